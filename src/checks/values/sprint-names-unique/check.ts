import { aquaSprintsOfOneName } from '../../../facts/aqua/sprints';
import { jiraSprints } from '../../../facts/jira/sprints';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';

type Same = { sprints: Ref[]; boards: Ref[] };

export const sprintNamesUnique = defineCheck({
  id: 'sprint-names-unique',
  effect: 'items',
  needs: { seen: jiraSprints, inAqua: aquaSprintsOfOneName },
  kinds: {
    duplicate: kind<Same>('failed'),
    duplicateUnused: kind<Same>('warning', { effect: 'risk' }),
    duplicateInAqua: kind<{ sprints: Ref[] }>('warning', { effect: 'risk' }),
    unique: kind<{ sprints: number }>('passed'),
    noBoards: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ seen, inAqua }, { plan, found }) => {
    if (!seen) return [found.notCarried({})];
    if (!seen.hasBoards) return [found.noBoards({})];
    const inJira = seen.duplicates.map(({ sprints, boards, items }): Finding => {
      const same: Same = {
        sprints: sprints.map((id) => ({ ref: 'jiraSprint', id: String(id) })),
        boards: boards.map((id) => ({ ref: 'jiraBoard', id: String(id) })),
      };
      return items > 0 ? found.duplicate(same, items) : found.duplicateUnused(same);
    });
    const ofAqua = (inAqua.ok ? inAqua.value : []).map((ids) =>
      found.duplicateInAqua({ sprints: ids.map((id): Ref => ({ ref: 'aquaSprint', projectId: plan.where.aquaProjectId, id })) }),
    );
    const all = findings(inJira, ofAqua);
    return all.length > 0 ? all : [found.unique({ sprints: seen.count })];
  },
});
