import type { Row } from '../checklist/engine/define-check';
// Tells the compiler what facts are gathered from, wherever checks are: the declaration is merged into the engine's own.
import type {} from '../facts/sources';
import { sections, type Section } from '../checklist/model/vocabulary';
import { aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active/check';
import { aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed/check';
import { aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator/check';
import { syncConfiguratorInstalled } from './configurator/sync-configurator-installed/check';
import { aquaAccountRights } from './connection/aqua-account-rights/check';
import { aquaReachable } from './connection/aqua-reachable/check';
import { aquaReachesJira } from './connection/aqua-reaches-jira/check';
import { projectsUsable } from './connection/projects-usable/check';
import { jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen/check';
import { fieldTypesFit } from './fields/field-types-fit/check';
import { jiraSiteSettingsAllow } from './fields/jira-site-settings/check';
import { jiraRequiredFields } from './fields/jira-required-fields/check';
import { attachmentsFit } from './fields/attachments-fit/check';
import { aquaMandatoryFields } from './fields/aqua-mandatory-fields/check';
import { aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only/check';
import { aquaRequiredFields } from './fields/aqua-required-fields/check';
import { jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active/check';
import { jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin/check';
import { jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone/check';
import { jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email/check';
import { jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions/check';
import { aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available/check';
import { aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term/check';
import { usersActive } from './users/users-active/check';
import { usersHaveEmail } from './users/users-have-email/check';
import { usersMatched } from './users/users-matched/check';
import { usersUnambiguous } from './users/users-unambiguous/check';
import { prioritiesMapped } from './values/priorities-mapped/check';
import { resolutionsMapped } from './values/resolutions-mapped/check';
import { plansDoNotOverlap } from './connection/plans-do-not-overlap/check';
import { jiraAddress } from './connection/jira-address/check';
import { jiraWorkItemsVisible } from './connection/jira-work-items-visible/check';
import { jiraAllowlist } from './connection/jira-allowlist/check';
import { jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token/check';
import { jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token/check';
import { usersAssignable } from './users/users-assignable/check';
import { usersNext } from './users/users-next/check';
import { aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated/check';
import { aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off/check';
import { aquaPasswordPolicy } from './aqua-sync-user/aqua-password-policy/check';
import { syncConfiguratorAccount } from './configurator/sync-configurator-account/check';
import { aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats/check';
import { aquaDefaults } from './values/aqua-defaults/check';
import { sprintNamesUnique } from './values/sprint-names-unique/check';
import { statusTransitionsPossible } from './values/status-transitions-possible/check';
import { statusesMapped } from './values/statuses-mapped/check';
import { unresolvedMapped } from './values/unresolved-mapped/check';
import { aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email/check';
import { jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated/check';
import { jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security/check';
import { jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active/check';
import { jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated/check';
import { jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone/check';
import { resolutionNamedUnresolved } from './values/resolution-named-unresolved/check';
import { jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language/check';
import { jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off/check';
import { jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off/check';
import { jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language/check';
import { jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off/check';
import { jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off/check';
import { listsMapped } from './values/lists-mapped/check';
import { sprintsMapped } from './values/sprints-mapped/check';
import { jiraFieldsOnEditScreen } from './fields/jira-fields-on-edit-screen/check';
import { resolutionSettable } from './fields/resolution-settable/check';
import { statusesEditable } from './fields/statuses-editable/check';
import { itemsInScope } from './connection/items-in-scope/check';

/**
 * The checklist: every check once, in the order of aqua's manual. The folder of a check bears the name of its section; a test holds this list
 * against the folders.
 */
const bySection = {
  licence: [aquaSyncLicenceAvailable, aquaSyncLicenceInTerm, aquaSyncLicenceSeats],
  configurator: [syncConfiguratorInstalled, syncConfiguratorAccount],
  'aqua-sync-user': [
    aquaSyncUserActive,
    aquaSyncUserDedicated,
    aquaSyncUserLicensed,
    aquaSyncUserEmail,
    aquaSyncUserNotificationsOff,
    aquaPasswordPolicy,
    aquaSyncUserProjectAdministrator,
  ],
  'jira-configuration-user': [
    jiraConfigurationUserActive,
    jiraConfigurationUserDedicated,
    jiraConfigurationUserProjectAdmin,
    jiraConfigurationUserTimeZone,
    jiraConfigurationUserLanguage,
    jiraConfigurationUserNotificationsOff,
    jiraConfigurationUserAutowatchOff,
    jiraConfigurationUserApiToken,
  ],
  'jira-sync-user': [
    jiraSyncUserEmail,
    jiraSyncUserPermissions,
    jiraSyncUserIssueSecurity,
    jiraSyncUserActive,
    jiraSyncUserDedicated,
    jiraSyncUserTimeZone,
    jiraSyncUserLanguage,
    jiraSyncUserNotificationsOff,
    jiraSyncUserAutowatchOff,
    jiraSyncUserApiToken,
  ],
  connection: [
    projectsUsable,
    aquaReachable,
    aquaAccountRights,
    itemsInScope,
    jiraWorkItemsVisible,
    jiraAddress,
    aquaReachesJira,
    jiraAllowlist,
    plansDoNotOverlap,
  ],
  users: [usersHaveEmail, usersMatched, usersUnambiguous, usersActive, usersAssignable, usersNext],
  fields: [
    aquaRequiredFields,
    aquaRequiredFieldsReadOnly,
    jiraRequiredFields,
    jiraFieldsOnCreateScreen,
    jiraFieldsOnEditScreen,
    resolutionSettable,
    statusesEditable,
    jiraSiteSettingsAllow,
    aquaMandatoryFields,
    fieldTypesFit,
    attachmentsFit,
  ],
  values: [
    resolutionsMapped,
    statusesMapped,
    prioritiesMapped,
    listsMapped,
    sprintsMapped,
    unresolvedMapped,
    resolutionNamedUnresolved,
    statusTransitionsPossible,
    aquaDefaults,
    sprintNamesUnique,
  ],
} as const satisfies Record<Section, readonly unknown[]>;

export type AnyCheck = Row<(typeof bySection)[Section][number]>;
export type CheckId = AnyCheck['id'];

export const checks: readonly AnyCheck[] = sections.flatMap((section) => bySection[section].map((check) => ({ ...check, section })));
