import * as v from 'valibot';
import { number, object, text } from '../../http/answer-schema';
import { jiraOperation } from '../operation';

/** A name as the document has it, or as some saw it. Of any other form nothing is known, and a zone that is not known proves nothing. */
const zone = v.union([
  text,
  v.pipe(
    object({ timeZoneId: text }),
    v.transform(({ timeZoneId }) => timeZoneId),
  ),
  v.pipe(
    v.unknown(),
    v.transform(() => undefined),
  ),
]);

/** The site's address and default time zone. `displayUrl` is set where people open the site at a custom domain (docs/platform/jira.md#site-address). */
export const serverInfo = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  scopes: [],
  reason: 'the address that aqua has to be given, and the time zone in which the site keeps time',
  request: () => ({}),
  answer: v.pipe(
    object({ baseUrl: text, displayUrl: v.nullish(text), serverTimeZone: v.optional(zone) }),
    v.transform(({ baseUrl, displayUrl, serverTimeZone }) => ({
      baseUrl,
      displayUrl: displayUrl || undefined,
      timeZone: serverTimeZone || undefined,
    })),
  ),
  points: () => 1,
});

/** What the whole site allows; absent where Jira does not tell. */
export interface JiraSiteSettings {
  linking?: boolean | undefined;
  /** Whether a work item may have nobody assigned. */
  unassigned?: boolean | undefined;
}

export const siteSettings = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/configuration',
  scopes: ['read:instance-configuration:jira', 'read:issue.time-tracking:jira'],
  reason: 'whether the site allows links and unassigned work items; nothing of time tracking is used',
  request: () => ({}),
  answer: v.pipe(
    object({ issueLinkingEnabled: v.optional(v.boolean()), unassignedIssuesAllowed: v.optional(v.boolean()) }),
    v.transform(({ issueLinkingEnabled, unassignedIssuesAllowed }): JiraSiteSettings => ({
      ...(issueLinkingEnabled === undefined ? {} : { linking: issueLinkingEnabled }),
      ...(unassignedIssuesAllowed === undefined ? {} : { unassigned: unassignedIssuesAllowed }),
    })),
  ),
  points: () => 1,
});

/** The largest attachment in bytes, and whether the site has attachments at all. */
export const attachmentSettings = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/attachment/meta',
  scopes: ['read:instance-configuration:jira'],
  reason: 'the largest attachment that Jira takes',
  request: () => ({}),
  answer: v.pipe(
    object({ enabled: v.boolean(), uploadLimit: number }),
    v.transform(({ enabled, uploadLimit }) => ({ enabled, largestBytes: uploadLimit })),
  ),
  points: () => 1,
});
