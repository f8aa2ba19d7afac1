import { answerAll } from './own-fetch';
import { connectAsGiven, openApp, ProblemError, savePlanFile, type App } from '../../local/cli/app';
import type { ForgeRequestInit, ForgeTarget } from '../../local/host/invocation';
import type { ScenarioName } from '../../local/samples/types';
import type { CheckId, Run } from '../../src/contract';
import { firstPlan } from '../../src/plans/plans';
import { brokenStore } from './broken-store';
import { nextOf, openCase, type Case } from './case';
import { openCompany, operationName, type Asked, type Company } from './company';
import { always, type Fault, type StoreFault, type SystemFault } from './fault';
import { kinds, responseOf, type Kind, type Told } from './kinds';
import { openSessions } from './sessions';
import { asLife, lifeNow, startVirtualTime, type Life, type VirtualTime } from './virtual-time';
import { watchToEnd } from './watched-run';

/** What came of a run under faults. */
export interface Outcome {
  run: Run;
  /** What calls of the page were refused with, in order. */
  problems: string[];
  /** Everything that was ever stored in the clear, and everything that was logged or answered. */
  told: string;
  forgottenSessions: string[];
  /** What is wrong with it as a run by schedule. */
  wrongBySchedule: string[];
  /** Codes of findings that are true of what single operations answered. */
  meant: string[];
  /** Whether the run was at an end before the faults were taken away. */
  endedUnderFaults: boolean;
  /** Calls to the outside and to the store, all of them and those of the store. */
  calls: number;
  storeCalls: number;
}

export interface Workshop {
  /** Operations that an undisturbed run of the whole checklist uses, by system. */
  operations: { jira: string[]; aqua: string[] };
  /** Passwords, tokens, names and addresses that may stand nowhere. */
  secrets: RegExp;
  /** Somebody’s page makes the run, or the schedule does. */
  run(faults: readonly Fault[], only?: readonly CheckId[], by?: 'page' | 'schedule'): Promise<Outcome>;
  close(): Promise<void>;
}

type Platform = (target: ForgeTarget, path: string, init?: ForgeRequestInit) => Promise<Response>;
/** A page gives up after so many refused calls, and somebody opens it again later. */
const mostRefused = 8;
const startMs = Date.UTC(2026, 10, 26, 14, 0);

/** Opens a sample company and the app over it, in which runs meet faults. */
export async function openWorkshop(scenario: ScenarioName): Promise<Workshop> {
  const time = startVirtualTime(startMs);
  const company = await openCompany(scenario, time);
  let current = caseOf([], time);
  const operations: Workshop['operations'] = { jira: [], aqua: [] };
  const logged: string[] = [];
  const platform = Reflect.get(globalThis, '__forge_fetch__') as Platform;

  answerAll(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const asked = company.asked(url, init);
    if (!asked) throw new TypeError(`nobody answers at ${new URL(url).origin}`);
    return broken(current, asked, init?.signal ?? new AbortController().signal);
  });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: (target: ForgeTarget, path: string, init?: ForgeRequestInit) =>
      target.type === 'kvs' || target.remote === 'kvs'
        ? stored(current, path, init, () => platform(target, path, init))
        : platform(target, path, init),
  });

  async function broken(now: Case, asked: Asked, signal: AbortSignal): Promise<Response> {
    const deliver = async (): Promise<Told> => (asked.system === 'aqua' ? now.sessions.answer(asked) : undefined) ?? company.answer(asked);
    await mayDie(now, 'before');
    now.used.add(operationName(asked));
    if (asked.system === 'aqua') now.sessions.attempted(asked);
    const fault = now.armed ? faultFor(now, asked) : undefined;
    const kind: Kind | undefined = fault && kinds[fault.kind];
    // A system that answers everything alike says nothing of a single thing.
    if (fault && (fault.operation !== undefined || fault.times < always))
      for (const { operation, codes } of kind?.means ?? [])
        if (operation.test(operationName(asked))) codes.forEach((code) => now.meant.add(code));
    const response = await untilAborted(
      signal,
      kind ? kind.breaks(deliver, { signal, now: () => time.now(), member: fault?.member ?? 0 }) : deliver().then(responseOf),
    );
    await mayDie(now, 'after');
    if (asked.path === '/api/token' && (!kind || kind.harmless)) now.sessions.delivered(await response.clone().text(), lifeNow());
    return response;
  }

  async function stored(now: Case, path: string, init: ForgeRequestInit | undefined, store: () => Promise<Response>): Promise<Response> {
    await mayDie(now, 'before');
    if (!path.includes('secret') && !path.endsWith('/get')) logged.push(init?.body ?? '');
    if (now.armed) now.storeCalls += 1;
    const fault = now.armed ? nextOf(now, (one): one is StoreFault => one.on === 'store') : undefined;
    const answer = await (fault ? brokenStore(fault, { store: app.host.store, path, init, answer: store }) : store());
    await mayDie(now, 'after');
    return answer;
  }

  /** Never goes on where the process has ended. */
  async function mayDie(now: Case, when: 'before' | 'after'): Promise<void> {
    const life = lifeNow();
    if (life && !life.over && now.armed) {
      if (when === 'before') now.calls += 1;
      for (const fault of now.faults)
        if (fault.on === 'process' && fault.when === when && fault.from === now.calls && !now.seen.has(fault)) {
          now.seen.set(fault, 1);
          life.over = true;
          now.kill?.();
        }
    }
    if (life?.over) await new Promise<never>(() => undefined);
  }

  function faultFor(now: Case, asked: Asked): SystemFault | undefined {
    const all = operations[asked.system];
    return nextOf(now, (one): one is SystemFault => {
      if (one.on !== asked.system) return false;
      return one.operation === undefined || all[one.operation % Math.max(1, all.length)] === operationName(asked);
    });
  }

  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    console[method] = (...args: unknown[]) => void logged.push(args.map(String).join(' '));

  const { systems } = company;
  const app: App = await time.until(openApp(systems, { refusedEgress: 'exception' }));
  await time.until(connectAsGiven(app, systems));
  await time.until(savePlanFile(app, systems, company.samples.scenario.planFile));
  const kept = app.host.store.snapshot();

  const workshop: Workshop = {
    operations,
    secrets: secretsOf(company),
    async run(faults, only, by = 'page') {
      time.begin(startMs);
      app.host.store.restore(kept);
      logged.length = 0;
      const now = (current = caseOf(faults, time));
      return by === 'page' ? runUnder(now, only) : watchedUnder(now, only);
    },
    async close() {
      time.end();
      answerAll();
      Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: platform });
      await company.samples.close();
    },
  };

  async function runUnder(now: Case, only: readonly CheckId[] | undefined): Promise<Outcome> {
    const problems: string[] = [];
    let run = await time.until(app.call('startRun', { planId: firstPlan, ...(only ? { only: [...only] } : {}) }));
    now.armed = true;
    const refusedInARow = await goOn();
    const endedUnderFaults = run.status !== 'running';
    now.armed = false;
    await time.pass(60_000);
    // Somebody opens the plan later.
    if (!endedUnderFaults && refusedInARow >= mostRefused) await goOn();
    return outcomeOf(now, run.id, { problems, endedUnderFaults });

    async function goOn(): Promise<number> {
      let refused = 0;
      for (let calls = 0; calls < 30 && run.status === 'running' && refused < mostRefused; calls += 1) {
        const life: Life = { over: false };
        const died = new Promise<'died'>((resolve) => (now.kill = () => resolve('died')));
        const call = asLife(life, () => app.call('continueRun', { runId: run.id }));
        const step = await time.until(
          Promise.race([call, died]).catch((error: unknown) => {
            if (!(error instanceof ProblemError)) throw error;
            return error;
          }),
        );
        if (step === 'died') await time.pass(30_000);
        else if (step instanceof ProblemError) {
          problems.push(JSON.stringify(step.problem));
          refused += 1;
          await time.pass(5_000);
        } else {
          refused = 0;
          // Another step may hold the run until its lease is over: a page looks again after a while.
          if (step.results.length === run.results.length && step.status === 'running') await time.pass(2_000);
          run = step;
        }
      }
      return refused;
    }
  }

  async function watchedUnder(now: Case, only: readonly CheckId[] | undefined): Promise<Outcome> {
    const problems: string[] = [];
    const { runId, wrong } = await watchToEnd({ app, time, now, admin: systems.admin, only, problems });
    if (runId === undefined) throw new Error(`the schedule begins no run: ${problems.join()}`);
    return outcomeOf(now, runId, { problems, wrongBySchedule: wrong });
  }

  async function outcomeOf(
    now: Case,
    runId: string,
    { problems, endedUnderFaults = true, wrongBySchedule = [] }: Partial<Outcome> & Pick<Outcome, 'problems'>,
  ): Promise<Outcome> {
    return {
      run: await time.until(app.call('readRun', { runId })),
      problems,
      meant: [...now.meant],
      told: [...logged, ...problems, app.host.store.inTheClear()].join('\n'),
      forgottenSessions: now.sessions.forgotten(),
      wrongBySchedule,
      endedUnderFaults,
      calls: now.calls,
      storeCalls: now.storeCalls,
    };
  }

  const whole = await workshop.run([]);
  if (whole.run.status !== 'finished') throw new Error(`an undisturbed run ends as ${whole.run.status}: ${whole.problems.join()}`);
  for (const system of ['jira', 'aqua'] as const) operations[system] = [...current.used].filter((one) => one.startsWith(system)).sort();
  return workshop;
}

/** One expression, since it finds any of hundreds in one pass over all that a run told. */
function secretsOf({ people, systems }: Company): RegExp {
  const own = [systems.admin.token, systems.app.token, systems.member?.token, systems.aqua?.password, '-of-aqua'];
  const secrets = [...new Set([...own, ...people])].filter(
    (secret): secret is string => secret !== undefined && /[^a-z]/i.test(secret) && secret.length > 5,
  );
  return new RegExp(secrets.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

function caseOf(faults: readonly Fault[], time: VirtualTime): Case {
  return openCase(
    faults,
    openSessions(() => time.now()),
  );
}

/** What fetch does when its signal says so, whatever answers. */
async function untilAborted(signal: AbortSignal, response: Promise<Response>): Promise<Response> {
  const aborted = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([response, aborted]);
}
