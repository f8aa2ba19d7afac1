import { refKey, refsIn } from '../checklist/model/refs';
import { isList } from '../checklist/model/subjects';
import type { Finding, Ref } from '../contract';
import type { Say } from '../wording/say';
import { printable } from './printable';

/** The things behind a number: what a finding names one by one. */
export interface FoundList {
  /** People where every thing is an account or a user. */
  of: 'people' | 'entries';
  /** What each column holds. */
  columns: Ref['ref'][];
  /** The things of each entry, in the order of the columns; a column that an entry lacks is empty there. */
  entries: (Ref | undefined)[][];
}

/** A list as it is shown: everything in words, in the order of the columns. */
export interface ListTable {
  head: string[];
  lines: string[][];
}

const people: readonly Ref['ref'][] = ['jiraUser', 'aquaUser'];

/** The lists of a finding that have more than one entry, each thing once. */
export function listsOf({ args }: Pick<Finding, 'args'>): FoundList[] {
  return Object.values(args).flatMap((arg): FoundList[] => {
    if (!isList(arg)) return [];
    const entries = onceEach(arg.map((entry) => refsIn(entry)).filter((refs) => refs.length > 0));
    if (entries.length < 2) return [];
    const columns = columnsOf(entries);
    return [
      {
        of: columns.every((one) => people.includes(one)) ? 'people' : 'entries',
        columns,
        entries: entries.map((refs) => inColumns(refs, columns)),
      },
    ];
  });
}

/** Puts a list into words. */
export function listTable({ columns, entries }: FoundList, say: Say): ListTable {
  return {
    head: columns.map((column) => upperFirst(say.words.naming.kinds[column])),
    lines: entries.map((refs) => refs.map((ref) => (ref ? printable(say.name(ref)) : ''))),
  };
}

/** The kinds of things in the entries; one that stands twice in an entry has two columns. */
function columnsOf(entries: readonly Ref[][]): Ref['ref'][] {
  const most = new Map<Ref['ref'], number>();
  for (const refs of entries)
    for (const { ref } of refs) most.set(ref, Math.max(most.get(ref) ?? 0, refs.filter((one) => one.ref === ref).length));
  return [...most].flatMap(([ref, times]) => Array.from({ length: times }, () => ref));
}

function inColumns(refs: readonly Ref[], columns: readonly Ref['ref'][]): (Ref | undefined)[] {
  const left = [...refs];
  return columns.map((column) => {
    const at = left.findIndex(({ ref }) => ref === column);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

function onceEach(entries: readonly Ref[][]): Ref[][] {
  return [...new Map(entries.map((refs) => [refs.map(refKey).join(' '), refs])).values()];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
