import { usersUnambiguous } from '../../../src/checks/users/users-unambiguous/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { ItemsOfUser } from '../../../src/facts/aqua/people';
import type { JiraCounterparts } from '../../../src/facts/people/counterparts';
import type { PeopleItems } from '../../../src/facts/people/items';
import type { AquaPerson } from '../../../src/checklist/matching/people';
import { planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { aqua, aquaLena, aquaTim, bothMatched, counted, counterparts, hidden, jira, judging, lena, noPeople, tim } from './_builders';

type InUse = { person: AquaPerson } & ItemsOfUser;
interface Facts extends Record<string, unknown> {
  jira: Reading<JiraCounterparts>;
  items: Reading<PeopleItems>;
  aquaInUse: Reading<InUse[]>;
  project: Reading<AquaPerson[]>;
}

/** What aqua's users have in its own items; the project has these users, and some without items. */
const inAqua = (inUse: InUse[], ...others: AquaPerson[]): Pick<Facts, 'aquaInUse' | 'project'> => ({
  aquaInUse: read(inUse),
  project: read([...inUse.map(({ person }) => person), ...others]),
});
const nothing = inAqua([]);
const sharer = (id: number, more: Partial<AquaPerson> = {}): AquaPerson => ({ ...aquaTim, id, ...more });
const [bugs] = planWith({}).where.pairs;
const going = (direction: 'toAqua' | 'toJira') => planWith({ where: { pairs: bugs ? [{ ...bugs, direction }] : [] } });
const jiraMatched = read(bothMatched.jira);

testCheck<Facts>(usersUnambiguous, [
  {
    name: 'passes with one each',
    facts: { jira: read(bothMatched.jira), items: counted, ...nothing },
    expect: { outcome: 'passed', found: [{ code: 'unambiguous' }] },
  },
  {
    name: 'fails when two aqua users have the address',
    facts: {
      jira: read(counterparts({ kind: 'ambiguous', person: lena, aqua: [aquaLena, { ...aquaLena, id: 3 }] })),
      items: counted,
      ...nothing,
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'shared', args: { jira: jira('lena'), aqua: [aqua(1), aqua(3)] }, items: 8, clause: 'of lena' }],
      effect: 'items',
    },
  },
  {
    name: 'tells each person by itself',
    facts: {
      jira: read(
        counterparts(
          { kind: 'ambiguous', person: lena, aqua: [aquaLena, { ...aquaLena, id: 3 }] },
          { kind: 'ambiguous', person: tim, aqua: [aquaTim, { ...aquaTim, id: 4 }] },
        ),
      ),
      items: counted,
      ...nothing,
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
    facts: {
      jira: read(counterparts({ kind: 'hidden', person: hidden }, { kind: 'matched', person: lena, aqua: aquaLena })),
      items: counted,
      ...nothing,
    },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hidden', args: { users: [jira('hidden')], of: 2 }, items: 90, clause: 'of the hidden' }],
    },
  },
  {
    name: 'leaves those who hide it from the sync user too to the row about addresses',
    facts: {
      jira: read(
        counterparts(
          { kind: 'hidden', person: { ...hidden, syncUser: 'does not see' } },
          { kind: 'matched', person: lena, aqua: aquaLena },
        ),
      ),
      items: counted,
      ...nothing,
    },
    expect: { outcome: 'passed', found: [{ code: 'unambiguous' }] },
  },
  {
    name: 'does not apply when no people travel',
    facts: { jira: read(bothMatched.jira), items: counted, ...nothing },
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { jira: unread({ reason: 'aqua-fault' }), items: counted, ...nothing },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-fault' } }] },
  },
]);

testCheck<Facts>(usersUnambiguous, [
  {
    name: 'fails where items of two aqua users with one address go to Jira and come back',
    facts: {
      jira: jiraMatched,
      items: counted,
      ...inAqua(
        [
          { person: sharer(2), items: 5 },
          { person: sharer(4, { address: ' Tim@Kaltenbach.example' }), items: 3 },
        ],
        aquaLena,
      ),
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'sharedInAqua', args: { users: [aqua(2), aqua(4)] }, items: 8, side: 'aqua' }],
      effect: 'silent',
    },
  },
  {
    name: 'counts those items alone that come back, and only warns where one of them has such',
    facts: {
      jira: jiraMatched,
      items: counted,
      ...inAqua([
        { person: sharer(2), items: 9, byType: { Defect: 5, Requirement: 4 } },
        { person: sharer(4), items: 3, byType: { Defect: 2, Requirement: 1 } },
        { person: sharer(5, { address: 'team@nordlicht.example' }), items: 3, byType: { Defect: 3 } },
        { person: sharer(6, { address: 'team@nordlicht.example' }), items: 6, byType: { Requirement: 6 } },
      ]),
    },
    plan: planWith({
      where: { pairs: bugs ? [bugs, { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toJira' }] : [] },
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'sharedInAqua', args: { users: [aqua(2), aqua(4)] }, items: 7, side: 'aqua' },
        { code: 'sharedWithUnused', args: { users: [aqua(5)], others: [aqua(6)] } },
      ],
      effect: 'silent',
    },
  },
  {
    name: 'only warns where one of them has items',
    facts: { jira: jiraMatched, items: counted, ...inAqua([{ person: sharer(2), items: 5 }], sharer(4)) },
    expect: {
      outcome: 'warning',
      found: [{ code: 'sharedWithUnused', args: { users: [aqua(2)], others: [aqua(4)] } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind it where nothing comes back',
    facts: {
      jira: read(counterparts()),
      items: counted,
      ...inAqua([
        { person: sharer(2), items: 5 },
        { person: sharer(4), items: 3 },
      ]),
    },
    plan: going('toJira'),
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
  {
    name: 'leaves the address of the sync user, and empty ones, to their own rows',
    facts: {
      jira: jiraMatched,
      items: counted,
      ...inAqua(
        [
          { person: sharer(2), items: 5 },
          { person: sharer(6, { address: '' }), items: 1 },
          { person: sharer(7, { address: ' ' }), items: 1 },
        ],
        sharer(900),
      ),
    },
    expect: { outcome: 'passed', found: [{ code: 'unambiguous', args: { people: 2 } }] },
  },
  {
    name: 'tells an address once that items of both sides meet',
    facts: {
      jira: read(counterparts({ kind: 'ambiguous', person: lena, aqua: [aquaLena, { ...aquaLena, id: 3 }] })),
      items: counted,
      ...inAqua([
        { person: aquaLena, items: 5 },
        { person: { ...aquaLena, id: 3 }, items: 2 },
      ]),
    },
    expect: { outcome: 'failed', found: [{ code: 'shared', args: { jira: jira('lena'), aqua: [aqua(1), aqua(3)] }, items: 8 }] },
  },
  {
    name: 'does not take a note that several have in its place for an address that they share',
    facts: {
      jira: jiraMatched,
      items: counted,
      ...inAqua(
        [
          { person: sharer(5, { address: 'n/a' }), items: 3 },
          { person: sharer(6, { address: 'N/A' }), items: 2 },
        ],
        sharer(7, { address: 'n/a' }),
      ),
    },
    expect: { outcome: 'passed', found: [{ code: 'unambiguous', args: { people: 1 } }] },
  },
  {
    name: 'fails for users who share an address, though people of Jira could not be looked at',
    facts: {
      jira: unread({ reason: 'jira-too-many-values' }),
      items: counted,
      ...inAqua([
        { person: aquaTim, items: 3 },
        { person: sharer(6), items: 2 },
      ]),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'sharedInAqua', args: { users: [aqua(2), aqua(6)] }, items: 5 },
        { code: 'could-not-look', args: { reason: 'jira-too-many-values' } },
      ],
      effect: 'silent',
    },
  },
  {
    name: 'says why it did not see who has items in aqua',
    facts: { jira: jiraMatched, items: counted, ...nothing, aquaInUse: unread({ reason: 'aqua-fault' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-fault' } }] },
  },
  {
    name: 'need not see that where nothing travels to Jira',
    facts: { jira: jiraMatched, items: counted, ...nothing, aquaInUse: unread({ reason: 'aqua-fault' }) },
    plan: going('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'unambiguous' }] },
  },
  {
    name: 'does not pass where nobody has a counterpart',
    facts: { jira: read(counterparts({ kind: 'missing', person: tim })), items: counted, ...nothing },
    expect: { outcome: 'notApplicable', found: [{ code: 'nobody', args: {} }] },
  },
]);

it('counts the people who have one counterpart', () => {
  const matches = counterparts({ kind: 'matched', person: lena, aqua: aquaLena }, { kind: 'missing', person: tim });
  expect(usersUnambiguous.judge({ jira: read(matches), items: counted, ...nothing }, judging)).toMatchObject([
    { code: 'unambiguous', args: { people: 1 } },
  ]);
});
