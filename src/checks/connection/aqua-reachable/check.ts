import { aquaSession } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

export const aquaReachable = defineCheck({
  id: 'aqua-reachable',
  effect: 'sight',
  needs: { session: aquaSession },
  kinds: { reached: kind<{ reader: Ref }>('passed') },
  judge: ({ session }, { found }) => [found.reached({ reader: { ref: 'aquaUser', id: session.id } })],
});
