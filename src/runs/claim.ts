import { randomUUID } from 'node:crypto';
import type { CheckResult } from '../contract';
import { reportFault } from '../problems/fault';
import { removeAll } from '../storage/documents';
import { shortened, type Apart } from './fit';
import { apartOf, keptApart, placed } from './rows';
import { changeRun, type Asked, type RunHead } from './runs';

/** The longest time for which a step takes a run: a lease that ends later was written by a clock that is ahead, and is not believed. */
const longestLeaseMs = 60_000;
/** How often results go to the store while a step works, for a page that watches. */
const saveEveryMs = 700;
/** How long the first results wait for others that come with them: whoever began the check waits to see that something comes. */
const firstSaveMs = 100;

/** A step's hold on a run: what it keeps counts only while nobody ended the run or took it over. */
export interface Claim {
  run: RunHead;
  holder: string;
  /** What was asked for when the step began: what is asked for later, the step has not judged. */
  asked: Asked;
}

/** Takes a run for one step. Undefined where it is not under way, or somebody works on it. */
export async function claimRun(runId: string, leaseMs: number): Promise<Claim | undefined> {
  const now = Date.now();
  const holder = randomUUID();
  const run = await changeRun(runId, ({ status, lease }) => {
    const taken = lease !== undefined && lease.until > now && lease.until <= now + longestLeaseMs;
    return status !== 'running' || taken ? undefined : { lease: { holder, until: now + leaseMs }, workedAt: new Date(now).toISOString() };
  });
  return run?.lease?.holder === holder ? { run, holder, asked: run.asked ?? {} } : undefined;
}

function holds({ status, lease }: RunHead, holder: string): boolean {
  return status === 'running' && lease?.holder === holder;
}

interface Keeping {
  /** What else changes, given the run with the rows in it. */
  also?: (merged: RunHead) => Partial<RunHead>;
  /** Keeps of every row only what it came to. */
  inShort?: boolean;
}

/** Keeps rows that a step has judged, in place of older ones. Undefined, and nothing is kept, where the step no longer holds the run. */
export async function keepRows(
  { run: { id }, holder, asked }: Claim,
  judgedIn: (current: RunHead) => readonly CheckResult[],
  { also, inShort = false }: Keeping = {},
): Promise<RunHead | undefined> {
  let values: ReadonlyMap<string, string> = new Map();
  let saved: readonly CheckResult[] | undefined;
  const run = await changeRun(
    id,
    (current) => {
      saved = undefined;
      if (!holds(current, holder)) return undefined;
      const settled = judgedIn(current).filter(({ check }) => current.asked?.[check] === asked[check]);
      const judged = new Set(settled.map(({ check }) => check));
      const all = [...current.results.filter(({ check }) => !judged.has(check)), ...settled];
      const { rows, values: apart } = placed(id, inShort ? all.map(shortened) : all);
      [values, saved] = [apart, rows];
      const merged = {
        results: rows,
        pending: current.pending.filter((check) => !judged.has(check)),
        mending: undefined,
        leftOver: withoutThose([...(current.leftOver ?? []), ...apartOf(current.results)], apartOf(rows)),
      };
      return { ...merged, ...also?.({ ...current, ...merged }) };
    },
    () => ({ values }),
  );
  return saved && run;
}

function withoutThose(all: readonly Apart[], named: readonly Apart[]): Apart[] {
  const ids = new Set(named.map(({ id }) => id));
  return [...new Map(all.filter(({ id }) => !ids.has(id)).map(({ id, values }) => [id, { id, values }])).values()];
}

/** Removes findings that no row names any more. A fault stops nothing: what is left is removed after the next step, or with the run. */
export async function removeLeftOver({ id, leftOver = [] }: RunHead): Promise<void> {
  if (leftOver.length === 0) return;
  try {
    await removeAll(leftOver.flatMap((apart) => keptApart(id, apart)));
    await changeRun(id, (run) => ({ leftOver: withoutThose(run.leftOver ?? [], leftOver) }));
  } catch (error) {
    reportFault(error, 'removing findings');
  }
}

/** Keeps rows while a step goes on. */
export interface Saver {
  add: (result: CheckResult) => void;
  /** Resolves when the step turns out to hold the run no longer. */
  lost: Promise<void>;
  stop: () => Promise<void>;
}

/** Saves rows a few at a time, one save after the other. */
export function savingRows(claim: Claim): Saver {
  let waiting: CheckResult[] = [];
  let saving = Promise.resolve();
  let tellLost = (): void => undefined;
  const lost = new Promise<void>((resolve) => (tellLost = resolve));
  const save = (): void => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    saving = saving
      .then(() => keepRows(claim, () => batch))
      .then(
        (run) => (run ? undefined : tellLost()),
        (error: unknown) => void reportFault(error, 'saving results'),
      );
  };
  const timer = setInterval(save, saveEveryMs);
  let first: NodeJS.Timeout | undefined;
  return {
    add: (result) => {
      waiting.push(result);
      first ??= setTimeout(save, firstSaveMs);
    },
    lost,
    stop: async () => {
      clearInterval(timer);
      clearTimeout(first);
      await saving;
    },
  };
}
