import { assignablePeople } from '../../../facts/people/assignable';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Finding } from '../../../checklist/model/vocabulary';
import { aquaRef, jiraRef, sumOf, type PersonPair } from '../_people';

export const usersAssignable = defineCheck({
  id: 'users-assignable',
  effect: 'items',
  needs: { assignable: assignablePeople },
  kinds: {
    notAssignable: kind<{ people: PersonPair[] }>('failed'),
    leftOut: kind<{ people: number }>('unavailable'),
    assignable: kind<{ people: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ assignable: { people, leftOut } }, { plan, found }) => {
    if (!plan.travels.carries.includes('assignee') || pairsToJira(plan).length === 0) return [found.notCarried({})];
    const refused = people.filter(({ assignable }) => !assignable);
    const findings: Finding[] = [];
    if (refused.length > 0) {
      const pairs = refused.map(({ accountId, aquaUserId }): PersonPair => ({ jira: jiraRef(accountId), aqua: aquaRef(aquaUserId) }));
      findings.push(found.notAssignable({ people: pairs }, sumOf(refused)));
    }
    if (leftOut > 0) findings.push(found.leftOut({ people: leftOut }));
    return findings.length > 0 ? findings : [found.assignable({ people: people.length })];
  },
});
