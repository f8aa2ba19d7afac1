import { jiraLevelVisibility } from '../../../facts/jira/level-visibility';
import { jiraScopeVisible, jiraShownItems } from '../../../facts/jira/reader';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { Ref } from '../../../checklist/model/vocabulary';

export const jiraWorkItemsVisible = defineCheck({
  id: 'jira-work-items-visible',
  effect: 'sight',
  needs: { levels: optional(jiraLevelVisibility), visible: optional(jiraScopeVisible), shown: optional(jiraShownItems) },
  kinds: {
    hidden: kind<{ levels: Ref[] }>('unavailable'),
    perhapsHidden: kind<{ levels: Ref[] }>('unavailable'),
    fewerShown: kind<{ hidden: number; of: number }>('unavailable'),
    allSeen: kind<{ levels: number }>('passed'),
    noLevels: kind('passed'),
  },
  judge: ({ levels, visible, shown }, { found }) => {
    const known = levels.ok ? levels.value : [];
    const levelsThatShow = (shown: 'notAll' | 'unknown'): Ref[] =>
      known.filter(({ reader }) => reader === shown).map(({ id }) => ({ ref: 'jiraSecurityLevel', id }));
    const hiding = levelsThatShow('notAll');
    const perhapsHiding = levelsThatShow('unknown');
    const hiddenItems = shown.ok && shown.value ? shown.value.of - shown.value.items : 0;
    const problems = findings(
      !visible.ok && couldNotLookFinding(visible.why),
      !levels.ok && visible.ok && couldNotLookFinding(levels.why),
      hiding.length > 0 && found.hidden({ levels: hiding }),
      perhapsHiding.length > 0 && found.perhapsHidden({ levels: perhapsHiding }),
      hiddenItems > 0 && shown.ok && shown.value && found.fewerShown({ hidden: hiddenItems, of: shown.value.of }),
    );
    if (problems.length > 0) return problems;
    return [known.length > 0 ? found.allSeen({ levels: known.length }) : found.noLevels({})];
  },
});
