import type { JiraMatch } from '../../matching/people';
import type { Ref } from '../../vocabulary';

/** Jira people whose matching came to one kind of result. */
export function matchesOf<K extends JiraMatch['kind']>(matches: readonly JiraMatch[], kind: K): Extract<JiraMatch, { kind: K }>[] {
  return matches.filter((match): match is Extract<JiraMatch, { kind: K }> => match.kind === kind);
}

export function jiraRef(accountId: string): Ref {
  return { ref: 'jiraUser', id: accountId };
}

export function aquaRef(id: number): Ref {
  return { ref: 'aquaUser', id };
}

/** A pair of accounts of one person. */
export type PersonPair = { jira: Ref; aqua: Ref };

/** The sum of the items of some people; undefined where any of them was not counted, since a part would be no number of items. */
export function itemsOfPeople(accountIds: readonly string[], counted: Readonly<Record<string, number>> | undefined): number | undefined {
  return counted && sumOfAll(accountIds.map((id) => counted[id]));
}

/** The sum of numbers that are all known. */
export function sumOfAll(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
