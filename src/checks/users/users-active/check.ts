import { optional } from '../../../checklist/engine/define-fact';
import { aquaCounterparts, jiraCounterparts } from '../../../facts/people/counterparts';
import { jiraPeopleItems } from '../../../facts/people/items';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { aquaRefOf, issuesOf, jiraRefOf, matchesOf, pairOfAquaMatch, pairOfJiraMatch, sumOf, type PersonPair } from '../_people';

export const usersActive = defineCheck({
  id: 'users-active',
  effect: 'items',
  question: 'hidden-addresses',
  needs: { jira: jiraCounterparts, aqua: optional(aquaCounterparts), items: optional(jiraPeopleItems) },
  kinds: {
    deactivatedInAqua: kind<{ people: PersonPair[] }>('failed', { side: 'jira' }),
    inactiveInJira: kind<{ people: PersonPair[] }>('failed', { side: 'aqua' }),
    hidden: kind<{ users: Ref[]; of: number }>('unavailable', { side: 'jira' }),
    noActiveAccount: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    /** Too many users of aqua have fitting names. */
    notLookedUp: kind<{ users: Ref[] }>('unavailable', { side: 'jira' }),
    active: kind<{ people: number }>('passed'),
    nobody: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, aqua: ofAqua, items }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    // Where people of aqua could not be looked for, those of Jira are judged all the same.
    const aqua = ofAqua.ok ? ofAqua.value : [];
    const deactivated = matchesOf(jira.matches, 'deactivated');
    const inactive = aqua.flatMap(({ match, items: ofOne }) => (match.kind === 'inactive' ? [{ ...match, items: ofOne }] : []));
    // Whoever hides the address from the sync user too matches nobody: another row says so.
    const hidden = matchesOf(jira.matches, 'hidden').filter(({ person }) => person.syncUser === undefined);
    const hiddenAccounts = new Set(hidden.map(({ person }) => person.accountId));
    // A search lists active accounts only: whom it does not find may have a deactivated one.
    const notFound = aqua.filter(
      ({ match }) => match.kind === 'missing' || (match.kind === 'open' && !match.candidates.some((one) => hiddenAccounts.has(one))),
    );
    const unexplained = matchesOf(jira.matches, 'missing');
    const problems = findings(
      deactivated.length > 0 && found.deactivatedInAqua({ people: deactivated.map(pairOfJiraMatch) }, ...issuesOf(deactivated, items)),
      inactive.length > 0 && found.inactiveInJira({ people: inactive.map(pairOfAquaMatch) }, sumOf(inactive)),
      hidden.length > 0 && found.hidden({ users: hidden.map(jiraRefOf), of: jira.matches.length }, ...issuesOf(hidden, items)),
      notFound.length > 0 && found.noActiveAccount({ users: notFound.map(aquaRefOf) }, sumOf(notFound)),
      // Unless all users outside the project were seen, a person without a counterpart may be a deactivated one.
      unexplained.length > 0 && jira.outsideProjectUnread && couldNotLookFinding(jira.outsideProjectUnread),
      unexplained.length > 0 &&
        jira.outsideProjectCut === true &&
        found.notLookedUp({ users: unexplained.map(jiraRefOf) }, ...issuesOf(unexplained, items)),
      !ofAqua.ok && couldNotLookFinding(ofAqua.why),
    );
    if (problems.length > 0) return problems;
    // An account that a search lists is active, and so are the users of the project. Somebody may be met on both sides.
    const active = new Set([
      ...matchesOf(jira.matches, 'matched').map((match) => match.aqua.id),
      ...aqua.flatMap(({ match }) => (match.kind === 'matched' ? [match.person.id] : [])),
    ]);
    return [active.size > 0 ? found.active({ people: active.size }) : found.nobody({})];
  },
});
