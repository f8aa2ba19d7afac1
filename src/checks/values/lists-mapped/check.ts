import { aquaListsInUse } from '../../../facts/aqua/lists';
import { jiraListsInUse, jiraOptions } from '../../../facts/jira/lists';
import type { ListPair } from '../../../facts/lists';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { decisionsOf } from '../_decided';
import { judgeValues } from '../_judge-values';
import { twinsOf } from '../_twins';
import { pairedListKinds } from '../_value-kinds';
import type { MappedField } from '../_values';

export const listsMapped = defineCheck({
  id: 'lists-mapped',
  effect: 'items',
  needs: { inJira: jiraListsInUse, inAqua: aquaListsInUse, offered: optional(jiraOptions) },
  kinds: { ...pairedListKinds, cascading: kind<{ jira: Ref; aqua: Ref; itemType: AquaItemType }>('unavailable') },
  judge: ({ inJira, inAqua, offered }, { plan, decisions, found }) => {
    const keyOf = ({ pair, fields }: ListPair): string =>
      `${pair.jiraIssueTypeId} ${fields.jiraFieldId} ${fields.aquaItemType} ${fields.aquaFieldId}`;
    const lists = [...new Map([...inJira, ...inAqua].map((list): [string, ListPair] => [keyOf(list), list])).values()];
    const unread: Finding[] = [];
    const fields = lists.flatMap((list): MappedField[] => {
      const { pair, jql, entries } = list;
      const { jiraFieldId, aquaFieldId, aquaItemType: itemType } = list.fields;
      const field: Ref = { ref: 'jiraField', id: jiraFieldId };
      const projectId = plan.where.aquaProjectId;
      if (jql === undefined) {
        unread.push(found.cascading({ jira: field, aqua: { ref: 'aquaField', projectId, itemType, id: aquaFieldId }, itemType }));
        return [];
      }
      const values = inJira.find((one) => keyOf(one) === keyOf(list))?.values;
      const used = inAqua.find((one) => keyOf(one) === keyOf(list))?.used;
      const choosable = offered.ok ? offered.value.get(`${pair.jiraIssueTypeId} ${jiraFieldId}`) : undefined;
      for (const reading of [values, used]) if (reading?.ok === false) unread.push(couldNotLookFinding(reading.why));
      return [
        {
          pairs: [pair],
          issueType: { ref: 'jiraIssueType', id: pair.jiraIssueTypeId },
          itemType,
          field,
          jql,
          aquaFieldId,
          inAqua: { ok: true, entries: entries.filter(({ isDeleted }) => !isDeleted) },
          inJira: choosable,
          allOfJira: choosable !== undefined,
          ...(values?.ok ? { usedInJira: values.value } : {}),
          ...(used?.ok ? { usedInAqua: used.value } : {}),
          refs: {
            jira: (id) => (list.sprints ? { ref: 'jiraSprint', id } : { ref: 'jiraOption', fieldId: jiraFieldId, id }),
            aqua: (id) => ({ ref: 'aquaEntry', projectId, itemType, fieldId: aquaFieldId, id }),
          },
          decided: decisionsOf('list', decisions, pair, jiraFieldId),
          createsInAqua: plan.configurator.createsNewValues,
          // Options are names that people gave: Jira translates none.
          translated: false,
        },
      ];
    });
    const judged = findings(judgeValues(fields, plan, found), twinsOf(fields, plan, found));
    // What was not read says nothing of whether anything is in use.
    return unread.length > 0
      ? findings(
          unread,
          judged.filter(({ outcome }) => outcome !== 'notApplicable'),
        )
      : judged;
  },
});
