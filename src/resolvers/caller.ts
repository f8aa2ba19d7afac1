import type { Request } from '@forge/resolver';

type Context = Request<unknown>['context'];

/** As long as an account id may be (docs/platform/jira.md#accounts). */
const longestId = 128;

/**
 * Who calls, as the platform tells it; undefined where it tells nobody. An id that is empty or blank would be equal to every other one that
 * is missing, so it names nobody.
 */
export function accountOf(context: Context): string | undefined {
  const accountId: unknown = context['accountId'];
  return typeof accountId === 'string' && /^\S+$/.test(accountId) && accountId.length <= longestId ? accountId : undefined;
}
