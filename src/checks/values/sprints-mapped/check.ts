import { defineCheck } from '../../../checklist/engine/define-check';
import { judgeValues } from '../_judge-values';
import { sprintField, sprintNeeds } from '../_mapped-fields';
import { sprintKinds } from '../_value-kinds';

export const sprintsMapped = defineCheck({
  id: 'sprints-mapped',
  effect: 'items',
  needs: sprintNeeds,
  kinds: sprintKinds,
  judge: (read, { plan, decisions, found }) => {
    const sprints = sprintField(read, { plan, decisions });
    return sprints ? judgeValues([sprints], plan, found) : [found.notCarried({})];
  },
});
