import { aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { optional } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

export const syncConfiguratorAccount = defineCheck({
  id: 'sync-configurator-account',
  effect: 'advice',
  question: 'connection-tested',
  needs: { session: aquaSession, permissions: optional(aquaSystemPermissions) },
  kinds: {
    administrator: kind<{ user: Ref }>('passed'),
    asked: kind<{ user: Ref }>('unconfirmed'),
  },
  judge: ({ session, permissions }, { plan, found }) => {
    const user: Ref = { ref: 'aquaUser', id: session.id };
    const manages = permissions.ok && permissions.value['CanManageAnyUsers'] === 'Granted';
    // Nobody is to use the sync user for anything else, so what it may do says nothing of who runs SyncConfigurator.
    const another = session.id !== plan.who.aquaSyncUserId;
    return [another && (session.serverAdministrator || manages) ? found.administrator({ user }) : found.asked({ user })];
  },
});
