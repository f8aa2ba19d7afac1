import { attempt } from '../../define-fact';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaCounterparts, jiraCounterparts, jiraPeopleItems, portalCustomers } from '../../../facts/people/counterparts';
import { defineCheck, kind } from '../../define-check';
import { groupBy } from '../../matching/fold';
import { carriesPeople } from '../../scope';
import type { Ref, Seen } from '../../vocabulary';
import { aquaRef, itemsOfPeople, jiraRef, matchesOf, sumOfAll, type PersonPair } from './_people';

interface OtherDomain {
  pair: PersonPair;
  jiraDomain: string;
  aquaDomain: string;
  items: number | undefined;
}

export const usersMatched = defineCheck({
  id: 'users-matched',
  section: 'users',
  effect: 'items',
  question: 'hidden-addresses',
  needs: { people: jiraPeople, jira: jiraCounterparts, aqua: aquaCounterparts, items: attempt(jiraPeopleItems) },
  kinds: {
    otherDomain: kind<{ people: PersonPair[]; jiraDomain: string; aquaDomain: string }>('failed'),
    outsideProject: kind<{ people: PersonPair[]; project: Ref }>('failed'),
    missingInAqua: kind<{ users: Ref[]; mayBeDeactivated: boolean }>('failed'),
    missingInJira: kind<{ users: Ref[] }>('failed'),
    customers: kind<{ customers: number }>('warning', { effect: 'risk' }),
    customersStoodIn: kind<{ customers: number; fallback: Ref }>('passed'),
    hidden: kind<{ users: Ref[]; of: number }>('unavailable'),
    hiddenInJira: kind<{ users: Ref[] }>('unavailable'),
    matched: kind<{ jira: number; aqua: number; shown?: number; seen?: Seen }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ people, jira, aqua, items }, { plan, now, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const counted = items.ok ? items.value.byAccount : undefined;
    const itemsIn = (matches: readonly { person: { accountId: string } }[]): number | undefined =>
      itemsOfPeople(
        matches.map((match) => match.person.accountId),
        counted,
      );
    const pairOf = (match: { person: { accountId: string }; aqua: { id: number } }): PersonPair => ({
      jira: jiraRef(match.person.accountId),
      aqua: aquaRef(match.aqua.id),
    });

    // Whoever has items on both sides is counted with those of Jira.
    const domainsInJira = matchesOf(jira.matches, 'otherDomain').map((match): OtherDomain => ({
      pair: pairOf(match),
      jiraDomain: match.jiraDomain,
      aquaDomain: match.aquaDomain,
      items: counted?.[match.person.accountId],
    }));
    const toldOfJira = new Set(domainsInJira.map(({ pair }) => pair.jira.id));
    const domainsInAqua = aqua.flatMap(({ match, items: ofOne }): OtherDomain[] =>
      match.kind === 'otherDomain' && !toldOfJira.has(match.accountId)
        ? [{ ...match, pair: { jira: jiraRef(match.accountId), aqua: aquaRef(match.person.id) }, items: ofOne }]
        : [],
    );
    const domains = groupBy([...domainsInJira, ...domainsInAqua], (one) => `${one.jiraDomain} ${one.aquaDomain}`);
    const outside = matchesOf(jira.matches, 'outsideProject');
    const missing = matchesOf(jira.matches, 'missing');
    const allHidden = matchesOf(jira.matches, 'hidden');
    // Whom the sync user does not see either has no address for aqua: that is the finding of another row.
    const hidden = allHidden.filter((match) => match.person.syncUser === undefined);
    const missingInJira = aqua.filter(({ match }) => match.kind === 'missing');
    const hiddenAccounts = new Set(allHidden.map((match) => match.person.accountId));
    const hiddenInJira = aqua.filter(({ match }) => match.kind === 'hidden' && !hiddenAccounts.has(match.accountId));
    const matched = matchesOf(jira.matches, 'matched');
    const shown = matched.filter((match) => match.person.syncUser === 'sees').length;
    const seen: { shown?: number; seen?: Seen } = shown > 0 ? { shown, seen: { by: 'syncUser', at: now.toISOString() } } : {};
    const matchedAqua = aqua.filter(({ match }) => match.kind === 'matched').length;

    const customers = portalCustomers(people).length;
    const fallback = plan.who.fallbackAquaUserId;

    return [
      ...[...domains.values()].flatMap((group) => {
        const [first] = group;
        return first
          ? [
              found.otherDomain(
                { people: group.map(({ pair }) => pair), jiraDomain: first.jiraDomain, aquaDomain: first.aquaDomain },
                sumOfAll(group.map((one) => one.items)),
              ),
            ]
          : [];
      }),
      ...(outside.length > 0
        ? [
            found.outsideProject(
              { people: outside.map(pairOf), project: { ref: 'aquaProject', id: plan.where.aquaProjectId } },
              itemsIn(outside),
            ),
          ]
        : []),
      ...(missing.length > 0
        ? [
            found.missingInAqua(
              { users: missing.map((match) => jiraRef(match.person.accountId)), mayBeDeactivated: !jira.outsidersSeen },
              itemsIn(missing),
            ),
          ]
        : []),
      ...(missingInJira.length > 0
        ? [
            found.missingInJira(
              { users: missingInJira.map(({ match }) => aquaRef(match.person.id)) },
              missingInJira.reduce((sum, one) => sum + one.items, 0),
            ),
          ]
        : []),
      ...(hidden.length > 0
        ? [
            found.hidden(
              { users: hidden.map((match) => jiraRef(match.person.accountId)), of: jira.matches.length },
              items.ok ? items.value.hidden : undefined,
            ),
          ]
        : []),
      ...(hiddenInJira.length > 0
        ? [
            found.hiddenInJira(
              { users: hiddenInJira.map(({ match }) => aquaRef(match.person.id)) },
              hiddenInJira.reduce((sum, one) => sum + one.items, 0),
            ),
          ]
        : []),
      ...(customers > 0 && fallback === undefined ? [found.customers({ customers }, items.ok ? items.value.byCustomers : undefined)] : []),
      ...(customers > 0 && fallback !== undefined ? [found.customersStoodIn({ customers, fallback: aquaRef(fallback) })] : []),
      ...(matched.length + matchedAqua > 0 ? [found.matched({ jira: matched.length, aqua: matchedAqua, ...seen })] : []),
    ];
  },
});
