import { optional } from '../../../checklist/engine/define-fact';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaCounterparts, jiraCounterparts, jiraPeopleItems, portalCustomers } from '../../../facts/people/counterparts';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { groupBy } from '../../../checklist/matching/fold';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Finding, Ref, Seen } from '../../../checklist/model/vocabulary';
import { aquaRef, issuesOf, jiraRef, matchesOf, pairOfAquaMatch, pairOfJiraMatch, sumOf, type PersonPair } from '../_people';

export const usersMatched = defineCheck({
  id: 'users-matched',
  effect: 'items',
  question: 'hidden-addresses',
  needs: { people: jiraPeople, jira: jiraCounterparts, aqua: aquaCounterparts, items: optional(jiraPeopleItems) },
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

    const outside = matchesOf(jira.matches, 'outsideProject');
    const missing = matchesOf(jira.matches, 'missing');
    const missingInJira = aqua.filter(({ match }) => match.kind === 'missing');
    const allHidden = matchesOf(jira.matches, 'hidden');
    // An address that the sync user does not see either is the finding of another row: aqua does not see it.
    const hidden = allHidden.filter((match) => match.person.syncUser === undefined);
    const hiddenAccounts = new Set(allHidden.map((match) => match.person.accountId));
    const hiddenInJira = aqua.filter(({ match }) => match.kind === 'hidden' && !hiddenAccounts.has(match.accountId));
    const customers = portalCustomers(people).length;
    const fallback = plan.who.fallbackAquaUserId;
    const matched = matchesOf(jira.matches, 'matched');
    const matchedInAqua = aqua.filter(({ match }) => match.kind === 'matched').length;
    const shown = matched.filter((match) => match.person.syncUser === 'sees').length;
    const seen: { shown?: number; seen?: Seen } = shown > 0 ? { shown, seen: { by: 'syncUser', at: now.toISOString() } } : {};

    return findings(
      otherDomains(),
      outside.length > 0 &&
        found.outsideProject(
          { people: outside.map(pairOfJiraMatch), project: { ref: 'aquaProject', id: plan.where.aquaProjectId } },
          issuesOf(outside, items),
        ),
      missing.length > 0 &&
        found.missingInAqua({ users: missing.map(jiraRefOf), mayBeDeactivated: !jira.outsideProjectSeen }, issuesOf(missing, items)),
      missingInJira.length > 0 && found.missingInJira({ users: missingInJira.map(aquaRefOf) }, sumOf(missingInJira)),
      hidden.length > 0 && found.hidden({ users: hidden.map(jiraRefOf), of: jira.matches.length }, issuesOf(hidden, items)),
      hiddenInJira.length > 0 && found.hiddenInJira({ users: hiddenInJira.map(aquaRefOf) }, sumOf(hiddenInJira)),
      customers > 0 && fallback === undefined && found.customers({ customers }, items.ok ? items.value.byCustomers : undefined),
      customers > 0 && fallback !== undefined && found.customersStoodIn({ customers, fallback: aquaRef(fallback) }),
      matched.length + matchedInAqua > 0 && found.matched({ jira: matched.length, aqua: matchedInAqua, ...seen }),
    );

    /** One finding for each pair of domains, with the people of both sides. Whoever has items on both sides is counted with those of Jira. */
    function otherDomains(): Finding[] {
      const ofJira = matchesOf(jira.matches, 'otherDomain');
      const accountsOfJira = new Set(ofJira.map(({ person }) => person.accountId));
      const ofAqua = aqua.flatMap(({ match, items: ofOne }) =>
        match.kind === 'otherDomain' && !accountsOfJira.has(match.accountId) ? [{ ...match, items: ofOne }] : [],
      );
      const jiraByDomains = groupBy(ofJira, domainsOf);
      const aquaByDomains = groupBy(ofAqua, domainsOf);
      return [...groupBy([...ofJira, ...ofAqua], domainsOf)].flatMap(([domains, [first]]) => {
        if (!first) return [];
        const { jiraDomain, aquaDomain } = first;
        const inJira = jiraByDomains.get(domains) ?? [];
        const inAqua = aquaByDomains.get(domains) ?? [];
        const issues = inJira.length > 0 ? issuesOf(inJira, items) : 0;
        return found.otherDomain(
          { people: [...inJira.map(pairOfJiraMatch), ...inAqua.map(pairOfAquaMatch)], jiraDomain, aquaDomain },
          issues === undefined ? undefined : issues + sumOf(inAqua),
        );
      });
    }
  },
});

function domainsOf({ jiraDomain, aquaDomain }: { jiraDomain: string; aquaDomain: string }): string {
  return `${jiraDomain} ${aquaDomain}`;
}

function jiraRefOf({ person }: { person: { accountId: string } }): Ref {
  return jiraRef(person.accountId);
}

function aquaRefOf({ match }: { match: { person: { id: number } } }): Ref {
  return aquaRef(match.person.id);
}
