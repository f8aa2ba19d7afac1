import { aquaProject } from '../../../facts/aqua/system';
import { jiraProject, type JiraProjectFact } from '../../../facts/jira/project';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional, type ValueOf } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';

export const projectsUsable = defineCheck({
  id: 'projects-usable',
  effect: 'stops',
  needs: { jira: optional(jiraProject), aqua: optional(aquaProject) },
  kinds: {
    jiraMissing: kind<{ projectId: string }>('failed'),
    jiraDeleted: kind<{ project: Ref }>('failed'),
    jiraArchived: kind<{ project: Ref }>('failed'),
    issueTypeMissing: kind<{ project: Ref; issueType: Ref }>('failed', { mendedBy: [] }),
    jiraHidden: kind<{ project: Ref }>('unavailable'),
    aquaArchived: kind<{ project: Ref }>('failed'),
    aquaNotVisible: kind<{ projectId: number }>('unavailable'),
    usable: kind<{ jira: Ref; aqua: Ref }>('passed'),
  },
  judge: ({ jira, aqua: ofAqua }, { plan, found }) => {
    const jiraRef: Ref = { ref: 'jiraProject', id: plan.where.jiraProjectId };
    const aquaRef: Ref = { ref: 'aquaProject', id: plan.where.aquaProjectId };
    // Each side is judged by itself: what one of them does not tell excuses nothing on the other.
    const problems = findings(
      jira.ok ? inJira(jira.value) : couldNotLookFinding(jira.why),
      ofAqua.ok ? inAqua(ofAqua.value) : couldNotLookFinding(ofAqua.why),
    );
    return problems.length > 0 ? problems : [found.usable({ jira: jiraRef, aqua: aquaRef })];

    /** The first thing that is wrong with the Jira project; of a usable one, all planned types that it lacks. */
    function inJira({ project, visible }: JiraProjectFact): Finding | Finding[] {
      if (!project) return found.jiraMissing({ projectId: plan.where.jiraProjectId });
      if (project.deleted) return found.jiraDeleted({ project: jiraRef });
      if (project.archived) return found.jiraArchived({ project: jiraRef });
      if (!visible) return found.jiraHidden({ project: jiraRef });
      const known = new Set(project.issueTypes.map((type) => type.id));
      const missing = new Set(plan.where.pairs.map((pair) => pair.jiraIssueTypeId).filter((id) => !known.has(id)));
      return [...missing].map((id) => found.issueTypeMissing({ project: jiraRef, issueType: { ref: 'jiraIssueType', id } }));
    }

    function inAqua(project: ValueOf<typeof aquaProject>): Finding | false {
      if (!project) return found.aquaNotVisible({ projectId: plan.where.aquaProjectId });
      return project.archived && found.aquaArchived({ project: aquaRef });
    }
  },
});
