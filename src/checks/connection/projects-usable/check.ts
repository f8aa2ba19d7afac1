import { aquaProject } from '../../../facts/aqua/system';
import { jiraProject } from '../../../facts/jira/project';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import type { Ref } from '../../../checklist/model/vocabulary';

export const projectsUsable = defineCheck({
  id: 'projects-usable',
  effect: 'stops',
  needs: { jira: jiraProject, aqua: aquaProject },
  kinds: {
    jiraMissing: kind<{ projectId: string }>('failed'),
    jiraDeleted: kind<{ project: Ref }>('failed'),
    jiraArchived: kind<{ project: Ref }>('failed'),
    issueTypeMissing: kind<{ project: Ref; issueType: Ref }>('failed'),
    jiraHidden: kind<{ project: Ref }>('unavailable'),
    aquaArchived: kind<{ project: Ref }>('failed'),
    aquaNotVisible: kind<{ projectId: number }>('unavailable'),
    usable: kind<{ jira: Ref; aqua: Ref }>('passed'),
  },
  judge: ({ jira: { project, visible }, aqua }, { plan, found }) => {
    const jiraRef: Ref = { ref: 'jiraProject', id: plan.where.jiraProjectId };
    const aquaRef: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
    const findings = [];
    if (!project) findings.push(found.jiraMissing({ projectId: plan.where.jiraProjectId }));
    else if (project.deleted) findings.push(found.jiraDeleted({ project: jiraRef }));
    else if (project.archived) findings.push(found.jiraArchived({ project: jiraRef }));
    else if (!visible) findings.push(found.jiraHidden({ project: jiraRef }));
    else {
      const known = new Set(project.issueTypes.map((type) => type.id));
      const missing = new Set(plan.where.pairs.map((pair) => pair.jiraIssueTypeId).filter((id) => !known.has(id)));
      for (const id of missing) findings.push(found.issueTypeMissing({ project: jiraRef, issueType: { ref: 'jiraIssueType', id } }));
    }
    if (!aqua) findings.push(found.aquaNotVisible({ projectId: plan.where.aquaProjectId }));
    else if (aqua.archived) findings.push(found.aquaArchived({ project: aquaRef }));
    return findings.length > 0 ? findings : [found.usable({ jira: jiraRef, aqua: aquaRef })];
  },
});
