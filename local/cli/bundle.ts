import { readFileSync, writeFileSync } from 'node:fs';
import { firstPlan } from '../../src/plans/plans';
import { BundleError, differing, readBundle, rowsOf } from '../../src/support/bundle/format';
import { recordBundle, type Recorded } from '../../src/support/bundle/record';
import { bundleText } from '../../src/support/bundle/text';
import { replay, type Replayed } from '../../src/support/bundle/replay';
import type { CommandWords, Sentence } from '../wording/sentence';
import type { App } from './app';
import type { Options } from './options';
import type { Systems } from './systems';
import { UsageError } from './usage';

/** Nobody waits in front of a page, and a large site takes its time. */
const gatheringMs = 120_000;

/** Gathers the facts once more, and answers them as the file that they are to stand in, with what there is to say about it. */
export async function recordFile(
  { host }: App,
  { admin, cloudId }: Systems,
  { only }: Pick<Options, 'only'>,
): Promise<{ text: string; says: Sentence[] }> {
  const caller = { accountId: admin.accountId, ...(cloudId === undefined ? {} : { cloudId }) };
  const recorded = await host.run(admin, () => recordBundle(firstPlan, caller, { gatheringMs, ...(only.length > 0 ? { only } : {}) }));
  return { text: bundleText(recorded.bundle), says: summaryOf(recorded) };
}

function summaryOf({ bundle: { rows }, replaced, facts, differing: others }: Recorded): Sentence[] {
  return [
    ({ bundle }) => bundle.holds(facts, rows.length),
    ({ bundle }) => bundle.standIns(replaced.texts, replaced.ids),
    ({ bundle }) => bundle.clear,
    ({ bundle }) => `  ${replaced.clear.join(', ') || bundle.noneClear}`,
    ({ bundle }) => (others.length === 0 ? bundle.judgedAlike : bundle.judgedOtherwise(others.join(', '))),
  ];
}

export function saveBundle(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    throw new UsageError(({ usage }) => usage.unwritable(file, '--record'));
  }
}

/** Judges a bundle's file again, and says where it comes to something else than it did when it was recorded. */
export async function replayFile(file: string): Promise<Replayed & { says: Sentence[] }> {
  const text = readText(file);
  try {
    const { bundle, content } = readBundle(text);
    const replayed = await replay(content);
    const others = differing(bundle.rows, rowsOf(replayed.run.results));
    const recorded = new Set(bundle.rows.map(({ check }) => check));
    const later = replayed.left.filter((id) => !recorded.has(id));
    return {
      ...replayed,
      says: [
        (words) =>
          others.length === 0 ? words.bundle.replayedAlike(bundle.rows.length) : words.bundle.replayedOtherwise(others.join(', ')),
        ...(later.length === 0 ? [] : [(words: CommandWords) => words.bundle.noFacts(later.join(', '))]),
      ],
    };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    throw new UsageError((words) => words.bundle.unusable(file, error.why, error.where));
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(({ bundle }) => bundle.unreadable(file));
  }
}
