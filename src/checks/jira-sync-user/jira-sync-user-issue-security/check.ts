import { jiraLevelVisibility } from '../../../facts/jira/level-visibility';
import { jiraHiddenLevels, jiraHiddenTypes } from '../../../facts/jira/security-levels';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { effectiveSyncUser } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';

export const jiraSyncUserIssueSecurity = defineCheck({
  id: 'jira-sync-user-issue-security',
  effect: 'items',
  needs: { levels: optional(jiraHiddenLevels), types: optional(jiraHiddenTypes), reach: optional(jiraLevelVisibility) },
  kinds: {
    hidden: kind<{ user: Ref; level: Ref; project: Ref }>('failed'),
    typeHidden: kind<{ user: Ref; issueType: Ref }>('failed'),
    hiddenFromBoth: kind<{ user: Ref; levels: Ref[] }>('unavailable'),
    seesAll: kind<{ user: Ref; levels: number }>('passed'),
    noLevels: kind('passed'),
  },
  judge: ({ levels, types, reach }, { plan, found }) => {
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    const project: Ref = { ref: 'jiraProject', id: plan.where.jiraProjectId };
    const level = (id: string): Ref => ({ ref: 'jiraSecurityLevel', id });
    const hidden = levels.ok ? levels.value.filter((one) => one.hidden) : [];
    // Whether such a level is in use cannot be seen, and does not matter where it shows the sync user everything.
    const unseen = reach.ok
      ? reach.value.filter((one) => one.reader !== 'all' && one.syncUser !== 'all' && !hidden.some(({ id }) => id === one.id))
      : [];
    const findings: Finding[] = [
      ...hidden.map(({ id, items }) => found.hidden({ user, level: level(id), project }, items)),
      ...(types.ok ? types.value.map(({ id, items }) => found.typeHidden({ user, issueType: { ref: 'jiraIssueType', id } }, items)) : []),
      ...(unseen.length > 0 ? [found.hiddenFromBoth({ user, levels: unseen.map(({ id }) => level(id)) })] : []),
      ...[levels, types, reach].flatMap((reading) => (reading.ok ? [] : [couldNotLookFinding(reading.why)])).slice(0, 1),
    ];
    if (findings.length > 0) return findings;
    const count = levels.ok ? levels.value.length : 0;
    return [count === 0 ? found.noLevels({}) : found.seesAll({ user, levels: count })];
  },
});
