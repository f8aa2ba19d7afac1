// Made by `npm run generate` from src/checks/index.ts and the folders of the checks. Do not edit.
import type { ChecklistWords } from '../wording/words';
import { en as aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available/en';
import { en as aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term/en';
import { en as aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats/en';
import { en as syncConfiguratorInstalled } from './configurator/sync-configurator-installed/en';
import { en as syncConfiguratorAccount } from './configurator/sync-configurator-account/en';
import { en as aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active/en';
import { en as aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated/en';
import { en as aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed/en';
import { en as aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email/en';
import { en as aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off/en';
import { en as aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator/en';
import { en as jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active/en';
import { en as jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated/en';
import { en as jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin/en';
import { en as jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone/en';
import { en as jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language/en';
import { en as jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off/en';
import { en as jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off/en';
import { en as jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token/en';
import { en as jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email/en';
import { en as jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions/en';
import { en as jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security/en';
import { en as jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active/en';
import { en as jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated/en';
import { en as jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone/en';
import { en as jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language/en';
import { en as jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off/en';
import { en as jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off/en';
import { en as jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token/en';
import { en as projectsUsable } from './connection/projects-usable/en';
import { en as aquaReachable } from './connection/aqua-reachable/en';
import { en as aquaAccountRights } from './connection/aqua-account-rights/en';
import { en as itemsInScope } from './connection/items-in-scope/en';
import { en as jiraWorkItemsVisible } from './connection/jira-work-items-visible/en';
import { en as jiraAddress } from './connection/jira-address/en';
import { en as aquaReachesJira } from './connection/aqua-reaches-jira/en';
import { en as jiraAllowlist } from './connection/jira-allowlist/en';
import { en as plansDoNotOverlap } from './connection/plans-do-not-overlap/en';
import { en as usersHaveEmail } from './users/users-have-email/en';
import { en as usersMatched } from './users/users-matched/en';
import { en as usersUnambiguous } from './users/users-unambiguous/en';
import { en as usersActive } from './users/users-active/en';
import { en as usersAssignable } from './users/users-assignable/en';
import { en as usersNext } from './users/users-next/en';
import { en as aquaRequiredFields } from './fields/aqua-required-fields/en';
import { en as aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only/en';
import { en as jiraRequiredFields } from './fields/jira-required-fields/en';
import { en as jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen/en';
import { en as jiraFieldsOnEditScreen } from './fields/jira-fields-on-edit-screen/en';
import { en as resolutionSettable } from './fields/resolution-settable/en';
import { en as statusesEditable } from './fields/statuses-editable/en';
import { en as jiraSiteSettings } from './fields/jira-site-settings/en';
import { en as aquaMandatoryFields } from './fields/aqua-mandatory-fields/en';
import { en as fieldTypesFit } from './fields/field-types-fit/en';
import { en as attachmentsFit } from './fields/attachments-fit/en';
import { en as resolutionsMapped } from './values/resolutions-mapped/en';
import { en as statusesMapped } from './values/statuses-mapped/en';
import { en as prioritiesMapped } from './values/priorities-mapped/en';
import { en as listsMapped } from './values/lists-mapped/en';
import { en as sprintsMapped } from './values/sprints-mapped/en';
import { en as unresolvedMapped } from './values/unresolved-mapped/en';
import { en as resolutionNamedUnresolved } from './values/resolution-named-unresolved/en';
import { en as statusTransitionsPossible } from './values/status-transitions-possible/en';
import { en as aquaDefaults } from './values/aqua-defaults/en';
import { en as sprintNamesUnique } from './values/sprint-names-unique/en';

export const en: ChecklistWords = {
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
