import { optional } from '../../../checklist/engine/define-fact';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaCounterparts, jiraCounterparts, projectPeople, searchFindsHidden } from '../../../facts/people/counterparts';
import { accountsOfSort, jiraPeopleItems, noPersonSorts } from '../../../facts/people/items';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { seenBySyncUser } from '../../../checklist/matching/evidence';
import { foldAddress, groupBy } from '../../../checklist/matching/fold';
import type { NoPersonSort } from '../../../checklist/matching/people';
import { carriesPeople, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref, Seen } from '../../../checklist/model/vocabulary';
import {
  aquaRef,
  aquaRefOf,
  issuesOf,
  jiraRef,
  jiraRefOf,
  matchesOf,
  pairOfAquaMatch,
  pairOfJiraMatch,
  sumOf,
  type PersonPair,
} from '../_people';

export const usersMatched = defineCheck({
  id: 'users-matched',
  effect: 'items',
  question: 'hidden-addresses',
  needs: {
    people: jiraPeople,
    jira: jiraCounterparts,
    aqua: optional(aquaCounterparts),
    searchFindsHidden,
    project: projectPeople,
    items: optional(jiraPeopleItems),
  },
  kinds: {
    otherDomain: kind<{ people: PersonPair[]; jiraDomain: string; aquaDomain: string }>('failed', { side: 'jira' }),
    outsideProject: kind<{ people: PersonPair[]; project: Ref }>('failed', { side: 'jira' }),
    missingInAqua: kind<{ users: Ref[]; mayBeDeactivated: boolean }>('failed', { side: 'jira' }),
    leftWithoutUser: kind<{ users: Ref[] }>('failed', { side: 'jira' }),
    missingInJira: kind<{ users: Ref[]; searchFindsHidden: boolean }>('failed', { side: 'aqua' }),
    noPerson: kind<{ sort: NoPersonSort; users: Ref[] }>('failed', { side: 'jira', mendedBy: [] }),
    /** Who shall stand in is no active user of the project. */
    cannotStandIn: kind<{ sort: NoPersonSort; users: Ref[]; fallback: Ref; project: Ref }>('failed', { side: 'jira', mendedBy: [] }),
    stoodIn: kind<{ sort: NoPersonSort; users: Ref[]; fallback: Ref }>('warning', { effect: 'risk', side: 'jira' }),
    hidden: kind<{ users: Ref[]; of: number }>('unavailable', { side: 'jira' }),
    hiddenInJira: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    mayHide: kind<{ users: Ref[]; searchFindsHidden: boolean }>('unavailable', { side: 'aqua' }),
    blanks: kind<{ users: Ref[] }>('warning', { effect: 'risk' }),
    authors: kind<{ people: number; closed: number }>('warning', { effect: 'risk' }),
    /** `people` are both sides together, each person once. */
    matched: kind<{ jira: number; aqua: number; people: number; shown?: number; seen?: Seen }>('passed'),
    /** Nobody has a counterpart, and whom other rows tell of is not judged here. */
    nobody: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ people, jira, aqua: aquaReading, searchFindsHidden: findsHidden, project: users, items }, { plan, now, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];

    // Where people of aqua could not be looked for, those of Jira are judged all the same.
    const aqua = aquaReading.ok ? aquaReading.value : [];
    const project: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
    const outside = matchesOf(jira.matches, 'outsideProject');
    const [left, missing] = halves(matchesOf(jira.matches, 'missing'), ({ person }) => !person.active);
    // An address that was compared elsewhere was compared with those of the project's users: deactivated ones were not among them.
    const comparedElsewhere = missing.some(({ person }) => foldAddress(person.address) === '');
    const mayBeDeactivated = jira.outsideProjectUnread !== undefined || jira.outsideProjectCut === true || comparedElsewhere;
    const missingInJira = aqua.filter(({ match }) => match.kind === 'missing');
    const matched = matchesOf(jira.matches, 'matched');
    const matchedInAqua = aqua.filter(({ match }) => match.kind === 'matched');
    const matchedUsers = new Set(matched.map((match) => match.aqua.id));
    const inAquaOnly = matchedInAqua.filter(({ match }) => !matchedUsers.has(match.person.id)).length;
    const allHidden = matchesOf(jira.matches, 'hidden');
    // An address that the sync user does not see either is the finding of another row: aqua does not see it. Where nobody at all was
    // compared, this row says so all the same.
    const nobodyCompared = matched.length + matchedInAqua.length === 0;
    const hidden = allHidden.filter((match) => nobodyCompared || match.person.syncUser === undefined);
    const hiddenAccounts = new Set(allHidden.map((match) => match.person.accountId));
    const hiddenInJira = aqua.filter(({ match }) => match.kind === 'hidden' && !hiddenAccounts.has(match.accountId));
    const mayHide = aqua.filter(({ match }) => match.kind === 'open' && !match.candidates.some((one) => hiddenAccounts.has(one)));
    const shownPeople = matched.map(({ person }) => person).filter(({ syncUser }) => syncUser === 'sees');
    const shown = shownPeople.length;
    const seen: { shown?: number; seen?: Seen } = shown > 0 ? { shown, seen: seenBySyncUser(shownPeople, now) } : {};

    const judged = findings(
      otherDomains(),
      outside.length > 0 && found.outsideProject({ people: outside.map(pairOfJiraMatch), project }, ...issuesOf(outside, items)),
      missing.length > 0 && found.missingInAqua({ users: missing.map(jiraRefOf), mayBeDeactivated }, ...issuesOf(missing, items)),
      left.length > 0 && found.leftWithoutUser({ users: left.map(jiraRefOf) }, ...issuesOf(left, items)),
      missingInJira.length > 0 &&
        found.missingInJira({ users: missingInJira.map(aquaRefOf), searchFindsHidden: findsHidden }, sumOf(missingInJira)),
      noPersonSorts.flatMap((sort) => noPeople(sort)),
      hidden.length > 0 && found.hidden({ users: hidden.map(jiraRefOf), of: jira.matches.length }, ...issuesOf(hidden, items)),
      hiddenInJira.length > 0 && found.hiddenInJira({ users: hiddenInJira.map(aquaRefOf) }, sumOf(hiddenInJira)),
      mayHide.length > 0 && found.mayHide({ users: mayHide.map(aquaRefOf), searchFindsHidden: findsHidden }, sumOf(mayHide)),
      !aquaReading.ok && couldNotLookFinding(aquaReading.why),
      blanks(),
      authors(),
      !nobodyCompared && found.matched({ jira: matched.length, aqua: matchedInAqua.length, people: matched.length + inAquaOnly, ...seen }),
    );
    return judged.length > 0 ? judged : [found.nobody({})];

    /** One finding for each pair of domains, with the people of both sides; what they have in Jira and what they have in aqua adds up. */
    function otherDomains(): Finding[] {
      const ofJira = matchesOf(jira.matches, 'otherDomain');
      const accountsOfJira = new Set(ofJira.map(({ person }) => person.accountId));
      const ofAqua = aqua.flatMap(({ match, items: ofOne }) => (match.kind === 'otherDomain' ? [{ ...match, items: ofOne }] : []));
      const jiraByDomains = groupBy(ofJira, domainsOf);
      const aquaByDomains = groupBy(ofAqua, domainsOf);
      return [...groupBy([...ofJira, ...ofAqua], domainsOf)].flatMap(([domains, [first]]) => {
        if (!first) return [];
        const { jiraDomain, aquaDomain } = first;
        const inJira = jiraByDomains.get(domains) ?? [];
        const inAqua = aquaByDomains.get(domains) ?? [];
        const inAquaOnly = inAqua.filter(({ accountId }) => !accountsOfJira.has(accountId));
        const [counted, clause] = inJira.length > 0 ? issuesOf(inJira, items) : [0, undefined];
        // What they have in aqua counts too, where that was seen.
        const issues = aquaReading.ok ? counted : undefined;
        const finding = found.otherDomain(
          { people: [...inJira.map(pairOfJiraMatch), ...inAquaOnly.map(pairOfAquaMatch)], jiraDomain, aquaDomain },
          issues === undefined ? undefined : issues + sumOf(inAqua),
          clause,
        );
        return inAqua.length === 0 || issues === undefined ? finding : { ...finding, inAqua: sumOf(inAqua) };
      });
    }

    /** Accounts that have neither an address nor a counterpart; a fallback user in the plan is the admin's word that somebody stands in. */
    function noPeople(sort: NoPersonSort): Finding[] {
      const accounts = accountsOfSort(people, sort).map(jiraRef);
      if (accounts.length === 0) return [];
      const { items: hit, clause } = (items.ok && items.value.bySort[sort]) || {};
      const id = plan.who.fallbackAquaUserId;
      if (id === undefined) return [found.noPerson({ sort, users: accounts }, hit, clause)];
      const args = { sort, users: accounts, fallback: aquaRef(id) };
      return [
        users.some((user) => user.id === id) ? found.stoodIn(args, hit, clause) : found.cannotStandIn({ ...args, project }, hit, clause),
      ];
    }

    /** Whether aqua trims addresses is not documented. */
    function blanks(): Finding | false {
      const counterparts = [...matched.map((match) => match.aqua), ...matchedInAqua.map(({ match }) => match.person)];
      const ids = counterparts.flatMap(({ id, address = '' }) => (address === address.trim() ? [] : [id]));
      return ids.length > 0 && found.blanks({ users: [...new Set(ids)].map(aquaRef) });
    }

    /** Whoever has no counterpart may have written comments and attached files, too; which of them is not looked at. */
    function authors(): Finding | false {
      if (!plan.travels.carries.some((thing) => thing === 'comments' || thing === 'attachments')) return false;
      // Who may be deactivated has a user in aqua, who may have written.
      const surelyMissing = mayBeDeactivated ? 0 : missing.length;
      const fromJira = pairsToAqua(plan).length > 0 ? people.others.length + outside.length + surelyMissing + left.length : 0;
      const fromAqua = pairsToJira(plan).length > 0 ? missingInJira.length : 0;
      return fromJira + fromAqua > 0 && found.authors({ people: fromJira + fromAqua, closed: accountsOfSort(people, 'closed').length });
    }
  },
});

function domainsOf({ jiraDomain, aquaDomain }: { jiraDomain: string; aquaDomain: string }): string {
  return `${jiraDomain} ${aquaDomain}`;
}

/** Those that a condition holds for, and the others. */
function halves<T>(things: readonly T[], holds: (thing: T) => boolean): [T[], T[]] {
  return [things.filter(holds), things.filter((thing) => !holds(thing))];
}
