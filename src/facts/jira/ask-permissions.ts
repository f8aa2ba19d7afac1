import { readingOf, undefinedOn } from '../../checklist/engine/define-fact';
import type { JiraClient } from '../../clients/jira/client';
import {
  ownPermissions,
  permissionCatalogue,
  permissionGrants,
  type PermissionGrants,
  type PermissionQuestion,
} from '../../clients/jira/operations/permissions';

/** What Jira grants, and which of the keys asked for the site does not know: these are neither granted nor denied. */
export interface AnswerOnPermissions {
  grants: PermissionGrants;
  unknownKeys: string[];
}

/**
 * Asks what an account is granted. A site refuses a whole question for one key that it does not know, and most know all that are asked for: so
 * the catalogue of what it knows, the largest answer of all, is only read where it did refuse (docs/platform/jira.md#unknown-permission-keys).
 */
export async function askPermissions(jira: JiraClient, question: PermissionQuestion): Promise<AnswerOnPermissions> {
  const refused = 'jira-refused-query';
  const grants = await undefinedOn([refused], jira.ask(permissionGrants, question));
  if (grants) return { grants, unknownKeys: [] };
  const known = await catalogueKeys(jira);
  const left = without(question, (key) => known.has(key));
  return {
    grants: isEmpty(left) ? { globalPermissions: [], projectPermissions: [] } : await jira.ask(permissionGrants, left),
    unknownKeys: keysOf(question).filter((key) => !known.has(key)),
  };
}

/**
 * The same, where what is not granted is going to be called denied: then the site has to be seen to know the key. It tells so of the reader's own
 * permissions, of which it names each that it was asked for.
 */
export async function askPermissionsSurely(jira: JiraClient, question: PermissionQuestion): Promise<AnswerOnPermissions> {
  const { grants, unknownKeys } = await askPermissions(jira, question);
  const granted = new Set([...grants.globalPermissions, ...grants.projectPermissions.map(({ permission }) => permission)]);
  const missing = keysOf(question).filter((key) => !granted.has(key) && !unknownKeys.includes(key));
  // Where the catalogue was read, all others are in it.
  if (missing.length === 0 || unknownKeys.length > 0) return { grants, unknownKeys };
  const told = await readingOf(jira.ask(ownPermissions, { keys: missing }));
  const untold = missing.filter((key) => !(told.ok && told.value.told.includes(key)));
  if (untold.length === 0) return { grants, unknownKeys };
  const known = await catalogueKeys(jira);
  return { grants, unknownKeys: untold.filter((key) => !known.has(key)) };
}

async function catalogueKeys(jira: JiraClient): Promise<Set<string>> {
  return new Set((await jira.ask(permissionCatalogue)).map(({ key }) => key));
}

function keysOf({ globalPermissions = [], projectPermissions = [] }: PermissionQuestion): string[] {
  return [...new Set([...globalPermissions, ...projectPermissions.flatMap(({ permissions }) => permissions)])];
}

function without(question: PermissionQuestion, isKnown: (key: string) => boolean): PermissionQuestion {
  const { accountId, globalPermissions = [], projectPermissions = [] } = question;
  return {
    ...(accountId === undefined ? {} : { accountId }),
    globalPermissions: globalPermissions.filter(isKnown),
    projectPermissions: projectPermissions
      .map((one) => ({ ...one, permissions: one.permissions.filter(isKnown) }))
      .filter(({ permissions }) => permissions.length > 0),
  };
}

function isEmpty(question: PermissionQuestion): boolean {
  return keysOf(question).length === 0;
}
