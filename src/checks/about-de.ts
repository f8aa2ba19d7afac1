// Made by `npm run generate` from src/checks/index.ts and the folders of the checks. Do not edit.
import type { ChecklistAbout } from '../wording/words';
import { de as aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available/about-de';
import { de as aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term/about-de';
import { de as aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats/about-de';
import { de as syncConfiguratorInstalled } from './configurator/sync-configurator-installed/about-de';
import { de as syncConfiguratorAccount } from './configurator/sync-configurator-account/about-de';
import { de as aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active/about-de';
import { de as aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated/about-de';
import { de as aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed/about-de';
import { de as aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email/about-de';
import { de as aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off/about-de';
import { de as aquaPasswordPolicy } from './aqua-sync-user/aqua-password-policy/about-de';
import { de as aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator/about-de';
import { de as jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active/about-de';
import { de as jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated/about-de';
import { de as jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin/about-de';
import { de as jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone/about-de';
import { de as jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language/about-de';
import { de as jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off/about-de';
import { de as jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off/about-de';
import { de as jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token/about-de';
import { de as jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email/about-de';
import { de as jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions/about-de';
import { de as jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security/about-de';
import { de as jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active/about-de';
import { de as jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated/about-de';
import { de as jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone/about-de';
import { de as jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language/about-de';
import { de as jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off/about-de';
import { de as jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off/about-de';
import { de as jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token/about-de';
import { de as projectsUsable } from './connection/projects-usable/about-de';
import { de as aquaReachable } from './connection/aqua-reachable/about-de';
import { de as aquaAccountRights } from './connection/aqua-account-rights/about-de';
import { de as itemsInScope } from './connection/items-in-scope/about-de';
import { de as jiraWorkItemsVisible } from './connection/jira-work-items-visible/about-de';
import { de as jiraAddress } from './connection/jira-address/about-de';
import { de as aquaReachesJira } from './connection/aqua-reaches-jira/about-de';
import { de as jiraAllowlist } from './connection/jira-allowlist/about-de';
import { de as plansDoNotOverlap } from './connection/plans-do-not-overlap/about-de';
import { de as usersHaveEmail } from './users/users-have-email/about-de';
import { de as usersMatched } from './users/users-matched/about-de';
import { de as usersUnambiguous } from './users/users-unambiguous/about-de';
import { de as usersActive } from './users/users-active/about-de';
import { de as usersAssignable } from './users/users-assignable/about-de';
import { de as usersNext } from './users/users-next/about-de';
import { de as aquaRequiredFields } from './fields/aqua-required-fields/about-de';
import { de as aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only/about-de';
import { de as jiraRequiredFields } from './fields/jira-required-fields/about-de';
import { de as jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen/about-de';
import { de as jiraFieldsOnEditScreen } from './fields/jira-fields-on-edit-screen/about-de';
import { de as resolutionSettable } from './fields/resolution-settable/about-de';
import { de as statusesEditable } from './fields/statuses-editable/about-de';
import { de as jiraSiteSettings } from './fields/jira-site-settings/about-de';
import { de as aquaMandatoryFields } from './fields/aqua-mandatory-fields/about-de';
import { de as fieldTypesFit } from './fields/field-types-fit/about-de';
import { de as attachmentsFit } from './fields/attachments-fit/about-de';
import { de as resolutionsMapped } from './values/resolutions-mapped/about-de';
import { de as statusesMapped } from './values/statuses-mapped/about-de';
import { de as prioritiesMapped } from './values/priorities-mapped/about-de';
import { de as listsMapped } from './values/lists-mapped/about-de';
import { de as sprintsMapped } from './values/sprints-mapped/about-de';
import { de as unresolvedMapped } from './values/unresolved-mapped/about-de';
import { de as resolutionNamedUnresolved } from './values/resolution-named-unresolved/about-de';
import { de as statusTransitionsPossible } from './values/status-transitions-possible/about-de';
import { de as aquaDefaults } from './values/aqua-defaults/about-de';
import { de as sprintNamesUnique } from './values/sprint-names-unique/about-de';

export const de: ChecklistAbout = {
  'aqua-sync-licence-available': aquaSyncLicenceAvailable,
  'aqua-sync-licence-in-term': aquaSyncLicenceInTerm,
  'aqua-sync-licence-seats': aquaSyncLicenceSeats,
  'sync-configurator-installed': syncConfiguratorInstalled,
  'sync-configurator-account': syncConfiguratorAccount,
  'aqua-sync-user-active': aquaSyncUserActive,
  'aqua-sync-user-dedicated': aquaSyncUserDedicated,
  'aqua-sync-user-licensed': aquaSyncUserLicensed,
  'aqua-sync-user-email': aquaSyncUserEmail,
  'aqua-sync-user-notifications-off': aquaSyncUserNotificationsOff,
  'aqua-password-policy': aquaPasswordPolicy,
  'aqua-sync-user-project-administrator': aquaSyncUserProjectAdministrator,
  'jira-configuration-user-active': jiraConfigurationUserActive,
  'jira-configuration-user-dedicated': jiraConfigurationUserDedicated,
  'jira-configuration-user-project-admin': jiraConfigurationUserProjectAdmin,
  'jira-configuration-user-time-zone': jiraConfigurationUserTimeZone,
  'jira-configuration-user-language': jiraConfigurationUserLanguage,
  'jira-configuration-user-notifications-off': jiraConfigurationUserNotificationsOff,
  'jira-configuration-user-autowatch-off': jiraConfigurationUserAutowatchOff,
  'jira-configuration-user-api-token': jiraConfigurationUserApiToken,
  'jira-sync-user-email': jiraSyncUserEmail,
  'jira-sync-user-permissions': jiraSyncUserPermissions,
  'jira-sync-user-issue-security': jiraSyncUserIssueSecurity,
  'jira-sync-user-active': jiraSyncUserActive,
  'jira-sync-user-dedicated': jiraSyncUserDedicated,
  'jira-sync-user-time-zone': jiraSyncUserTimeZone,
  'jira-sync-user-language': jiraSyncUserLanguage,
  'jira-sync-user-notifications-off': jiraSyncUserNotificationsOff,
  'jira-sync-user-autowatch-off': jiraSyncUserAutowatchOff,
  'jira-sync-user-api-token': jiraSyncUserApiToken,
  'projects-usable': projectsUsable,
  'aqua-reachable': aquaReachable,
  'aqua-account-rights': aquaAccountRights,
  'items-in-scope': itemsInScope,
  'jira-work-items-visible': jiraWorkItemsVisible,
  'jira-address': jiraAddress,
  'aqua-reaches-jira': aquaReachesJira,
  'jira-allowlist': jiraAllowlist,
  'plans-do-not-overlap': plansDoNotOverlap,
  'users-have-email': usersHaveEmail,
  'users-matched': usersMatched,
  'users-unambiguous': usersUnambiguous,
  'users-active': usersActive,
  'users-assignable': usersAssignable,
  'users-next': usersNext,
  'aqua-required-fields': aquaRequiredFields,
  'aqua-required-fields-read-only': aquaRequiredFieldsReadOnly,
  'jira-required-fields': jiraRequiredFields,
  'jira-fields-on-create-screen': jiraFieldsOnCreateScreen,
  'jira-fields-on-edit-screen': jiraFieldsOnEditScreen,
  'resolution-settable': resolutionSettable,
  'statuses-editable': statusesEditable,
  'jira-site-settings': jiraSiteSettings,
  'aqua-mandatory-fields': aquaMandatoryFields,
  'field-types-fit': fieldTypesFit,
  'attachments-fit': attachmentsFit,
  'resolutions-mapped': resolutionsMapped,
  'statuses-mapped': statusesMapped,
  'priorities-mapped': prioritiesMapped,
  'lists-mapped': listsMapped,
  'sprints-mapped': sprintsMapped,
  'unresolved-mapped': unresolvedMapped,
  'resolution-named-unresolved': resolutionNamedUnresolved,
  'status-transitions-possible': statusTransitionsPossible,
  'aqua-defaults': aquaDefaults,
  'sprint-names-unique': sprintNamesUnique,
};
