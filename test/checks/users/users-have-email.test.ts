import { usersHaveEmail } from '../../../src/checks/users/users-have-email/check';
import type { Reading, ValueOf } from '../../../src/checklist/engine/define-fact';
import type { AquaPerson } from '../../../src/checklist/matching/people';
import type { aquaItemsByPair } from '../../../src/facts/aqua/items-by-pair';
import type { AquaPeople } from '../../../src/facts/aqua/people';
import type { JiraPeople } from '../../../src/facts/jira/people';
import type { PeopleItems } from '../../../src/facts/people/items';
import { planWith } from '../../support/plan';
import { read, testCheck, today, unread } from '../../support/test-check';
import { aqua, aquaLena, counted, hidden, jira, judging, lena, noPeople, tim } from './_builders';

type Facts = {
  jira: Reading<JiraPeople>;
  aqua: Reading<AquaPeople>;
  aquaInUse: Reading<{ person: AquaPerson; items: number }[]>;
  items: Reading<PeopleItems>;
  itemsOfAqua: Reading<ValueOf<typeof aquaItemsByPair>>;
};

const itemsOf = (items: number): Facts['itemsOfAqua'] => ({ ok: true, value: planWith({}).where.pairs.map((pair) => ({ pair, items })) });
const nobody: AquaPeople = { inUse: [], unidentified: { people: 0, items: 0 }, nobody: 0 };
const inOrder: Facts = {
  jira: read({ people: [lena], others: [{ accountId: 'bot', accountType: 'app' }] }),
  aqua: read(nobody),
  aquaInUse: read([{ person: aquaLena, items: 4 }]),
  items: counted,
  itemsOfAqua: itemsOf(4),
};
const people = (...list: JiraPeople['people']): Reading<JiraPeople> => read({ people: list, others: [] });
const seen = { by: 'syncUser', at: today.toISOString() } as const;

testCheck<Facts>(usersHaveEmail, [
  { name: 'passes when everybody has one', facts: inOrder, expect: { outcome: 'passed', found: [{ code: 'allHave' }] } },
  {
    name: 'cannot see addresses that Jira hides',
    facts: { ...inOrder, jira: people(lena, hidden) },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'jiraHidden', args: { users: [jira('hidden')], of: 2 }, items: 90, clause: 'of the hidden' }],
    },
  },
  {
    name: 'passes where the sync user sees what is hidden from the reader, and says so',
    facts: { ...inOrder, jira: people(lena, { ...hidden, address: 'h@nordlicht.example', syncUser: 'sees' }) },
    expect: { outcome: 'passed', found: [{ code: 'shownToSyncUser' }], readAs: 'syncUser' },
  },
  {
    name: 'fails where the sync user does not see it either',
    facts: { ...inOrder, jira: people(lena, { ...hidden, syncUser: 'does not see' }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'hiddenFromSyncUser', args: { users: [jira('hidden')], of: 2, seen }, items: 60 }],
      effect: 'items',
      readAs: 'syncUser',
    },
  },
  {
    name: 'tells apart who has left and cannot show the address any more',
    facts: {
      ...inOrder,
      jira: people(
        { ...hidden, syncUser: 'does not see' },
        { ...hidden, accountId: 'gone', active: false, syncUser: 'does not see' },
        lena,
      ),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'hiddenFromSyncUser', args: { users: [jira('hidden')], of: 3, seen }, items: 60 },
        { code: 'hiddenByLeft', args: { users: [jira('gone')], of: 3, seen }, items: 5 },
      ],
    },
  },
  {
    name: 'tells apart who hides from the reader alone and who hides from the sync user too',
    facts: {
      ...inOrder,
      jira: people(lena, hidden, { ...hidden, accountId: 'jo', syncUser: 'does not see' }),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraHidden', args: { users: [jira('hidden')], of: 3 }, items: 90 },
        { code: 'hiddenFromSyncUser', args: { users: [jira('jo')], of: 3, seen }, items: 60 },
      ],
      readAs: 'syncUser',
    },
  },
  {
    name: 'fails for somebody in aqua with items and a blank address',
    facts: { ...inOrder, aquaInUse: read([{ person: { ...aquaLena, address: ' ' }, items: 4 }]) },
    expect: { outcome: 'failed', found: [{ code: 'aquaEmpty', args: { users: [aqua(1)] }, items: 4 }], effect: 'items' },
  },
  {
    name: 'fails for what stands in the place of an address and is none, apart from who has none',
    facts: {
      ...inOrder,
      aquaInUse: read([
        { person: aquaLena, items: 4 },
        { person: { ...aquaLena, id: 6, address: ' ' }, items: 1 },
        { person: { ...aquaLena, id: 7, address: 'n/a' }, items: 2 },
        { person: { ...aquaLena, id: 8, address: 'ida@nordlicht.example; ida@kaltenbach.example' }, items: 3 },
      ]),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'aquaEmpty', args: { users: [aqua(6)] }, items: 1 },
        { code: 'aquaNoAddress', args: { users: [aqua(7), aqua(8)] }, items: 5, side: 'aqua' },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not mind an address with an addition, in capitals or with umlauts',
    facts: {
      ...inOrder,
      aquaInUse: read(
        ['Lena+aqua@nordlicht.example', 'jörg.müller@nordlicht.example', " O'Hara@nordlicht.example "].map((address, index) => ({
          person: { ...aquaLena, id: index + 1, address },
          items: 1,
        })),
      ),
    },
    expect: { outcome: 'passed', found: [{ code: 'allHave' }] },
  },
  {
    name: 'does not pass where no item names anybody',
    facts: { ...inOrder, jira: people(), aquaInUse: read([]) },
    plan: planWith({ travels: { carries: ['assignee'] } }),
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'does not pass where it saw nobody and cannot see who reported aqua’s items',
    facts: { ...inOrder, jira: people(), aquaInUse: read([]) },
    plan: planWith({ travels: { carries: ['reporter'] } }),
    expect: { outcome: 'unavailable', found: [{ code: 'aquaReportersUnseen', args: {} }] },
  },
  {
    name: 'does not apply where nothing starts in aqua, so that nobody reported it',
    facts: { ...inOrder, jira: people(), aquaInUse: read([]), itemsOfAqua: itemsOf(0) },
    plan: planWith({ travels: { carries: ['reporter'] } }),
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'cannot tell where aqua does not say whether it has items',
    facts: { ...inOrder, jira: people(), aquaInUse: read([]), itemsOfAqua: unread({ reason: 'aqua-timeout' }) },
    plan: planWith({ travels: { carries: ['reporter'] } }),
    expect: { outcome: 'unavailable', found: [{ code: 'aquaReportersUnseen', args: {} }] },
  },
  {
    name: 'says when it could not tell who aqua means',
    facts: { ...inOrder, aqua: read({ ...nobody, unidentified: { people: 2, items: 11 } }) },
    expect: { outcome: 'unavailable', found: [{ code: 'aquaUnidentified', args: { people: 2 }, items: 11 }] },
  },
  {
    name: 'says whom aqua did not tell of; the sync user is nobody of them',
    facts: {
      ...inOrder,
      aqua: read({
        ...nobody,
        inUse: [
          { userId: 1, items: 4 },
          { userId: 77, items: 6 },
          { userId: 900, items: 50 },
        ],
      }),
    },
    expect: { outcome: 'unavailable', found: [{ code: 'aquaNotRead', args: { users: [aqua(77)] }, items: 6 }] },
  },
  {
    name: 'does without numbers that could not be counted',
    facts: { ...inOrder, jira: people(hidden), items: unread({ reason: 'jira-busy' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'jiraHidden', args: { users: [jira('hidden')], of: 1 } }] },
  },
  {
    name: 'applies where the reporter alone travels',
    facts: inOrder,
    plan: planWith({ travels: { carries: ['reporter'] } }),
    expect: { outcome: 'passed', found: [{ code: 'allHave' }] },
  },
  {
    name: 'does not apply when no people travel',
    facts: inOrder,
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { ...inOrder, jira: unread({ reason: 'jira-project-hidden' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-project-hidden' } }] },
  },
  {
    name: 'says once why aqua could not be looked at',
    facts: { ...inOrder, aqua: unread({ reason: 'aqua-fault' }), aquaInUse: unread({ reason: 'aqua-fault' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-fault' } }] },
  },
  {
    name: 'fails for people of aqua, though there are more of them in Jira than can be listed',
    facts: {
      ...inOrder,
      jira: unread({ reason: 'jira-too-many-values' }),
      aquaInUse: read([{ person: { ...aquaLena, address: '' }, items: 4 }]),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'aquaEmpty', args: { users: [aqua(1)] }, items: 4 },
        { code: 'could-not-look', args: { reason: 'jira-too-many-values' } },
      ],
    },
  },
]);

it('counts who has an address on each side, and names those whose address the sync user alone sees', () => {
  const jan = { ...hidden, address: 'h@nordlicht.example', syncUser: 'sees' } as const;
  const shown = usersHaveEmail.judge({ ...inOrder, jira: people(lena, tim, jan) }, judging);
  expect(shown).toMatchObject([{ code: 'shownToSyncUser', args: { users: [jira('hidden')], jira: 3, aqua: 1, seen } }]);
  expect(usersHaveEmail.judge({ ...inOrder, jira: people(lena, tim) }, judging)).toMatchObject([
    { code: 'allHave', args: { jira: 2, aqua: 1 } },
  ]);
});
