import { jiraHiddenLevels } from '../../../facts/jira/security-levels';
import { defineCheck, kind } from '../../define-check';
import { effectiveSyncUser } from '../../scope';
import type { Ref } from '../../vocabulary';

export const jiraSyncUserIssueSecurity = defineCheck({
  id: 'jira-sync-user-issue-security',
  section: 'jira-sync-user',
  effect: 'items',
  needs: { levels: jiraHiddenLevels },
  kinds: {
    hidden: kind<{ user: Ref; level: string; project: Ref }>('failed'),
    seesAll: kind<{ user: Ref; levels: number }>('passed'),
    noLevels: kind('passed'),
  },
  judge: ({ levels }, { plan, found }) => {
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    if (levels.length === 0) return [found.noLevels({})];
    const hidden = levels.filter((level) => level.hidden);
    const project: Ref = { ref: 'jiraProject', id: plan.where.jiraProjectId };
    return hidden.length > 0
      ? hidden.map(({ id, items }) => found.hidden({ user, level: id, project }, items))
      : [found.seesAll({ user, levels: levels.length })];
  },
});
