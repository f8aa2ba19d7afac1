import { jiraHiddenLevels, jiraHiddenTypes } from '../../../facts/jira/security-levels';
import { defineCheck, kind } from '../../define-check';
import { attempt } from '../../define-fact';
import { couldNotLookFinding } from '../../run-checks';
import { effectiveSyncUser } from '../../scope';
import type { Finding, Ref } from '../../vocabulary';

export const jiraSyncUserIssueSecurity = defineCheck({
  id: 'jira-sync-user-issue-security',
  section: 'jira-sync-user',
  effect: 'items',
  needs: { levels: attempt(jiraHiddenLevels), types: attempt(jiraHiddenTypes) },
  kinds: {
    hidden: kind<{ user: Ref; level: string; project: Ref }>('failed'),
    typeHidden: kind<{ user: Ref; issueType: Ref }>('failed'),
    seesAll: kind<{ user: Ref; levels: number }>('passed'),
    noLevels: kind('passed'),
  },
  judge: ({ levels, types }, { plan, found }) => {
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    const project: Ref = { ref: 'jiraProject', id: plan.where.jiraProjectId };
    const hidden = levels.ok ? levels.value.filter((level) => level.hidden) : [];
    const findings: Finding[] = [
      ...hidden.map(({ id, items }) => found.hidden({ user, level: id, project }, items)),
      ...(types.ok ? types.value.map(({ id, items }) => found.typeHidden({ user, issueType: { ref: 'jiraIssueType', id } }, items)) : []),
      ...[levels, types].flatMap((reading) => (reading.ok ? [] : [couldNotLookFinding(reading.why)])).slice(0, 1),
    ];
    if (findings.length > 0) return findings;
    const count = levels.ok ? levels.value.length : 0;
    return [count === 0 ? found.noLevels({}) : found.seesAll({ user, levels: count })];
  },
});
