// Made by `npm run generate` from src/checks/index.ts and the folders of the checks. Do not edit.
import type { ChecklistAbout } from '../wording/words';
import { about as aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available/en';
import { about as aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term/en';
import { about as aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats/en';
import { about as syncConfiguratorInstalled } from './configurator/sync-configurator-installed/en';
import { about as syncConfiguratorAccount } from './configurator/sync-configurator-account/en';
import { about as aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active/en';
import { about as aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated/en';
import { about as aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed/en';
import { about as aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email/en';
import { about as aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off/en';
import { about as aquaPasswordPolicy } from './aqua-sync-user/aqua-password-policy/en';
import { about as aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator/en';
import { about as jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active/en';
import { about as jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated/en';
import { about as jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin/en';
import { about as jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone/en';
import { about as jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language/en';
import { about as jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off/en';
import { about as jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off/en';
import { about as jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token/en';
import { about as jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email/en';
import { about as jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions/en';
import { about as jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security/en';
import { about as jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active/en';
import { about as jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated/en';
import { about as jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone/en';
import { about as jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language/en';
import { about as jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off/en';
import { about as jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off/en';
import { about as jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token/en';
import { about as projectsUsable } from './connection/projects-usable/en';
import { about as aquaReachable } from './connection/aqua-reachable/en';
import { about as aquaAccountRights } from './connection/aqua-account-rights/en';
import { about as itemsInScope } from './connection/items-in-scope/en';
import { about as jiraWorkItemsVisible } from './connection/jira-work-items-visible/en';
import { about as jiraAddress } from './connection/jira-address/en';
import { about as aquaReachesJira } from './connection/aqua-reaches-jira/en';
import { about as jiraAllowlist } from './connection/jira-allowlist/en';
import { about as plansDoNotOverlap } from './connection/plans-do-not-overlap/en';
import { about as usersHaveEmail } from './users/users-have-email/en';
import { about as usersMatched } from './users/users-matched/en';
import { about as usersUnambiguous } from './users/users-unambiguous/en';
import { about as usersActive } from './users/users-active/en';
import { about as usersAssignable } from './users/users-assignable/en';
import { about as usersNext } from './users/users-next/en';
import { about as aquaRequiredFields } from './fields/aqua-required-fields/en';
import { about as aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only/en';
import { about as jiraRequiredFields } from './fields/jira-required-fields/en';
import { about as jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen/en';
import { about as jiraFieldsOnEditScreen } from './fields/jira-fields-on-edit-screen/en';
import { about as resolutionSettable } from './fields/resolution-settable/en';
import { about as statusesEditable } from './fields/statuses-editable/en';
import { about as jiraSiteSettings } from './fields/jira-site-settings/en';
import { about as aquaMandatoryFields } from './fields/aqua-mandatory-fields/en';
import { about as fieldTypesFit } from './fields/field-types-fit/en';
import { about as attachmentsFit } from './fields/attachments-fit/en';
import { about as resolutionsMapped } from './values/resolutions-mapped/en';
import { about as statusesMapped } from './values/statuses-mapped/en';
import { about as prioritiesMapped } from './values/priorities-mapped/en';
import { about as listsMapped } from './values/lists-mapped/en';
import { about as sprintsMapped } from './values/sprints-mapped/en';
import { about as unresolvedMapped } from './values/unresolved-mapped/en';
import { about as resolutionNamedUnresolved } from './values/resolution-named-unresolved/en';
import { about as statusTransitionsPossible } from './values/status-transitions-possible/en';
import { about as aquaDefaults } from './values/aqua-defaults/en';
import { about as sprintNamesUnique } from './values/sprint-names-unique/en';

export const en: ChecklistAbout = {
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
