import { jiraResolutions } from '../../../facts/jira/values';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { meansUnresolved } from '../../../checklist/matching/values';
import type { Ref } from '../../../checklist/model/vocabulary';

export const resolutionNamedUnresolved = defineCheck({
  id: 'resolution-named-unresolved',
  effect: 'risk',
  needs: { all: jiraResolutions },
  kinds: {
    named: kind<{ resolution: Ref }>('warning'),
    none: kind('passed'),
  },
  judge: ({ all }, { found }) => {
    const named = all.filter(({ name }) => meansUnresolved(name));
    return named.length > 0 ? named.map(({ id }) => found.named({ resolution: { ref: 'jiraResolution', id } })) : [found.none({})];
  },
});
