import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair, Plan } from '../../../src/checklist/model/plan';
import type { Evidence } from '../../../src/checklist/model/evidence';
import type { PermissionPurpose } from '../../../src/checklist/model/permissions';
import type { Args } from '../../../src/checklist/model/vocabulary';
import { jiraSyncUserPermissions } from '../../../src/checks/jira-sync-user/jira-sync-user-permissions/check';
import type { JiraPermissionScheme } from '../../../src/clients/jira/operations/permissions';
import type { JiraUser } from '../../../src/clients/jira/operations/accounts';
import type { Passage } from '../../../src/facts/jira/passage';
import type { ScopeCount } from '../../../src/facts/jira/issues-by-pair';
import type { OwnEvidence } from '../../../src/facts/jira/own-evidence';
import { describeResult } from '../../../src/wording/describe';
import { en } from '../../../src/wording/en';
import { makeSay } from '../../../src/wording/say';
import { jiraProject } from '../../support/jira-project';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, today, unread, type Case } from '../../support/test-check';
import { accountOf, refOf, seenBy, shownBy } from '../_jira-accounts';

const toAquaOnly = planWith({ where: { pairs: [{ jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] } });

const ownItems = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] },
  travels: { carries: [] },
});

const ofReporters: [name: string, plan: Plan, outcome: 'passed' | 'failed'][] = [
  ['is enough for what is created', ownItems, 'passed'],
  ['is not where the items have other reporters', { ...ownItems, travels: { carries: ['reporter'] } }, 'failed'],
  ['is not where issues of others are edited', planWith({ travels: { carries: [] } }), 'failed'],
];

/** Bugs and stories, both of which defects become. */
const twoOfDefects: Pair[] = ['10004', '10002'].map((jiraIssueTypeId) => ({ jiraIssueTypeId, aquaItemType: 'Defect', direction: 'both' }));

const all = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ASSIGN_ISSUES',
  'RESOLVE_ISSUES',
  'MODIFY_REPORTER',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
];
const inScope = 'project = 10001 AND issuetype in (10004, 10002)';
const without = (...keys: string[]): string[] => all.filter((key) => !keys.includes(key));
const grants = {
  global: ['USER_PICKER'],
  project: all,
  onIssues: all,
  probes: 5,
  evaluated: true,
  unknownKeys: [] as string[],
  unseenTypes: [] as string[],
};

type Facts = {
  grants: Reading<typeof grants>;
  conditions: Reading<ReadonlyMap<string, Passage>>;
  scheme: Reading<JiraPermissionScheme>;
  heldForAll: Reading<string[]>;
  project: { project: typeof jiraProject | undefined; visible: boolean };
  own: OwnEvidence;
  account: Reading<JiraUser | undefined>;
  issues: Reading<ScopeCount>;
  aqua: Reading<{ pair: Pair; items: number }[]>;
};
/** All that the plan needs is granted; the scheme cannot be read, and the account has shown nothing of itself. 63 defects start in aqua. */
const usual: Facts = {
  grants: read(grants),
  conditions: read(new Map<string, Passage>()),
  scheme: unread({ reason: 'jira-forbidden' }),
  heldForAll: read([]),
  project: { project: jiraProject, visible: true },
  own: {},
  account: read(accountOf('syncUser')),
  issues: read({ items: 1805 }),
  aqua: read(plan.where.pairs.slice(0, 1).map((pair) => ({ pair, items: 63 }))),
};
const ownPermissions = (permissions: NonNullable<Evidence['permissions']>): OwnEvidence => shownBy('syncUser', { permissions });

const account = refOf('syncUser');
/** What a finding says of a permission that is lacking, where the scheme could not be read. */
const lacking = (permission: string, purpose: PermissionPurpose): Args => ({ user: account, permission, purpose, teamManaged: false });

const schemeOf = (held: JiraPermissionScheme['grants']): Facts['scheme'] => read({ id: '10100', name: 'Nordlicht Software', grants: held });
/** The grants with one permission less, in the project and on its issues. */
const grantsWithout = (key: string): Facts['grants'] => read({ ...grants, project: without(key), onIssues: without(key) });

testCheck<Facts>(jiraSyncUserPermissions, [
  {
    name: 'warns where a condition of the workflow names Close work items and it is lacking',
    facts: {
      ...usual,
      conditions: read(new Map<string, Passage>([['CLOSE_ISSUES', 'no']])),
    },
    expect: {
      outcome: 'warning',
      found: [{ code: 'deniedMinor', args: lacking('CLOSE_ISSUES', 'closing') }, { code: 'granted' }],
      effect: 'risk',
    },
  },
  {
    name: 'does not need it for items that travel to aqua only, nor where it holds it',
    plan: toAquaOnly,
    facts: {
      ...usual,
      conditions: read(new Map<string, Passage>([['CLOSE_ISSUES', 'no']])),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'does not mind such a condition where it holds Close work items',
    facts: { ...usual, conditions: read(new Map<string, Passage>([['CLOSE_ISSUES', 'yes']])) },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'needs nothing more where no workflow could be read',
    facts: {
      ...usual,
      conditions: unread({ reason: 'jira-forbidden' }),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'does not need rights over its own comments and attachments where it has them over everybody’s',
    facts: {
      ...usual,
      grants: read({
        ...grants,
        project: [...without('EDIT_OWN_COMMENTS', 'DELETE_OWN_ATTACHMENTS'), 'EDIT_ALL_COMMENTS', 'DELETE_ALL_ATTACHMENTS'],
        onIssues: [...without('EDIT_OWN_COMMENTS', 'DELETE_OWN_ATTACHMENTS'), 'EDIT_ALL_COMMENTS', 'DELETE_ALL_ATTACHMENTS'],
      }),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted', args: { user: account, permissions: 13 } }] },
  },
  {
    name: 'warns where it has neither, or the other one on items that it reports only',
    facts: {
      ...usual,
      grants: read({
        ...grants,
        project: [...without('EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS'), 'DELETE_ALL_COMMENTS'],
        onIssues: without('EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS'),
      }),
    },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'deniedMinor', args: lacking('EDIT_OWN_COMMENTS', 'own-comments') },
        { code: 'deniedMinor', args: lacking('DELETE_OWN_COMMENTS', 'own-comments') },
        { code: 'granted' },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'takes the account’s word for rights over everybody’s comments',
    facts: {
      ...usual,
      grants: unread({ reason: 'jira-forbidden' }),
      own: ownPermissions({
        held: [...without('EDIT_OWN_COMMENTS'), 'USER_PICKER', 'EDIT_ALL_COMMENTS'],
        lacked: ['EDIT_OWN_COMMENTS'],
      }),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'does not send the account into the role of apps, which nobody can be added to',
    facts: {
      ...usual,
      grants: grantsWithout('MODIFY_REPORTER'),
      scheme: schemeOf([
        { permission: 'MODIFY_REPORTER', holder: { type: 'projectRole', id: '10005', name: 'atlassian-addons-project-access' } },
        { permission: 'MODIFY_REPORTER', holder: { type: 'projectRole', id: '10002', name: 'Administrators' } },
      ]),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'denied',
          args: {
            ...lacking('MODIFY_REPORTER', 'reporter'),
            heldBy: [{ ref: 'jiraProjectRole', id: '10002' }],
            scheme: { ref: 'jiraPermissionScheme', id: '10100' },
          },
          items: 63,
        },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'passes with everything that the plan needs, and nothing else',
    facts: usual,
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'looked at nothing where Jira does not show the project',
    facts: { ...usual, project: { project: undefined, visible: false } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-not-found' } }] },
  },
  {
    name: 'fails without Modify reporter',
    facts: { ...usual, grants: grantsWithout('MODIFY_REPORTER') },
    expect: {
      outcome: 'failed',
      found: [{ code: 'denied', args: lacking('MODIFY_REPORTER', 'reporter'), items: 63 }, { code: 'granted' }],
      effect: 'items',
    },
  },
  {
    name: 'stops without Browse spaces',
    facts: { ...usual, grants: read({ ...grants, project: [], onIssues: [] }) },
    plan: toAquaOnly,
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'browseDenied',
          args: lacking('BROWSE_PROJECTS', 'everything'),
          items: 1805,
          clause: 'project = 10001 AND issuetype in (10002)',
        },
        { code: 'granted' },
      ],
      effect: 'stops',
    },
  },
  {
    name: 'needs what a field pair needs, too, where it travels to Jira',
    facts: usual,
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'duedate', aquaItemType: 'Defect', aquaFieldId: 'Due' }] } }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'denied', args: lacking('SCHEDULE_ISSUES', 'due-date-and-sprint'), items: 63 }, { code: 'granted' }],
    },
  },
  {
    name: 'does not need it for a field pair that travels to aqua only',
    facts: usual,
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'duedate', aquaItemType: 'Requirement', aquaFieldId: 'Due' }] } }),
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'only warns without the right to change its own comments',
    facts: { ...usual, grants: read({ ...grants, project: without('EDIT_OWN_COMMENTS') }) },
    expect: {
      outcome: 'warning',
      found: [{ code: 'deniedMinor', args: lacking('EDIT_OWN_COMMENTS', 'own-comments') }, { code: 'granted' }],
      effect: 'risk',
    },
  },
  {
    name: 'fails when a grant holds for reporters or assignees only',
    facts: { ...usual, grants: read({ ...grants, onIssues: without('EDIT_ISSUES') }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'conditional', args: lacking('EDIT_ISSUES', 'values'), items: 63 }, { code: 'granted' }],
    },
  },
  {
    name: 'does not call a grant conditional that the scheme gives to a role: the status of the issues refuses it',
    facts: {
      ...usual,
      grants: read({ ...grants, onIssues: without('EDIT_ISSUES') }),
      scheme: schemeOf([{ permission: 'EDIT_ISSUES', holder: { type: 'projectRole', id: '10360' } }]),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  ...['reporter', 'assignee', 'userCustomField', 'groupCustomField', 'sd.customer.portal.only', 'somethingNew'].map((type) => ({
    name: `takes a grant for conditional that the scheme gives to ${type}, too`,
    facts: {
      ...usual,
      grants: read({ ...grants, onIssues: without('EDIT_ISSUES') }),
      scheme: schemeOf([
        { permission: 'EDIT_ISSUES', holder: { type: 'projectRole', id: '10360' } },
        { permission: 'EDIT_ISSUES', holder: { type } },
      ]),
    },
    expect: {
      outcome: 'failed' as const,
      found: [
        {
          code: 'conditional',
          args: {
            ...lacking('EDIT_ISSUES', 'values'),
            heldBy: [{ ref: 'jiraProjectRole' as const, id: '10360' }],
            scheme: { ref: 'jiraPermissionScheme' as const, id: '10100' },
          },
          items: 63,
        },
        { code: 'granted' },
      ],
    },
  })),
  {
    name: 'does not call it conditional where the account is in that role: the status of the issues refuses it',
    facts: {
      ...usual,
      grants: read({ ...grants, onIssues: without('EDIT_ISSUES') }),
      scheme: schemeOf([
        { permission: 'EDIT_ISSUES', holder: { type: 'projectRole', id: '10360' } },
        { permission: 'EDIT_ISSUES', holder: { type: 'reporter' } },
      ]),
      heldForAll: read(['EDIT_ISSUES']),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  ...ofReporters.map(([name, one, outcome]): Case<Facts> => ({
    name: `what a reporter may do ${name}`,
    facts: {
      ...usual,
      grants: read({ ...grants, onIssues: without('EDIT_ISSUES') }),
      scheme: schemeOf([{ permission: 'EDIT_ISSUES', holder: { type: 'reporter' } }]),
    },
    plan: one,
    expect: {
      outcome,
      found: [
        ...(outcome === 'failed'
          ? [
              {
                code: 'conditional',
                args: { ...lacking('EDIT_ISSUES', 'values'), heldBy: [], scheme: { ref: 'jiraPermissionScheme' as const, id: '10100' } },
                items: 63,
              },
            ]
          : []),
        { code: 'granted' },
      ],
    },
  })),
  {
    name: 'counts only what the pairs bring that carry a resolution',
    facts: {
      ...usual,
      grants: grantsWithout('RESOLVE_ISSUES'),
      aqua: read([
        { pair: { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both', resolutionFieldId: 'Resolution' }, items: 63 },
        { pair: { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'both' }, items: 400 },
      ]),
    },
    plan: planWith({
      where: {
        pairs: [
          { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both', resolutionFieldId: 'Resolution' },
          { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'both' },
        ],
      },
    }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'denied', args: lacking('RESOLVE_ISSUES', 'resolution'), items: 63 }, { code: 'granted' }],
    },
  },
  {
    name: 'needs to find people, too, where they travel as a pair of fields',
    facts: { ...usual, grants: read({ ...grants, global: [] }) },
    plan: {
      ...toAquaOnly,
      travels: { carries: [], fields: [{ jiraFieldId: 'assignee', aquaItemType: 'Requirement', aquaFieldId: 'Tester' }] },
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'denied',
          args: lacking('USER_PICKER', 'finding-people'),
          items: 1805,
          clause: 'project = 10001 AND issuetype in (10002)',
        },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'only warns where a smaller one holds for reporters or assignees only',
    facts: { ...usual, grants: read({ ...grants, onIssues: without('DELETE_OWN_COMMENTS') }) },
    expect: {
      outcome: 'warning',
      found: [
        {
          code: 'conditionalMinor',
          args: lacking('DELETE_OWN_COMMENTS', 'own-comments'),
        },
        { code: 'granted' },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'does not take creating for conditional, which no issue can show',
    facts: { ...usual, grants: read({ ...grants, onIssues: without('CREATE_ISSUES') }) },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'judges on the project alone where there is no issue to try',
    facts: { ...usual, grants: read({ ...grants, onIssues: [], probes: 0 }) },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'fails without the right to find people',
    facts: { ...usual, grants: read({ ...grants, global: [] }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'denied', args: lacking('USER_PICKER', 'finding-people'), items: 63 }, { code: 'granted' }],
    },
  },
  {
    name: 'needs only to see and to find people when nothing travels to Jira',
    facts: { ...usual, grants: read({ ...grants, project: ['BROWSE_PROJECTS'], onIssues: ['BROWSE_PROJECTS'] }) },
    plan: toAquaOnly,
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'cannot tell of a key that this site does not know',
    facts: { ...usual, grants: read({ ...grants, unknownKeys: ['MODIFY_REPORTER'] }) },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'unknownKey', args: { permission: 'MODIFY_REPORTER', purpose: 'reporter' } }, { code: 'granted' }],
    },
  },
  {
    name: 'takes silence about a project that nobody evaluated for no denial',
    facts: { ...usual, grants: read({ ...grants, project: [], onIssues: [], evaluated: false }) },
    plan: toAquaOnly,
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'notEvaluated', args: { user: account, permissions: ['BROWSE_PROJECTS'] } }, { code: 'granted' }],
    },
  },
  {
    name: 'does not say what a deactivated account lacks, to which Jira grants nothing',
    facts: {
      ...usual,
      grants: read({ ...grants, global: [], project: [], onIssues: [] }),
      account: read({ ...accountOf('syncUser'), active: false }),
    },
    expect: { outcome: 'notApplicable', found: [{ code: 'deactivated', args: { user: account } }] },
  },
  {
    name: 'does not say so of one that is gone, or closed',
    facts: {
      ...usual,
      grants: read({ ...grants, global: [], project: [], onIssues: [] }),
      account: read({ ...accountOf('syncUser'), accountType: 'unknown', active: false }),
    },
    expect: { outcome: 'notApplicable', found: [{ code: 'noAccount', args: {} }] },
  },
  {
    name: 'does not say what an account lacks that has no access to the product, whatever its roles give it',
    facts: {
      ...usual,
      grants: read({ ...grants, project: without('BROWSE_PROJECTS', 'CREATE_ISSUES'), onIssues: [] }),
      account: read({ ...accountOf('syncUser'), applicationRoles: ['jira-servicedesk'] }),
    },
    expect: { outcome: 'notApplicable', found: [{ code: 'withoutApplication', args: { user: account } }] },
  },
  {
    name: 'says what a service account lacks, whose products Jira may not list',
    plan: toAquaOnly,
    facts: {
      ...usual,
      grants: read({ ...grants, project: [], onIssues: [] }),
      account: read({ ...accountOf('syncUser'), accountType: 'app', appType: 'service', applicationRoles: [] }),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'browseDenied',
          args: lacking('BROWSE_PROJECTS', 'everything'),
          items: 1805,
          clause: 'project = 10001 AND issuetype in (10002)',
        },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'says what an active account lacks to which Jira grants nothing',
    plan: toAquaOnly,
    facts: { ...usual, grants: read({ ...grants, project: [], onIssues: [] }) },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'browseDenied',
          args: lacking('BROWSE_PROJECTS', 'everything'),
          items: 1805,
          clause: 'project = 10001 AND issuetype in (10002)',
        },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'sends nobody to sign in as a service account of which Jira did not tell that',
    facts: {
      ...usual,
      grants: read({ ...grants, project: [], onIssues: [], evaluated: false }),
      account: read({ ...accountOf('syncUser'), accountType: 'app', appType: 'service' }),
    },
    plan: toAquaOnly,
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'notEvaluated', args: { user: account, permissions: ['BROWSE_PROJECTS'], service: true } }, { code: 'granted' }],
    },
  },
  {
    name: 'demands the agent’s permission in a service project',
    facts: { ...usual, project: { project: { ...jiraProject, typeKey: 'service_desk' }, visible: true } },
    expect: {
      outcome: 'failed',
      found: [{ code: 'denied', args: lacking('SERVICEDESK_AGENT', 'service-project'), items: 1805, clause: inScope }, { code: 'granted' }],
    },
  },
  {
    name: 'judges only seeing where it does not see the issues that were tried',
    facts: { ...usual, grants: read({ ...grants, onIssues: [] }) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'conditional', args: lacking('BROWSE_PROJECTS', 'everything'), items: 1805, clause: inScope }, { code: 'granted' }],
    },
  },
  {
    name: 'does not take a work type that is restricted to others for a grant to reporters',
    facts: {
      ...usual,
      grants: read({ ...grants, onIssues: [], unseenTypes: ['10004', '10002'] }),
      project: { project: { ...jiraProject, style: 'next-gen' }, visible: true },
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'says how many work items are not seen by whoever finds nobody, where all go to aqua',
    plan: toAquaOnly,
    facts: { ...usual, grants: read({ ...grants, global: [] }) },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'denied',
          args: lacking('USER_PICKER', 'finding-people'),
          items: 1805,
          clause: 'project = 10001 AND issuetype in (10002)',
        },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'gives no number where nothing could be counted',
    facts: {
      ...usual,
      grants: grantsWithout('MODIFY_REPORTER'),
      aqua: unread({ reason: 'aqua-unreachable' }),
      issues: unread({ reason: 'jira-data-policy' }),
    },
    expect: { outcome: 'failed', found: [{ code: 'denied', args: lacking('MODIFY_REPORTER', 'reporter') }, { code: 'granted' }] },
  },
  {
    name: 'says that the project is team-managed',
    facts: {
      ...usual,
      grants: grantsWithout('MODIFY_REPORTER'),
      project: { project: { ...jiraProject, style: 'next-gen' }, visible: true },
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'denied', args: { ...lacking('MODIFY_REPORTER', 'reporter'), teamManaged: true }, items: 63 }, { code: 'granted' }],
    },
  },
  {
    name: 'names six of the roles and groups that hold it',
    facts: {
      ...usual,
      grants: grantsWithout('MODIFY_REPORTER'),
      scheme: schemeOf(
        ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'].map((id) => ({ permission: 'MODIFY_REPORTER', holder: { type: 'group', id } })),
      ),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'denied',
          args: {
            ...lacking('MODIFY_REPORTER', 'reporter'),
            heldBy: ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'].map((id) => ({ ref: 'jiraGroup', id })),
            scheme: { ref: 'jiraPermissionScheme', id: '10100' },
          },
          items: 63,
        },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'could not look',
    facts: { ...usual, grants: unread({ reason: 'jira-forbidden' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'believes the account itself where the reader does not see the project',
    facts: {
      ...usual,
      grants: read({ ...grants, project: [], onIssues: [], evaluated: false }),
      own: ownPermissions({ held: all, lacked: [] }),
    },
    // The reader saw the permission to find people, which is one of the site.
    expect: { outcome: 'passed', found: [{ code: 'granted' }], readAs: 'user' },
  },
  {
    name: 'rests on the account itself where it showed all of it',
    facts: {
      ...usual,
      grants: unread({ reason: 'jira-forbidden' }),
      own: ownPermissions({ held: [...all, 'USER_PICKER'], lacked: [] }),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }], readAs: 'syncUser' },
  },
  {
    name: 'fails for what the account itself lacks, where Jira refused to tell the reader',
    facts: {
      ...usual,
      grants: unread({ reason: 'jira-forbidden' }),
      own: ownPermissions({ held: [...without('MODIFY_REPORTER'), 'USER_PICKER'], lacked: ['MODIFY_REPORTER'] }),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'denied',
          args: { ...lacking('MODIFY_REPORTER', 'reporter'), seen: seenBy('syncUser') },
          items: 63,
        },
        { code: 'granted' },
      ],
      readAs: 'syncUser',
    },
  },
  {
    name: 'stops where the account itself does not see the project, and leaves the rest open',
    facts: {
      ...usual,
      grants: unread({ reason: 'jira-forbidden' }),
      own: ownPermissions({ held: [], lacked: ['BROWSE_PROJECTS'] }),
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'browseDenied',
          args: { ...lacking('BROWSE_PROJECTS', 'everything'), seen: seenBy('syncUser') },
          items: 1805,
        },
        { code: 'could-not-look', args: { reason: 'jira-forbidden' } },
      ],
      effect: 'stops',
    },
  },
  {
    name: 'counts the items that start in aqua where something is missing towards Jira, those of a type once',
    plan: planWith({ where: { pairs: twoOfDefects } }),
    facts: {
      ...usual,
      grants: read({ ...grants, global: [], project: without('MODIFY_REPORTER'), onIssues: without('MODIFY_REPORTER', 'EDIT_ISSUES') }),
      aqua: read(twoOfDefects.map((pair) => ({ pair, items: 23 }))),
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'denied', args: lacking('USER_PICKER', 'finding-people'), items: 23 },
        { code: 'conditional', args: lacking('EDIT_ISSUES', 'values'), items: 23 },
        { code: 'denied', args: lacking('MODIFY_REPORTER', 'reporter'), items: 23 },
        { code: 'granted' },
      ],
    },
  },
  {
    name: 'asks for no right to resolve in a team-managed project, where Jira does that by itself',
    facts: {
      ...usual,
      project: { project: { ...jiraProject, style: 'next-gen' }, visible: true },
      grants: read({ ...grants, project: without('RESOLVE_ISSUES'), onIssues: without('RESOLVE_ISSUES') }),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }] },
  },
  {
    name: 'keeps to what Jira told the reader, however the account looked before',
    facts: {
      ...usual,
      own: ownPermissions({ held: [], lacked: ['MODIFY_REPORTER'] }),
    },
    expect: { outcome: 'passed', found: [{ code: 'granted' }], readAs: 'user' },
  },
]);

it('says which role or group holds a missing permission already, and how many projects share the scheme', async () => {
  const holder = (type: string, id: string): { permission: string; holder: { type: string; id: string } } => ({
    permission: 'MODIFY_REPORTER',
    holder: { type, id },
  });
  const findings = jiraSyncUserPermissions.judge(
    {
      ...usual,
      grants: grantsWithout('MODIFY_REPORTER'),
      scheme: schemeOf([
        holder('projectRole', '10002'),
        holder('projectRole', '10002'),
        { permission: 'MODIFY_REPORTER', holder: { type: 'reporter' } },
        { permission: 'BROWSE_PROJECTS', holder: { type: 'group', id: 'everybody' } },
      ]),
    },
    { plan, decisions: [], now: today },
  );
  expect(findings[0]).toMatchObject({ code: 'denied', args: { heldBy: [{ ref: 'jiraProjectRole', id: '10002' }] } });
  const row = describeResult(
    {
      check: 'jira-sync-user-permissions',
      section: 'jira-sync-user',
      effect: 'items',
      outcome: 'failed',
      findings,
      at: '2026-11-23T10:00:00Z',
    },
    makeSay({
      words: en,
      names: {
        'jiraPermissionScheme:10100': 'Nordlicht Software',
        'jiraProjectRole:10002': 'Administrators',
        'jiraUser:acc-sync': 'aqua Sync',
      },
      siteUrl: 'https://x.atlassian.net',
    }),
  );
  expect(row.findings[0]?.remedy?.steps[0]?.text).toBe(
    'In the project’s space settings under Access, add aqua Sync to the role Administrators, which holds “Modify reporter” in this project.',
  );
  expect(row.findings[0]?.remedy?.steps[1]?.text).toBe(
    'Or, in the permission scheme “Nordlicht Software”, grant “Modify reporter” to the account, or to a role or group that it is in. The change touches every project that uses the scheme: Jira names them beside it in its list of permission schemes. On a free plan permissions cannot be changed.',
  );
});
