import { usersActive } from '../../../src/checks/users/users-active/check';
import { read, testCheck, unread } from '../../support/test-check';
import {
  aqua,
  aquaLena,
  aquaTim,
  bothMatched,
  counterparts,
  hidden,
  jira,
  judging,
  lena,
  noPeople,
  tim,
  type Counterparts,
} from './_builders';

testCheck<Counterparts>(usersActive, [
  { name: 'passes when every counterpart is active', facts: bothMatched, expect: { outcome: 'passed', found: [{ code: 'active' }] } },
  {
    name: 'fails for a person deactivated in aqua, with the person’s items',
    facts: { ...bothMatched, jira: counterparts({ kind: 'deactivated', person: lena, aqua: { ...aquaLena, state: 'deactivated' } }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'deactivatedInAqua', args: { people: [{ jira: jira('lena'), aqua: aqua(1) }] }, items: 7, clause: 'of the deactivated' },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails for a person whose Jira account is deactivated',
    facts: { ...bothMatched, aqua: read([{ match: { kind: 'inactive', person: aquaLena, accountId: 'lena' }, items: 4 }]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'inactiveInJira', args: { people: [{ jira: jira('lena'), aqua: aqua(1) }] }, items: 4 }],
    },
  },
  {
    name: 'adds up the items of those whose Jira accounts are deactivated, apart from those for whom no active one was found',
    facts: {
      ...bothMatched,
      aqua: read([
        { match: { kind: 'inactive', person: aquaLena, accountId: 'lena' }, items: 4 },
        { match: { kind: 'missing', person: { ...aquaTim, id: 6 } }, items: 100 },
        { match: { kind: 'inactive', person: aquaTim, accountId: 'tim' }, items: 5 },
      ]),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'inactiveInJira',
          args: {
            people: [
              { jira: jira('lena'), aqua: aqua(1) },
              { jira: jira('tim'), aqua: aqua(2) },
            ],
          },
          items: 9,
        },
        { code: 'noActiveAccount', args: { users: [aqua(6)] }, items: 100 },
      ],
    },
  },
  {
    name: 'does not pass for somebody of aqua for whom no active account was found: there may be a deactivated one',
    facts: {
      ...bothMatched,
      aqua: read([...(bothMatched.aqua.ok ? bothMatched.aqua.value : []), { match: { kind: 'missing', person: aquaTim }, items: 64 }]),
    },
    expect: { outcome: 'unavailable', found: [{ code: 'noActiveAccount', args: { users: [aqua(2)] }, items: 64 }] },
  },
  {
    name: 'does not pass for those who hide their address, and tells nobody twice',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'hidden', person: hidden }, { kind: 'matched', person: lena, aqua: aquaLena }),
      aqua: read([
        { match: { kind: 'open', person: aquaTim, candidates: ['hidden'] }, items: 64 },
        { match: { kind: 'open', person: { ...aquaTim, id: 6 }, candidates: [] }, items: 5 },
        { match: { kind: 'hidden', person: { ...aquaTim, id: 7 }, accountId: 'found active' }, items: 9 },
      ]),
    },
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'hidden', args: { users: [jira('hidden')], of: 2 }, items: 90, clause: 'of the hidden' },
        { code: 'noActiveAccount', args: { users: [aqua(6)] }, items: 5 },
      ],
    },
  },
  {
    name: 'cannot tell missing from deactivated where aqua does not list its users',
    facts: {
      ...bothMatched,
      jira: { matches: [{ kind: 'missing', person: tim }], outsideProjectUnread: { reason: 'aqua-not-permitted' } },
    },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'cannot tell them apart where too many users have fitting names',
    facts: { ...bothMatched, jira: { matches: [{ kind: 'missing', person: tim }], outsideProjectCut: true } },
    expect: { outcome: 'unavailable', found: [{ code: 'notLookedUp', args: { users: [jira('tim')] }, items: 3 }] },
  },
  {
    name: 'leaves it to another row that somebody is missing, where aqua lists its users',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }) },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
  {
    name: 'does not pass where nobody has a counterpart to look at',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }), aqua: read([]) },
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'counts those whom only aqua’s items name, and once whom both sides meet',
    facts: {
      ...bothMatched,
      aqua: read([
        ...(bothMatched.aqua.ok ? bothMatched.aqua.value : []),
        { match: { kind: 'matched', person: aquaTim, accountId: 'tim' }, items: 2 },
      ]),
    },
    expect: { outcome: 'passed', found: [{ code: 'active', args: { people: 2 } }] },
  },
  {
    name: 'passes where aqua does not list its users, but nobody is missing',
    facts: { ...bothMatched, jira: { ...bothMatched.jira, outsideProjectUnread: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'passed', found: [{ code: 'active' }] },
  },
  {
    name: 'does not apply when no people travel',
    facts: bothMatched,
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { ...bothMatched, jira: { unavailable: { reason: 'aqua-unreachable' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-unreachable' } }] },
  },
  {
    name: 'fails for a person deactivated in aqua, though people of aqua could not be looked for in Jira',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'deactivated', person: lena, aqua: { ...aquaLena, state: 'deactivated' } }),
      aqua: unread({ reason: 'jira-forbidden' }),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'deactivatedInAqua', args: { people: [{ jira: jira('lena'), aqua: aqua(1) }] }, items: 7, clause: 'of the deactivated' },
        { code: 'could-not-look', args: { reason: 'jira-forbidden' } },
      ],
    },
  },
  {
    name: 'does not pass where people of aqua could not be looked for',
    facts: { ...bothMatched, aqua: unread({ reason: 'jira-forbidden' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

it('counts the people of Jira whose counterparts are active', () => {
  const matches = counterparts(
    { kind: 'matched', person: lena, aqua: aquaLena },
    { kind: 'missing', person: tim },
    { kind: 'matched', person: tim, aqua: aquaTim },
  );
  expect(usersActive.judge({ ...bothMatched, jira: matches }, judging)).toMatchObject([{ code: 'active', args: { people: 2 } }]);
});
