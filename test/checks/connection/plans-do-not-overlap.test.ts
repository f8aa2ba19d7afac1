import { plansDoNotOverlap } from '../../../src/checks/connection/plans-do-not-overlap/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { AquaChainedPlan, AquaOverlap, ChainedPlan, JiraOverlap } from '../../../src/facts/overlaps';
import { makeSay } from '../../../src/wording/say';
import { packs } from '../../support/each-language';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, today, unread } from '../../support/test-check';

type Facts = {
  others: number;
  inJira: Reading<JiraOverlap[]>;
  inAqua: Reading<AquaOverlap[]>;
  chained: ChainedPlan[];
  chainedInAqua: Reading<AquaChainedPlan[]>;
};
const none: ChainedPlan[] = [];
const chainedInAqua: Facts['chainedInAqua'] = read([]);
const noneInJira: Reading<JiraOverlap[]> = read([]);
const noneInAqua: Reading<AquaOverlap[]> = read([]);
const inJira = (items: number, apart = false): Reading<JiraOverlap[]> => read([{ plan: 1, items, apart, issueTypes: ['10004'] }]);
const inAqua = (items: number): Reading<AquaOverlap[]> => read([{ plan: 2, items, apart: false, itemTypes: ['Defect' as const] }]);
const issueTypes: Ref[] = [{ ref: 'jiraIssueType', id: '10004' }];

testCheck<Facts>(plansDoNotOverlap, [
  {
    name: 'does not apply to the only plan',
    facts: { others: 0, inJira: noneInJira, inAqua: noneInAqua, chained: none, chainedInAqua },
    expect: { outcome: 'notApplicable', found: [{ code: 'only', args: {} }] },
  },
  {
    name: 'does not apply to the only plan, though nobody could look',
    facts: {
      others: 0,
      inJira: unread({ reason: 'jira-busy' }),
      inAqua: unread({ reason: 'aqua-not-connected' }),
      chained: none,
      chainedInAqua,
    },
    expect: { outcome: 'notApplicable', found: [{ code: 'only', args: {} }] },
  },
  {
    name: 'passes beside plans for other items',
    facts: { others: 2, inJira: noneInJira, inAqua: noneInAqua, chained: none, chainedInAqua },
    expect: { outcome: 'passed', found: [{ code: 'apart' }] },
  },
  {
    name: 'fails for issues that both transfer',
    facts: { others: 1, inJira: inJira(230), inAqua: noneInAqua, chained: none, chainedInAqua },
    expect: { outcome: 'failed', found: [{ code: 'sameIssues', args: { plan: 1, issueTypes }, items: 230 }], effect: 'silent' },
  },
  {
    name: 'fails for a single issue that both transfer, though two clauses narrow them',
    facts: { others: 1, inJira: inJira(1, true), inAqua: noneInAqua, chained: none, chainedInAqua },
    expect: { outcome: 'failed', found: [{ code: 'sameIssues', args: { plan: 1, issueTypes }, items: 1 }], effect: 'silent' },
  },
  {
    name: 'fails for aqua items that both transfer',
    facts: { others: 2, inJira: noneInJira, inAqua: inAqua(40), chained: none, chainedInAqua },
    expect: { outcome: 'failed', found: [{ code: 'sameItems', args: { plan: 2, itemTypes: ['Defect'] }, items: 40 }], effect: 'silent' },
  },
  {
    name: 'fails for a single aqua item that both transfer',
    facts: { others: 2, inJira: noneInJira, inAqua: inAqua(1), chained: none, chainedInAqua },
    expect: { outcome: 'failed', found: [{ code: 'sameItems', args: { plan: 2, itemTypes: ['Defect'] }, items: 1 }] },
  },
  {
    name: 'warns where one plan creates what the other carries on',
    facts: { others: 1, inJira: noneInJira, inAqua: noneInAqua, chained: [{ plan: 1, issueTypes: ['10004'] }], chainedInAqua },
    expect: { outcome: 'warning', found: [{ code: 'passedOn', args: { plan: 1, issueTypes } }], effect: 'risk' },
  },
  {
    name: 'warns of what one plan creates in aqua and another carries on',
    facts: {
      others: 1,
      inJira: noneInJira,
      inAqua: noneInAqua,
      chained: none,
      chainedInAqua: read([{ plan: 1, itemTypes: ['Defect'] }]),
    },
    expect: { outcome: 'warning', found: [{ code: 'passedOnInAqua', args: { plan: 1, itemTypes: ['Defect'] } }], effect: 'risk' },
  },
  {
    name: 'could not look at the folders that tell so',
    facts: {
      others: 1,
      inJira: noneInJira,
      inAqua: noneInAqua,
      chained: none,
      chainedInAqua: unread({ reason: 'aqua-timeout' }),
    },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-timeout' } }] },
  },
  {
    name: 'warns where nothing keeps the plans apart',
    facts: { others: 2, inJira: inJira(0), inAqua: inAqua(0), chained: none, chainedInAqua },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'couldMeetInJira', args: { plan: 1, issueTypes } },
        { code: 'couldMeetInAqua', args: { plan: 2, itemTypes: ['Defect'] } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'passes where two clauses keep them apart',
    facts: { others: 1, inJira: inJira(0, true), inAqua: noneInAqua, chained: none, chainedInAqua },
    expect: { outcome: 'passed', found: [{ code: 'apart' }] },
  },
  {
    name: 'fails on what it saw, whatever it could not look at',
    facts: { others: 1, inJira: inJira(3), inAqua: unread({ reason: 'aqua-not-permitted' }), chained: none, chainedInAqua },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'sameIssues', args: { plan: 1, issueTypes }, items: 3 },
        { code: 'could-not-look', args: { reason: 'aqua-not-permitted' } },
      ],
    },
  },
  {
    name: 'tells of the one that Jira refused to count, and fails for another',
    facts: {
      others: 2,
      inJira: read([
        { plan: 1, items: 0, apart: 'untold', issueTypes: ['10004'] },
        { plan: 2, items: 3, apart: false, issueTypes: ['10004'] },
      ]),
      inAqua: noneInAqua,
      chained: none,
      chainedInAqua,
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'notCounted', args: { plan: 1, issueTypes: [{ ref: 'jiraIssueType', id: '10004' }] } },
        { code: 'sameIssues', args: { plan: 2, issueTypes: [{ ref: 'jiraIssueType', id: '10004' }] }, items: 3 },
      ],
    },
  },
  {
    name: 'carries the other plan, where it is known, for its name',
    facts: {
      others: 2,
      inJira: read([{ plan: 2, id: 'plan-7', items: 3, apart: false, issueTypes: ['10004'] }]),
      inAqua: noneInAqua,
      chained: [{ plan: 1, id: 'plan-3', issueTypes: ['10004'] }],
      chainedInAqua,
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'sameIssues', args: { plan: 2, other: { ref: 'plan', id: 'plan-7' }, issueTypes }, items: 3 },
        { code: 'passedOn', args: { plan: 1, other: { ref: 'plan', id: 'plan-3' }, issueTypes } },
      ],
    },
  },
  {
    name: 'could not look',
    facts: { others: 1, inJira: unread({ reason: 'jira-refused-query' }), inAqua: noneInAqua, chained: none, chainedInAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-refused-query' } }] },
  },
]);

it.each([
  ['en', {}, '3 work items of type “work type 10004” would be transferred to aqua by another plan (number 2 of the others) as well'],
  [
    'en',
    { 'plan:plan-7': 'Second shop' },
    '3 work items of type “work type 10004” would be transferred to aqua by the plan “Second shop” as well',
  ],
  [
    'de',
    { 'plan:plan-7': 'Zweiter Shop' },
    '3 Vorgänge vom Typ „Vorgangstyp 10004“ würde auch der Plan „Zweiter Shop“ nach aqua übertragen',
  ],
] as const)('calls the other plan by its name where that is told (%s, %j)', (language, names, text) => {
  const say = makeSay({ words: packs[language], names, siteUrl: '' });
  const older = { plan: 2, issueTypes };
  const args = { ...older, other: { ref: 'plan', id: 'plan-7' } as const };
  expect(packs[language].checklist['plans-do-not-overlap'].findings.sameIssues(args, say, 3).text).toBe(text);
  // Results that an older version stored hold no more than its place.
  expect(packs[language].checklist['plans-do-not-overlap'].findings.sameIssues(older, say, 3).text).toMatch(/2/);
});

it('counts the other plans that it keeps apart from', () => {
  const facts: Facts = { others: 2, inJira: noneInJira, inAqua: noneInAqua, chained: none, chainedInAqua };
  expect(plansDoNotOverlap.judge({ ...facts }, { plan, decisions: [], now: today })).toMatchObject([
    { code: 'apart', args: { others: 2 } },
  ]);
});

const alone: Facts = { others: 0, inJira: noneInJira, inAqua: noneInAqua, chained: none, chainedInAqua };
const pairing = (...pairs: Pair[]) => planWith({ where: { pairs } });
const pair = (jiraIssueTypeId: string, aquaItemType: Pair['aquaItemType'], direction: Pair['direction']): Pair => ({
  jiraIssueTypeId,
  aquaItemType,
  direction,
});

testCheck<Facts>(plansDoNotOverlap, [
  {
    name: 'warns where several pairs of the plan take the same items of aqua to Jira, also beside other plans',
    facts: { ...alone, others: 1 },
    plan: pairing(pair('10004', 'Defect', 'both'), pair('10002', 'Defect', 'toJira')),
    expect: {
      outcome: 'warning',
      found: [{ code: 'severalInJira', args: { itemType: 'Defect', issueTypes: [...issueTypes, { ref: 'jiraIssueType', id: '10002' }] } }],
      effect: 'risk',
    },
  },
  {
    name: 'warns where several take the same work items to aqua',
    facts: alone,
    plan: pairing(pair('10004', 'Defect', 'both'), pair('10004', 'Requirement', 'toAqua')),
    expect: {
      outcome: 'warning',
      found: [{ code: 'severalInAqua', args: { issueType: { ref: 'jiraIssueType', id: '10004' }, itemTypes: ['Defect', 'Requirement'] } }],
    },
  },
  {
    name: 'does not mind several work types that become one in aqua and of which one comes back',
    facts: alone,
    plan: pairing(pair('10004', 'Defect', 'both'), pair('10002', 'Defect', 'toAqua')),
    expect: { outcome: 'notApplicable', found: [{ code: 'only', args: {} }] },
  },
]);
