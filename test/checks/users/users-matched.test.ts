import { usersMatched } from '../../../src/checks/users/users-matched/check';
import type { AquaPerson, JiraMatch } from '../../../src/checklist/matching/people';
import type { JiraPeople } from '../../../src/facts/jira/people';
import { plan as usualPlan, planWith } from '../../support/plan';
import { read, testCheck, today, unread, type Expected } from '../../support/test-check';
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

type Facts = Counterparts & { people: JiraPeople; searchFindsHidden: boolean; project: AquaPerson[] };

/** Comments travel, too: whoever has no counterpart may have written some. */
const authors = (people: number, closed = 0): Expected => ({ code: 'authors', args: { people, closed } });

const accountsOf = (accountType: string, ...ids: string[]): JiraPeople => ({
  people: [lena],
  others: ids.map((accountId) => ({ accountId, accountType })),
});
const customersOf = (...ids: string[]): JiraPeople => accountsOf('customer', ...ids);
const bothMatched: Facts = {
  ...bothMatchedCounterparts,
  people: customersOf(),
  searchFindsHidden: true,
  project: [aquaLena, { ...aquaLena, id: 77 }],
};

const domains = { jiraDomain: 'nordlicht.example', aquaDomain: 'kaltenbach.example' };
const otherDomain: JiraMatch = { kind: 'otherDomain', person: tim, aqua: aquaTim, ...domains };
const standsIn = planWith({ who: { ...usualPlan.who, fallbackAquaUserId: 77 } });
const timsPair = { jira: jira('tim'), aqua: aqua(2) };

testCheck<Facts>(usersMatched, [
  {
    name: 'fails for a person whose domain differs and who has items in aqua only',
    facts: { ...bothMatched, aqua: read([{ match: { kind: 'otherDomain', person: aquaTim, accountId: 'tim', ...domains }, items: 5 }]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'otherDomain', args: { people: [timsPair], ...domains }, items: 5, inAqua: 5 }, { code: 'matched' }],
      effect: 'items',
    },
  },
  {
    name: 'tells each pair of domains by itself, with the people of both sides',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain, { ...otherDomain, person: lena, aquaDomain: 'altona.example' }),
      aqua: read([{ match: { kind: 'otherDomain', person: { ...aquaTim, id: 9 }, accountId: 'zoe', ...domains }, items: 5 }]),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'otherDomain', args: { people: [timsPair, { jira: jira('zoe'), aqua: aqua(9) }], ...domains }, items: 14, inAqua: 5 },
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
      aqua: read([{ match: { kind: 'otherDomain', person: { ...aquaTim, id: 9 }, accountId: 'zoe', ...domains }, items: 5 }]),
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
    name: 'fails for accounts that are no people, each sort with its items and the clause that counts them',
    facts: {
      ...bothMatched,
      people: {
        people: [lena],
        others: [...customersOf('c1', 'c2').others, ...accountsOf('app', 'bot').others, ...accountsOf('unknown', 'gone').others],
      },
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'noPerson', args: { sort: 'app', users: [jira('bot')] }, items: 9, clause: 'of apps' },
        { code: 'noPerson', args: { sort: 'customer', users: [jira('c1'), jira('c2')] }, items: 30, clause: 'of customers' },
        { code: 'noPerson', args: { sort: 'closed', users: [jira('gone')] }, items: 4, clause: 'closed' },
        authors(4, 1),
        { code: 'matched' },
      ],
      effect: 'items',
    },
  },
  {
    name: 'warns where the plan names somebody who stands in for them',
    plan: standsIn,
    facts: { ...bothMatched, people: customersOf('c1') },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'stoodIn', args: { sort: 'customer', users: [jira('c1')], fallback: aqua(77) }, items: 30, clause: 'of customers' },
        authors(1),
        { code: 'matched' },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'fails where whoever shall stand in is no active user of the project',
    plan: standsIn,
    facts: { ...bothMatched, people: customersOf('c1'), project: [aquaLena] },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'cannotStandIn',
          args: { sort: 'customer', users: [jira('c1')], fallback: aqua(77), project: { ref: 'aquaProject', id: 71 } },
          items: 30,
          clause: 'of customers',
        },
        authors(1),
        { code: 'matched' },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails for people without a counterpart though somebody stands in: that is for accounts that are no people',
    plan: standsIn,
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: false }, items: 3, clause: 'of the missing' },
        authors(1),
        { code: 'matched' },
      ],
    },
  },
  {
    name: 'says nothing of authors where neither comments nor attachments travel',
    plan: planWith({ travels: { carries: ['assignee', 'reporter'] } }),
    facts: { ...bothMatched, people: accountsOf('unknown', 'gone') },
    expect: {
      outcome: 'failed',
      found: [{ code: 'noPerson', args: { sort: 'closed', users: [jira('gone')] }, items: 4 }, { code: 'matched' }],
    },
  },
  {
    name: 'warns of blanks around an address in aqua, once for a user whom both sides meet',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'matched', person: tim, aqua: { ...aquaTim, address: ' tim@nordlicht.example' } }),
      aqua: read([
        { match: { kind: 'matched', person: { ...aquaTim, address: ' tim@nordlicht.example' }, accountId: 'tim' }, items: 2 },
        { match: { kind: 'matched', person: aquaLena, accountId: 'lena' }, items: 4 },
      ]),
    },
    expect: { outcome: 'warning', found: [{ code: 'blanks', args: { users: [aqua(2)] } }, { code: 'matched' }], effect: 'risk' },
  },
  {
    name: 'tells those who have left Jira and whom aqua does not know by themselves: they are not to be invited',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: { ...tim, active: false } }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'leftWithoutUser', args: { users: [jira('tim')] }, items: 2 }, authors(1), { code: 'matched' }],
    },
  },
  {
    name: 'passes for somebody who has left Jira and is active in aqua',
    facts: { ...bothMatched, jira: counterparts({ kind: 'matched', person: { ...lena, active: false }, aqua: aquaLena }) },
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'does not claim that somebody is missing whose account may hide its address, nor tells a hidden person twice',
    facts: {
      ...bothMatched,
      searchFindsHidden: false,
      jira: counterparts({ kind: 'matched', person: lena, aqua: aquaLena }, { kind: 'hidden', person: hidden }),
      aqua: read([
        { match: { kind: 'open', person: { ...aquaTim, id: 8 }, candidates: ['hidden'] }, items: 5 },
        { match: { kind: 'open', person: aquaTim, candidates: ['elsewhere'] }, items: 6 },
        { match: { kind: 'open', person: { ...aquaTim, id: 9 }, candidates: [] }, items: 7 },
      ]),
    },
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'hidden', args: { users: [jira('hidden')], of: 2 }, items: 90, clause: 'of the hidden' },
        { code: 'mayHide', args: { users: [aqua(2), aqua(9)], searchFindsHidden: false }, items: 13 },
        { code: 'matched' },
      ],
    },
  },
  {
    name: 'names nobody who stands in where there are no portal customers',
    plan: standsIn,
    facts: bothMatched,
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'fails once for all who differ only in the domain, with what each of them has on both sides',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain, { ...otherDomain, person: lena }),
      aqua: read([{ match: { kind: 'otherDomain', person: aquaTim, accountId: 'tim', ...domains }, items: 5 }]),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'otherDomain',
          args: { people: [timsPair, { jira: jira('lena'), aqua: aqua(2) }], ...domains },
          items: 14,
          clause: 'of another domain',
        },
      ],
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
      jira: counterparts(
        { kind: 'hidden', person: { accountId: 'tim', active: true, syncUser: 'does not see' } },
        { kind: 'matched', person: lena, aqua: aquaLena },
      ),
      aqua: read([{ match: { kind: 'hidden', person: aquaTim, accountId: 'tim' }, items: 5 }]),
    },
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'does not pass where nobody at all was compared',
    facts: { ...bothMatched, jira: counterparts({ kind: 'hidden', person: { ...hidden, syncUser: 'does not see' } }), aqua: read([]) },
    expect: { outcome: 'unavailable', found: [{ code: 'hidden', args: { users: [jira('hidden')], of: 1 }, items: 60 }] },
  },
  {
    name: 'fails for somebody whom aqua does not know',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: false }, items: 3 },
        authors(1),
        { code: 'matched' },
      ],
    },
  },
  {
    name: 'says that somebody may be deactivated where aqua does not list its users',
    facts: {
      ...bothMatched,
      jira: { matches: [{ kind: 'missing', person: tim }], outsideProjectUnread: { reason: 'aqua-not-permitted' } },
    },
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
        { code: 'outsideProject', args: { people: [timsPair], project: { ref: 'aquaProject', id: 71 } }, items: 4, clause: 'outside' },
        authors(1),
        { code: 'matched' },
      ],
    },
  },
  {
    name: 'fails for somebody in aqua whom Jira does not find',
    facts: { ...bothMatched, aqua: read([{ match: { kind: 'missing', person: aquaTim }, items: 5 }]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'missingInJira', args: { users: [aqua(2)], searchFindsHidden: true }, items: 5 }, authors(1), { code: 'matched' }],
    },
  },
  {
    name: 'leaves a deactivated counterpart to its own row',
    facts: { ...bothMatched, jira: counterparts({ kind: 'deactivated', person: tim, aqua: { ...aquaTim, state: 'deactivated' } }) },
    expect: { outcome: 'passed', found: [{ code: 'matched' }] },
  },
  {
    name: 'does not pass where other rows tell of everybody',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'deactivated', person: tim, aqua: { ...aquaTim, state: 'deactivated' } }),
      aqua: read([{ match: { kind: 'empty', person: aquaTim }, items: 5 }]),
    },
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'does not pass where no item names anybody',
    facts: { ...bothMatched, jira: counterparts(), aqua: read([]) },
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'tells a hidden person once, though both sides meet it',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'matched', person: lena, aqua: aquaLena }, { kind: 'hidden', person: hidden }),
      aqua: read([{ match: { kind: 'hidden', person: aquaTim, accountId: 'hidden' }, items: 5 }]),
    },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hidden', args: { users: [jira('hidden')], of: 2 }, items: 90 }, { code: 'matched' }],
    },
  },
  {
    name: 'tells a hidden account that only aqua’s side meets',
    facts: { ...bothMatched, aqua: read([{ match: { kind: 'hidden', person: aquaTim, accountId: 'tim' }, items: 5 }]) },
    expect: { outcome: 'unavailable', found: [{ code: 'hiddenInJira', args: { users: [aqua(2)] }, items: 5 }, { code: 'matched' }] },
  },
  {
    name: 'gives no number of items where they were not counted',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'missing', person: tim }),
      items: read({ byFinding: {}, bySort: {}, byHiding: {} }),
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: false } }, authors(1), { code: 'matched' }],
    },
  },
  {
    name: 'gives no number of the portal customers’ items where they were not counted',
    facts: { ...bothMatched, people: customersOf('c1'), items: unread({ reason: 'jira-busy' }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'noPerson', args: { sort: 'customer', users: [jira('c1')] } }, authors(1), { code: 'matched' }],
    },
  },
  {
    name: 'does not apply when no people travel',
    facts: bothMatched,
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { ...bothMatched, jira: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'does not pass where people of aqua could not be looked for',
    facts: { ...bothMatched, aqua: unread({ reason: 'jira-forbidden' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }, { code: 'matched' }] },
  },
  {
    name: 'fails for a person of Jira, though people of aqua could not be looked for',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }), aqua: unread({ reason: 'jira-forbidden' }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missingInAqua', args: { users: [jira('tim')], mayBeDeactivated: false }, items: 3, clause: 'of the missing' },
        { code: 'could-not-look', args: { reason: 'jira-forbidden' } },
        { code: 'authors', args: { people: 1, closed: 0 } },
      ],
    },
  },
  {
    name: 'tells no number of another domain where it did not see what its people have in aqua',
    facts: { ...bothMatched, jira: counterparts(otherDomain), aqua: unread({ reason: 'aqua-fault' }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'otherDomain', args: { people: [{ jira: jira('tim'), aqua: aqua(2) }], ...domains } },
        { code: 'could-not-look', args: { reason: 'aqua-fault' } },
      ],
    },
  },
  {
    name: 'does not say that nobody in aqua has an address that was compared with active users alone',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: hidden }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missingInAqua', args: { users: [jira('hidden')], mayBeDeactivated: true }, items: 3, clause: 'of the missing' },
        { code: 'matched' },
      ],
    },
  },
]);

it('counts who has a counterpart on each side and on both together, and by whose eyes', () => {
  const seenBySyncUser = counterparts(
    { kind: 'matched', person: lena, aqua: aquaLena },
    { kind: 'matched', person: { ...tim, syncUser: 'sees' }, aqua: aquaTim },
  );
  expect(usersMatched.judge({ ...bothMatched, jira: seenBySyncUser }, judging)).toMatchObject([
    { code: 'matched', args: { jira: 2, aqua: 1, people: 2, shown: 1, seen: { by: 'syncUser', at: today.toISOString() } } },
  ]);
  expect(usersMatched.judge(bothMatched, judging).map(({ args }) => args)).toEqual([{ jira: 1, aqua: 1, people: 1 }]);
  const twoUsers = read([{ match: { kind: 'matched', person: aquaTim, accountId: 'tim' }, items: 1 } as const]);
  expect(usersMatched.judge({ ...bothMatched, aqua: twoUsers }, judging).map(({ args }) => args)).toEqual([
    { jira: 1, aqua: 1, people: 2 },
  ]);
});
