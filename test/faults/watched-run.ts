import { ProblemError, type App } from '../../local/cli/app';
import type { Identity } from '../../local/host/host';
import type { CheckId } from '../../src/contract';
import { firstPlan } from '../../src/plans/plans';
import { changeRun } from '../../src/runs/runs';
import { changeWatch, loadWatches, type Watch } from '../../src/watching/watches';
import { nextOf, type Case } from './case';
import type { Fault, QueueFault } from './fault';
import { asLife, type Life, type VirtualTime } from './virtual-time';

const hourMs = 3_600_000;
/** The faults are taken away after so many hours, and the schedule has as many again to come to an end. */
const hoursUnderFaults = 4;
/** An event that is late comes after the next hour’s. */
const lateMs = 90 * 60_000;

export interface Watched {
  runId: string | undefined;
  /** What is wrong with it as a run by schedule. */
  wrong: string[];
}

interface Watching {
  app: App;
  time: VirtualTime;
  now: Case;
  admin: Identity;
  only: readonly CheckId[] | undefined;
  problems: string[];
}

/**
 * Has the plan checked by schedule once: the trigger fires each hour, and the queue delivers as the platform’s may. Rows that are not asked for are
 * taken off the run as soon as it is there, since a schedule checks them all.
 */
export async function watchToEnd({ app, time, now, admin, only, problems }: Watching): Promise<Watched> {
  const { queue } = app.host;
  const heldUntil = new Map<string, number>();
  const undisturbed = async <T>(work: () => Promise<T>): Promise<T> => {
    const { armed } = now;
    now.armed = false;
    const done = await time.until(work());
    now.armed = armed;
    return done;
  };
  const inApp = <T>(work: () => Promise<T>): Promise<T> => undisturbed(() => app.host.run(admin, work));
  const watch = (): Promise<Watch | undefined> => inApp(async () => (await loadWatches()).plans[firstPlan]);

  queue.lose();
  await undisturbed(() => app.call('setWatching', { planId: firstPlan, every: 'day' }));
  const due = (await watch())?.nextAt;
  const narrowed = new Set<string>();
  now.armed = true;
  for (let hour = 0; hour < 2 * hoursUnderFaults && !(await isOver()); hour += 1) {
    if (hour === hoursUnderFaults) now.armed = false;
    await alive(() => app.host.fire());
    await deliverUntil(time.now() + hourMs);
  }
  now.armed = false;
  const after = await watch();
  const runs = (await undisturbed(() => app.call('runHistory', { planId: firstPlan }))).map(({ id }) => id);
  await inApp(() => changeWatch(firstPlan, () => undefined));
  return {
    runId: runs[0],
    wrong: [
      ...(runs.length === 1 ? [] : [`${runs.length} runs for one time`]),
      ...(after?.run === undefined ? [] : ['the schedule does not let the run go']),
      ...(queue.pending().length === 0 ? [] : ['events are left']),
    ],
  };

  async function isOver(): Promise<boolean> {
    const current = await watch();
    return current?.nextAt !== due && current?.run === undefined && queue.pending().length === 0;
  }

  async function deliverUntil(end: number): Promise<void> {
    for (;;) {
      await narrow();
      const dueAt = ({ event, dueAt: at }: ReturnType<typeof queue.pending>[number]): number =>
        Math.max(at, heldUntil.get(event.eventId) ?? 0);
      const inOrder = queue.pending().sort((one, other) => dueAt(one) - dueAt(other));
      const [first] = inOrder;
      if (!first || dueAt(first) > end) return time.pass(end - time.now());
      await time.pass(Math.max(0, dueAt(first) - time.now()));
      const kind = now.armed ? nextOf(now, isOfQueue)?.kind : undefined;
      const { eventId } = ((kind === 'out of order' && inOrder.at(-1)) || first).event;
      if (kind === 'lost') queue.lose((event) => event.eventId === eventId);
      else if (kind === 'late') heldUntil.set(eventId, time.now() + lateMs);
      else {
        const twice = kind === 'twice at once' ? 'at once' : kind === 'twice';
        await alive(() => queue.deliver({ most: 1, twice, order: (events) => events.filter((event) => event.eventId === eventId) }));
      }
    }
  }

  async function narrow(): Promise<void> {
    const run = only && (await watch())?.run;
    if (run === undefined || narrowed.has(run)) return;
    narrowed.add(run);
    await inApp(() => changeRun(run, ({ pending }) => ({ pending: pending.filter((check) => only?.includes(check)) })));
  }

  /** Does something in a process of its own, which may end before it is done. */
  async function alive(work: () => Promise<unknown>): Promise<void> {
    const life: Life = { over: false };
    const died = new Promise<'died'>((resolve) => (now.kill = () => resolve('died')));
    const ended = await time.until(Promise.race([asLife(life, work), died]).catch((error: unknown) => error));
    if (ended === 'died') await time.pass(30_000);
    else if (ended instanceof Error) problems.push(ended instanceof ProblemError ? JSON.stringify(ended.problem) : ended.message);
  }
}

function isOfQueue(fault: Fault): fault is QueueFault {
  return fault.on === 'queue';
}
