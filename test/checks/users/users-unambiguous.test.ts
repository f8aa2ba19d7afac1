import { usersUnambiguous } from '../../../src/checks/users/users-unambiguous/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { JiraCounterparts } from '../../../src/facts/people/counterparts';
import type { PeopleItems } from '../../../src/facts/people/items';
import { testCheck } from '../../support/test-check';
import { aqua, aquaLena, aquaTim, bothMatched, counted, counterparts, hidden, jira, judging, lena, noPeople, tim } from './_builders';

testCheck<{ jira: JiraCounterparts; items: Reading<PeopleItems> }>(usersUnambiguous, [
  {
    name: 'passes with one each',
    facts: { jira: bothMatched.jira, items: counted },
    expect: { outcome: 'passed', found: [{ code: 'unambiguous' }] },
  },
  {
    name: 'fails when two aqua users have the address',
    facts: { jira: counterparts({ kind: 'ambiguous', person: lena, aqua: [aquaLena, { ...aquaLena, id: 3 }] }), items: counted },
    expect: {
      outcome: 'failed',
      found: [{ code: 'shared', args: { jira: jira('lena'), aqua: [aqua(1), aqua(3)] }, items: 8, clause: 'of lena' }],
      effect: 'items',
    },
  },
  {
    name: 'tells each person by itself',
    facts: {
      jira: counterparts(
        { kind: 'ambiguous', person: lena, aqua: [aquaLena, { ...aquaLena, id: 3 }] },
        { kind: 'ambiguous', person: tim, aqua: [aquaTim, { ...aquaTim, id: 4 }] },
      ),
      items: counted,
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'shared', args: { jira: jira('lena'), aqua: [aqua(1), aqua(3)] }, items: 8 },
        { code: 'shared', args: { jira: jira('tim'), aqua: [aqua(2), aqua(4)] } },
      ],
    },
  },
  {
    name: 'does not pass for those who hide their address',
    facts: { jira: counterparts({ kind: 'hidden', person: hidden }, { kind: 'matched', person: lena, aqua: aquaLena }), items: counted },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hidden', args: { users: [jira('hidden')], of: 2 }, items: 90, clause: 'of the hidden' }],
    },
  },
  {
    name: 'leaves those who hide it from the sync user too to the row about addresses',
    facts: {
      jira: counterparts(
        { kind: 'hidden', person: { ...hidden, syncUser: 'does not see' } },
        { kind: 'matched', person: lena, aqua: aquaLena },
      ),
      items: counted,
    },
    expect: { outcome: 'passed', found: [{ code: 'unambiguous' }] },
  },
  {
    name: 'does not apply when no people travel',
    facts: { jira: bothMatched.jira, items: counted },
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { jira: { unavailable: { reason: 'aqua-fault' } }, items: counted },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-fault' } }] },
  },
]);

it('counts the people who have one counterpart', () => {
  const matches = counterparts({ kind: 'matched', person: lena, aqua: aquaLena }, { kind: 'missing', person: tim });
  expect(usersUnambiguous.judge({ jira: matches, items: counted }, judging)).toMatchObject([{ code: 'unambiguous', args: { people: 1 } }]);
});
