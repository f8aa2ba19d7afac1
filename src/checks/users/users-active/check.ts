import { attempt } from '../../../checklist/engine/define-fact';
import { aquaCounterparts, jiraCounterparts, jiraPeopleItems } from '../../../facts/people/counterparts';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { carriesPeople } from '../../../checklist/model/scope';
import { aquaRef, itemsOf, jiraRef, matchesOf, sumOf, type PersonPair } from '../_people';

export const usersActive = defineCheck({
  id: 'users-active',
  effect: 'items',
  question: 'hidden-addresses',
  needs: { jira: jiraCounterparts, aqua: aquaCounterparts, items: attempt(jiraPeopleItems) },
  kinds: {
    deactivatedInAqua: kind<{ people: PersonPair[] }>('failed'),
    inactiveInJira: kind<{ people: PersonPair[] }>('failed'),
    active: kind<{ people: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, aqua, items }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const deactivated = matchesOf(jira.matches, 'deactivated');
    const inactive = aqua.flatMap(({ match, items: ofOne }) => (match.kind === 'inactive' ? [{ match, items: ofOne }] : []));
    const unexplained = matchesOf(jira.matches, 'missing');
    const findings = [
      ...(deactivated.length > 0
        ? [
            found.deactivatedInAqua(
              { people: deactivated.map((match) => ({ jira: jiraRef(match.person.accountId), aqua: aquaRef(match.aqua.id) })) },
              itemsOf(deactivated, items),
            ),
          ]
        : []),
      ...(inactive.length > 0
        ? [
            found.inactiveInJira(
              { people: inactive.map(({ match }) => ({ jira: jiraRef(match.accountId), aqua: aquaRef(match.person.id) })) },
              sumOf(inactive),
            ),
          ]
        : []),
      // Without the list of all aqua users, a person without a counterpart may be a deactivated one.
      ...(!jira.outsidersSeen && unexplained.length > 0 ? [couldNotLookFinding({ reason: 'aqua-not-permitted' })] : []),
    ];
    return findings.length > 0 ? findings : [found.active({ people: matchesOf(jira.matches, 'matched').length })];
  },
});
