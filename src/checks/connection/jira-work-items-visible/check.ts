import { jiraLevelReach } from '../../../facts/jira/level-reach';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

export const jiraWorkItemsVisible = defineCheck({
  id: 'jira-work-items-visible',
  effect: 'sight',
  needs: { levels: jiraLevelReach },
  kinds: {
    hidden: kind<{ levels: Ref[] }>('unavailable'),
    perhapsHidden: kind<{ levels: Ref[] }>('unavailable'),
    allSeen: kind<{ levels: number }>('passed'),
    noLevels: kind('passed'),
  },
  judge: ({ levels }, { found }) => {
    const refs = (reach: 'notAll' | 'unknown'): Ref[] =>
      levels.filter(({ reader }) => reader === reach).map(({ id }) => ({ ref: 'jiraSecurityLevel', id }));
    const [hidden, perhaps] = [refs('notAll'), refs('unknown')];
    const findings = [
      ...(hidden.length > 0 ? [found.hidden({ levels: hidden })] : []),
      ...(perhaps.length > 0 ? [found.perhapsHidden({ levels: perhaps })] : []),
    ];
    if (findings.length > 0) return findings;
    return [levels.length > 0 ? found.allSeen({ levels: levels.length }) : found.noLevels({})];
  },
});
