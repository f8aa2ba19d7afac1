import { knownWords } from '../bundle/known-words';

/** Members of refusals, which this app does not read. */
const ofRefusals = ['detail', 'error', 'errorMessages', 'errors', 'instance', 'message', 'status', 'title', 'warningMessages'];
const known = new Set([...knownWords, ...ofRefusals]);
/** Entries of a list that are looked at. */
const mostEntries = 50;
const mostLines = 80;

/**
 * What an answer holds, without a value of it: for each member that this app knows the kinds of what it holds and how often. Names of other
 * members may be data, so those are only counted.
 */
export function shapeOf(answer: unknown): string[] {
  const kinds = new Map<string, Map<string, number>>();
  const add = (path: string, kind: string): void => {
    const ofPath = kinds.get(path) ?? new Map<string, number>();
    kinds.set(path, ofPath.set(kind, (ofPath.get(kind) ?? 0) + 1));
  };
  const visit = (value: unknown, path: string, depth: number): void => {
    if (Array.isArray(value)) {
      add(path, `list of ${value.length}`);
      for (const entry of value.slice(0, mostEntries)) visit(entry, `${path}[]`, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      if (path === '' || path.endsWith('[]')) add(path, 'object');
      for (const [name, member] of Object.entries(value)) {
        const told = `${path}.${known.has(name) ? name : '*'}`;
        if (typeof member !== 'object' || member === null || depth > 6) add(told, kindOf(member));
        else visit(member, told, depth + 1);
      }
    } else add(path, kindOf(value));
  };
  visit(answer, '', 0);
  const lines = [...kinds].map(([path, ofPath]) => `${path.replace(/^\./, '') || 'the answer'}: ${countsIn(ofPath)}`);
  return lines.length > mostLines ? [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`] : lines;
}

function countsIn(kinds: ReadonlyMap<string, number>): string {
  const lists = [...kinds.keys()].filter((kind) => kind.startsWith('list of '));
  const others = [...kinds].filter(([kind]) => !kind.startsWith('list of '));
  const lengths = lists.map((kind) => Number(kind.slice('list of '.length)));
  const ofLists =
    lengths.length === 0 ? [] : [`list of ${lengths.length === 1 ? lengths[0] : `${Math.min(...lengths)} to ${Math.max(...lengths)}`}`];
  return [...ofLists, ...others.map(([kind, count]) => (count === 1 ? kind : `${kind} ×${count}`))].join(', ');
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'empty text';
  if (typeof value !== 'string') return typeof value;
  if (/^-?\d+$/.test(value)) return 'text of digits';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? 'moment' : 'text';
}
