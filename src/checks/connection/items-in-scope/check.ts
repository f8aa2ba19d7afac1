import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { jiraScopeCount } from '../../../facts/jira/issues-by-pair';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { itemsFromAqua, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import { functionsOfTheAsker } from '../../../checklist/model/clause';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';

/** Counts what would travel each way: a plan that would transfer nothing is in order in every other row. */
export const itemsInScope = defineCheck({
  id: 'items-in-scope',
  effect: 'silent',
  needs: { jira: jiraScopeCount, aqua: optional(aquaItemsByPair) },
  kinds: {
    clauseFindsNothing: kind<{ without: number }>('failed'),
    clauseLeavesNone: kind<{ issueType: Ref; without: number }>('warning', { effect: 'risk' }),
    /** It finds something else for each account. */
    clauseOfTheAsker: kind<{ functions: string[] }>('warning', { effect: 'risk' }),
    nothingInJira: kind<{ toJira: number }>('warning', { effect: 'risk' }),
    nothingInAqua: kind('warning', { effect: 'risk' }),
    nothingAtAll: kind('warning', { effect: 'risk' }),
    /** What each direction brings; absent where the plan has no such direction, or it was not seen. */
    counted: kind<{ toAqua?: number; toJira?: number }>('passed'),
  },
  judge: ({ jira, aqua }, { plan, found }) => {
    const goesToAqua = pairsToAqua(plan).length > 0;
    const goesToJira = pairsToJira(plan).length > 0;
    const functions = functionsOfTheAsker(plan.where.jql ?? '');
    const toJira = goesToJira && aqua.ok ? itemsFromAqua(aqua.value) : undefined;
    return findings(
      empty(),
      (jira.emptied ?? []).map(({ issueTypeId: id, without }) =>
        found.clauseLeavesNone({ issueType: { ref: 'jiraIssueType', id }, without }),
      ),
      goesToAqua && functions.length > 0 && found.clauseOfTheAsker({ functions }),
      goesToJira && !aqua.ok && couldNotLookFinding(aqua.why),
      found.counted({ ...(goesToAqua ? { toAqua: jira.items } : {}), ...(toJira === undefined ? {} : { toJira }) }),
    );

    function empty(): Finding | false {
      if (!goesToAqua) return toJira === 0 && found.nothingInAqua({});
      if (jira.items > 0) return false;
      const without = jira.withoutClause ?? 0;
      if (without > 0) return found.clauseFindsNothing({ without });
      // Where aqua's items were not counted, the row says so beside this.
      if (toJira === undefined && goesToJira) return false;
      return toJira ? found.nothingInJira({ toJira }) : found.nothingAtAll({});
    }
  },
});
