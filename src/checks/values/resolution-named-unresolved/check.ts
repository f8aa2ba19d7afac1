import { aquaFieldOf } from '../../../facts/dimensions';
import { jiraResolutions } from '../../../facts/jira/values';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { soundsUnresolved } from '../../../checklist/matching/values';
import type { Ref } from '../../../checklist/model/vocabulary';

export const resolutionNamedUnresolved = defineCheck({
  id: 'resolution-named-unresolved',
  effect: 'risk',
  needs: { all: jiraResolutions },
  kinds: {
    named: kind<{ resolution: Ref }>('warning'),
    none: kind('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ all }, { plan, found }) => {
    if (plan.where.pairs.every((pair) => aquaFieldOf('resolution', pair) === undefined)) return [found.notCarried({})];
    const named = all.filter(({ name }) => soundsUnresolved(name));
    return named.length > 0 ? named.map(({ id }) => found.named({ resolution: { ref: 'jiraResolution', id } })) : [found.none({})];
  },
});
