import { assignablePeople } from '../../../facts/people/assignable';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { pairsToJira } from '../../../checklist/model/scope';
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
    const pairs = refused.map(({ accountId, aquaUserId }): PersonPair => ({ jira: jiraRef(accountId), aqua: aquaRef(aquaUserId) }));
    const problems = findings(
      refused.length > 0 && found.notAssignable({ people: pairs }, sumOf(refused)),
      leftOut > 0 && found.leftOut({ people: leftOut }),
    );
    return problems.length > 0 ? problems : [found.assignable({ people: people.length })];
  },
});
