import type { Ref } from '../../../src/checklist/model/vocabulary';
import { aquaSyncUserProjectAdministrator } from '../../../src/checks/aqua-sync-user/aqua-sync-user-project-administrator/check';
import type { Pair } from '../../../src/checklist/model/plan';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { AquaProject } from '../../../src/clients/aqua/operations/projects';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { SyncUserRole } from '../../../src/facts/aqua/sync-user';
import { plan as usualPlan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { administrator, ordinary, syncUser, user, type ReaderFacts } from './_builders';

const role: Ref = { ref: 'aquaRole', id: 7 };
const builtIn: SyncUserRole = { role: { id: 1, isDefault: true, permissions: [] }, folder: 'project' };
const enough = [
  'DFViewContentAll',
  'DFCreateAll',
  'DFEditAll',
  'RQViewContentAll',
  'RQCreateEditFieldsDescriptionAll',
  'RQEditFieldsAll',
  'RQEditDescriptionAll',
  'RQEditStatusAll',
];
const attachments = ['GEAttachmentsViewOpenAll', 'GEAttachmentsAddAll'];
const custom = (permissions: string[], folder: SyncUserRole['folder'] = 'project'): SyncUserRole => ({
  role: { id: 7, isDefault: false, permissions },
  folder,
});

const toJiraOnly = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'toJira' }] },
  travels: { carries: ['assignee'] },
});

type Facts = {
  user: AquaUser | undefined;
  roles: SyncUserRole[];
  project: Reading<AquaProject | undefined>;
  inAqua: Reading<{ pair: Pair; items: number }[]>;
  inJira: Reading<{ pair: Pair; items: number }[]>;
} & ReaderFacts;
const project = (permissions: AquaProject['permissions']): Facts['project'] =>
  read({ id: 71, name: 'Webshop Regression', archived: false, permissions, sharesTemplate: false });
const reader = {
  ...administrator,
  inAqua: unread({ reason: 'aqua-timeout' }),
  inJira: unread({ reason: 'jira-busy' }),
  project: project({ CanManageProjectUsers: 'Granted' }),
};
/** 63 defects start in aqua. */
const started: Facts['inAqua'] = read([{ pair: { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' }, items: 63 }]);
/** 1,805 bugs and 300 stories in Jira. */
const issues: Facts['inJira'] = read(usualPlan.where.pairs.map((pair) => ({ pair, items: pair.jiraIssueTypeId === '10004' ? 1805 : 300 })));
const inProject: AquaUser = { ...user, projects: [{ projectId: 71, roleId: 1 }] };

testCheck<Facts>(aquaSyncUserProjectAdministrator, [
  {
    name: 'passes with the built-in role, whatever it is called',
    facts: { ...reader, user, roles: [builtIn] },
    expect: { outcome: 'passed', found: [{ code: 'builtIn' }] },
  },
  {
    name: 'passes with a role of its own that allows the same',
    facts: { ...reader, user, roles: [custom([...enough, ...attachments])] },
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'passes for a server administrator',
    facts: { ...reader, user: { ...user, serverAdministrator: true }, roles: [] },
    expect: { outcome: 'passed', found: [{ code: 'serverAdministrator' }] },
  },
  {
    name: 'fails without a role in the project',
    facts: { ...reader, user, roles: [] },
    expect: {
      outcome: 'failed',
      found: [{ code: 'notInProject', args: { user: syncUser, project: { ref: 'aquaProject', id: 71 } } }],
      effect: 'stops',
    },
  },
  {
    name: 'could not look where the reading account may not be shown the project’s users',
    facts: { ...reader, ...ordinary, project: project({ CanManageProjectUsers: 'Denied' }), user, roles: [] },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'fails by what is shown to one who manages the users of the project alone',
    facts: { ...reader, ...ordinary, project: project({ CanManageProjectUsers: 'Granted' }), user, roles: [] },
    expect: {
      outcome: 'failed',
      found: [{ code: 'notInProject', args: { user: syncUser, project: { ref: 'aquaProject', id: 71 } } }],
    },
  },
  {
    name: 'could not look where the user’s own record names the project, and the project names no role',
    facts: { ...reader, user: inProject, roles: [] },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'could-not-look', args: { reason: 'aqua-unexpected-answer', missing: 'Assignements' } }],
    },
  },
  {
    name: 'fails for the items elsewhere with a role in a folder below only',
    facts: { ...reader, user, roles: [{ ...builtIn, folder: 'subfolder' }] },
    expect: {
      outcome: 'failed',
      found: [{ code: 'foldersOnly', args: { user: syncUser, project: { ref: 'aquaProject', id: 71 } } }],
      effect: 'items',
    },
  },
  {
    name: 'fails with a role that does not allow enough',
    facts: { ...reader, user, roles: [custom(['DFViewContentAll'])] },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'roleLacks',
          args: {
            user: syncUser,
            role,
            permissions: [...enough.filter((key) => key !== 'DFViewContentAll'), ...attachments],
          },
        },
      ],
    },
  },
  {
    name: 'asks for no right to attachments when none travel',
    facts: { ...reader, user, roles: [custom(enough)] },
    plan: planWith({ travels: { carries: ['assignee'] } }),
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'fails for items of a folder below whose own role allows less',
    facts: { ...reader, user, roles: [builtIn, custom(['DFViewContentAll'], 'subfolder')] },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'builtIn' },
        {
          code: 'folderRoleLacks',
          args: {
            user: syncUser,
            role,
            permissions: [...enough.filter((key) => key !== 'DFViewContentAll'), ...attachments],
          },
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails when the role of the plan’s own folder allows less',
    facts: { ...reader, user, roles: [builtIn, custom([], 'planFolder')] },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'roleLacks',
          args: {
            user: syncUser,
            role,
            permissions: [...enough, ...attachments],
          },
        },
      ],
      effect: 'stops',
    },
  },
  {
    name: 'passes when the role of the plan’s own folder makes up for the project’s',
    facts: { ...reader, user, roles: [custom([]), { ...builtIn, folder: 'planFolder' }] },
    expect: { outcome: 'passed', found: [{ code: 'builtIn' }] },
  },
  {
    name: 'fails where items that go to Jira only could not receive the key of their issue',
    facts: { ...reader, user, roles: [custom(['DFViewContentAll'])] },
    plan: toJiraOnly,
    expect: {
      outcome: 'failed',
      found: [{ code: 'roleLacks', args: { user: syncUser, role, permissions: ['DFEditAll'] } }],
      effect: 'stops',
    },
  },
  {
    name: 'asks for no right to create where items go to Jira only',
    facts: { ...reader, user, roles: [custom(['DFViewContentAll', 'DFEditAll'])] },
    plan: toJiraOnly,
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'needs to open attachments that go to Jira, and to add none',
    facts: { ...reader, user, roles: [custom(['DFViewContentAll', 'DFEditAll'])] },
    plan: { ...toJiraOnly, travels: { carries: ['attachments'] } },
    expect: {
      outcome: 'failed',
      found: [{ code: 'roleLacksSome', args: { user: syncUser, role, permissions: ['GEAttachmentsViewOpenAll'] } }],
      effect: 'items',
    },
  },
  {
    name: 'does not say that nothing travels where one of two types does',
    facts: { ...reader, user, roles: [custom([...enough.filter((key) => key.startsWith('DF')), ...attachments])] },
    expect: {
      outcome: 'failed',
      found: [{ code: 'roleLacksSome', args: { user: syncUser, role, permissions: enough.filter((key) => key.startsWith('RQ')) } }],
      effect: 'items',
    },
  },
  {
    name: 'counts the items that are in no folder in which it has a role',
    facts: {
      ...reader,
      user,
      inAqua: started,
      roles: [
        { ...builtIn, folder: 'subfolder', items: { Defect: 20 } },
        { ...builtIn, folder: 'subfolder', items: { Defect: 3 } },
      ],
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'foldersOnly', args: { user: syncUser, project: { ref: 'aquaProject', id: 71 } }, items: 40, side: 'aqua' }],
    },
  },
  {
    name: 'counts the items of a folder below by the type that its role does not allow',
    facts: {
      ...reader,
      user,
      roles: [
        builtIn,
        {
          ...custom([...enough.filter((key) => key !== 'DFEditAll'), ...attachments], 'subfolder'),
          items: { Defect: 20, Requirement: 8 },
        },
      ],
    },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'builtIn' },
        { code: 'folderRoleLacks', args: { user: syncUser, role, permissions: ['DFEditAll'] }, items: 20, side: 'aqua' },
      ],
    },
  },
  {
    name: 'counts the items of the type that the project’s role does not allow',
    facts: {
      ...reader,
      user,
      inAqua: started,
      roles: [custom([...enough.filter((key) => key !== 'DFEditAll'), ...attachments])],
    },
    expect: {
      outcome: 'failed',
      found: [{ code: 'roleLacksSome', args: { user: syncUser, role, permissions: ['DFEditAll'] }, items: 63, side: 'aqua' }],
    },
  },
  {
    name: 'does not say that nothing travels where items come to Jira all the same, and counts those that do not come to aqua',
    facts: {
      ...reader,
      user,
      inAqua: started,
      inJira: issues,
      roles: [custom([...enough.filter((key) => key !== 'DFCreateAll'), ...attachments])],
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'roleLacksSome',
          args: { user: syncUser, role, permissions: ['DFCreateAll'] },
          items: 1805,
          clause: 'project = 10001 AND issuetype in (10004)',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'counts the items of both sides of a type that its role does not allow to change',
    facts: {
      ...reader,
      user,
      inAqua: started,
      inJira: issues,
      roles: [custom([...enough.filter((key) => key !== 'DFEditAll'), ...attachments])],
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'roleLacksSome',
          args: { user: syncUser, role, permissions: ['DFEditAll'] },
          items: 1868,
          clause: 'project = 10001 AND issuetype in (10004)',
          inAqua: 63,
        },
      ],
    },
  },
  {
    name: 'needs the right to delete where deletions travel to aqua',
    facts: { ...reader, user, roles: [custom(enough)] },
    plan: planWith({ travels: { carries: ['deletions'] } }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'roleLacksSome', args: { user: syncUser, role, permissions: ['DFDeleteAll', 'RQDeleteAll'] } }],
      effect: 'items',
    },
  },
  {
    name: 'does not need it where nothing comes to aqua',
    facts: { ...reader, user, roles: [custom(['DFViewContentAll', 'DFEditAll'])] },
    plan: { ...toJiraOnly, travels: { carries: ['deletions'] } },
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'does not apply without a user',
    facts: { ...reader, user: undefined, roles: [] },
    expect: { outcome: 'notApplicable', found: [{ code: 'noUser', args: {} }] },
  },
  {
    name: 'needs neither to create items nor to add attachments where nothing travels to aqua',
    facts: {
      ...reader,
      user,
      roles: [custom(['DFViewContentAll', 'DFEditAll', 'RQViewContentAll', 'RQEditFieldsAll', 'GEAttachmentsViewOpenAll'])],
    },
    plan: planWith({ where: { pairs: usualPlan.where.pairs.map((pair) => ({ ...pair, direction: 'toJira' })) } }),
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'could not look',
    facts: { ...reader, user, roles: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
