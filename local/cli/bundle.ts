import { readFileSync, writeFileSync } from 'node:fs';
import { firstPlan } from '../../src/plans/plans';
import { BundleError, differing, readBundle, rowsOf, type BundleFault } from '../../src/support/bundle/format';
import { recordBundle, type Recorded } from '../../src/support/bundle/record';
import { bundleText } from '../../src/support/bundle/text';
import { replay, type Replayed } from '../../src/support/bundle/replay';
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
): Promise<{ text: string; says: string[] }> {
  const caller = { accountId: admin.accountId, ...(cloudId === undefined ? {} : { cloudId }) };
  const recorded = await host.run(admin, () => recordBundle(firstPlan, caller, { gatheringMs, ...(only.length > 0 ? { only } : {}) }));
  return { text: bundleText(recorded.bundle), says: summaryOf(recorded) };
}

function summaryOf({ bundle, replaced, facts, differing: others }: Recorded): string[] {
  return [
    `The bundle holds the plan with its answers, ${facts} facts, and what ${bundle.rows.length} rows came to.`,
    `Stand-ins were put in place of ${replaced.texts} names, addresses and other texts, and of ${replaced.ids} ids that are numbers.`,
    'Dates, numbers of items, and words that stand in this app’s own source stay as they are. Of what could be a name these do:',
    `  ${replaced.clear.join(', ') || 'no others'}`,
    others.length === 0
      ? 'Judged again over the stand-ins, every row comes to the same.'
      : `Judged again over the stand-ins, these rows come to something else: ${others.join(', ')}.`,
  ];
}

export function saveBundle(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    throw new UsageError(`${file} cannot be written. Name another file with --record.`);
  }
}

const faults: Record<BundleFault, string> = {
  notJson: 'is not JSON',
  notABundle: 'is not a bundle that --record or the page made',
  otherVersion: 'is a bundle of another version of this app; use that version, or record anew',
  broken: 'is a bundle that is not whole',
};

/** Judges a bundle's file again, and says where it comes to something else than it did when it was recorded. */
export async function replayFile(file: string): Promise<Replayed & { says: string[] }> {
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
        others.length === 0
          ? `All ${bundle.rows.length} rows come to what they came to when they were recorded.`
          : `These rows come to something else than when they were recorded: ${others.join(', ')}.`,
        ...(later.length === 0 ? [] : [`The bundle holds no facts for: ${later.join(', ')}.`]),
      ],
    };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    throw new UsageError(`${file} ${faults[error.why]}${error.where === '' ? '' : ` (${error.where})`}.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read. Name a bundle with --replay.`);
  }
}
