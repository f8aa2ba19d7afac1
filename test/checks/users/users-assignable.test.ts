import { usersAssignable } from '../../../src/checks/users/users-assignable/check';
import type { AssignablePeople } from '../../../src/facts/people/assignable';
import { planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { aqua, jira, judging, noPeople } from './_builders';

const lena = { accountId: 'lena', aquaUserId: 1, items: 12, assignable: true };
const tim = { accountId: 'tim', aquaUserId: 2, items: 3, assignable: false };
const ada = { accountId: 'ada', aquaUserId: 5, items: 4, assignable: false };
const [defects] = planWith({}).where.pairs;
const toAquaOnly = planWith({ where: { pairs: defects ? [{ ...defects, direction: 'toAqua' }] : [] } });

testCheck<{ assignable: AssignablePeople }>(usersAssignable, [
  {
    name: 'passes where everybody can be assigned',
    facts: { assignable: { people: [lena], leftOut: 0 } },
    expect: { outcome: 'passed', found: [{ code: 'assignable' }] },
  },
  {
    name: 'fails for those who cannot, with their items',
    facts: { assignable: { people: [lena, tim, ada], leftOut: 0 } },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'notAssignable',
          args: {
            people: [
              { jira: jira('tim'), aqua: aqua(2) },
              { jira: jira('ada'), aqua: aqua(5) },
            ],
          },
          items: 7,
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not claim anything of those it did not ask about',
    facts: { assignable: { people: [lena], leftOut: 5 } },
    expect: { outcome: 'unavailable', found: [{ code: 'leftOut', args: { people: 5 } }] },
  },
  {
    name: 'fails on what it saw, and says whom it did not ask about',
    facts: { assignable: { people: [tim], leftOut: 5 } },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'notAssignable', args: { people: [{ jira: jira('tim'), aqua: aqua(2) }] }, items: 3 },
        { code: 'leftOut', args: { people: 5 } },
      ],
    },
  },
  {
    name: 'does not apply where no assignee travels to Jira',
    plan: noPeople,
    facts: { assignable: { people: [], leftOut: 0 } },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'does not apply where the reporter travels, but not the assignee',
    plan: planWith({ travels: { carries: ['reporter'] } }),
    facts: { assignable: { people: [tim], leftOut: 0 } },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'does not apply where items travel to aqua only',
    plan: toAquaOnly,
    facts: { assignable: { people: [tim], leftOut: 0 } },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { assignable: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

it('counts those who can be assigned', () => {
  const assignable = { people: [lena, { ...tim, assignable: true }], leftOut: 0 };
  expect(usersAssignable.judge({ assignable }, judging)).toMatchObject([{ code: 'assignable', args: { people: 2 } }]);
});
