import type { Decision, Pair } from '../checklist/model/plan';

/** Jira's fixed fields whose values are mapped one by one. */
export type Dimension = Exclude<Decision['dimension'], 'sprint' | 'list'>;

/** The aqua field that a dimension of a pair is kept in; undefined where the pair does not carry it. */
export function aquaFieldOf(dimension: Dimension, pair: Pair): string | undefined {
  return dimension === 'resolution' ? pair.resolutionFieldId : dimension === 'status' ? 'Status' : 'Priority';
}
