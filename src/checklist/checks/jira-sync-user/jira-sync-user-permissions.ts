import { jiraSyncUserGrants, type Grants } from '../../../facts/jira/permissions';
import { jiraProject } from '../../../facts/jira/project';
import { defineCheck, kind } from '../../define-check';
import { permissionsFor, type NeededPermission, type PermissionPurpose } from '../../permissions';
import { effectiveSyncUser } from '../../scope';
import type { Ref } from '../../vocabulary';

type Denied = { user: Ref; permission: string; purpose: PermissionPurpose; teamManaged: boolean };

/** What a needed permission comes to: a grant that only reporters or assignees have is none for other people's issues. */
function grantOf(
  permission: NeededPermission,
  grants: Grants & { unknownKeys: string[] },
): 'granted' | 'conditional' | 'denied' | 'unknownKey' | 'notEvaluated' {
  if (grants.unknownKeys.includes(permission.key)) return 'unknownKey';
  if (permission.global) return grants.global.includes(permission.key) ? 'granted' : 'denied';
  if (!grants.project.includes(permission.key)) return grants.evaluated ? 'denied' : 'notEvaluated';
  const perIssue = permission.key !== 'CREATE_ISSUES' && grants.probes > 0;
  const browsesProbes = permission.key === 'BROWSE_PROJECTS' || grants.onIssues.includes('BROWSE_PROJECTS');
  return perIssue && browsesProbes && !grants.onIssues.includes(permission.key) ? 'conditional' : 'granted';
}

export const jiraSyncUserPermissions = defineCheck({
  id: 'jira-sync-user-permissions',
  section: 'jira-sync-user',
  effect: 'items',
  needs: { grants: jiraSyncUserGrants, project: jiraProject },
  kinds: {
    browseDenied: kind<Denied>('failed', { effect: 'stops' }),
    denied: kind<Denied>('failed'),
    deniedMinor: kind<Denied>('warning', { effect: 'risk' }),
    conditional: kind<Denied>('failed'),
    conditionalMinor: kind<Denied>('warning', { effect: 'risk' }),
    unknownKey: kind<{ permission: string; purpose: PermissionPurpose }>('unavailable'),
    notEvaluated: kind<{ user: Ref; permissions: string[] }>('unavailable'),
    granted: kind<{ user: Ref; permissions: number }>('passed'),
  },
  judge: ({ grants, project }, { plan, found }) => {
    if (!project.project) return [];
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    const teamManaged = project.project.style === 'next-gen';
    const judged = permissionsFor(plan, project.project.typeKey).map((permission) => ({ permission, grant: grantOf(permission, grants) }));
    const notEvaluated = judged.filter(({ grant }) => grant === 'notEvaluated').map(({ permission }) => permission.key);
    const granted = judged.filter(({ grant }) => grant === 'granted').length;
    return [
      ...judged.flatMap(({ permission, grant }) => {
        const args = { user, permission: permission.key, purpose: permission.purpose, teamManaged };
        if (grant === 'unknownKey') return [found.unknownKey({ permission: permission.key, purpose: permission.purpose })];
        if (grant === 'denied' && permission.without === 'stops') return [found.browseDenied(args)];
        if (grant === 'denied') return [permission.without === 'warning' ? found.deniedMinor(args) : found.denied(args)];
        if (grant === 'conditional') return [permission.without === 'warning' ? found.conditionalMinor(args) : found.conditional(args)];
        return [];
      }),
      ...(notEvaluated.length > 0 ? [found.notEvaluated({ user, permissions: notEvaluated })] : []),
      ...(granted > 0 ? [found.granted({ user, permissions: granted })] : []),
    ];
  },
});
