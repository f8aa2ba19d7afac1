import { defineFact, undefinedOn } from '../../checklist/engine/define-fact';
import { foldAddress, groupBy } from '../../checklist/matching/fold';
import type { JiraMatch, JiraPerson, NoPersonSort } from '../../checklist/matching/people';
import { clauseIn, jqlString, pairsToAqua, workTypesOf } from '../../checklist/model/scope';
import { mostListed } from '../jira/distinct';
import { countIssues } from '../jira/issues-by-pair';
import { jiraPeople, type JiraPeople } from '../jira/people';
import { jiraPeopleFields } from '../jira/people-fields';
import { jiraScopeVisible } from '../jira/reader';
import { jiraCounterparts } from './counterparts';

/** Findings whose people's items are counted; the rest of a long list is not. */
const mostCounted = 30;
/** A clause is a link as well, and servers refuse longer addresses. */
const longestClause = 8_000;

/** Issues of some people, each counted once however many of the people are on it. */
export interface Counted {
  /** Absent where they were not counted. */
  items?: number;
  /** JQL that finds them; absent where it would be too long for a link. */
  clause?: string;
}

/** Numbers of in-scope issues, with the clauses that count them. */
export interface PeopleItems {
  /** Of those who stand in one finding, by `findingOf` any of them. */
  byFinding: Record<string, Counted>;
  /** Of accounts that are no people. */
  bySort: Partial<Record<NoPersonSort, Counted>>;
  /** Of those whose address is hidden, also where it was compared elsewhere, by whom it is hidden from. */
  byHiding: Partial<Record<HiddenFrom, Counted>>;
}

/** Whom an address is hidden from: the reader alone, as far as is known, or the sync user as well, by people who are there or who have left. */
export type HiddenFrom = 'reader' | 'syncUser' | 'syncUserByLeft';

/** Whom a person hides the address from; undefined where it was seen. */
export function hiddenFrom({ address, syncUser, active }: JiraPerson): HiddenFrom | undefined {
  if (foldAddress(address) !== '') return undefined;
  if (syncUser !== 'does not see') return 'reader';
  return active ? 'syncUser' : 'syncUserByLeft';
}

/** The same for all people whom one finding tells of: their issues are counted together, by one request. */
export function findingOf(match: JiraMatch): string {
  if (match.kind === 'otherDomain') return `otherDomain ${match.jiraDomain} ${match.aquaDomain}`;
  if (match.kind === 'ambiguous') return `ambiguous ${match.person.accountId}`;
  if (match.kind === 'hidden' && match.person.syncUser === 'does not see') return 'hidden from the sync user';
  if (match.kind === 'missing' && !match.person.active) return 'missing and left';
  return match.kind;
}

export const noPersonSorts: readonly NoPersonSort[] = ['app', 'customer', 'closed'];

/** Accounts of one sort on issues in scope. */
export function accountsOfSort({ others }: JiraPeople, sort: NoPersonSort): string[] {
  return others.filter(({ accountType }) => sortOf(accountType) === sort).map(({ accountId }) => accountId);
}

function sortOf(accountType: string): NoPersonSort {
  if (accountType === 'customer') return 'customer';
  return accountType === 'unknown' ? 'closed' : 'app';
}

/** Counts the issues of those who have no counterpart; nobody else's are asked for. */
export const jiraPeopleItems = defineFact({
  id: 'people.jiraItems',
  needs: { visible: jiraScopeVisible, people: jiraPeople, counterparts: jiraCounterparts, fields: jiraPeopleFields },
  gather: async ({ jira, plan }, { people, counterparts, fields: others }): Promise<PeopleItems> => {
    const roles = (['assignee', 'reporter'] as const).filter((field) => plan.travels.carries.includes(field));
    const fields = [
      ...roles.map((role) => (list: string) => `${role} in (${list})`),
      ...others.map(
        ({ jql, pairs }) =>
          (list: string) =>
            `(issuetype in (${workTypesOf(pairs).join(', ')}) AND ${jql} in (${list}))`,
      ),
    ];
    const count = async (accounts: readonly string[]): Promise<Counted> => {
      if (accounts.length * fields.length > mostListed) return {};
      const list = accounts.map(jqlString).join(', ');
      const clause = clauseIn(plan, pairsToAqua(plan), `(${fields.map((isIn) => isIn(list)).join(' OR ')})`);
      // A site may refuse a question about accounts that are gone: then these are not counted, and others are.
      const counted = await undefinedOn(['jira-refused-query'], countIssues(jira, clause));
      return counted === undefined ? {} : { items: counted, ...(clause.length > longestClause ? {} : { clause }) };
    };
    // Several findings may be about the same people.
    const asked = new Map<string, Promise<Counted>>();
    const countOf = (accounts: readonly string[]): Promise<Counted> => {
      const key = accounts.join(' ');
      const counting = asked.get(key) ?? count(accounts);
      asked.set(key, counting);
      return counting;
    };
    const findings = groupBy(
      counterparts.matches.filter((match) => match.kind !== 'matched'),
      findingOf,
    );
    // Those with the most people come first, since the rest of a long list is not counted.
    const told = [...findings].sort(([, one], [, other]) => other.length - one.length).slice(0, mostCounted);
    const sorts = noPersonSorts.filter((sort) => accountsOfSort(people, sort).length > 0);
    const hiding = groupBy(people.people, hiddenFrom);
    const [byFinding, bySort, byHiding] = await Promise.all([
      Promise.all(told.map(async ([finding, matches]) => [finding, await countOf(matches.map(({ person }) => person.accountId))] as const)),
      Promise.all(sorts.map(async (sort) => [sort, await countOf(accountsOfSort(people, sort))] as const)),
      Promise.all(
        (['reader', 'syncUser', 'syncUserByLeft'] as const).flatMap((from) => {
          const accounts = (hiding.get(from) ?? []).map(({ accountId }) => accountId);
          return accounts.length > 0 ? [countOf(accounts).then((items) => [from, items] as const)] : [];
        }),
      ),
    ]);
    return { byFinding: Object.fromEntries(byFinding), bySort: Object.fromEntries(bySort), byHiding: Object.fromEntries(byHiding) };
  },
});
