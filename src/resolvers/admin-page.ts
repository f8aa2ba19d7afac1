import { makeResolver, type Request } from '@forge/resolver';
import * as v from 'valibot';
import { pathOf, withoutQuotes } from '../checklist/model/schemas';
import { connect } from '../connection/connection';
import type { Definitions, Reply } from '../contract';
import { readMapping } from '../mapping/mapping';
import { aquaAddresses } from '../names/aqua-addresses';
import { aquaNames, aquaNamesOfLatest } from '../names/aqua-names';
import { takeAddressEvidence } from '../overview/take-evidence';
import { keepAnswer, withdrawAnswer } from '../overview/answers';
import { keepDecisions, withdrawDecision } from '../overview/decisions';
import { readOverview } from '../overview/overview';
import { disconnect } from '../overview/disconnect';
import { renamePlan, setPlanState } from '../overview/plan-state';
import { readPlanList } from '../overview/plan-list';
import { createPlan } from '../plans/create-plan';
import { waive, withdrawWaiver } from '../overview/waivers';
import { keepWatching } from '../overview/watching';
import { aquaPeopleShown, peopleInScope, peopleItems } from '../people-in-scope/people';
import { aquaOptions } from '../plans/aqua-options';
import { savePlanSection } from '../plans/save-plan-section';
import { readKeptRun } from '../runs/kept-run';
import { mendingSteps } from '../runs/mending';
import { cancelRun, continueRun, readRun, recheck, runHistory, startRun } from '../runs/run-plan';
import type { Caller } from '../runs/caller';
import type * as toSave from '../support/to-save';
import { refusalOfCaller } from './authorise';
import { accountOf } from './caller';
import { payloadSchemas, type PayloadOf } from './payloads';
import { answer, refuse, refuseFor } from './reply';

/** Authorises, parses, calls the use case, and turns what goes wrong into a problem with a code. */
function call<D extends keyof Definitions, T>(name: D, use: (payload: PayloadOf<D>, caller: Caller) => Promise<T>) {
  return async ({ payload, context }: Request<unknown>): Promise<Reply<T>> => {
    try {
      const accountId = accountOf(context);
      if (accountId === undefined) return refuse({ code: 'not-an-admin' });
      const refusal = await refusalOfCaller();
      if (refusal) return refuse(refusal);
      const parsed = v.safeParse(payloadSchemas[name], payload, withoutQuotes);
      if (!parsed.success) {
        return refuse({
          code: 'invalid-input',
          fields: parsed.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })),
        });
      }
      // The schema is the one of this very call.
      return answer(await use(parsed.output as PayloadOf<D>, { accountId, ...siteOf(context) }));
    } catch (error) {
      return refuseFor(error, name);
    }
  };
}

/** The site's id, as the platform tells it. */
function siteOf({ cloudId }: Request<unknown>['context']): Pick<Caller, 'cloudId'> {
  return typeof cloudId === 'string' && /^[0-9a-f-]{36}$/i.test(cloudId) ? { cloudId } : {};
}

/** What few ever ask for, and a sixth of the app's own code: a file of its own in the bundle, read when it is asked for. */
const support = (): Promise<typeof toSave> => import('../support/to-save');

/** Every call of the administrators' page. None stands here but behind the three steps of `call`: test/app/who-may.test.ts tries them all. */
export const adminCalls = {
  plans: call('plans', readPlanList),
  createPlan: call('createPlan', createPlan),
  renamePlan: call('renamePlan', renamePlan),
  setPlanState: call('setPlanState', setPlanState),
  disconnect: call('disconnect', disconnect),
  runHistory: call('runHistory', ({ planId }) => runHistory(planId)),
  keptRun: call('keptRun', readKeptRun),
  mendingSteps: call('mendingSteps', ({ runId }) => mendingSteps(runId)),
  waive: call('waive', waive),
  withdrawWaiver: call('withdrawWaiver', withdrawWaiver),
  decide: call('decide', keepDecisions),
  withdrawDecision: call('withdrawDecision', withdrawDecision),
  mapping: call('mapping', readMapping),
  people: call('people', peopleInScope),
  peopleItems: call('peopleItems', peopleItems),
  aquaPeopleShown: call('aquaPeopleShown', aquaPeopleShown),
  setWatching: call('setWatching', keepWatching),
  overview: call('overview', ({ planId }) => readOverview(planId)),
  connect: call('connect', connect),
  aquaOptions: call('aquaOptions', ({ aquaProjectId }) => aquaOptions(aquaProjectId)),
  savePlanSection: call('savePlanSection', savePlanSection),
  startRun: call('startRun', ({ planId, only }, caller) => startRun(planId, only, caller)),
  continueRun: call('continueRun', ({ runId }, caller) => continueRun(runId, caller)),
  readRun: call('readRun', ({ runId }) => readRun(runId)),
  cancelRun: call('cancelRun', ({ runId }, caller) => cancelRun(runId, caller)),
  recheck: call('recheck', ({ runId, checks }) => recheck(runId, checks)),
  answer: call('answer', keepAnswer),
  withdrawAnswer: call('withdrawAnswer', withdrawAnswer),
  takeEvidence: call('takeEvidence', takeAddressEvidence),
  aquaAddresses: call('aquaAddresses', aquaAddresses),
  recordBundle: call('recordBundle', async (payload, caller) => (await support()).bundleToSave(payload, caller)),
  probe: call('probe', async (payload) => (await support()).probeToSave(payload)),
  aquaNames: call('aquaNames', ({ refs }) => aquaNames(refs)),
  aquaNamesOfLatest: call('aquaNamesOfLatest', ({ planId }) => aquaNamesOfLatest(planId)),
};

export const adminPage = makeResolver<Definitions>(adminCalls);
