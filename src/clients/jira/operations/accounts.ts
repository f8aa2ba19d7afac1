import * as v from 'valibot';
import { listOf, name, number, object, text, title } from '../../http/answer-schema';
import { jiraOperation } from '../operation';

/** What every operation asks for that answers accounts. */
export const accountScopes = ['read:application-role:jira', 'read:avatar:jira', 'read:group:jira', 'read:user:jira'];

/** An account's id. Never empty: two that are missing would be one person. */
export const accountId = v.pipe(name, v.minLength(1));

/** A Jira account as far as its owner lets this reader see it. Absent members are hidden, not empty (docs/platform/jira.md#hidden-addresses). */
export interface JiraUser {
  accountId: string;
  accountType: string;
  /** Of accounts of the type app: `service` for a service account (docs/platform/jira.md#service-accounts). */
  appType?: string | undefined;
  active: boolean;
  displayName?: string | undefined;
  emailAddress?: string | undefined;
  /** Equals the site's zone when it is hidden or unset. */
  timeZone?: string | undefined;
  /** Such as en_US; shown to hardly anybody but the owner. */
  locale?: string | undefined;
  /** Keys such as jira-software; only where asked for. */
  applicationRoles?: string[] | undefined;
  /** All groups that the account is in; only where asked for, and where Jira listed them all. */
  groups?: JiraGroup[] | undefined;
}

export interface JiraGroup {
  id?: string;
  name: string;
}

export const groupSchema = v.pipe(
  object({ name, groupId: v.nullish(name) }),
  v.transform(({ name: groupName, groupId }): JiraGroup => ({ name: groupName, ...(groupId ? { id: groupId } : {}) })),
);

const accountSchema = v.pipe(
  object({
    accountId,
    accountType: name,
    appType: v.nullish(name),
    active: v.boolean(),
    displayName: v.optional(title),
    emailAddress: v.nullish(name),
    timeZone: v.nullish(name),
    locale: v.nullish(name),
    applicationRoles: v.optional(object({ size: v.optional(number), items: v.optional(listOf(object({ key: name }))) })),
    groups: v.optional(object({ size: v.optional(number), items: v.optional(listOf(groupSchema)) })),
  }),
  v.transform(({ accountId: id, accountType, active, applicationRoles, groups, ...told }): JiraUser => ({
    accountId: id,
    accountType,
    active,
    appType: told.appType || undefined,
    displayName: told.displayName || undefined,
    emailAddress: told.emailAddress || undefined,
    timeZone: told.timeZone || undefined,
    locale: told.locale || undefined,
    // Only a list tells which products; a size of 0 tells that there is none.
    applicationRoles: wholeList(applicationRoles)?.map(({ key }) => key) ?? (applicationRoles?.size === 0 ? [] : undefined),
    groups: wholeList(groups),
  })),
);

/** What Jira listed; undefined where it only counted, or cut the list short: then members would look like strangers. */
function wholeList<T>(told: { size?: number | undefined; items?: T[] | undefined } | undefined): T[] | undefined {
  return told?.items && (told.size ?? 0) <= told.items.length ? told.items : undefined;
}

/** The reader's own account; refused to strangers. */
export const myself = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/myself',
  scopes: accountScopes,
  reason: 'time zone and language of the account that looks at itself; groups of the person who checks',
  request: () => ({}),
  answer: accountSchema,
  points: () => 2,
});

/** The same, with groups and application roles. */
export const myselfInFull = jiraOperation({
  ...myself,
  request: () => ({ query: { expand: 'groups,applicationRoles' } }),
});

/** One account, with groups and application roles. */
export const accountById = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/user',
  scopes: accountScopes,
  reason: 'whether the planned accounts are active and have access to the project’s Jira product',
  request: ({ accountId }: { accountId: string }) => ({ query: { accountId, expand: 'groups,applicationRoles' } }),
  answer: accountSchema,
  points: () => 2,
});

/** At most fifty accounts at once, without groups and roles; those that Jira does not know are left out. */
export const accountsByIds = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/user/bulk',
  scopes: accountScopes,
  reason: 'addresses of people who may be assigned next, and names on the screen',
  request: ({ accountIds }: { accountIds: readonly string[] }) => ({ query: { maxResults: 50, accountId: accountIds } }),
  answer: v.pipe(
    object({ values: listOf(accountSchema) }),
    v.transform(({ values }) => values),
  ),
  points: (accounts) => 2 * accounts.length,
});

/** Searches for users, which Jira limits together. */
const userSearch = 'user search';

/** Active accounts that fit; at most the first 50. Jira answers an empty list to a reader without "Browse users and groups". */
export const accountSearch = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/user/search',
  scopes: [...accountScopes, 'read:user.property:jira'],
  reason: 'the account of an aqua user, by address; the pickers of accounts; no property is read',
  lane: userSearch,
  request: ({ query }: { query: string }) => ({ query: { query, maxResults: 50 } }),
  answer: listOf(accountSchema),
  points: (accounts) => 2 * accounts.length,
});

/**
 * The account among those that can be assigned to issues of a project, or nobody: asked for one account, the answer is a yes or a no
 * (docs/platform/jira.md#assignable-people).
 */
export const assignableAccounts = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/user/assignable/search',
  scopes: [...accountScopes, 'read:issue:jira', 'read:project:jira'],
  reason: 'whether people can be assigned in the project; no work item is read through it',
  lane: userSearch,
  request: ({ projectId, accountId }: { projectId: string; accountId: string }) => ({
    query: { project: projectId, accountId, maxResults: 50 },
  }),
  answer: listOf(accountSchema),
  points: (accounts) => 2 * accounts.length,
  behind: true,
});

const preferenceScopes = ['read:user-configuration:jira'];

/** A preference of the reader's own that is on or off; not found where it was never set. */
export const ownPreference = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/mypreferences',
  scopes: preferenceScopes,
  reason: 'autowatch and mails about own changes of the account that looks at itself; nobody else’s can be read',
  request: ({ key }: { key: string }) => ({ query: { key } }),
  // A bare value; whether it comes as text differs (docs/platform/jira.md#own-preferences).
  answer: v.union([
    v.boolean(),
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((value) => value === 'true'),
    ),
  ]),
  points: () => 1,
});

/** The language in which Jira answers the reader, such as en_US. */
export const ownLocale = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/mypreferences/locale',
  scopes: preferenceScopes,
  reason: 'language of the account that looks at itself',
  request: () => ({}),
  answer: object({ locale: v.optional(text) }),
  points: () => 1,
});
