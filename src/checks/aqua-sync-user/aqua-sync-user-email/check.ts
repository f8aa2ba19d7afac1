import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaProjectUsers } from '../../../facts/aqua/users';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { foldAddress, isAddress } from '../../../checklist/matching/fold';
import type { Ref } from '../../../checklist/model/vocabulary';

export const aquaSyncUserEmail = defineCheck({
  id: 'aqua-sync-user-email',
  effect: 'items',
  needs: { user: aquaSyncUser, projectUsers: optional(aquaProjectUsers) },
  kinds: {
    empty: kind<{ user: Ref }>('failed'),
    noAddress: kind<{ user: Ref }>('failed'),
    shared: kind<{ user: Ref; others: Ref[] }>('failed'),
    blanks: kind<{ user: Ref }>('warning', { effect: 'risk' }),
    own: kind<{ user: Ref }>('passed'),
    noUser: kind('notApplicable'),
  },
  judge: ({ user, projectUsers }, { found }) => {
    if (!user) return [found.noUser({})];
    const ref: Ref = { ref: 'aquaUser', id: user.id };
    const address = foldAddress(user.email);
    if (address === '') return [found.empty({ user: ref })];
    if (!isAddress(address)) return [found.noAddress({ user: ref })];
    if (!projectUsers.ok) return [couldNotLookFinding(projectUsers.why)];
    const others = projectUsers.value.filter((other) => other.id !== user.id && foldAddress(other.email) === address);
    if (others.length > 0) return [found.shared({ user: ref, others: others.map(({ id }) => ({ ref: 'aquaUser', id })) })];
    // Whether aqua trims addresses is not documented.
    return [user.email === user.email?.trim() ? found.own({ user: ref }) : found.blanks({ user: ref })];
  },
});
