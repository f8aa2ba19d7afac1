import { usersAssignable } from '../../src/checks/users/users-assignable/check';
import { usersActive } from '../../src/checks/users/users-active/check';
import { usersHaveEmail } from '../../src/checks/users/users-have-email/check';
import { usersMatched } from '../../src/checks/users/users-matched/check';
import { usersNext } from '../../src/checks/users/users-next/check';
import { usersUnambiguous } from '../../src/checks/users/users-unambiguous/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { AquaMatch, AquaPerson, JiraMatch, JiraPerson } from '../../src/checklist/matching/people';
import type { AquaPeople } from '../../src/facts/aqua/people';
import type { JiraPeople } from '../../src/facts/jira/people';
import type { AssignablePeople } from '../../src/facts/people/assignable';
import type { JiraCounterparts, PeopleItems } from '../../src/facts/people/counterparts';
import type { PeopleNext } from '../../src/facts/people/assignable-next';
import { plan as usualPlan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

const lena: JiraPerson = { accountId: 'lena', active: true, displayName: 'Lena Brandt', address: 'lena@nordlicht.example' };
const hidden: JiraPerson = { accountId: 'hidden', active: true, displayName: 'Jan Petersen' };
const aquaLena: AquaPerson = { id: 1, userName: 'lena', address: 'lena@nordlicht.example', state: 'inProject' };
const nobody: AquaPeople = { inUse: [], unidentified: { people: 0, items: 0 }, nobody: 0 };
const counted: Reading<PeopleItems> = read({
  byFinding: {
    missing: 3,
    outsideProject: 4,
    deactivated: 7,
    hidden: 90,
    'hidden from the sync user': 60,
    'ambiguous lena': 7,
    'otherDomain nordlicht.example kaltenbach.example': 9,
  },
  byCustomers: 30,
});
const noPeople = planWith({ travels: { carries: ['comments'] } });

type HaveEmail = {
  jira: JiraPeople;
  aqua: AquaPeople;
  aquaInUse: { person: AquaPerson; items: number }[];
  items: Reading<PeopleItems>;
};
const inOrder: HaveEmail = {
  jira: { people: [lena], others: [{ accountId: 'bot', accountType: 'app' }] },
  aqua: nobody,
  aquaInUse: [{ person: aquaLena, items: 4 }],
  items: counted,
};

testCheck<HaveEmail>(usersHaveEmail, [
  { name: 'passes when everybody has one', facts: inOrder, expect: { outcome: 'passed', codes: ['allHave'] } },
  {
    name: 'cannot see addresses that Jira hides',
    facts: { ...inOrder, jira: { people: [lena, hidden], others: [] } },
    expect: { outcome: 'unavailable', codes: ['jiraHidden:90'] },
  },
  {
    name: 'passes where the sync user sees what is hidden from the reader, and says so',
    facts: { ...inOrder, jira: { people: [lena, { ...hidden, address: 'h@nordlicht.example', syncUser: 'sees' }], others: [] } },
    expect: { outcome: 'passed', codes: ['shownToSyncUser'], readAs: 'syncUser' },
  },
  {
    name: 'fails where the sync user does not see it either',
    facts: { ...inOrder, jira: { people: [lena, { ...hidden, syncUser: 'does not see' }], others: [] } },
    expect: { outcome: 'failed', codes: ['hiddenFromSyncUser:60'], effect: 'items', readAs: 'syncUser' },
  },
  {
    name: 'fails for somebody in aqua with items and a blank address',
    facts: { ...inOrder, aquaInUse: [{ person: { ...aquaLena, address: ' ' }, items: 4 }] },
    expect: { outcome: 'failed', codes: ['aquaEmpty:4'], effect: 'items' },
  },
  {
    name: 'says when it could not tell who aqua means',
    facts: { ...inOrder, aqua: { ...nobody, unidentified: { people: 2, items: 11 } } },
    expect: { outcome: 'unavailable', codes: ['aquaUnidentified:11'] },
  },
  {
    name: 'does without numbers that could not be counted',
    facts: { ...inOrder, jira: { people: [hidden], others: [] }, items: unread({ reason: 'jira-busy' }) },
    expect: { outcome: 'unavailable', codes: ['jiraHidden'] },
  },
  {
    name: 'does not apply when no people travel',
    facts: inOrder,
    plan: noPeople,
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { ...inOrder, jira: { unavailable: { reason: 'jira-project-hidden' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const tim: JiraPerson = { accountId: 'tim', active: true, displayName: 'Tim Albers', address: 'tim@nordlicht.example' };
const aquaTim: AquaPerson = { id: 2, userName: 'tim', address: 'tim@kaltenbach.example', state: 'inProject' };
type Matched = { people: JiraPeople; jira: JiraCounterparts; aqua: { match: AquaMatch; items: number }[]; items: Reading<PeopleItems> };
const counterparts = (...matches: JiraMatch[]): JiraCounterparts => ({ matches, outsideProjectSeen: true });
const customersOf = (...ids: string[]): JiraPeople => ({
  people: [lena],
  others: [...ids.map((accountId) => ({ accountId, accountType: 'customer' })), { accountId: 'bot', accountType: 'app' }],
});
const bothMatched: Matched = {
  people: customersOf(),
  jira: counterparts({ kind: 'matched', person: lena, aqua: aquaLena }),
  aqua: [{ match: { kind: 'matched', person: aquaLena, accountId: 'lena' }, items: 4 }],
  items: counted,
};
const otherDomain: JiraMatch = {
  kind: 'otherDomain',
  person: tim,
  aqua: aquaTim,
  jiraDomain: 'nordlicht.example',
  aquaDomain: 'kaltenbach.example',
};

const domains = { jiraDomain: 'nordlicht.example', aquaDomain: 'kaltenbach.example' };

testCheck<Matched>(usersMatched, [
  {
    name: 'fails for a person whose domain differs and who has items in aqua only',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'otherDomain', person: aquaTim, accountId: 'tim', ...domains }, items: 5 }] },
    expect: { outcome: 'failed', codes: ['otherDomain:5', 'matched'], effect: 'items' },
  },
  {
    name: 'tells each pair of domains by itself, with the people of both sides',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain, { ...otherDomain, person: lena, aquaDomain: 'altona.example' }),
      aqua: [{ match: { kind: 'otherDomain', person: { ...aquaTim, id: 9 }, accountId: 'zoe', ...domains }, items: 5 }],
    },
    expect: { outcome: 'failed', codes: ['otherDomain:14', 'otherDomain'] },
  },
  { name: 'passes when everybody has a counterpart', facts: bothMatched, expect: { outcome: 'passed', codes: ['matched'] } },
  {
    name: 'tells of portal customers whom nobody stands in for; an app is none',
    facts: { ...bothMatched, people: customersOf('c1', 'c2') },
    expect: { outcome: 'warning', codes: ['customers:30', 'matched'], effect: 'risk' },
  },
  {
    name: 'passes where the plan names somebody who stands in for them',
    plan: planWith({ who: { ...usualPlan.who, fallbackAquaUserId: 77 } }),
    facts: { ...bothMatched, people: customersOf('c1') },
    expect: { outcome: 'passed', codes: ['customersStoodIn', 'matched'] },
  },
  {
    name: 'fails once for all who differ only in the domain, on both sides',
    facts: {
      ...bothMatched,
      jira: counterparts(otherDomain, { ...otherDomain, person: lena }),
      aqua: [{ match: { kind: 'otherDomain', person: aquaTim, accountId: 'tim', ...domains }, items: 5 }],
    },
    expect: { outcome: 'failed', codes: ['otherDomain:9'], effect: 'items' },
  },
  {
    name: 'passes by an address that only the sync user sees',
    facts: { ...bothMatched, jira: counterparts({ kind: 'matched', person: { ...tim, syncUser: 'sees' }, aqua: aquaTim }) },
    expect: { outcome: 'passed', codes: ['matched'], readAs: 'syncUser' },
  },
  {
    name: 'leaves somebody whose address the sync user does not see either to the row about addresses',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'hidden', person: { accountId: 'tim', active: true, syncUser: 'does not see' } }),
      aqua: [{ match: { kind: 'hidden', person: aquaTim, accountId: 'tim' }, items: 5 }],
    },
    expect: { outcome: 'passed', codes: [] },
  },
  {
    name: 'fails for somebody whom aqua does not know',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }) },
    expect: { outcome: 'failed', codes: ['missingInAqua:3', 'matched'] },
  },
  {
    name: 'fails for an aqua user outside the project',
    facts: { ...bothMatched, jira: counterparts({ kind: 'outsideProject', person: tim, aqua: { ...aquaTim, state: 'outsideProject' } }) },
    expect: { outcome: 'failed', codes: ['outsideProject:4', 'matched'] },
  },
  {
    name: 'fails for somebody in aqua whom Jira does not find',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'missing', person: aquaTim }, items: 5 }] },
    expect: { outcome: 'failed', codes: ['missingInJira:5', 'matched'] },
  },
  {
    name: 'leaves a deactivated counterpart to its own row',
    facts: { ...bothMatched, jira: counterparts({ kind: 'deactivated', person: tim, aqua: { ...aquaTim, state: 'deactivated' } }) },
    expect: { outcome: 'passed', codes: ['matched'] },
  },
  {
    name: 'tells a hidden person once, though both sides meet it',
    facts: {
      ...bothMatched,
      jira: counterparts({ kind: 'hidden', person: hidden }),
      aqua: [{ match: { kind: 'hidden', person: aquaTim, accountId: 'hidden' }, items: 5 }],
    },
    expect: { outcome: 'unavailable', codes: ['hidden:90'] },
  },
  {
    name: 'tells a hidden account that only aqua’s side meets',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'hidden', person: aquaTim, accountId: 'tim' }, items: 5 }] },
    expect: { outcome: 'unavailable', codes: ['hiddenInJira:5', 'matched'] },
  },
  {
    name: 'gives no number of items where they were not counted',
    facts: { ...bothMatched, jira: counterparts({ kind: 'missing', person: tim }), items: read({ byFinding: {}, byCustomers: 0 }) },
    expect: { outcome: 'failed', codes: ['missingInAqua', 'matched'] },
  },
  {
    name: 'does not apply when no people travel',
    facts: bothMatched,
    plan: noPeople,
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { ...bothMatched, aqua: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<{ jira: JiraCounterparts; items: Reading<PeopleItems> }>(usersUnambiguous, [
  {
    name: 'passes with one each',
    facts: { jira: bothMatched.jira, items: counted },
    expect: { outcome: 'passed', codes: ['unambiguous'] },
  },
  {
    name: 'fails when two aqua users have the address',
    facts: { jira: counterparts({ kind: 'ambiguous', person: lena, aqua: [aquaLena, { ...aquaLena, id: 3 }] }), items: counted },
    expect: { outcome: 'failed', codes: ['shared:7'], effect: 'items' },
  },
  {
    name: 'does not apply when no people travel',
    facts: { jira: bothMatched.jira, items: counted },
    plan: noPeople,
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { jira: { unavailable: { reason: 'aqua-fault' } }, items: counted },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<Matched>(usersActive, [
  { name: 'passes when every counterpart is active', facts: bothMatched, expect: { outcome: 'passed', codes: ['active'] } },
  {
    name: 'fails for a person deactivated in aqua, with the person’s items',
    facts: { ...bothMatched, jira: counterparts({ kind: 'deactivated', person: lena, aqua: { ...aquaLena, state: 'deactivated' } }) },
    expect: { outcome: 'failed', codes: ['deactivatedInAqua:7'], effect: 'items' },
  },
  {
    name: 'fails for a person whose Jira account is deactivated',
    facts: { ...bothMatched, aqua: [{ match: { kind: 'inactive', person: aquaLena, accountId: 'lena' }, items: 4 }] },
    expect: { outcome: 'failed', codes: ['inactiveInJira:4'] },
  },
  {
    name: 'cannot tell missing from deactivated where aqua does not list its users',
    facts: { ...bothMatched, jira: { matches: [{ kind: 'missing', person: tim }], outsideProjectSeen: false } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'does not apply when no people travel',
    facts: bothMatched,
    plan: noPeople,
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { ...bothMatched, jira: { unavailable: { reason: 'aqua-unreachable' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const person = (accountId: string, items: number, assignable: boolean): AssignablePeople['people'][number] => ({
  accountId,
  aquaUserId: items,
  items,
  assignable,
});

testCheck<{ assignable: AssignablePeople }>(usersAssignable, [
  {
    name: 'passes where everybody can be assigned',
    facts: { assignable: { people: [person('lena', 12, true)], leftOut: 0 } },
    expect: { outcome: 'passed', codes: ['assignable'] },
  },
  {
    name: 'fails for those who cannot, with their items',
    facts: { assignable: { people: [person('lena', 12, true), person('tim', 3, false), person('ada', 4, false)], leftOut: 0 } },
    expect: { outcome: 'failed', codes: ['notAssignable:7'], effect: 'items' },
  },
  {
    name: 'does not claim anything of those it did not ask about',
    facts: { assignable: { people: [person('lena', 12, true)], leftOut: 5 } },
    expect: { outcome: 'unavailable', codes: ['leftOut'] },
  },
  {
    name: 'does not apply where no assignee travels to Jira',
    plan: noPeople,
    facts: { assignable: { people: [], leftOut: 0 } },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { assignable: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

const next = (more: Partial<PeopleNext> = {}): { next: PeopleNext } => ({
  next: { aquaEmpty: [], notInJira: [], notInAqua: [], known: 0, leftOut: 0, ...more },
});

testCheck<{ next: PeopleNext }>(usersNext, [
  { name: 'passes where all the others have a counterpart', facts: next({ known: 7 }), expect: { outcome: 'passed', codes: ['known'] } },
  { name: 'passes where there is nobody else', facts: next(), expect: { outcome: 'passed', codes: ['nobodyElse'] } },
  {
    name: 'warns of somebody in aqua without an address',
    facts: next({ aquaEmpty: [5] }),
    expect: { outcome: 'warning', codes: ['aquaEmpty'], effect: 'risk' },
  },
  {
    name: 'warns of those without a counterpart, on either side',
    facts: next({ notInJira: [6, 7], notInAqua: ['ada'], known: 1 }),
    expect: { outcome: 'warning', codes: ['notInJira', 'notInAqua', 'known'], effect: 'risk' },
  },
  {
    name: 'says where it did not look at everybody',
    facts: next({ known: 50, leftOut: 1950 }),
    expect: { outcome: 'passed', codes: ['partly', 'known'] },
  },
  {
    name: 'does not apply when no people travel',
    facts: next({ aquaEmpty: [5] }),
    plan: noPeople,
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { next: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
