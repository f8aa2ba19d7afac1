import { findingOf, type PeopleItems } from '../../facts/people/items';
import type { Reading } from '../../checklist/engine/define-fact';
import type { JiraMatch } from '../../checklist/matching/people';
import type { Ref } from '../../checklist/model/vocabulary';

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

/** The accounts of a Jira person and of the aqua user that was found for it. */
export function pairOfJiraMatch({ person, aqua }: { person: { accountId: string }; aqua: { id: number } }): PersonPair {
  return { jira: jiraRef(person.accountId), aqua: aquaRef(aqua.id) };
}

/** The accounts of an aqua person and of the Jira account that was found for it. */
export function pairOfAquaMatch({ person, accountId }: { person: { id: number }; accountId: string }): PersonPair {
  return { jira: jiraRef(accountId), aqua: aquaRef(person.id) };
}

/** The account of a Jira person. */
export function jiraRefOf({ person }: { person: { accountId: string } }): Ref {
  return jiraRef(person.accountId);
}

/** The user of an aqua person in use. */
export function aquaRefOf({ match }: { match: { person: { id: number } } }): Ref {
  return aquaRef(match.person.id);
}

/** How many issues the people of one finding are on, and the clause that finds them; nothing where they were not counted. */
export function issuesOf(
  [first]: readonly JiraMatch[],
  items: Reading<PeopleItems>,
): [items: number | undefined, clause: string | undefined] {
  const counted = first && items.ok ? items.value.byFinding[findingOf(first)] : undefined;
  return [counted?.items, counted?.clause];
}

/** The number of items of aqua's people, each of whom has their own. */
export function sumOf(people: readonly { items: number }[]): number {
  return people.reduce((sum, { items }) => sum + items, 0);
}
