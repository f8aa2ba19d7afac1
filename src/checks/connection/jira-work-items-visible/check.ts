import { jiraLevelVisibility } from '../../../facts/jira/level-visibility';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

export const jiraWorkItemsVisible = defineCheck({
  id: 'jira-work-items-visible',
  effect: 'sight',
  needs: { levels: jiraLevelVisibility },
  kinds: {
    hidden: kind<{ levels: Ref[] }>('unavailable'),
    perhapsHidden: kind<{ levels: Ref[] }>('unavailable'),
    allSeen: kind<{ levels: number }>('passed'),
    noLevels: kind('passed'),
  },
  judge: ({ levels }, { found }) => {
    const levelsThatShow = (shown: 'notAll' | 'unknown'): Ref[] =>
      levels.filter(({ reader }) => reader === shown).map(({ id }) => ({ ref: 'jiraSecurityLevel', id }));
    const hiding = levelsThatShow('notAll');
    const perhapsHiding = levelsThatShow('unknown');
    const problems = findings(
      hiding.length > 0 && found.hidden({ levels: hiding }),
      perhapsHiding.length > 0 && found.perhapsHidden({ levels: perhapsHiding }),
    );
    if (problems.length > 0) return problems;
    return [levels.length > 0 ? found.allSeen({ levels: levels.length }) : found.noLevels({})];
  },
});
