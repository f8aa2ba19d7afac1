import type { Seen } from '../../checklist/model/vocabulary';
import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { FindingWords, Remedy, RemedyStep, WordsFor } from '../words';
import {
  atlassianAdministration,
  atlassianVisibility,
  aquaStep,
  checkAgain,
  jiraPermissionSchemes,
  jiraProjectSettings,
  selfCheckStep,
  step,
} from './links';
import {
  accountFindings,
  accountQuestion,
  asShown,
  ask,
  configurationUser,
  dedicatedFindings,
  noSeparateUser,
  syncUser,
  timeZoneFindings,
  whyDedicated,
  whyTimeZone,
} from './jira-accounts';
import { permissionLosses, permissionName } from './permissions';
import { securityLevels, securitySchemesPage, theseLevels } from './security-levels';

const browseYourself = step('Give yourself Browse Projects in the project, then check this row again.');

interface ToGrant {
  user: Ref;
  permission: string;
  teamManaged: boolean;
  heldBy?: Ref[];
  scheme?: Ref;
  sharedBy?: number;
  andMore?: boolean;
}

/** The way that changes this project only: into a role or group that holds the permission already. */
function joinStep(heldBy: readonly Ref[], user: Ref, permission: string, say: Say): RemedyStep[] {
  const roles = heldBy.filter(({ ref }) => ref === 'jiraProjectRole');
  const groups = heldBy.filter(({ ref }) => ref === 'jiraGroup');
  if (roles.length > 0)
    return [
      step(
        `In the project’s settings under Access, add ${say.name(user)} to ${roles.length === 1 ? 'the role' : 'one of the roles'} ${say.names(roles)}, which ${roles.length === 1 ? 'holds' : 'hold'} “${permission}” in this project.`,
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
function schemeSteps({ scheme, sharedBy, andMore }: ToGrant, permission: string, also: boolean, say: Say): RemedyStep[] {
  const grant = `grant “${permission}” to the account, or to a role or group that it is in.`;
  const freePlan = 'On a free plan permissions cannot be changed.';
  if (scheme) {
    const projects = say.count(sharedBy ?? 0, 'project', 'projects');
    const touches =
      sharedBy === undefined
        ? 'A change of the scheme touches every project that uses it.'
        : sharedBy === 1 && !andMore
          ? 'No other project uses the scheme.'
          : `The scheme serves ${andMore ? 'at least ' : ''}${projects}: the change touches all of them.`;
    return [
      step(`${also ? 'Or, in' : 'In'} the permission scheme “${say.name(scheme)}”, ${grant} ${touches} ${freePlan}`, {
        text: 'Permission scheme',
        href: say.jira(`/secure/admin/EditPermissions!default.jspa?schemeId=${encodeURIComponent(scheme.id)}`),
      }),
    ];
  }
  return [
    step(
      `${also ? 'Or, in' : 'In'} the project’s settings, open Permissions to see which permission scheme the project uses.`,
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
          `${join.length > 0 ? 'Or, in' : 'In'} the project’s settings under Access, give the account a role that includes “${name}”. Team-managed projects have roles in place of a permission scheme; the access level (Open, Limited or Private) decides what people without a role may do.`,
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

export const jiraUserWords: WordsFor<
  | 'jira-configuration-user-active'
  | 'jira-configuration-user-dedicated'
  | 'jira-sync-user-active'
  | 'jira-sync-user-dedicated'
  | 'jira-sync-user-time-zone'
  | 'jira-sync-user-issue-security'
  | 'jira-configuration-user-project-admin'
  | 'jira-configuration-user-time-zone'
  | 'jira-sync-user-email'
  | 'jira-sync-user-permissions'
> = {
  'jira-configuration-user-active': {
    name: 'The configuration user is an active Jira account with access to the project',
    why: 'aqua signs in to Jira as this account when the synchronisation is set up. An account that cannot open the project cannot set it up.',
    findings: accountFindings(configurationUser),
    question: accountQuestion('the configuration user'),
  },
  'jira-configuration-user-dedicated': {
    name: 'The configuration user is used for nothing else',
    why: whyDedicated,
    findings: dedicatedFindings(configurationUser),
    question: ask('Is the configuration user used for nothing else?', 'Look at the account’s activity in its profile.'),
  },
  'jira-configuration-user-project-admin': {
    name: 'The configuration user administers the Jira project',
    why: 'SyncConfigurator reads the project’s settings as this account. Jira shows them to project administrators only, so without it the synchronisation cannot be set up.',
    findings: {
      denied: ({ user, seen }, say) => ({
        text: `The configuration user ${say.name(user)} does not administer the project, so the synchronisation cannot be set up`,
        expected: 'Administer Projects in this project',
        found: `Not granted${asShown(user, seen, say)}`,
        remedy: {
          owner: 'projectLead',
          steps: [
            step(`In the project’s settings under Access, add ${say.name(user)} with the role Administrator.`, jiraProjectSettings(say)),
            checkAgain,
          ],
        },
      }),
      notEvaluated: ({ user }, say) => ({
        text: `Jira did not say whether ${say.name(user)} administers the project, since you cannot see the project yourself`,
        remedy: { owner: 'jiraAdmin', steps: [browseYourself, selfCheckStep(say.name(user))] },
      }),
      granted: ({ user, seen }, say) => ({ text: `${say.name(user)} holds Administer Projects${asShown(user, seen, say)}` }),
      jiraAdministrator: ({ user }, say) => ({ text: `${say.name(user)} administers all of Jira, which includes it` }),
    },
    question: ask(
      'Does the configuration user administer the Jira project?',
      'In the project’s settings, open Access and look for the account with the role Administrator.',
    ),
  },
  'jira-configuration-user-time-zone': {
    name: 'The configuration user’s time zone is the aqua server’s',
    why: whyTimeZone,
    findings: timeZoneFindings(configurationUser),
    question: 'shared',
  },
  'jira-sync-user-active': {
    name: 'The sync user is an active Jira account with access to the project',
    why: 'aqua works in Jira as this account. An account that cannot open the project cannot transfer anything.',
    findings: { ...accountFindings(syncUser), noSeparateUser },
    question: accountQuestion('the sync user'),
  },
  'jira-sync-user-dedicated': {
    name: 'The sync user is used for nothing else',
    why: whyDedicated,
    findings: { ...dedicatedFindings(syncUser), noSeparateUser },
    question: ask('Is the sync user used for nothing else?', 'Look at the account’s activity in its profile.'),
  },
  'jira-sync-user-time-zone': {
    name: 'The sync user’s time zone is the aqua server’s',
    why: whyTimeZone,
    findings: { ...timeZoneFindings(syncUser), noSeparateUser },
    question: 'shared',
  },
  'jira-sync-user-issue-security': {
    name: 'No security level hides work items from the sync user',
    why: 'What a security level hides from this account does not exist for the synchronisation, even with Browse Projects: it is not transferred, and no error is shown.',
    findings: {
      hidden: ({ user, level, project }, say, items) => ({
        text: `${say.items(items)} with the security level “${say.name(level)}” ${items === 1 ? 'is' : 'are'} hidden from ${say.name(user)} and not transferred`,
        expected: `${say.name(user)} as a member of every level in use`,
        found: `Not a member of “${say.name(level)}”`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step('See which work items these are.', {
              text: 'Search in Jira',
              href: say.jira(`/issues/?jql=${encodeURIComponent(`project = ${project.id} AND level = ${level.id}`)}`),
            }),
            step(
              `In the security scheme of the project, add ${say.name(user)} to “${say.name(level)}”, or to a role or group that is a member.`,
              securitySchemesPage(say),
            ),
            checkAgain,
          ],
        },
      }),
      typeHidden: ({ user, issueType }, say, items) => ({
        text: `${say.items(items, issueType)} are of a work type that ${say.name(user)} may not see, so they are not transferred`,
        expected: `${say.name(user)} in a role that may see “${say.name(issueType)}”`,
        found: 'Restricted to other roles',
        remedy: {
          owner: 'projectLead',
          steps: [
            step(
              `In the project’s settings, open the work type “${say.name(issueType)}” and its restrictions, and add a role that ${say.name(user)} has.`,
              jiraProjectSettings(say),
            ),
            checkAgain,
          ],
        },
      }),
      hiddenFromBoth: ({ user, levels }, say) => ({
        text: `Work items with ${securityLevels(levels, say)} may exist that neither you nor ${say.name(user)} can see; they would not be transferred`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              `If such work items are to be transferred, add ${say.name(user)} to ${theseLevels(levels)} in the project’s security scheme; else answer the question.`,
              securitySchemesPage(say),
            ),
            checkAgain,
          ],
        },
      }),
      seesAll: ({ user, levels }, say) => ({ text: `${say.name(user)} sees work items of ${say.count(levels, 'level', 'levels')} in use` }),
      noLevels: () => ({ text: 'No work item in scope that you can see has a security level' }),
    },
    question: ask(
      'Does the sync user see the work items of every security level that are to be transferred?',
      'In the security scheme of the project, look at the members of each level.',
    ),
  },
  'jira-sync-user-email': {
    name: 'Both sync users have the same e-mail address',
    why: 'aqua recognises its own changes in Jira by this address. With another one it takes them for somebody else’s and carries them back and forth.',
    findings: {
      aquaEmpty: ({ aqua }, say) => ({
        text: `aqua’s sync user ${say.name(aqua)} has no e-mail address, so the synchronisation does not recognise its own changes`,
        expected: 'The address of the Jira account that does the work',
        found: 'Empty',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua, open Administration → Users, open ${say.name(aqua)} and enter the Jira account’s address.`),
            checkAgain,
          ],
        },
      }),
      differs: ({ jira, aqua }, say) =>
        differs(
          say,
          say.name(aqua),
          say.name(jira),
          `${say.name(jira)} in Jira has another address than ${say.name(aqua)} in aqua, so the synchronisation does not recognise its own changes`,
          'Another address',
        ),
      nobody: ({ jira, aqua }, say) =>
        differs(
          say,
          say.name(aqua),
          say.name(jira),
          `Jira finds nobody by the address of ${say.name(aqua)}, so the synchronisation does not recognise its own changes`,
          'No active account is found by it',
        ),
      otherAccount: ({ jira, aqua, other }, say) =>
        differs(
          say,
          say.name(aqua),
          say.name(jira),
          `The address of ${say.name(aqua)} belongs to ${say.name(other)} in Jira, not to ${say.name(jira)}`,
          `It is the address of ${say.name(other)}`,
        ),
      hidden: ({ jira }, say) => ({
        text: `${say.name(jira)} hides its address from apps, so it cannot be compared`,
        remedy: {
          owner: 'syncUser',
          steps: [
            step(
              `Signed in to Atlassian as ${say.name(jira)}, show the address to “Anyone”, or compare it yourself and answer below.`,
              atlassianVisibility,
            ),
            checkAgain,
          ],
        },
      }),
      same: ({ jira, aqua }, say) => ({ text: `${say.name(jira)} and ${say.name(aqua)} have the same address` }),
      noAccount: () => ({ text: 'One of the two sync users does not exist' }),
    },
    question: ask(
      'Does the Jira account that does the work have the same e-mail address as aqua’s sync user?',
      'In Atlassian Administration, open Directory → Users and look up the account’s address.',
      'In aqua, open Administration → Users and compare.',
    ),
  },
  'jira-sync-user-permissions': {
    name: 'The sync user may do in Jira what the plan needs',
    why: 'The synchronisation works in Jira as this account. What Jira does not allow it, it cannot transfer; the item ends up in aqua’s sync log with an error.',
    findings: {
      browseDenied: (args, say) => denied(args, say),
      denied: (args, say) => denied(args, say),
      deniedMinor: (args, say) => denied(args, say),
      conditional: (args, say) => conditional(args, say),
      conditionalMinor: (args, say) => conditional(args, say),
      unknownKey: ({ permission }) => ({
        text: `This site’s Jira does not know the permission “${permissionName(permission)}”, so it could not be asked for`,
      }),
      notEvaluated: ({ user, permissions }, say) => ({
        text: `Jira did not say whether ${say.name(user)} holds ${say.count(permissions.length, 'permission', 'permissions')}, since you cannot see the project yourself`,
        found: say.list(permissions.map(permissionName)),
        remedy: { owner: 'jiraAdmin', steps: [browseYourself, selfCheckStep(say.name(user))] },
      }),
      granted: ({ user, permissions, seen }, say) => ({
        text: `${say.name(user)} holds ${say.count(permissions, 'permission', 'permissions')} that the plan needs${asShown(user, seen, say)}`,
      }),
    },
    question: ask(
      'Does the sync user hold the permissions that the plan needs?',
      'In Jira, open the project’s settings → Permissions and use the permission helper for this account.',
    ),
  },
};

function differs(say: Say, aqua: string, jira: string, text: string, found: string): FindingWords {
  return {
    text,
    expected: `The same address for ${jira} in Jira and ${aqua} in aqua`,
    found,
    remedy: {
      owner: 'aquaAdmin',
      steps: [aquaStep(say, `In aqua, open Administration → Users, open ${aqua} and enter the address of ${jira}.`), checkAgain],
    },
  };
}

type Denied = { user: Ref; permission: string; purpose: keyof typeof permissionLosses; teamManaged: boolean; seen?: Seen };

function denied(args: Denied, say: Say): FindingWords {
  const { user, permission, purpose, seen } = args;
  return {
    text: `${say.name(user)} lacks “${permissionName(permission)}”, so ${permissionLosses[purpose]}`,
    expected: `“${permissionName(permission)}” (${permission})`,
    found: `Not granted${asShown(user, seen, say)}`,
    remedy: grantRemedy(args, say),
  };
}

function conditional(args: Denied, say: Say): FindingWords {
  const { user, permission, purpose } = args;
  return {
    text: `${say.name(user)} holds “${permissionName(permission)}” only where it is reporter or assignee, so elsewhere ${permissionLosses[purpose]}`,
    expected: `“${permissionName(permission)}” on every work item of the project`,
    found: 'Granted to reporters or assignees only',
    remedy: grantRemedy(args, say),
  };
}
