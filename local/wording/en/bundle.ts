import type { BundleFault } from '../../../src/support/bundle/format';

const faults: Record<BundleFault, string> = {
  notJson: 'is not JSON',
  notABundle: 'is not a bundle that --record or the page made',
  otherVersion: 'is a bundle of another version of this app; use that version, or record anew',
  broken: 'is a bundle that is not whole',
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is said of bundles. */
export const bundle = {
  holds: (facts: number, rows: number) =>
    `The bundle holds the plan with its answers, ${plural(facts, 'fact', 'facts')}, and what ${plural(rows, 'row', 'rows')} came to.`,
  standIns: (texts: number, ids: number) =>
    `Stand-ins were put in place of ${plural(texts, 'name, address or other text', 'names, addresses and other texts')}, and of ${plural(ids, 'id that is a number', 'ids that are numbers')}.`,
  clear: 'Dates, numbers of items, and words that stand in this app’s own source stay as they are. Of what could be a name these do:',
  noneClear: 'no others',
  judgedAlike: 'Judged again over the stand-ins, every row comes to the same.',
  judgedOtherwise: (rows: string) => `Judged again over the stand-ins, these rows come to something else: ${rows}.`,
  replayedAlike: (rows: number) =>
    rows === 1
      ? 'Its row comes to what it came to when it was recorded.'
      : `All ${rows} rows come to what they came to when they were recorded.`,
  replayedOtherwise: (rows: string) => `These rows come to something else than when they were recorded: ${rows}.`,
  noFacts: (rows: string) => `The bundle holds no facts for: ${rows}.`,
  /** `where` names the first member that is not as it should be. */
  unusable: (file: string, why: BundleFault, where: string) => `${file} ${faults[why]}${where === '' ? '' : ` (${where})`}.`,
  unreadable: (file: string) => `${file} cannot be read. Name a bundle with --replay.`,
};
