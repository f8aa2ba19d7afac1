import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import { itemsInScope } from '../../../src/checks/connection/items-in-scope/check';
import type { ScopeCount } from '../../../src/facts/jira/issues-by-pair';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';

type Facts = { jira: ScopeCount; aqua: Reading<{ pair: Pair; items: number }[]> };

const bug: Pair = { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' };
const story: Pair = { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'both' };
const inAqua = (...counts: [Pair, number][]): Facts['aqua'] => read(counts.map(([pair, items]) => ({ pair, items })));
const toAqua = planWith({ where: { pairs: [{ ...bug, direction: 'toAqua' }] } });
const toJira = planWith({ where: { pairs: [{ ...bug, direction: 'toJira' }], jql: 'labels = shpo' } });

testCheck<Facts>(itemsInScope, [
  {
    name: 'tells how many travel each way',
    facts: { jira: { items: 1805 }, aqua: inAqua([bug, 63]) },
    expect: { outcome: 'passed', found: [{ code: 'counted', args: { toAqua: 1805, toJira: 63 } }] },
  },
  {
    name: 'counts the items of one type once, though two pairs take them',
    facts: { jira: { items: 5 }, aqua: inAqua([bug, 63], [{ ...bug, jiraIssueTypeId: '10009' }, 63], [story, 7]) },
    expect: { outcome: 'passed', found: [{ code: 'counted', args: { toAqua: 5, toJira: 70 } }] },
  },
  {
    name: 'fails, silently, where the clause matches nothing and the types have some',
    plan: planWith({ where: { jql: 'labels = shpo' } }),
    facts: { jira: { items: 0, withoutClause: 1805 }, aqua: inAqua([bug, 63]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'clauseFindsNothing', args: { without: 1805 } }, { code: 'counted' }],
      effect: 'silent',
    },
  },
  {
    name: 'does not blame the clause where there is nothing without it either',
    plan: planWith({ where: { jql: 'labels = shop' } }),
    facts: { jira: { items: 0, withoutClause: 0 }, aqua: inAqua([bug, 63]) },
    expect: { outcome: 'warning', found: [{ code: 'nothingInJira', args: { toJira: 63 } }, { code: 'counted' }], effect: 'risk' },
  },
  {
    name: 'warns where only aqua’s items travel',
    facts: { jira: { items: 0 }, aqua: inAqua([bug, 63]) },
    expect: { outcome: 'warning', found: [{ code: 'nothingInJira', args: { toJira: 63 } }, { code: 'counted' }], effect: 'risk' },
  },
  {
    name: 'warns where both sides are empty',
    facts: { jira: { items: 0 }, aqua: inAqua([bug, 0]) },
    expect: { outcome: 'warning', found: [{ code: 'nothingAtAll', args: {} }, { code: 'counted' }] },
  },
  {
    name: 'warns where nothing is there to travel to aqua, the only way',
    plan: toAqua,
    facts: { jira: { items: 0 }, aqua: inAqua() },
    expect: { outcome: 'warning', found: [{ code: 'nothingAtAll', args: {} }, { code: 'counted' }] },
  },
  {
    name: 'warns where nothing is there to travel to Jira, the only way',
    plan: toJira,
    facts: { jira: { items: 0 }, aqua: inAqua([bug, 0]) },
    expect: { outcome: 'warning', found: [{ code: 'nothingInAqua', args: {} }, { code: 'counted' }] },
  },
  {
    name: 'warns of a type of which the clause leaves none',
    plan: planWith({ where: { jql: 'labels = shop' } }),
    facts: { jira: { items: 5, emptied: [{ issueTypeId: '10002', without: 300 }] }, aqua: inAqua([bug, 63]) },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'clauseLeavesNone', args: { issueType: { ref: 'jiraIssueType', id: '10002' }, without: 300 } },
        { code: 'counted', args: { toAqua: 5, toJira: 63 } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'warns of a clause that finds something else for each account',
    plan: planWith({ where: { jql: 'issue in watchedIssues()' } }),
    facts: { jira: { items: 5 }, aqua: inAqua([bug, 63]) },
    expect: {
      outcome: 'warning',
      found: [{ code: 'clauseOfTheAsker', args: { functions: ['watchedIssues()'] } }, { code: 'counted' }],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind one that asks for the account itself',
    plan: planWith({ where: { jql: 'assignee = currentUser()' } }),
    facts: { jira: { items: 5 }, aqua: inAqua([bug, 63]) },
    expect: { outcome: 'passed', found: [{ code: 'counted' }] },
  },
  {
    name: 'does not mind a clause that matches nothing where all items travel to Jira',
    plan: toJira,
    facts: { jira: { items: 0 }, aqua: inAqua([bug, 63]) },
    expect: { outcome: 'passed', found: [{ code: 'counted', args: { toJira: 63 } }] },
  },
  {
    name: 'needs no aqua where nothing starts there',
    plan: toAqua,
    facts: { jira: { items: 5 }, aqua: unread({ reason: 'aqua-unreachable' }) },
    expect: { outcome: 'passed', found: [{ code: 'counted', args: { toAqua: 5 } }] },
  },
  {
    name: 'says that aqua did not tell, and what Jira did',
    facts: { jira: { items: 5 }, aqua: unread({ reason: 'aqua-unreachable' }) },
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'could-not-look', args: { reason: 'aqua-unreachable' } },
        { code: 'counted', args: { toAqua: 5 } },
      ],
    },
  },
  {
    name: 'could not look',
    plan,
    facts: { jira: { unavailable: { reason: 'jira-data-policy' } }, aqua: inAqua([bug, 63]) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-data-policy' } }] },
  },
]);
