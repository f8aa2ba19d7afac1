// Made by `npm run generate` from src/checks/index.ts and the folders of the checks. Do not edit.
import type { ChecklistAbout } from '../wording/words';
import { about as aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available/de';
import { about as aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term/de';
import { about as aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats/de';
import { about as syncConfiguratorInstalled } from './configurator/sync-configurator-installed/de';
import { about as syncConfiguratorAccount } from './configurator/sync-configurator-account/de';
import { about as aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active/de';
import { about as aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated/de';
import { about as aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed/de';
import { about as aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email/de';
import { about as aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off/de';
import { about as aquaPasswordPolicy } from './aqua-sync-user/aqua-password-policy/de';
import { about as aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator/de';
import { about as jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active/de';
import { about as jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated/de';
import { about as jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin/de';
import { about as jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone/de';
import { about as jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language/de';
import { about as jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off/de';
import { about as jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off/de';
import { about as jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token/de';
import { about as jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email/de';
import { about as jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions/de';
import { about as jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security/de';
import { about as jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active/de';
import { about as jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated/de';
import { about as jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone/de';
import { about as jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language/de';
import { about as jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off/de';
import { about as jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off/de';
import { about as jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token/de';
import { about as projectsUsable } from './connection/projects-usable/de';
import { about as aquaReachable } from './connection/aqua-reachable/de';
import { about as aquaAccountRights } from './connection/aqua-account-rights/de';
import { about as itemsInScope } from './connection/items-in-scope/de';
import { about as jiraWorkItemsVisible } from './connection/jira-work-items-visible/de';
import { about as jiraAddress } from './connection/jira-address/de';
import { about as aquaReachesJira } from './connection/aqua-reaches-jira/de';
import { about as jiraAllowlist } from './connection/jira-allowlist/de';
import { about as plansDoNotOverlap } from './connection/plans-do-not-overlap/de';
import { about as usersHaveEmail } from './users/users-have-email/de';
import { about as usersMatched } from './users/users-matched/de';
import { about as usersUnambiguous } from './users/users-unambiguous/de';
import { about as usersActive } from './users/users-active/de';
import { about as usersAssignable } from './users/users-assignable/de';
import { about as usersNext } from './users/users-next/de';
import { about as aquaRequiredFields } from './fields/aqua-required-fields/de';
import { about as aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only/de';
import { about as jiraRequiredFields } from './fields/jira-required-fields/de';
import { about as jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen/de';
import { about as jiraFieldsOnEditScreen } from './fields/jira-fields-on-edit-screen/de';
import { about as resolutionSettable } from './fields/resolution-settable/de';
import { about as statusesEditable } from './fields/statuses-editable/de';
import { about as jiraSiteSettings } from './fields/jira-site-settings/de';
import { about as aquaMandatoryFields } from './fields/aqua-mandatory-fields/de';
import { about as fieldTypesFit } from './fields/field-types-fit/de';
import { about as attachmentsFit } from './fields/attachments-fit/de';
import { about as resolutionsMapped } from './values/resolutions-mapped/de';
import { about as statusesMapped } from './values/statuses-mapped/de';
import { about as prioritiesMapped } from './values/priorities-mapped/de';
import { about as listsMapped } from './values/lists-mapped/de';
import { about as sprintsMapped } from './values/sprints-mapped/de';
import { about as unresolvedMapped } from './values/unresolved-mapped/de';
import { about as resolutionNamedUnresolved } from './values/resolution-named-unresolved/de';
import { about as statusTransitionsPossible } from './values/status-transitions-possible/de';
import { about as aquaDefaults } from './values/aqua-defaults/de';
import { about as sprintNamesUnique } from './values/sprint-names-unique/de';

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
