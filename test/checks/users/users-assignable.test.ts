import { usersAssignable } from '../../../src/checks/users/users-assignable/check';
import type { AssignablePeople } from '../../../src/facts/people/assignable';
import { planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { aqua, jira, judging, noPeople } from './_builders';

const lena = { accountId: 'lena', aquaUserId: 1, items: 12, assignable: true, hidden: false };
const tim = { accountId: 'tim', aquaUserId: 2, items: 3, assignable: false, hidden: false };
const ada = { accountId: 'ada', aquaUserId: 5, items: 4, assignable: false, hidden: false };
const [defects] = planWith({}).where.pairs;
const toAquaOnly = planWith({ where: { pairs: defects ? [{ ...defects, direction: 'toAqua' }] : [] } });

testCheck<{ assignable: AssignablePeople }>(usersAssignable, [
  {
    name: 'passes where everybody can be assigned',
    facts: { assignable: { people: [lena], leftOut: [], unknown: [] } },
    expect: { outcome: 'passed', found: [{ code: 'assignable' }] },
  },
  {
    name: 'fails for those who cannot, with their items',
    facts: { assignable: { people: [lena, tim, ada], leftOut: [], unknown: [] } },
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
    name: 'tells a team-managed project, which has no permission scheme',
    facts: { assignable: { people: [tim], leftOut: [], unknown: [], teamManaged: true } },
    expect: {
      outcome: 'failed',
      found: [{ code: 'notAssignable', args: { people: [{ jira: jira('tim'), aqua: aqua(2) }], teamManaged: true }, items: 3 }],
    },
  },
  {
    name: 'does not pass where there is nobody to ask about',
    facts: { assignable: { people: [], leftOut: [], unknown: [] } },
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'does not claim anything of those it did not ask about',
    facts: { assignable: { people: [lena], leftOut: [{ aquaUserId: 8, items: 1 }], unknown: [] } },
    expect: { outcome: 'unavailable', found: [{ code: 'leftOut', args: { users: [aqua(8)] }, items: 1 }] },
  },
  {
    name: 'fails on what it saw, and says whom it did not ask about',
    facts: { assignable: { people: [tim], leftOut: [{ aquaUserId: 8, items: 1 }], unknown: [] } },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'notAssignable', args: { people: [{ jira: jira('tim'), aqua: aqua(2) }] }, items: 3 },
        { code: 'leftOut', args: { users: [aqua(8)] }, items: 1 },
      ],
    },
  },
  {
    name: 'does not claim anything of those whose account is not known',
    facts: { assignable: { people: [lena], leftOut: [], unknown: [{ aquaUserId: 9, items: 6 }] } },
    expect: { outcome: 'unavailable', found: [{ code: 'unknownAccount', args: { users: [aqua(9)] }, items: 6 }] },
  },
  {
    name: 'passes for accounts that were found by an address that they hide, beside some that show it',
    facts: { assignable: { people: [lena, { ...ada, assignable: true, hidden: true }], leftOut: [], unknown: [] } },
    expect: { outcome: 'passed', found: [{ code: 'assignable' }] },
  },
  {
    name: 'does not pass where all accounts hide their address, so that none was compared',
    facts: { assignable: { people: [{ ...lena, hidden: true }], leftOut: [], unknown: [] } },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { users: [aqua(1)] }, items: 12 }] },
  },
  {
    name: 'does not apply where no assignee travels to Jira',
    plan: noPeople,
    facts: { assignable: { people: [], leftOut: [], unknown: [] } },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'does not apply where the reporter travels, but not the assignee',
    plan: planWith({ travels: { carries: ['reporter'] } }),
    facts: { assignable: { people: [tim], leftOut: [], unknown: [] } },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'does not apply where items travel to aqua only',
    plan: toAquaOnly,
    facts: { assignable: { people: [tim], leftOut: [], unknown: [] } },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { assignable: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

it('counts those who can be assigned', () => {
  const assignable = { people: [lena, { ...tim, assignable: true }], leftOut: [], unknown: [] };
  expect(usersAssignable.judge({ assignable }, judging)).toMatchObject([{ code: 'assignable', args: { people: 2 } }]);
});
