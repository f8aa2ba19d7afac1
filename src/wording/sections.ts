import type { CheckId, Section } from '../contract';

/** The sections of aqua's manual, in its order. */
export const sectionsInOrder: readonly Section[] = [
  'licence',
  'configurator',
  'aqua-sync-user',
  'jira-configuration-user',
  'jira-sync-user',
  'connection',
  'users',
  'fields',
  'values',
];

/** Where each check stands, for showing rows that are not judged yet: the page knows checks by their ids only. */
export const checkSections: Record<CheckId, Section> = {
  'aqua-sync-licence-available': 'licence',
  'aqua-sync-licence-in-term': 'licence',
  'sync-configurator-installed': 'configurator',
  'aqua-sync-user-active': 'aqua-sync-user',
  'aqua-sync-user-licensed': 'aqua-sync-user',
  'aqua-sync-user-email': 'aqua-sync-user',
  'aqua-sync-user-project-administrator': 'aqua-sync-user',
  'jira-configuration-user-active': 'jira-configuration-user',
  'jira-configuration-user-dedicated': 'jira-configuration-user',
  'jira-configuration-user-project-admin': 'jira-configuration-user',
  'jira-configuration-user-time-zone': 'jira-configuration-user',
  'jira-sync-user-email': 'jira-sync-user',
  'jira-sync-user-permissions': 'jira-sync-user',
  'jira-sync-user-issue-security': 'jira-sync-user',
  'jira-sync-user-active': 'jira-sync-user',
  'jira-sync-user-dedicated': 'jira-sync-user',
  'jira-sync-user-time-zone': 'jira-sync-user',
  'projects-usable': 'connection',
  'aqua-reachable': 'connection',
  'aqua-account-rights': 'connection',
  'aqua-reaches-jira': 'connection',
  'users-have-email': 'users',
  'users-matched': 'users',
  'users-unambiguous': 'users',
  'users-active': 'users',
  'aqua-required-fields': 'fields',
  'resolutions-mapped': 'values',
  'statuses-mapped': 'values',
  'priorities-mapped': 'values',
  'unresolved-mapped': 'values',
  'resolution-named-unresolved': 'values',
};
