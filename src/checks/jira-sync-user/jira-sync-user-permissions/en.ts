import { sightSteps } from '../../../wording/en/eyes';
import type { Seen } from '../../../checklist/model/vocabulary';
import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords, Remedy, RemedyStep } from '../../../wording/words';
import {
  atlassianAdministration,
  checkAgain,
  jiraPermissionSchemes,
  jiraProjectSettings,
  selfCheckStep,
  step,
} from '../../../wording/en/links';
import { asShown, byItsToken, powerlessFindings } from '../../../wording/en/jira-accounts';
import { ask } from '../../../wording/en/questions';
import { permissionLosses, permissionName } from '../../../wording/en/permissions';
import { browseYourself } from '../../../wording/en/jira-users';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserPermissions } from './check';

interface ToGrant {
  user: Ref;
  permission: string;
  teamManaged: boolean;
  heldBy?: Ref[];
  scheme?: Ref;
}

/** The way that changes this project only: into a role or group that holds the permission already. */
function joinStep(heldBy: readonly Ref[], user: Ref, permission: string, say: Say): RemedyStep[] {
  const roles = heldBy.filter(({ ref }) => ref === 'jiraProjectRole');
  const groups = heldBy.filter(({ ref }) => ref === 'jiraGroup');
  if (roles.length > 0)
    return [
      step(
        `In the project’s space settings under Access, add ${say.name(user)} to ${roles.length === 1 ? 'the role' : 'one of the roles'} ${say.names(roles)}, which ${roles.length === 1 ? 'holds' : 'hold'} “${permission}” in this project.`,
        jiraProjectSettings(say),
      ),
    ];
  if (groups.length > 0)
    return [
      step(
        `Add ${say.name(user)} to ${groups.length === 1 ? 'the group' : 'one of the groups'} ${say.names(groups)}, which ${groups.length === 1 ? 'holds' : 'hold'} “${permission}”. Where the group comes from an identity provider, its admin does that.`,
        atlassianAdministration,
      ),
    ];
  return [];
}

/** The way that may change other projects too: into the permission scheme. */
function schemeSteps({ scheme }: ToGrant, permission: string, also: boolean, say: Say): RemedyStep[] {
  const grant = `grant “${permission}” to the account, or to a role or group that it is in.`;
  const freePlan = 'On a free plan permissions cannot be changed.';
  if (scheme) {
    const touches = 'The change touches every project that uses the scheme: Jira names them beside it in its list of permission schemes.';
    return [
      step(`${also ? 'Or, in' : 'In'} the permission scheme “${say.name(scheme)}”, ${grant} ${touches} ${freePlan}`, {
        text: 'Permission scheme',
        href: say.jira(`/secure/admin/EditPermissions!default.jspa?schemeId=${encodeURIComponent(scheme.id)}`),
      }),
    ];
  }
  return [
    step(
      `${also ? 'Or, in' : 'In'} the project’s space settings, open Permissions to see which permission scheme the project uses.`,
      jiraProjectSettings(say),
    ),
    step(`In that scheme, ${grant} The scheme may serve other projects too. ${freePlan}`, jiraPermissionSchemes(say)),
  ];
}

/** What is granted in a scheme or, in a team-managed project, by a role or access level. */
function grantRemedy(missing: ToGrant, say: Say): Remedy {
  const { user, permission, teamManaged, heldBy = [] } = missing;
  const name = permissionName(permission);
  const join = joinStep(heldBy, user, name, say);
  if (permission === 'USER_PICKER') {
    return {
      owner: 'jiraAdmin',
      steps: [
        step(`In Jira’s global permissions, grant “${name}” to a group that the account is in.`, {
          text: 'Global permissions',
          href: say.jira('/secure/admin/GlobalPermissions!default.jspa'),
        }),
        checkAgain,
      ],
    };
  }
  if (teamManaged) {
    return {
      owner: 'projectLead',
      steps: [
        ...join,
        step(
          `${join.length > 0 ? 'Or, in' : 'In'} the project’s space settings under Access, give the account a role that includes “${name}”. Team-managed projects have roles in place of a permission scheme; the access level (Open, Limited or Private) decides what people without a role may do.`,
          jiraProjectSettings(say),
        ),
        checkAgain,
      ],
    };
  }
  return {
    owner: 'jiraAdmin',
    steps: [...join, ...schemeSteps(missing, name, join.length > 0, say), checkAgain],
  };
}

type Denied = { user: Ref; permission: string; purpose: keyof typeof permissionLosses; teamManaged: boolean; seen?: Seen };

/** How many items it hits, where that was counted. */
function hits(items: number, say: Say): string {
  return items > 0 ? ` (${say.count(items, 'item', 'items')})` : '';
}

function denied(args: Denied, say: Say, items: number): FindingWords {
  const { user, permission, purpose, seen } = args;
  return {
    text: `${say.name(user)} lacks “${permissionName(permission)}”, so ${permissionLosses[purpose]}${hits(items, say)}`,
    expected: `“${permissionName(permission)}” (${permission})`,
    found: `Not granted${asShown(user, seen, say)}`,
    remedy: grantRemedy(args, say),
  };
}

function conditional(args: Denied, say: Say, items: number): FindingWords {
  const { user, permission, purpose } = args;
  return {
    text: `${say.name(user)} holds “${permissionName(permission)}” only where it is reporter or assignee, so elsewhere ${permissionLosses[purpose]}${hits(items, say)}`,
    expected: `“${permissionName(permission)}” on every work item of the project`,
    found: 'Granted to reporters or assignees only',
    remedy: grantRemedy(args, say),
  };
}

export const en: WordsOf<typeof jiraSyncUserPermissions> = {
  name: 'The sync user may do in Jira what the plan needs',
  why: 'The synchronisation works in Jira as this account. What Jira does not allow it, it cannot transfer; the item ends up in aqua’s sync log with an error.',
  findings: {
    browseDenied: denied,
    denied,
    deniedMinor: denied,
    conditional,
    conditionalMinor: conditional,
    unknownKey: ({ permission }) => ({
      text: `This site’s Jira does not know the permission “${permissionName(permission)}”, so it could not be asked for`,
    }),
    notEvaluated: ({ user, permissions, service }, say) => ({
      text: `Jira did not say whether ${say.name(user)} holds ${say.count(permissions.length, 'permission', 'permissions')}, since ${say.seenBy === 'app' ? 'this app itself cannot see the project' : 'you cannot see the project yourself'}`,
      found: say.list(permissions.map(permissionName)),
      remedy: { owner: 'jiraAdmin', steps: [...sightSteps(say, browseYourself), service ? byItsToken : selfCheckStep(say.name(user))] },
    }),
    granted: ({ user, permissions, seen }, say) => ({
      text: `${say.name(user)} holds ${say.count(permissions, 'permission', 'permissions')} that the plan needs${asShown(user, seen, say)}`,
    }),
    ...powerlessFindings(),
  },
  question: ask(
    'Does the sync user hold the permissions that the plan needs?',
    'In Jira, open the project’s space settings → Permissions and use the permission helper for this account.',
  ),
};

export const about: AboutWords = {
  looksAt:
    '`permissions/check` for the account that does the work, on the project and on a few of the newest issues of each planned work type that it neither reports nor is assigned to and that no security level hides; what is granted is judged on those that it sees. Where the scheme can be read and grants a permission to nobody by reporter, assignee or field, or the account belongs to a role, group or product that it names, an issue that refuses it is a matter of its status, which has a row of its own. What reporters may do is enough where nothing but what the account creates is read and written. What is missing is counted: the items that start in aqua, or, without Browse spaces, the work items in scope. What is needed follows from what the plan carries and where to. A key that the site does not know is told as such. Where Jira did not tell the person who checks, what the account showed of itself in the last 30 days counts. Rights over its own comments and attachments are not missed where the account has them over those of everybody. Close work items is asked for where a condition of a planned workflow names it; without it the row is a risk.',
  cannotSee:
    "Conditions and validators of workflows, properties of statuses, and issue security, which has a row of its own. The vendor's own list of permissions is not public. Where the project cannot be seen by the person who checks, silence is no denial and the row is open.",
  mend: "1. Where the project's permission scheme can be read, the row names the roles and groups that hold the permission already: add the account to one of them. That changes this project only, or what the group may do elsewhere. 2. Company-managed: grant the permission in the project's permission scheme to the account, or to a role or group that it is in. The row names the scheme; which other projects it serves is shown in Jira's list of permission schemes. 3. Team-managed: give the account a role that includes it under the project's space settings → Access. 4. Browse users and groups is a global permission.",
};
