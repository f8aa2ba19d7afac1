import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { jiraPermissionScheme, jiraSchemeSharing, jiraSyncUserGrants, type Grants } from '../../../facts/jira/permissions';
import { jiraProject } from '../../../facts/jira/project';
import { jiraConditionGrants } from '../../../facts/jira/workflows';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional, type Reading } from '../../../checklist/engine/define-fact';
import type { Evidence } from '../../../checklist/model/evidence';
import { closing, permissionsFor, type NeededPermission, type PermissionPurpose } from '../../../checklist/model/permissions';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { effectiveSyncUser, pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref, Seen } from '../../../checklist/model/vocabulary';
import { seenIn } from '../../_own-settings';
import { startedInAqua } from '../../_started';

type Denied = {
  user: Ref;
  permission: string;
  purpose: PermissionPurpose;
  teamManaged: boolean;
  /** Roles and groups that hold it already; absent where the scheme could not be read. */
  heldBy?: Ref[];
  scheme?: Ref;
  /** Projects that use the scheme; more of them where not all could be looked at. */
  sharedBy?: number;
  andMore?: boolean;
  seen?: Seen;
};
type Grant = 'granted' | 'conditional' | 'denied' | 'unknownKey' | 'notEvaluated';
type SyncUserGrants = Grants & { unknownKeys: string[] };

/**
 * What a needed permission comes to. A grant to reporters or assignees shows in the project but not on other people's issues
 * (docs/platform/jira.md#grants-to-reporters-and-assignees): it is conditional.
 */
function grantOf(permission: NeededPermission, grants: SyncUserGrants): Grant {
  if (grants.unknownKeys.includes(permission.key)) return 'unknownKey';
  if (permission.global) return grants.global.includes(permission.key) ? 'granted' : 'denied';
  if (!grants.project.includes(permission.key)) return grants.evaluated ? 'denied' : 'notEvaluated';
  const perIssue = permission.key !== 'CREATE_ISSUES' && grants.probes > 0;
  // Whoever does not see the issues that were tried is shown no permission on them: only seeing them is judged then.
  const browsesProbes = permission.key === 'BROWSE_PROJECTS' || grants.onIssues.includes('BROWSE_PROJECTS');
  return perIssue && browsesProbes && !grants.onIssues.includes(permission.key) ? 'conditional' : 'granted';
}

/** What these permissions serve is needed both ways. */
const bothWays: readonly PermissionPurpose[] = ['everything', 'finding-people', 'service-project'];

/** A finding names at most so many holders. */
const mostHolders = 6;

/** The roles and groups that the account could be put in to hold a permission. */
function holdersOf(permission: string, grants: readonly { permission: string; holder: { type: string; id?: string } }[]): Ref[] {
  const refs = grants.flatMap(({ permission: key, holder: { type, id } }): Ref[] => {
    if (key !== permission || id === undefined) return [];
    if (type === 'projectRole') return [{ ref: 'jiraProjectRole', id }];
    return type === 'group' ? [{ ref: 'jiraGroup', id }] : [];
  });
  return [...new Map(refs.map((ref) => [`${ref.ref} ${ref.id}`, ref])).values()];
}

/** Judges by what Jira answered the reader, else by what the account itself showed. */
function judgePermission(
  permission: NeededPermission,
  grants: Reading<SyncUserGrants>,
  own: Evidence | undefined,
): { permission: NeededPermission; grant: Grant; seen?: Seen } {
  const grant = grants.ok ? grantOf(permission, grants.value) : 'notEvaluated';
  if (grant !== 'notEvaluated' || !own?.permissions) return { permission, grant };
  const seen = seenIn(own, 'syncUser');
  if (own.permissions.held.includes(permission.key)) return { permission, grant: 'granted', seen };
  return own.permissions.lacked.includes(permission.key) ? { permission, grant: 'denied', seen } : { permission, grant };
}

export const jiraSyncUserPermissions = defineCheck({
  id: 'jira-sync-user-permissions',
  effect: 'items',
  needs: {
    grants: optional(jiraSyncUserGrants),
    conditions: optional(jiraConditionGrants),
    scheme: optional(jiraPermissionScheme),
    sharing: optional(jiraSchemeSharing),
    project: jiraProject,
    own: ownEvidence,
    inAqua: optional(aquaItemsByPair),
  },
  kinds: {
    browseDenied: kind<Denied>('failed', { effect: 'stops' }),
    denied: kind<Denied>('failed'),
    deniedMinor: kind<Denied>('warning', { effect: 'risk' }),
    conditional: kind<Denied>('failed'),
    conditionalMinor: kind<Denied>('warning', { effect: 'risk' }),
    unknownKey: kind<{ permission: string; purpose: PermissionPurpose }>('unavailable'),
    notEvaluated: kind<{ user: Ref; permissions: string[] }>('unavailable'),
    granted: kind<{ user: Ref; permissions: number; seen?: Seen }>('passed'),
  },
  judge: ({ grants, conditions, scheme, sharing, project, own, inAqua }, { plan, found }) => {
    if (!project.project) return [];
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    const teamManaged = project.project.style === 'next-gen';
    const judged = permissionsFor(plan, project.project.typeKey, teamManaged).map((permission) =>
      judgePermission(permission, grants, own.syncUser),
    );
    // What is missing towards Jira hits the items that start in aqua.
    const started = startedInAqua(inAqua, pairsToJira(plan));
    const hitBy = ({ purpose }: NeededPermission): number | undefined => (bothWays.includes(purpose) ? undefined : started);
    const argsOf = ({ key, purpose }: NeededPermission): Denied => ({
      user,
      permission: key,
      purpose,
      teamManaged,
      ...(scheme.ok && {
        heldBy: holdersOf(key, scheme.value.grants).slice(0, mostHolders),
        scheme: { ref: 'jiraPermissionScheme', id: scheme.value.id },
      }),
      ...(sharing.ok && sharing.value && { sharedBy: sharing.value.projects, andMore: !sharing.value.complete }),
    });
    const open = judged.filter(({ grant }) => grant === 'notEvaluated').map(({ permission }) => permission.key);
    const granted = judged.filter(({ grant }) => grant === 'granted');
    const seen = granted.every((one) => one.seen) ? granted[0]?.seen : undefined;
    const closingDenied = pairsToJira(plan).length > 0 && conditions.ok && conditions.value.get(closing.key) === 'no';
    return findings(
      judged.flatMap(({ permission, grant, seen: shown }): Finding[] => {
        const args: Denied = { ...argsOf(permission), ...(shown && { seen: shown }) };
        if (grant === 'unknownKey') return [found.unknownKey({ permission: permission.key, purpose: permission.purpose })];
        if (grant === 'denied' && permission.without === 'stops') return [found.browseDenied(args)];
        if (grant === 'denied') return [permission.without === 'warning' ? found.deniedMinor(args) : found.denied(args, hitBy(permission))];
        if (grant === 'conditional')
          return [permission.without === 'warning' ? found.conditionalMinor(args) : found.conditional(args, hitBy(permission))];
        return [];
      }),
      closingDenied && found.deniedMinor(argsOf(closing)),
      open.length > 0 && (grants.ok ? found.notEvaluated({ user, permissions: open }) : couldNotLookFinding(grants.why)),
      granted.length > 0 && found.granted({ user, permissions: granted.length, ...(seen && { seen }) }),
    );
  },
});
