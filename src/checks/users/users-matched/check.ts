import { attempt } from '../../../checklist/engine/define-fact';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaCounterparts, jiraCounterparts, jiraPeopleItems, portalCustomers } from '../../../facts/people/counterparts';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { groupBy } from '../../../checklist/matching/fold';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';
import { aquaRef, itemsOf, jiraRef, matchesOf, sumOf, type PersonPair } from '../_people';

interface Domains {
  jiraDomain: string;
  aquaDomain: string;
}

export const usersMatched = defineCheck({
  id: 'users-matched',
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
    const pairOf = (match: { person: { accountId: string }; aqua: { id: number } }): PersonPair => ({
      jira: jiraRef(match.person.accountId),
      aqua: aquaRef(match.aqua.id),
    });

    const domainsInJira = matchesOf(jira.matches, 'otherDomain');
    const toldOfJira = new Set(domainsInJira.map(({ person }) => person.accountId));
    // Whoever has items on both sides is counted with those of Jira.
    const domainsInAqua = aqua.flatMap(({ match, items: ofOne }) =>
      match.kind === 'otherDomain' && !toldOfJira.has(match.accountId) ? [{ ...match, items: ofOne }] : [],
    );
    const domainsOf = ({ jiraDomain, aquaDomain }: Domains): string => `${jiraDomain} ${aquaDomain}`;
    const inJira = groupBy(domainsInJira, domainsOf);
    const inAqua = groupBy(domainsInAqua, domainsOf);
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
      ...[...new Map([...domainsInJira, ...domainsInAqua].map((one) => [domainsOf(one), one]))].map(([key, { jiraDomain, aquaDomain }]) => {
        const ofJira = inJira.get(key) ?? [];
        const ofAqua = inAqua.get(key) ?? [];
        const people = [
          ...ofJira.map(pairOf),
          ...ofAqua.map(({ accountId, person }): PersonPair => ({ jira: jiraRef(accountId), aqua: aquaRef(person.id) })),
        ];
        const issues = ofJira.length > 0 ? itemsOf(ofJira, items) : 0;
        return found.otherDomain({ people, jiraDomain, aquaDomain }, issues === undefined ? undefined : issues + sumOf(ofAqua));
      }),
      ...(outside.length > 0
        ? [
            found.outsideProject(
              { people: outside.map(pairOf), project: { ref: 'aquaProject', id: plan.where.aquaProjectId } },
              itemsOf(outside, items),
            ),
          ]
        : []),
      ...(missing.length > 0
        ? [
            found.missingInAqua(
              { users: missing.map((match) => jiraRef(match.person.accountId)), mayBeDeactivated: !jira.outsidersSeen },
              itemsOf(missing, items),
            ),
          ]
        : []),
      ...(missingInJira.length > 0
        ? [found.missingInJira({ users: missingInJira.map(({ match }) => aquaRef(match.person.id)) }, sumOf(missingInJira))]
        : []),
      ...(hidden.length > 0
        ? [found.hidden({ users: hidden.map((match) => jiraRef(match.person.accountId)), of: jira.matches.length }, itemsOf(hidden, items))]
        : []),
      ...(hiddenInJira.length > 0
        ? [found.hiddenInJira({ users: hiddenInJira.map(({ match }) => aquaRef(match.person.id)) }, sumOf(hiddenInJira))]
        : []),
      ...(customers > 0 && fallback === undefined ? [found.customers({ customers }, items.ok ? items.value.byCustomers : undefined)] : []),
      ...(customers > 0 && fallback !== undefined ? [found.customersStoodIn({ customers, fallback: aquaRef(fallback) })] : []),
      ...(matched.length + matchedAqua > 0 ? [found.matched({ jira: matched.length, aqua: matchedAqua, ...seen })] : []),
    ];
  },
});
