import { jiraSprints } from '../../../facts/jira/sprints';
import { defineCheck, kind } from '../../define-check';
import type { Finding, Ref } from '../../vocabulary';

type Same = { sprints: Ref[]; boards: Ref[] };

export const sprintNamesUnique = defineCheck({
  id: 'sprint-names-unique',
  section: 'values',
  effect: 'items',
  needs: { seen: jiraSprints },
  kinds: {
    duplicate: kind<Same>('failed'),
    duplicateUnused: kind<Same>('warning', { effect: 'risk' }),
    unique: kind<{ sprints: number }>('passed'),
    noBoards: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ seen }, { found }) => {
    if (!seen) return [found.notCarried({})];
    if (!seen.hasBoards) return [found.noBoards({})];
    const findings = seen.duplicates.map(({ sprints, boards, items }): Finding => {
      const same: Same = {
        sprints: sprints.map((id) => ({ ref: 'jiraSprint', id: String(id) })),
        boards: boards.map((id) => ({ ref: 'jiraBoard', id: String(id) })),
      };
      return items > 0 ? found.duplicate(same, items) : found.duplicateUnused(same);
    });
    return findings.length > 0 ? findings : [found.unique({ sprints: seen.count })];
  },
});
