import type { Reading } from '../../../src/checklist/engine/define-fact';
import { jiraSyncUserIssueSecurity } from '../../../src/checks/jira-sync-user/jira-sync-user-issue-security/check';
import type { Pair, Plan } from '../../../src/checklist/model/plan';
import type { LevelVisibility } from '../../../src/facts/jira/level-visibility';
import type { HiddenType, LevelInUse } from '../../../src/facts/jira/security-levels';
import type { SyncUserGrants } from '../../../src/facts/jira/sync-user-grants';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { refOf } from '../_jira-accounts';

const account = refOf('syncUser');
const level = (id: string, hidden: boolean | undefined, items: number): LevelInUse => ({ id, hidden, items, clause: `level = ${id}` });
const inUse = (...levels: LevelInUse[]): Reading<LevelInUse[]> => read(levels);
const types = (...hidden: HiddenType[]): Reading<HiddenType[]> => read(hidden);
const visibility = (...levels: LevelVisibility[]): Reading<LevelVisibility[]> => read(levels);
const noLevel = visibility();
const [bugs] = plan.where.pairs.map((pair): { pair: Pair; items: number } => ({ pair, items: 63 }));
const inAqua: Facts['aqua'] = read(bugs ? [bugs] : []);
const toJiraOnly = planWith({ where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] } });

type Facts = {
  levels: Reading<LevelInUse[]>;
  types: Reading<HiddenType[]>;
  visibility: Reading<LevelVisibility[]>;
  aqua: Reading<{ pair: Pair; items: number }[]>;
  grants: Reading<Pick<SyncUserGrants, 'partlySeen'>>;
};
const seesAll: Facts['grants'] = read({ partlySeen: [] });

testCheck<Facts>(jiraSyncUserIssueSecurity, [
  {
    name: 'stays open where a level may hide issues from the reader and the sync user alike',
    facts: {
      levels: inUse(level('1', false, 0)),
      types: types(),
      visibility: visibility({ id: '1', reader: 'all', syncUser: 'all' }, { id: '2', reader: 'notAll', syncUser: 'notAll' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hiddenFromBoth', args: { user: account, levels: [{ ref: 'jiraSecurityLevel', id: '2' }] } }],
      effect: 'items',
    },
  },
  {
    name: 'fails by the work items tried that the sync user does not see, where it sees others of their type',
    facts: {
      levels: inUse(),
      types: types(),
      visibility: noLevel,
      aqua: inAqua,
      grants: read({ partlySeen: [{ typeId: '10004', unseen: 1, tried: 3 }] }),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'someHidden',
          args: { user: account, issueType: { ref: 'jiraIssueType', id: '10004' }, tried: 3 },
          items: 1,
          side: 'jira',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not mind that where their type travels to Jira only',
    facts: {
      levels: inUse(),
      types: types(),
      visibility: noLevel,
      aqua: inAqua,
      grants: read({ partlySeen: [{ typeId: '10004', unseen: 1, tried: 3 }] }),
    },
    plan: toJiraOnly,
    expect: { outcome: 'notApplicable', found: [{ code: 'onlyToJira', args: {} }] },
  },
  {
    name: 'stays open where nobody tells who belongs to a level',
    facts: {
      levels: inUse(),
      types: types(),
      visibility: visibility({ id: '2', reader: 'unknown', syncUser: 'unknown' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'hiddenFromBoth', args: { user: account, levels: [{ ref: 'jiraSecurityLevel', id: '2' }] } }],
    },
  },
  {
    name: 'does not mind a level that hides issues from the reader only',
    facts: {
      levels: inUse(),
      types: types(),
      visibility: visibility({ id: '2', reader: 'notAll', syncUser: 'all' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: { outcome: 'passed', found: [{ code: 'noLevels' }] },
  },
  {
    name: 'does not mind a level without the sync user that is not in use',
    facts: {
      levels: inUse(level('1', false, 0)),
      types: types(),
      visibility: visibility({ id: '2', reader: 'all', syncUser: 'notAll' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: { outcome: 'passed', found: [{ code: 'seesAll' }] },
  },
  {
    name: 'tells a level that is proven to hide issues once',
    facts: {
      levels: inUse(level('2', true, 19)),
      types: types(),
      visibility: visibility({ id: '2', reader: 'notAll', syncUser: 'notAll' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'hidden',
          args: { user: account, level: { ref: 'jiraSecurityLevel', id: '2' }, project: { ref: 'jiraProject', id: '10001' } },
          items: 19,
        },
      ],
    },
  },
  {
    name: 'does not pass where the members of levels cannot be read',
    facts: { levels: inUse(), types: types(), visibility: unread({ reason: 'jira-forbidden' }), aqua: inAqua, grants: seesAll },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'passes where no level is in use',
    facts: { levels: inUse(), types: types(), visibility: noLevel, aqua: inAqua, grants: seesAll },
    expect: { outcome: 'passed', found: [{ code: 'noLevels' }] },
  },
  {
    name: 'passes where every level lets it in',
    facts: { levels: inUse(level('1', false, 0)), types: types(), visibility: noLevel, aqua: inAqua, grants: seesAll },
    expect: { outcome: 'passed', found: [{ code: 'seesAll' }] },
  },
  {
    name: 'fails for the level that does not, with its items',
    facts: {
      levels: inUse(level('1', false, 0), level('2', true, 19)),
      types: types(),
      visibility: noLevel,
      aqua: inAqua,
      grants: seesAll,
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'hidden',
          args: { user: account, level: { ref: 'jiraSecurityLevel', id: '2' }, project: { ref: 'jiraProject', id: '10001' } },
          items: 19,
          clause: 'level = 2',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not blame levels where the account sees no work item of the project at all',
    facts: {
      levels: inUse(level('1', undefined, 0)),
      types: types(),
      visibility: visibility({ id: '1', reader: 'all', syncUser: 'all' }, { id: '2', reader: 'all', syncUser: 'notAll' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'seesNothing', args: { user: account, levels: [{ ref: 'jiraSecurityLevel', id: '1' }] } }],
      effect: 'items',
    },
  },
  {
    name: 'could not look',
    facts: {
      levels: unread({ reason: 'jira-project-hidden' }),
      types: unread({ reason: 'jira-project-hidden' }),
      visibility: noLevel,
      aqua: inAqua,
      grants: seesAll,
    },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-project-hidden' } }] },
  },
  {
    name: 'fails for a work type that is restricted to other roles, also where levels cannot be searched',
    facts: {
      levels: unread({ reason: 'jira-refused-query' }),
      types: types({ id: '10402', items: 12, clause: 'issuetype = 10402' }),
      visibility: noLevel,
      aqua: inAqua,
      grants: seesAll,
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'typeHidden',
          args: { user: account, issueType: { ref: 'jiraIssueType', id: '10402' } },
          items: 12,
          clause: 'issuetype = 10402',
        },
        { code: 'could-not-look', args: { reason: 'jira-refused-query' } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'has nothing to say of levels where all items travel to Jira',
    plan: toJiraOnly,
    facts: {
      levels: inUse(),
      types: types(),
      visibility: visibility({ id: '2', reader: 'notAll', syncUser: 'notAll' }),
      aqua: inAqua,
      grants: seesAll,
    },
    expect: { outcome: 'notApplicable', found: [{ code: 'onlyToJira', args: {} }] },
  },
  {
    name: 'counts what starts in aqua for a restricted type that travels to Jira only',
    plan: toJiraOnly,
    facts: { levels: inUse(), types: types({ id: '10004', items: 0 }), visibility: noLevel, aqua: inAqua, grants: seesAll },
    expect: {
      outcome: 'failed',
      found: [{ code: 'typeHidden', args: { user: account, issueType: { ref: 'jiraIssueType', id: '10004' } }, items: 63 }],
    },
  },
]);

/** The level that new work items get, as the reader and the sync user see it. */
const ofNew = (showsReporter: boolean, syncUser: LevelVisibility['syncUser'] = 'notAll'): Facts['visibility'] =>
  visibility({ id: '1', reader: 'all', syncUser: 'all' }, { id: '2', reader: 'all', syncUser, ofNewIssues: { showsReporter } });
const withNew = (which: Facts['visibility'], of = toJiraOnly) => ({
  levels: inUse(),
  types: types(),
  visibility: which,
  aqua: read(of.where.pairs.map((pair) => ({ pair, items: 63 }))),
  grants: seesAll,
});
const hidesNew = {
  code: 'hidesNew',
  args: { user: account, level: { ref: 'jiraSecurityLevel', id: '2' } as const, project: { ref: 'jiraProject', id: '10001' } as const },
  items: 63,
  side: 'aqua' as const,
};
const carrying = (...carries: Plan['travels']['carries']) => planWith({ where: toJiraOnly.where, travels: { carries } });
const carryingReporters = carrying('reporter');

testCheck<Facts>(jiraSyncUserIssueSecurity, [
  {
    name: 'fails where new work items get a level that hides them from the sync user',
    facts: withNew(ofNew(false)),
    plan: toJiraOnly,
    expect: { outcome: 'failed', found: [hidesNew], effect: 'items' },
  },
  {
    name: 'does not mind one that shows them to their reporter, which the sync user is',
    facts: withNew(ofNew(true)),
    plan: carrying('assignee'),
    expect: { outcome: 'notApplicable', found: [{ code: 'onlyToJira', args: {} }] },
  },
  {
    name: 'minds it where the plan carries other reporters',
    facts: withNew(ofNew(true), carryingReporters),
    plan: carryingReporters,
    expect: { outcome: 'failed', found: [hidesNew] },
  },
  {
    name: 'does not mind the default level where the plan carries levels',
    facts: withNew(ofNew(false)),
    plan: carrying('securityLevel'),
    expect: { outcome: 'notApplicable', found: [{ code: 'onlyToJira', args: {} }] },
  },
  {
    name: 'tells nothing of a default level of which nobody knows whether the sync user belongs to it',
    facts: withNew(ofNew(false, 'unknown')),
    plan: toJiraOnly,
    expect: { outcome: 'notApplicable', found: [{ code: 'onlyToJira', args: {} }] },
  },
  {
    name: 'does not pass where items travel to Jira only and nobody could look at the levels',
    facts: withNew(unread({ reason: 'jira-forbidden' })),
    plan: toJiraOnly,
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);
