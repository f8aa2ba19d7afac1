import * as v from 'valibot';
import { listOf, number, object, textId, title } from '../../http/answer-schema';
import { jiraList, jiraOperation } from '../operation';
import { holderSchema } from './permissions';

const levelScopes = ['read:issue-security-level:jira', 'read:issue-security-scheme:jira'];
const levelReason = 'which security levels could hide work items from the person who checks';

/**
 * The levels by which a project's issues can be hidden from those who browse it (docs/platform/jira.md#security-levels). Not found where Jira
 * names no scheme, which is no proof that nothing is restricted: team-managed projects restrict work types instead
 * (docs/platform/jira.md#restricted-work-types).
 */
export const securityScheme = jiraOperation({
  method: 'GET',
  path: '/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme',
  scopes: levelScopes,
  reason: levelReason,
  request: ({ projectId }: { projectId: string }) => ({ path: { projectKeyOrId: projectId } }),
  answer: v.pipe(
    // The level that a new issue gets where none is given; absent where there is none.
    object({ id: textId, levels: listOf(object({ id: textId, name: title })), defaultSecurityLevelId: v.nullish(textId) }),
    v.transform(({ defaultSecurityLevelId, ...scheme }) => ({
      ...scheme,
      ...(defaultSecurityLevelId ? { defaultLevelId: defaultSecurityLevelId } : {}),
    })),
  ),
  points: ({ levels }) => 1 + levels.length,
});

/** Who belongs to the levels of an issue security scheme. Refused to whoever does not administer Jira. */
export const levelMembers = jiraList({
  method: 'GET',
  path: '/rest/api/3/issuesecurityschemes/level/member',
  scopes: levelScopes,
  reason: levelReason,
  request: ({ schemeId }: { schemeId: string }) => ({ query: { schemeId, expand: 'all' } }),
  page: v.pipe(
    object({
      // A member whose holder is not told is one all the same.
      values: listOf(object({ id: textId, issueSecurityLevelId: textId, holder: v.nullish(holderSchema) })),
      total: v.optional(number),
      isLast: v.optional(v.boolean()),
    }),
    v.transform(({ values, ...page }) => ({
      ...page,
      items: values.map(({ id, issueSecurityLevelId, holder }) => ({
        id,
        levelId: issueSecurityLevelId,
        holder: holder ?? { type: 'notTold' },
      })),
    })),
  ),
  idOf: ({ id }) => id,
  pageSize: 50,
});
