import '../host/globals';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkAddress, keepConnection, withAqua } from '../../src/connection/connection';
import { planSections } from '../../src/checklist/model/plan';
import { forgeJiraTransport } from '../../src/clients/jira/forge-jira';
import { createJiraClient } from '../../src/clients/jira/client';
import type { CheckId, Definitions, Plan, PlanView, Problem, Reply, Run } from '../../src/contract';
import { firstPlan, keepAnswers } from '../../src/plans/plans';
import { createHost, type Host, type HostOptions, type Identity } from '../host/host';
import type { PlanFile } from '../plan-file/format';
import { resolvePlanFile } from '../plan-file/resolve';
import type { Sentence } from '../wording/sentence';
import { loopbackOrigin, type Systems } from './systems';
import { UsageError } from './usage';

/** The app as it is hosted: its manifest and its code, as they are written or compiled. */
const appFolder = join(__dirname, '../..');
/** The project, with the built page. What is compiled lies somewhere below it. */
export const projectFolder = folderWith('package-lock.json', appFolder);

function folderWith(file: string, below: string): string {
  return existsSync(join(below, file)) || dirname(below) === below ? below : folderWith(file, dirname(below));
}

/** A call of the app that was refused. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The app, hosted against two systems, with its resolver typed as the page sees it. */
export interface App {
  host: Host;
  call<D extends keyof Definitions>(definition: D, payload: Parameters<Definitions[D]>[0], as?: Identity): Promise<ValueOf<D>>;
}
/** What a definition answers when it is not refused. */
type ValueOf<D extends keyof Definitions> = Extract<ReturnType<Definitions[D]>, { ok: true }>['value'];

export async function openApp(
  systems: Systems,
  options: Pick<HostOptions, 'dataFolder' | 'bundle' | 'refusedEgress' | 'liveQueue'> = {},
): Promise<App> {
  const loopbackAqua = systems.aqua && loopbackOrigin(systems.aqua.address);
  const host = await createHost({
    appFolder,
    jira: {
      url: systems.jiraUrl,
      app: systems.app,
      ...(systems.cloudId ? { cloudId: systems.cloudId } : {}),
      ...(systems.syncUser ? { syncUser: systems.syncUser } : {}),
    },
    ...(loopbackAqua ? { loopbackAqua } : {}),
    ...options,
  });
  return {
    host,
    async call<D extends keyof Definitions>(definition: D, payload: Parameters<Definitions[D]>[0], as = systems.admin) {
      // The contract types both ends of the call; what comes through the host is JSON.
      const reply = (await host.invoke(definition, payload, as)) as Reply<ValueOf<D>>;
      if (!reply.ok) throw new ProblemError(reply.problem);
      return reply.value;
    },
  };
}

/** Keeps the connection as given, without trying it: where aqua is down the rows that need it say so. */
export async function connectAsGiven({ host }: App, { aqua, admin }: Systems): Promise<void> {
  if (!aqua) return;
  await host.run(admin, async () => {
    const parsed = checkAddress(aqua.address);
    if (!parsed.ok) {
      const { why } = parsed;
      throw new UsageError((words) => words.systems.aquaAddress(why));
    }
    // Against real systems the person who starts the host is the administrator who consents to what the manifest does not name.
    if (!host.reaches(parsed.origin)) host.consents.allow(parsed.origin, 'The aqua server that this host was started for');
    await keepConnection({ ...aqua, address: parsed.address });
  });
}

/** Reads what a plan file names, in the two systems. */
function resolved({ host }: App, { admin }: Systems, file: PlanFile): ReturnType<typeof resolvePlanFile> {
  return host.run(admin, async () => {
    const deadline = Date.now() + 20_000;
    const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline });
    return withAqua((aqua) => resolvePlanFile(file, { jira, aqua, accountId: admin.accountId, now: new Date() }), deadline);
  });
}

/** Saves what a plan file says as the first plan, by the app's own calls. Answers what could not be looked up. */
export async function savePlanFile(app: App, systems: Systems, file: PlanFile): Promise<Sentence[]> {
  // First of all: somebody without Administer Jira is told so, and nothing else.
  const { plans } = await app.call('plans', {});
  const { plan, answers, unresolved } = await resolved(app, systems, file);
  const first = plans.some(({ id }) => id === firstPlan) ? await planOf(app, firstPlan) : await app.call('createPlan', {});
  await saveSections(app, first, plan);
  await app.host.run(systems.admin, () => keepAnswers(first.id, answers));
  return unresolved;
}

/** Keeps another plan beside the one that is checked, by a name. Answers what could not be looked up. */
export async function addPlanFile(app: App, systems: Systems, file: PlanFile, name?: string): Promise<Sentence[]> {
  const { plan, unresolved } = await resolved(app, systems, file);
  await saveSections(app, await app.call('createPlan', name === undefined ? {} : { name }), plan);
  return unresolved;
}

async function saveSections(app: App, { id, version }: Pick<PlanView, 'id' | 'version'>, plan: Plan): Promise<void> {
  for (const section of planSections) {
    const input = { planId: id, version, section, value: plan[section] } as Parameters<Definitions['savePlanSection']>[0];
    ({ version } = await app.call('savePlanSection', input));
  }
}

async function planOf(app: App, planId: string): Promise<PlanView> {
  const { plan } = await app.call('overview', { planId });
  if (!plan) throw new Error(`there is no ${planId}`);
  return plan;
}

/** Says what is wrong where the sync user's token belongs to another account than the plan's: it would settle nothing. */
export async function strayToken(app: App, { syncUser }: Systems): Promise<Sentence | undefined> {
  if (!syncUser) return undefined;
  const { plans } = await app.call('plans', {});
  const who = plans.some(({ id }) => id === firstPlan) ? (await planOf(app, firstPlan)).draft.who : undefined;
  if (!who) return undefined;
  if (syncUser.accountId === (who.syncUser ?? who.configurationUser)) return undefined;
  const separate = who.syncUser !== undefined;
  const ofConfigurationUser = syncUser.accountId === who.configurationUser;
  return (words) => words.systems.strayToken(separate, ofConfigurationUser);
}

/** Starts a run and continues it to its end. Whoever watches is told how far it is, also while a step works. */
export async function runToEnd(app: App, only: CheckId[] = [], tell?: (run: Run) => void): Promise<Run> {
  let run = await app.call('startRun', { planId: firstPlan, ...(only.length > 0 ? { only } : {}) });
  while (run.status === 'running') {
    tell?.(run);
    const step = app.call('continueRun', { runId: run.id });
    run = await (tell ? watched(step, () => app.call('readRun', { runId: run.id }).then(tell)) : step);
  }
  return run;
}

/** How often a step that works is looked after. */
const watchEveryMs = 700;

/** Looks after work until it is done. What cannot be looked at is left: the work itself tells what is wrong. */
async function watched<T>(work: Promise<T>, look: () => Promise<void>): Promise<T> {
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look()
      .catch(() => undefined)
      .finally(() => (looking = undefined));
  }, watchEveryMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    await looking;
  }
}
