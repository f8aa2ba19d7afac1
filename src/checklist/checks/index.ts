import { aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active';
import { aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed';
import { aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator';
import { syncConfiguratorInstalled } from './configurator/sync-configurator-installed';
import { aquaAccountRights } from './connection/aqua-account-rights';
import { aquaReachable } from './connection/aqua-reachable';
import { aquaReachesJira } from './connection/aqua-reaches-jira';
import { projectsUsable } from './connection/projects-usable';
import { jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen';
import { fieldTypesFit } from './fields/field-types-fit';
import { jiraSiteSettingsAllow } from './fields/jira-site-settings';
import { jiraRequiredFields } from './fields/jira-required-fields';
import { attachmentsFit } from './fields/attachments-fit';
import { aquaMandatoryFields } from './fields/aqua-mandatory-fields';
import { aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only';
import { aquaRequiredFields } from './fields/aqua-required-fields';
import { jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active';
import { jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin';
import { jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone';
import { jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email';
import { jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions';
import { aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available';
import { aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term';
import { usersActive } from './users/users-active';
import { usersHaveEmail } from './users/users-have-email';
import { usersMatched } from './users/users-matched';
import { usersUnambiguous } from './users/users-unambiguous';
import { prioritiesMapped } from './values/priorities-mapped';
import { resolutionsMapped } from './values/resolutions-mapped';
import { plansDoNotOverlap } from './connection/plans-do-not-overlap';
import { jiraAddress } from './connection/jira-address';
import { jiraWorkItemsVisible } from './connection/jira-work-items-visible';
import { jiraAllowlist } from './connection/jira-allowlist';
import { jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token';
import { jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token';
import { usersAssignable } from './users/users-assignable';
import { usersNext } from './users/users-next';
import { aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated';
import { aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off';
import { syncConfiguratorAccount } from './configurator/sync-configurator-account';
import { aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats';
import { aquaDefaults } from './values/aqua-defaults';
import { sprintNamesUnique } from './values/sprint-names-unique';
import { statusTransitionsPossible } from './values/status-transitions-possible';
import { statusesMapped } from './values/statuses-mapped';
import { unresolvedMapped } from './values/unresolved-mapped';
import { aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email';
import { jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated';
import { jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security';
import { jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active';
import { jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated';
import { jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone';
import { resolutionNamedUnresolved } from './values/resolution-named-unresolved';
import { jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language';
import { jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off';
import { jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off';
import { jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language';
import { jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off';
import { jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off';

/** The checklist, in the order of aqua's manual. */
export const checks = [
  aquaSyncLicenceAvailable,
  aquaSyncLicenceInTerm,
  aquaSyncLicenceSeats,
  syncConfiguratorInstalled,
  syncConfiguratorAccount,
  aquaSyncUserActive,
  aquaSyncUserDedicated,
  aquaSyncUserLicensed,
  aquaSyncUserEmail,
  aquaSyncUserNotificationsOff,
  aquaSyncUserProjectAdministrator,
  jiraConfigurationUserActive,
  jiraConfigurationUserDedicated,
  jiraConfigurationUserProjectAdmin,
  jiraConfigurationUserTimeZone,
  jiraConfigurationUserLanguage,
  jiraConfigurationUserNotificationsOff,
  jiraConfigurationUserAutowatchOff,
  jiraConfigurationUserApiToken,
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
  projectsUsable,
  aquaReachable,
  aquaAccountRights,
  jiraWorkItemsVisible,
  jiraAddress,
  aquaReachesJira,
  jiraAllowlist,
  plansDoNotOverlap,
  usersHaveEmail,
  usersMatched,
  usersUnambiguous,
  usersActive,
  usersAssignable,
  usersNext,
  aquaRequiredFields,
  aquaRequiredFieldsReadOnly,
  jiraRequiredFields,
  jiraFieldsOnCreateScreen,
  jiraSiteSettingsAllow,
  aquaMandatoryFields,
  fieldTypesFit,
  attachmentsFit,
  resolutionsMapped,
  statusesMapped,
  prioritiesMapped,
  unresolvedMapped,
  resolutionNamedUnresolved,
  statusTransitionsPossible,
  aquaDefaults,
  sprintNamesUnique,
] as const;

export type AnyCheck = (typeof checks)[number];
export type CheckId = AnyCheck['id'];

export const checkIds: readonly CheckId[] = checks.map((check) => check.id);

export function isCheckId(id: string): id is CheckId {
  return (checkIds as readonly string[]).includes(id);
}
