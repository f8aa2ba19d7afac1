import { assignablePeople } from '../../../facts/people/assignable';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { aquaRef, jiraRef, sumOf, type PersonPair } from '../_people';

export const usersAssignable = defineCheck({
  id: 'users-assignable',
  effect: 'items',
  needs: { assignable: assignablePeople },
  kinds: {
    notAssignable: kind<{ people: PersonPair[]; teamManaged?: boolean | undefined }>('failed', { side: 'aqua' }),
    hidden: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    unknownAccount: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    leftOut: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    assignable: kind<{ people: number }>('passed'),
    nobody: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ assignable: { people, leftOut, unknown, teamManaged } }, { plan, found }) => {
    if (!plan.travels.carries.includes('assignee') || pairsToJira(plan).length === 0) return [found.notCarried({})];
    const refused = people.filter(({ assignable }) => !assignable);
    const pairs = refused.map(({ accountId, aquaUserId }): PersonPair => ({ jira: jiraRef(accountId), aqua: aquaRef(aquaUserId) }));
    // Where no account shows its address, none was compared: nothing tells that these are the ones that aqua is going to find.
    const hidden = people.every((one) => one.hidden) ? people.filter(({ assignable }) => assignable) : [];
    const problems = findings(
      refused.length > 0 && found.notAssignable({ people: pairs, teamManaged }, sumOf(refused)),
      hidden.length > 0 && found.hidden({ users: hidden.map(refOf) }, sumOf(hidden)),
      unknown.length > 0 && found.unknownAccount({ users: unknown.map(refOf) }, sumOf(unknown)),
      leftOut.length > 0 && found.leftOut({ users: leftOut.map(refOf) }, sumOf(leftOut)),
    );
    if (problems.length > 0) return problems;
    return [people.length > 0 ? found.assignable({ people: people.length }) : found.nobody({})];
  },
});

function refOf({ aquaUserId }: { aquaUserId: number }): Ref {
  return aquaRef(aquaUserId);
}
