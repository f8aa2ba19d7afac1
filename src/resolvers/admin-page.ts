import { makeResolver, type Request } from '@forge/resolver';
import { isCheckId } from '../checks';
import { connect, connectionView, loadConnection, openAqua } from '../connection/connection';
import type { AquaClient } from '../clients/aqua/client';
import { absentAqua } from '../clients/aqua/absent';
import { createJiraClient } from '../clients/jira/client';
import { serverInfo } from '../clients/jira/operations/site';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import type { ConnectionView, Definitions, Overview, Reply, Run } from '../contract';
import { readAquaNames } from '../names/aqua-names';
import { readAquaOptions } from '../plans/aqua-options';
import {
  keepConfirmation,
  loadPlan,
  missingSections,
  onlyPlan,
  saveSection,
  viewOf,
  wholePlan,
  withdrawConfirmation,
} from '../plans/plans';
import { changeRun, createRun, latestRun, loadRun, runView, type StoredRun } from '../runs/runs';
import { continueRun, type Caller } from '../runs/step';
import { ConflictError } from '../storage/documents';
import { callerAdministersJira } from './authorise';
import { payloadSchemas, type PayloadOf } from './payloads';
import { answer, refuse, refuseFor } from './reply';

/** Time for one call that reads from a system while somebody waits. */
const readingMs = 14_000;

/** Authorises, parses, calls the use case, and turns what goes wrong into a problem with a code. */
function call<D extends keyof Definitions, T>(name: D, use: (payload: PayloadOf<D>, caller: Caller) => Promise<Reply<T>>) {
  return async ({ payload, context }: Request<unknown>): Promise<Reply<T>> => {
    try {
      const accountId: unknown = context['accountId'];
      if (typeof accountId !== 'string' || !(await callerAdministersJira())) return refuse({ code: 'not-an-admin' });
      const parsed = payloadSchemas[name].safeParse(payload);
      if (!parsed.success) {
        return refuse({
          code: 'invalid-input',
          fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
        });
      }
      // The schema is the one of this very call.
      return await use(parsed.data as PayloadOf<D>, { accountId, ...siteOf(context) });
    } catch (error) {
      return refuseFor(error, name);
    }
  };
}

/** The site's id, as the platform tells it. */
function siteOf({ cloudId }: Request<unknown>['context']): Pick<Caller, 'cloudId'> {
  return typeof cloudId === 'string' && /^[0-9a-f-]{36}$/i.test(cloudId) ? { cloudId } : {};
}

async function readOverview(): Promise<Reply<Overview>> {
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + readingMs });
  const [connection, plan, run, site] = await Promise.all([
    connectionView(),
    loadPlan(onlyPlan),
    latestRun(onlyPlan),
    jira.ask(serverInfo),
  ]);
  return answer({
    ...(connection ? { connection } : {}),
    plan: viewOf(plan),
    ...(run ? { run: runView(run, plan.answers, new Date()) } : {}),
    siteUrl: site.baseUrl,
  });
}

async function viewed(run: StoredRun | undefined): Promise<Reply<Run>> {
  if (!run) return refuse({ code: 'not-found' });
  const { answers } = await loadPlan(run.planId);
  return answer(runView(run, answers, new Date()));
}

/** Opens an aqua session, uses it and closes it, whatever happens. */
async function withAqua<T>(use: (aqua: AquaClient) => Promise<T>): Promise<T> {
  const connection = await loadConnection();
  const aqua = connection ? openAqua(connection, Date.now() + readingMs) : absentAqua({ reason: 'aqua-not-connected' });
  try {
    return await use(aqua);
  } finally {
    await aqua.close();
  }
}

export const adminPage = makeResolver<Definitions>({
  overview: call('overview', readOverview),

  connect: call('connect', async (input): Promise<Reply<ConnectionView>> => {
    const connecting = await connect(input, Date.now() + readingMs);
    return connecting.ok ? answer(connecting.view) : refuse(connecting.problem);
  }),

  aquaOptions: call('aquaOptions', async ({ aquaProjectId }) => answer(await withAqua((aqua) => readAquaOptions(aqua, aquaProjectId)))),

  savePlanSection: call('savePlanSection', async ({ version, section, value }) => {
    const plan = await saveSection(onlyPlan, version, section, value);
    const run = await latestRun(onlyPlan);
    if (run?.status === 'running') await changeRun(run.id, (current) => (current.status === 'running' ? { status: 'aborted' } : undefined));
    return answer(viewOf(plan));
  }),

  startRun: call('startRun', async ({ only }) => {
    const plan = await loadPlan(onlyPlan);
    const missing = missingSections(plan.draft);
    if (missing.length > 0) return refuse({ code: 'plan-incomplete', missing });
    return viewed(await createRun(onlyPlan, plan.setUpVersion, only));
  }),

  continueRun: call('continueRun', async ({ runId }, caller) => {
    const { draft, answers } = await loadPlan(onlyPlan);
    const plan = wholePlan(draft);
    if (!plan) return refuse({ code: 'plan-incomplete', missing: missingSections(draft) });
    return viewed(await continueRun(runId, plan, answers, caller));
  }),

  readRun: call('readRun', async ({ runId }) => viewed(await loadRun(runId))),

  recheck: call('recheck', async ({ runId, checks }) => {
    const { setUpVersion } = await loadPlan(onlyPlan);
    return viewed(
      await changeRun(runId, (run) => {
        // Rows of two plans must not stand in one run.
        if (run.planVersion !== setUpVersion) throw new ConflictError('the plan has changed since this run');
        return { status: 'running', pending: [...new Set([...run.pending, ...checks])].filter(isCheckId), idleSteps: 0 };
      }),
    );
  }),

  answer: call('answer', async ({ question, answer: said, note, token }, { accountId }) => {
    await keepConfirmation(onlyPlan, {
      question,
      answer: said,
      by: accountId,
      at: new Date().toISOString(),
      ...(note ? { note } : {}),
      ...(token && question === 'connection-tested' ? { token } : {}),
    });
    return readOverview();
  }),

  withdrawAnswer: call('withdrawAnswer', async ({ question }) => {
    await withdrawConfirmation(onlyPlan, question);
    return readOverview();
  }),

  aquaNames: call('aquaNames', async ({ refs }) => answer(await withAqua((aqua) => readAquaNames(aqua, refs)))),
});
