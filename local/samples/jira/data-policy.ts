import type { Someone } from './access';
import type { Project } from './model/project';

/**
 * Whether the organisation keeps the project's content from whoever asks through an app. Requests of the sample do not tell an app from a
 * person, so whoever is no exception counts as asking through one (docs/platform/jira.md#data-policy).
 */
export function isKeptFromApps({ dataPolicy }: Project, someone: Someone): boolean {
  return dataPolicy !== undefined && !(someone && dataPolicy.except.includes(someone.accountId));
}
