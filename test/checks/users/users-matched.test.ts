import { usersMatched } from '../../../src/checks/users/users-matched/check';
import type { JiraMatch } from '../../../src/checklist/matching/people';
import type { JiraPeople } from '../../../src/facts/jira/people';
import { plan as usualPlan, planWith } from '../../support/plan';
import { read, testCheck, today, unread } from '../../support/test-check';
import {
  aqua,
  aquaLena,
  aquaTim,
  bothMatched as bothMatchedCounterparts,
  counterparts,
  hidden,
  jira,
  judging,
  lena,
  noPeople,
  tim,
  type Counterparts,
} from './_builders';

type Facts = Counterparts & { people: JiraPeople };

const customersOf = (...ids: string[]): JiraPeople => ({
  people: [lena],
  others: [...ids.map((accountId) => ({ accountId, accountType: 'customer' })), { accountId: 'bot', accountType: 'app' }],
});
const bothMatched: Facts = { ...bothMatchedCounterparts, people: customersOf() };

const domains = { jiraDomain: 'nordlicht.example', aquaDomain: 'kaltenbach.example' };
const otherDomain: JiraMatch = { kind: 'otherDomain', person: tim, aqua: aquaTim, ...domains };
const timsPair = { jira: jira('tim'), aqua: aqua(2) };

testCheck<Facts>(usersMatched, [
  {
    name: 'fails for a person whose domain differs and who has items in aqua only',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'otherDomain', person: aquaTim, accountId: 'tim', ...domains }, items: 5 }] },
    expect: {
      outcome: 'failed',
      found: [{ code: 'otherDomain', args: { people: [timsPair], ...domains }, items: 5 }, { code: 'matched' }],
      effect: 'items',
    },
  },
  {
    name: 'tells each pair of domains by itself, with the people of both sides',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain, { ...otherDomain, person: lena, aquaDomain: 'altona.example' }),
      aqua: [{ match: { kind: 'otherDomain', person: { ...aquaTim, id: 9 }, accountId: 'zoe', ...domains }, items: 5 }],
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'otherDomain', args: { people: [timsPair, { jira: jira('zoe'), aqua: aqua(9) }], ...domains }, items: 14 },
        {
          code: 'otherDomain',
          args: { people: [{ jira: jira('lena'), aqua: aqua(2) }], jiraDomain: 'nordlicht.example', aquaDomain: 'altona.example' },
        },
      ],
    },
  },
  {
    name: 'tells no number of a pair of domains whose issues were not counted, though its aqua items were',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain),
      aqua: [{ match: { kind: 'otherDomain', person: { ...aquaTim, id: 9 }, accountId: 'zoe', ...domains }, items: 5 }],
      items: unread({ reason: 'jira-busy' }),
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'otherDomain', args: { people: [timsPair, { jira: jira('zoe'), aqua: aqua(9) }], ...domains } }],
    },
  },
  { name: 'passes when everybody has a counterpart', facts: bothMatched, expect: { outcome: 'passed', found: [{ code: 'matched' }] } },
  {
    name: 'passes for people of aqua alone',
    facts: { ...bothMatched, jira: counterparts() },
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'tells of portal customers whom nobody stands in for; an app is none',
    facts: { ...bothMatched, people: customersOf('c1', 'c2') },
    expect: {
      outcome: 'warning',
      found: [{ code: 'customers', args: { customers: 2 }, items: 30 }, { code: 'matched' }],
      effect: 'risk',
    },
  },
  {
    name: 'passes where the plan names somebody who stands in for them',
    plan: planWith({ who: { ...usualPlan.who, fallbackAquaUserId: 77 } }),
    facts: { ...bothMatched, people: customersOf('c1') },
    expect: { outcome: 'passed', found: [{ code: 'customersStoodIn' }, { code: 'matched' }] },
  },
  {
    name: 'names nobody who stands in where there are no portal customers',
    plan: planWith({ who: { ...usualPlan.who, fallbackAquaUserId: 77 } }),
    facts: bothMatched,
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'fails once for all who differ only in the domain, on both sides',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain, { ...otherDomain, person: lena }),
      aqua: [{ match: { kind: 'otherDomain', person: aquaTim, accountId: 'tim', ...domains }, items: 5 }],
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'otherDomain', args: { people: [timsPair, { jira: jira('lena'), aqua: aqua(2) }], ...domains }, items: 9 }],
      effect: 'items',
    },
  },
  {
    name: 'passes by an address that only the sync user sees',
    facts: { ...bothMatched, jira: counterparts({ kind: 'matched', person: { ...tim, syncUser: 'sees' }, aqua: aquaTim }) },
    expect: { outcome: 'passed', found: [{ code: 'matched' }], readAs: 'syncUser' },
  },
  {
    name: 'leaves somebody whose address the sync user does not see either to the row about addresses',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'hidden', person: { accountId: 'tim', active: true, syncUser: 'does not see' } }),
      aqua: [{ match: { kind: 'hidden', person: aquaTim, accountId: 'tim' }, items: 5 }],
    },
    expect: { outcome: 'passed', found: [] },
  },
  {
    name: 'fails for somebody whom aqua does not know',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: false }, items: 3 }, { code: 'matched' }],
    },
  },
  {
    name: 'says that somebody may be deactivated where aqua does not list its users',
    facts: { ...bothMatched, jira: { matches: [{ kind: 'missing', person: tim }], outsideProjectSeen: false } },
    expect: {
      outcome: 'failed',
      found: [{ code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: true }, items: 3 }, { code: 'matched' }],
    },
  },
  {
    name: 'fails for an aqua user outside the project',
    facts: { ...bothMatched, jira: counterparts({ kind: 'outsideProject', person: tim, aqua: { ...aquaTim, state: 'outsideProject' } }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'outsideProject', args: { people: [timsPair], project: { ref: 'aquaProject', id: 71 } }, items: 4 },
        { code: 'matched' },
      ],
    },
  },
  {
    name: 'fails for somebody in aqua whom Jira does not find',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'missing', person: aquaTim }, items: 5 }] },
    expect: { outcome: 'failed', found: [{ code: 'missingInJira', args: { users: [aqua(2)] }, items: 5 }, { code: 'matched' }] },
  },
  {
    name: 'leaves a deactivated counterpart to its own row',
    facts: { ...bothMatched, jira: counterparts({ kind: 'deactivated', person: tim, aqua: { ...aquaTim, state: 'deactivated' } }) },
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'tells a hidden person once, though both sides meet it',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'matched', person: lena, aqua: aquaLena }, { kind: 'hidden', person: hidden }),
      aqua: [{ match: { kind: 'hidden', person: aquaTim, accountId: 'hidden' }, items: 5 }],
    },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hidden', args: { users: [jira('hidden')], of: 2 }, items: 90 }, { code: 'matched' }],
    },
  },
  {
    name: 'tells a hidden account that only aqua’s side meets',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'hidden', person: aquaTim, accountId: 'tim' }, items: 5 }] },
    expect: { outcome: 'unavailable', found: [{ code: 'hiddenInJira', args: { users: [aqua(2)] }, items: 5 }, { code: 'matched' }] },
  },
  {
    name: 'gives no number of items where they were not counted',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }), items: read({ byFinding: {}, byCustomers: 0 }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: false } }, { code: 'matched' }],
    },
  },
  {
    name: 'gives no number of the portal customers’ items where they were not counted',
    facts: { ...bothMatched, people: customersOf('c1'), items: unread({ reason: 'jira-busy' }) },
    expect: { outcome: 'warning', found: [{ code: 'customers', args: { customers: 1 } }, { code: 'matched' }] },
  },
  {
    name: 'does not apply when no people travel',
    facts: bothMatched,
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { ...bothMatched, aqua: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

it('counts who has a counterpart on each side, and by whose eyes', () => {
  const seenBySyncUser = counterparts(
    { kind: 'matched', person: lena, aqua: aquaLena },
    { kind: 'matched', person: { ...tim, syncUser: 'sees' }, aqua: aquaTim },
  );
  expect(usersMatched.judge({ ...bothMatched, jira: seenBySyncUser }, judging)).toMatchObject([
    { code: 'matched', args: { jira: 2, aqua: 1, shown: 1, seen: { by: 'syncUser', at: today.toISOString() } } },
  ]);
  expect(usersMatched.judge(bothMatched, judging).map(({ args }) => args)).toEqual([{ jira: 1, aqua: 1 }]);
});

it('names who stands in for how many portal customers', () => {
  const plan = planWith({ who: { ...usualPlan.who, fallbackAquaUserId: 77 } });
  expect(usersMatched.judge({ ...bothMatched, people: customersOf('c1', 'c2') }, { ...judging, plan })).toMatchObject([
    { code: 'customersStoodIn', args: { customers: 2, fallback: aqua(77) } },
    { code: 'matched' },
  ]);
});
