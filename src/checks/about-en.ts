// Made by `npm run generate` from src/checks/index.ts and the folders of the checks. Do not edit.
import type { ChecklistAbout } from '../wording/words';
import { en as aquaSyncLicenceAvailable } from './licence/aqua-sync-licence-available/about-en';
import { en as aquaSyncLicenceInTerm } from './licence/aqua-sync-licence-in-term/about-en';
import { en as aquaSyncLicenceSeats } from './licence/aqua-sync-licence-seats/about-en';
import { en as syncConfiguratorInstalled } from './configurator/sync-configurator-installed/about-en';
import { en as syncConfiguratorAccount } from './configurator/sync-configurator-account/about-en';
import { en as aquaSyncUserActive } from './aqua-sync-user/aqua-sync-user-active/about-en';
import { en as aquaSyncUserDedicated } from './aqua-sync-user/aqua-sync-user-dedicated/about-en';
import { en as aquaSyncUserLicensed } from './aqua-sync-user/aqua-sync-user-licensed/about-en';
import { en as aquaSyncUserEmail } from './aqua-sync-user/aqua-sync-user-email/about-en';
import { en as aquaSyncUserNotificationsOff } from './aqua-sync-user/aqua-sync-user-notifications-off/about-en';
import { en as aquaPasswordPolicy } from './aqua-sync-user/aqua-password-policy/about-en';
import { en as aquaSyncUserProjectAdministrator } from './aqua-sync-user/aqua-sync-user-project-administrator/about-en';
import { en as jiraConfigurationUserActive } from './jira-configuration-user/jira-configuration-user-active/about-en';
import { en as jiraConfigurationUserDedicated } from './jira-configuration-user/jira-configuration-user-dedicated/about-en';
import { en as jiraConfigurationUserProjectAdmin } from './jira-configuration-user/jira-configuration-user-project-admin/about-en';
import { en as jiraConfigurationUserTimeZone } from './jira-configuration-user/jira-configuration-user-time-zone/about-en';
import { en as jiraConfigurationUserLanguage } from './jira-configuration-user/jira-configuration-user-language/about-en';
import { en as jiraConfigurationUserNotificationsOff } from './jira-configuration-user/jira-configuration-user-notifications-off/about-en';
import { en as jiraConfigurationUserAutowatchOff } from './jira-configuration-user/jira-configuration-user-autowatch-off/about-en';
import { en as jiraConfigurationUserApiToken } from './jira-configuration-user/jira-configuration-user-api-token/about-en';
import { en as jiraSyncUserEmail } from './jira-sync-user/jira-sync-user-email/about-en';
import { en as jiraSyncUserPermissions } from './jira-sync-user/jira-sync-user-permissions/about-en';
import { en as jiraSyncUserIssueSecurity } from './jira-sync-user/jira-sync-user-issue-security/about-en';
import { en as jiraSyncUserActive } from './jira-sync-user/jira-sync-user-active/about-en';
import { en as jiraSyncUserDedicated } from './jira-sync-user/jira-sync-user-dedicated/about-en';
import { en as jiraSyncUserTimeZone } from './jira-sync-user/jira-sync-user-time-zone/about-en';
import { en as jiraSyncUserLanguage } from './jira-sync-user/jira-sync-user-language/about-en';
import { en as jiraSyncUserNotificationsOff } from './jira-sync-user/jira-sync-user-notifications-off/about-en';
import { en as jiraSyncUserAutowatchOff } from './jira-sync-user/jira-sync-user-autowatch-off/about-en';
import { en as jiraSyncUserApiToken } from './jira-sync-user/jira-sync-user-api-token/about-en';
import { en as projectsUsable } from './connection/projects-usable/about-en';
import { en as aquaReachable } from './connection/aqua-reachable/about-en';
import { en as aquaAccountRights } from './connection/aqua-account-rights/about-en';
import { en as itemsInScope } from './connection/items-in-scope/about-en';
import { en as jiraWorkItemsVisible } from './connection/jira-work-items-visible/about-en';
import { en as jiraAddress } from './connection/jira-address/about-en';
import { en as aquaReachesJira } from './connection/aqua-reaches-jira/about-en';
import { en as jiraAllowlist } from './connection/jira-allowlist/about-en';
import { en as plansDoNotOverlap } from './connection/plans-do-not-overlap/about-en';
import { en as usersHaveEmail } from './users/users-have-email/about-en';
import { en as usersMatched } from './users/users-matched/about-en';
import { en as usersUnambiguous } from './users/users-unambiguous/about-en';
import { en as usersActive } from './users/users-active/about-en';
import { en as usersAssignable } from './users/users-assignable/about-en';
import { en as usersNext } from './users/users-next/about-en';
import { en as aquaRequiredFields } from './fields/aqua-required-fields/about-en';
import { en as aquaRequiredFieldsReadOnly } from './fields/aqua-required-fields-read-only/about-en';
import { en as jiraRequiredFields } from './fields/jira-required-fields/about-en';
import { en as jiraFieldsOnCreateScreen } from './fields/jira-fields-on-create-screen/about-en';
import { en as jiraFieldsOnEditScreen } from './fields/jira-fields-on-edit-screen/about-en';
import { en as resolutionSettable } from './fields/resolution-settable/about-en';
import { en as statusesEditable } from './fields/statuses-editable/about-en';
import { en as jiraSiteSettings } from './fields/jira-site-settings/about-en';
import { en as aquaMandatoryFields } from './fields/aqua-mandatory-fields/about-en';
import { en as fieldTypesFit } from './fields/field-types-fit/about-en';
import { en as attachmentsFit } from './fields/attachments-fit/about-en';
import { en as resolutionsMapped } from './values/resolutions-mapped/about-en';
import { en as statusesMapped } from './values/statuses-mapped/about-en';
import { en as prioritiesMapped } from './values/priorities-mapped/about-en';
import { en as listsMapped } from './values/lists-mapped/about-en';
import { en as sprintsMapped } from './values/sprints-mapped/about-en';
import { en as unresolvedMapped } from './values/unresolved-mapped/about-en';
import { en as resolutionNamedUnresolved } from './values/resolution-named-unresolved/about-en';
import { en as statusTransitionsPossible } from './values/status-transitions-possible/about-en';
import { en as aquaDefaults } from './values/aqua-defaults/about-en';
import { en as sprintNamesUnique } from './values/sprint-names-unique/about-en';

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
