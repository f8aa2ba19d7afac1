import type { Reading, ValueOf } from '../checklist/engine/define-fact';
import type { Unavailability } from '../checklist/model/unavailable';
import type { aquaSession, aquaSystemPermissions } from '../facts/aqua/system';

/**
 * Why what aqua does not list may be there all the same: it may tell an account without the right to manage all users less than all
 * (docs/platform/aqua.md#rights-of-the-reading-account). Undefined where the reading account is told everything.
 */
export function whyNotAllTold(
  session: Reading<ValueOf<typeof aquaSession>>,
  permissions: Reading<ValueOf<typeof aquaSystemPermissions>>,
): Unavailability | undefined {
  if (session.ok && session.value.serverAdministrator) return undefined;
  if (!permissions.ok) return permissions.why;
  return permissions.value['CanManageAnyUsers'] === 'Granted' ? undefined : { reason: 'aqua-not-permitted' };
}
