import { attempt } from '../../define-fact';
import { aquaPeople } from '../../../facts/aqua/people';
import { aquaProjectUsers } from '../../../facts/aqua/users';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaPeopleInUse, jiraPeopleItems } from '../../../facts/people/counterparts';
import { defineCheck, kind } from '../../define-check';
import { foldAddress } from '../../matching/fold';
import { carriesPeople } from '../../scope';
import type { Ref } from '../../vocabulary';
import { aquaRef, jiraRef } from './_people';

export const usersHaveEmail = defineCheck({
  id: 'users-have-email',
  section: 'users',
  effect: 'items',
  question: 'hidden-addresses',
  needs: {
    jira: jiraPeople,
    aqua: aquaPeople,
    aquaInUse: aquaPeopleInUse,
    projectUsers: aquaProjectUsers,
    items: attempt(jiraPeopleItems),
  },
  kinds: {
    aquaEmpty: kind<{ users: Ref[] }>('failed'),
    aquaEmptyUnused: kind<{ users: Ref[] }>('warning', { effect: 'risk' }),
    jiraHidden: kind<{ users: Ref[]; of: number }>('unavailable'),
    aquaUnidentified: kind<{ people: number }>('unavailable'),
    allHave: kind<{ jira: number; aqua: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, aqua, aquaInUse, projectUsers, items }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const empty = aquaInUse.filter(({ person }) => foldAddress(person.address) === '');
    const inUse = new Set(aquaInUse.map(({ person }) => person.id));
    const emptyUnused = projectUsers.filter(
      (user) => foldAddress(user.email) === '' && !inUse.has(user.id) && user.id !== plan.who.aquaSyncUserId,
    );
    const hidden = jira.people.filter((person) => foldAddress(person.address) === '');
    const findings = [
      ...(empty.length > 0 ? [found.aquaEmpty({ users: empty.map(({ person }) => aquaRef(person.id)) }, sumOf(empty))] : []),
      ...(hidden.length > 0
        ? [
            found.jiraHidden(
              { users: hidden.map((person) => jiraRef(person.accountId)), of: jira.people.length },
              items.ok ? items.value.hidden : undefined,
            ),
          ]
        : []),
      ...(aqua.unidentified.people > 0 ? [found.aquaUnidentified({ people: aqua.unidentified.people }, aqua.unidentified.items)] : []),
      ...(emptyUnused.length > 0 ? [found.aquaEmptyUnused({ users: emptyUnused.map((user) => aquaRef(user.id)) })] : []),
    ];
    return findings.length > 0 ? findings : [found.allHave({ jira: jira.people.length, aqua: aquaInUse.length })];
  },
});

function sumOf(people: readonly { items: number }[]): number {
  return people.reduce((sum, { items }) => sum + items, 0);
}
