import { aquaSprints, aquaSprintsInUse } from '../../../facts/aqua/sprints';
import { jiraSprints } from '../../../facts/jira/sprints';
import { defineCheck } from '../../../checklist/engine/define-check';
import { pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import { decisionsOf } from '../_decided';
import { judgeValues } from '../_judge-values';
import { usedKinds } from '../_value-kinds';

export const sprintsMapped = defineCheck({
  id: 'sprints-mapped',
  effect: 'items',
  needs: { seen: jiraSprints, all: aquaSprints, inUse: aquaSprintsInUse },
  kinds: usedKinds,
  judge: ({ seen, all, inUse }, { plan, decisions, found }) => {
    if (!seen) return [found.notCarried({})];
    const sprints = seen.sprints.map(({ id, name, items }) => ({ id: String(id), name, items }));
    const toAqua = pairsToAqua(plan).length > 0;
    return judgeValues(
      [
        {
          pairs: plan.where.pairs,
          jql: seen.jql,
          aquaFieldId: 'Sprint',
          inAqua: { ok: true, entries: all },
          inJira: sprints,
          // A sprint that ended on a board that the app does not see is a sprint all the same.
          allOfJira: false,
          // Of those with a counterpart the items are not counted.
          ...(toAqua ? { usedInJira: seen.items > 0 ? sprints.filter(({ items }) => items !== 0) : [] } : {}),
          ...(pairsToJira(plan).length > 0 ? { usedInAqua: inUse } : {}),
          refs: {
            jira: (id) => ({ ref: 'jiraSprint', id }),
            aqua: (id) => ({ ref: 'aquaSprint', projectId: plan.where.aquaProjectId, id }),
          },
          decided: decisionsOf('sprint', decisions, undefined),
          createsInAqua: false,
          translated: false,
        },
      ],
      plan,
      found,
    );
  },
});
