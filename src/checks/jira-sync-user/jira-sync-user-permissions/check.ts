import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { jiraScopeCount } from '../../../facts/jira/issues-by-pair';
import { jiraHeldForAll } from '../../../facts/jira/held-for-all';
import { jiraPermissionScheme } from '../../../facts/jira/permission-scheme';
import { jiraProject } from '../../../facts/jira/project';
import { jiraConditionGrants, jiraSyncUserGrants, type SyncUserGrants } from '../../../facts/jira/sync-user-grants';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional, type Reading, type ValueOf } from '../../../checklist/engine/define-fact';
import type { Evidence } from '../../../checklist/model/evidence';
import {
  closing,
  pairsThatNeed,
  permissionsFor,
  reportsWhatItCreates,
  type NeededPermission,
  type PermissionPurpose,
} from '../../../checklist/model/permissions';
import type { Plan } from '../../../checklist/model/plan';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { effectiveSyncUser, itemsFromAqua, itemTypesOf, jqlOfScope, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref, Seen } from '../../../checklist/model/vocabulary';
import { judgePowerless, powerlessKinds } from '../../_jira-account';
import { seenIn } from '../../_own-settings';
import { serviceRead } from '../../_service-account';

type Denied = {
  user: Ref;
  permission: string;
  purpose: PermissionPurpose;
  teamManaged: boolean;
  /** Roles and groups that hold it already; absent where the scheme could not be read. */
  heldBy?: Ref[];
  scheme?: Ref;
  seen?: Seen;
};
type Grant = 'granted' | 'conditional' | 'denied' | 'unknownKey' | 'notEvaluated';

/**
 * What a needed permission comes to. A grant to reporters or assignees shows in the project but not on other people's issues
 * (docs/platform/jira.md#grants-to-reporters-and-assignees): it is conditional.
 */
function grantOf(permission: NeededPermission, grants: SyncUserGrants, teamManaged: boolean): Grant {
  if (grants.unknownKeys.includes(permission.key)) return 'unknownKey';
  if (permission.global) return grants.global.includes(permission.key) ? 'granted' : 'denied';
  if (!grants.project.includes(permission.key)) return grants.evaluated ? 'denied' : 'notEvaluated';
  const perIssue = permission.key !== 'CREATE_ISSUES' && grants.probes > 0;
  // Whoever does not see the issues that were tried is shown no permission on them: only seeing them is judged then. In team-managed projects
  // that is a work type restricted to others, which another row tells: nobody sees an issue there for being its reporter.
  const judged = permission.key === 'BROWSE_PROJECTS' ? !teamManaged : grants.onIssues.includes('BROWSE_PROJECTS');
  return perIssue && judged && !grants.onIssues.includes(permission.key) ? 'conditional' : 'granted';
}

type Scheme = Reading<ValueOf<typeof jiraPermissionScheme>>;

/** Holders that hold a permission on every issue. */
const unconditional = ['anyone', 'applicationRole', 'group', 'projectLead', 'projectRole', 'user'];

/**
 * Whether the scheme leaves no room for a conditional grant, or the account belongs to somebody to whom it gives the permission on every issue:
 * then what an issue refuses follows from its status (properties of workflows), which another row judges. Seeing an issue does not depend on
 * that. What a reporter may do is enough where no issue but the account's own is touched.
 */
function isUnconditional({ key }: NeededPermission, { scheme, heldForAll, ownOnly }: Evidently): boolean {
  const holders = scheme.ok ? (scheme.value?.grants ?? []).filter(({ permission }) => permission === key) : [];
  if (ownOnly(key) && holders.some(({ holder }) => holder.type === 'reporter')) return true;
  if (key === 'BROWSE_PROJECTS') return false;
  const forAll = holders.length > 0 && holders.every(({ holder }) => unconditional.includes(holder.type));
  return forAll || (heldForAll.ok && heldForAll.value.includes(key));
}

/** Whether the plan needs a permission on issues alone that the account has created itself, and of which it is the reporter. */
function ownOnlyIn(plan: Plan): Evidently['ownOnly'] {
  const reports = reportsWhatItCreates(plan);
  const writesOthers = plan.where.pairs.some(({ direction }) => direction === 'both');
  const readsOthers = pairsToAqua(plan).length > 0;
  return (key) => reports && !(key === 'BROWSE_PROJECTS' ? readsOthers : writesOthers);
}

/** A finding names at most so many holders. */
const mostHolders = 6;

/** Jira puts apps in this role, which holds most permissions, and lets nobody else in (docs/platform/jira.md#project-roles). */
const roleOfApps = 'atlassian-addons-project-access';

/** The roles and groups that the account could be put in to hold a permission. */
function holdersOf(permission: string, grants: NonNullable<ValueOf<typeof jiraPermissionScheme>>['grants']): Ref[] {
  const refs = grants.flatMap(({ permission: key, holder: { type, id, name } }): Ref[] => {
    if (key !== permission || id === undefined || (type === 'projectRole' && name === roleOfApps)) return [];
    if (type === 'projectRole') return [{ ref: 'jiraProjectRole', id }];
    return type === 'group' ? [{ ref: 'jiraGroup', id }] : [];
  });
  return [...new Map(refs.map((ref) => [`${ref.ref} ${ref.id}`, ref])).values()];
}

interface Judged {
  permission: NeededPermission;
  grant: Grant;
  seen?: Seen;
}
interface Evidently {
  grants: Reading<SyncUserGrants>;
  scheme: Scheme;
  heldForAll: Reading<readonly string[]>;
  ownOnly: (key: string) => boolean;
  own: Evidence | undefined;
}

/** Judges a permission, or the one that allows the same: who may edit everybody's comments may edit its own. */
function judgePermission({ orElse, ...permission }: NeededPermission, evidence: Evidently, teamManaged: boolean): Judged {
  const itself = judgeOne(permission, evidence, teamManaged);
  if (orElse === undefined || itself.grant === 'granted') return itself;
  const other = judgeOne({ ...permission, key: orElse }, evidence, teamManaged);
  return other.grant === 'granted' ? { ...other, permission } : itself;
}

/** Judges by what Jira answered the reader, else by what the account itself showed. */
function judgeOne(permission: NeededPermission, evidence: Evidently, teamManaged: boolean): Judged {
  const { grants, own } = evidence;
  const shown = grants.ok ? grantOf(permission, grants.value, teamManaged) : 'notEvaluated';
  const grant = shown === 'conditional' && isUnconditional(permission, evidence) ? 'granted' : shown;
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
    heldForAll: optional(jiraHeldForAll),
    project: jiraProject,
    own: ownEvidence,
    account: optional(jiraEffectiveSyncUser),
    issues: optional(jiraScopeCount),
    aqua: optional(aquaItemsByPair),
  },
  kinds: {
    browseDenied: kind<Denied>('failed', { effect: 'stops', side: 'aqua' }),
    denied: kind<Denied>('failed', { side: 'aqua' }),
    deniedMinor: kind<Denied>('warning', { effect: 'risk' }),
    conditional: kind<Denied>('failed', { side: 'aqua' }),
    conditionalMinor: kind<Denied>('warning', { effect: 'risk' }),
    unknownKey: kind<{ permission: string; purpose: PermissionPurpose }>('unavailable'),
    /** `service`: of a service account, as which nobody can sign in. */
    notEvaluated: kind<{ user: Ref; permissions: string[]; service?: true }>('unavailable'),
    granted: kind<{ user: Ref; permissions: number; seen?: Seen }>('passed'),
    ...powerlessKinds,
  },
  judge: ({ grants, conditions, scheme, heldForAll, project, own, account, issues, aqua }, { plan, found }) => {
    if (!project.project) return [couldNotLookFinding({ reason: 'jira-not-found' })];
    const powerless = grants.ok ? judgePowerless(account, { ok: true, value: project }, grants.value.project, found) : undefined;
    if (powerless) return [powerless];
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    const teamManaged = project.project.style === 'next-gen';
    const { typeKey } = project.project;
    const evidence = { grants, scheme, heldForAll, ownOnly: ownOnlyIn(plan), own: own.syncUser };
    const judged = permissionsFor(plan, typeKey, teamManaged).map((permission) => judgePermission(permission, evidence, teamManaged));
    const argsOf = ({ key, purpose }: NeededPermission): Denied => ({
      user,
      permission: key,
      purpose,
      teamManaged,
      ...(scheme.ok &&
        scheme.value && {
          heldBy: holdersOf(key, scheme.value.grants).slice(0, mostHolders),
          scheme: { ref: 'jiraPermissionScheme', id: scheme.value.id },
        }),
    });
    const open = judged.filter(({ grant }) => grant === 'notEvaluated').map(({ permission }) => permission.key);
    const granted = judged.filter(({ grant }) => grant === 'granted');
    const seen = granted.every((one) => one.seen) ? granted[0]?.seen : undefined;
    const closingDenied = pairsToJira(plan).length > 0 && conditions.ok && conditions.value.get(closing.key) === 'no';
    return findings(
      judged.flatMap(({ permission, grant, seen: shown }): Finding[] => {
        const args: Denied = { ...argsOf(permission), ...(shown && { seen: shown }) };
        if (grant === 'unknownKey') return [found.unknownKey({ permission: permission.key, purpose: permission.purpose })];
        if (grant !== 'denied' && grant !== 'conditional') return [];
        if (permission.without === 'warning') return [grant === 'denied' ? found.deniedMinor(args) : found.conditionalMinor(args)];
        const { items, clause } = hitBy(permission);
        if (grant === 'conditional') return [found.conditional(args, items, clause)];
        return [permission.without === 'stops' ? found.browseDenied(args, items, clause) : found.denied(args, items, clause)];
      }),
      closingDenied && found.deniedMinor(argsOf(closing)),
      open.length > 0 &&
        (grants.ok ? found.notEvaluated({ user, permissions: open, ...serviceRead(account) }) : couldNotLookFinding(grants.why)),
      granted.length > 0 && found.granted({ user, permissions: granted.length, ...(seen && { seen }) }),
    );

    /** What does not arrive without a permission: items that start in aqua, or, without those that everything needs, work items in scope. */
    function hitBy(permission: NeededPermission): { items?: number | undefined; clause?: string | undefined } {
      const readsJira = permission.purpose === 'everything' || permission.purpose === 'service-project';
      const needing = pairsThatNeed(permission, plan, typeKey, teamManaged);
      const toAqua = pairsToAqua(plan);
      if (toAqua.length > 0 && (readsJira || pairsToJira(plan).length === 0)) {
        // What the issues of some pairs come to by themselves was not counted.
        const counted = issues.ok && toAqua.every((pair) => needing.includes(pair));
        return counted ? { items: issues.value.items, clause: jqlOfScope(plan, toAqua) } : {};
      }
      const types = itemTypesOf(needing);
      return aqua.ok ? { items: itemsFromAqua(aqua.value.filter(({ pair }) => types.includes(pair.aquaItemType))) } : {};
    }
  },
});
