import { defineFact, optional } from '../../checklist/engine/define-fact';
import { notificationRules, type AquaNotificationRule } from '../../clients/aqua/operations/projects';
import { licencePermissions } from '../../clients/aqua/operations/system';
import { lastActivity, logInTries, type AquaActivity, type AquaLogInTry } from '../../clients/aqua/operations/users';
import { aquaSyncUser } from './sync-user';

/** What the project mails by default, by item type (docs/platform/aqua.md#notifications). Users may have rules of their own, which nobody else sees. */
export const aquaNotificationRules = defineFact({
  id: 'aqua.notificationRules',
  gather: ({ aqua, plan }) => aqua.ask(notificationRules, { projectId: plan.where.aquaProjectId }),
});

/** The permission to be mailed at all (docs/platform/aqua.md#notifications). */
const mayBeMailed = 'GENotificationsAll';

/** Whether one of the sync user's licences lets it be mailed; undefined without a sync user, a licence, or anything that aqua tells of it. */
export const aquaSyncUserMayBeMailed = defineFact({
  id: 'aqua.syncUserMayBeMailed',
  needs: { user: aquaSyncUser },
  gather: async ({ aqua }, { user }): Promise<boolean | undefined> => {
    if (!user || user.licences.length === 0) return undefined;
    const permissions = (await Promise.all(user.licences.map(({ code }) => aqua.ask(licencePermissions, { code })))).flat();
    // Every licence permits something: one of which nothing is listed was not told.
    return permissions.length === 0 ? undefined : permissions.includes(mayBeMailed);
  },
});

/** What is known of the sync user's last log-ins; one that cannot be read is no reason to say anything. */
export const aquaSyncUserActivity = optional(
  defineFact({
    id: 'aqua.syncUserActivity',
    needs: { user: aquaSyncUser },
    gather: async ({ aqua }, { user }): Promise<AquaActivity[]> =>
      user ? (await aqua.ask(lastActivity, { filter: user.userName })).filter(({ userId }) => userId === user.id) : [],
  }),
);
/** The sync user's tries to log in, the latest first; that they cannot be read is no reason to say anything. */
export const aquaSyncUserLogIns = optional(
  defineFact({
    id: 'aqua.syncUserLogIns',
    gather: async ({ aqua, plan }): Promise<AquaLogInTry[]> => {
      const tries = await aqua.ask(logInTries);
      const own = tries.filter(({ userId }) => userId === plan.who.aquaSyncUserId);
      return own.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    },
  }),
);
export type { AquaActivity, AquaNotificationRule };
