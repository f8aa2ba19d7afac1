import { optional } from '../../../checklist/engine/define-fact';
import { aquaCounterparts, jiraCounterparts, jiraPeopleItems } from '../../../facts/people/counterparts';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { carriesPeople } from '../../../checklist/model/scope';
import { issuesOf, matchesOf, pairOfAquaMatch, pairOfJiraMatch, sumOf, type PersonPair } from '../_people';

export const usersActive = defineCheck({
  id: 'users-active',
  effect: 'items',
  question: 'hidden-addresses',
  needs: { jira: jiraCounterparts, aqua: aquaCounterparts, items: optional(jiraPeopleItems) },
  kinds: {
    deactivatedInAqua: kind<{ people: PersonPair[] }>('failed'),
    inactiveInJira: kind<{ people: PersonPair[] }>('failed'),
    active: kind<{ people: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, aqua, items }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const deactivated = matchesOf(jira.matches, 'deactivated');
    const inactive = aqua.flatMap(({ match, items: ofOne }) => (match.kind === 'inactive' ? [{ ...match, items: ofOne }] : []));
    const unexplained = matchesOf(jira.matches, 'missing');
    const problems = findings(
      deactivated.length > 0 && found.deactivatedInAqua({ people: deactivated.map(pairOfJiraMatch) }, issuesOf(deactivated, items)),
      inactive.length > 0 && found.inactiveInJira({ people: inactive.map(pairOfAquaMatch) }, sumOf(inactive)),
      // Without the list of all aqua users, a person without a counterpart may be a deactivated one.
      !jira.outsideProjectSeen && unexplained.length > 0 && couldNotLookFinding({ reason: 'aqua-not-permitted' }),
    );
    return problems.length > 0 ? problems : [found.active({ people: matchesOf(jira.matches, 'matched').length })];
  },
});
