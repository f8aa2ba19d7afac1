import type { Ref } from '../../../src/checklist/model/vocabulary';
import { aquaSyncUserProjectAdministrator } from '../../../src/checks/aqua-sync-user/aqua-sync-user-project-administrator/check';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { SyncUserRole } from '../../../src/facts/aqua/sync-user';
import { plan as usualPlan, planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { syncUser, user } from './_builders';

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

testCheck<{ user: AquaUser | undefined; roles: SyncUserRole[] }>(aquaSyncUserProjectAdministrator, [
  {
    name: 'passes with the built-in role, whatever it is called',
    facts: { user, roles: [builtIn] },
    expect: { outcome: 'passed', found: [{ code: 'builtIn' }] },
  },
  {
    name: 'passes with a role of its own that allows the same',
    facts: { user, roles: [custom([...enough, ...attachments])] },
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'passes for a server administrator',
    facts: { user: { ...user, serverAdministrator: true }, roles: [] },
    expect: { outcome: 'passed', found: [{ code: 'serverAdministrator' }] },
  },
  {
    name: 'fails without a role in the project',
    facts: { user, roles: [] },
    expect: {
      outcome: 'failed',
      found: [{ code: 'notInProject', args: { user: syncUser, project: { ref: 'aquaProject', id: 71 } } }],
      effect: 'stops',
    },
  },
  {
    name: 'fails with a role that does not allow enough',
    facts: { user, roles: [custom(['DFViewContentAll'])] },
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
    facts: { user, roles: [custom(enough)] },
    plan: planWith({ travels: { carries: ['assignee'] } }),
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'fails for items of a folder below whose own role allows less',
    facts: { user, roles: [builtIn, custom(['DFViewContentAll'], 'subfolder')] },
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
    facts: { user, roles: [builtIn, custom([], 'planFolder')] },
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
    facts: { user, roles: [custom([]), { ...builtIn, folder: 'planFolder' }] },
    expect: { outcome: 'passed', found: [{ code: 'builtIn' }] },
  },
  {
    name: 'does not apply without a user',
    facts: { user: undefined, roles: [] },
    expect: { outcome: 'notApplicable', found: [{ code: 'noUser', args: {} }] },
  },
  {
    name: 'needs only to see where nothing travels to aqua, attachments neither',
    facts: { user, roles: [custom(['DFViewContentAll', 'RQViewContentAll'])] },
    plan: planWith({ where: { pairs: usualPlan.where.pairs.map((pair) => ({ ...pair, direction: 'toJira' })) } }),
    expect: { outcome: 'passed', found: [{ code: 'sameRights' }] },
  },
  {
    name: 'could not look',
    facts: { user, roles: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
