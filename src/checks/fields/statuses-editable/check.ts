import { aquaFields } from '../../../facts/aqua/fields';
import { aquaStatusesInUse } from '../../../facts/aqua/values';
import { jiraNamesProof, whyUnproven } from '../../../facts/jira/language';
import { isLocked, limitedRights } from '../../../facts/jira/status-properties';
import { jiraStanding } from '../../../facts/jira/standing';
import { jiraWorkflows } from '../../../facts/jira/workflows';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { CarriedThing, Pair, Plan } from '../../../checklist/model/plan';
import { clauseIn, pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { travels } from '../../_carried';
import { decisionsFor } from '../../values/_decided';
import { dictionaryOf } from '../../values/_values';
import { itemsInLimitedStatuses } from '../../values/_status-items';
import { usageOf } from '../../values/_steps-in-use';
import { counterparts } from '../../values/_workflow-graph';

/** What properties of statuses can forbid, by the property's word, and for what the synchronisation needs it. */
const carriedBy = [
  ['assign', ['assignee']],
  ['modifyreporter', ['reporter']],
  ['resolve', ['fixVersion']],
  ['scheduleissue', ['dueDate', 'sprint']],
  ['comment', ['comments']],
  ['attach', ['attachments']],
  ['link', ['links']],
  ['setsecurity', ['securityLevel']],
  ['delete', ['deletions']],
] as const satisfies readonly (readonly [string, readonly CarriedThing[]])[];
const always = ['browse', 'edit', 'transition'] as const;

export type Right = (typeof always)[number] | (typeof carriedBy)[number][0];

type Limited = { status: Ref; issueType: Ref; right: Right };

/** Whether properties of statuses keep the synchronisation from writing (docs/platform/jira.md#transition-rules). */
export const statusesEditable = defineCheck({
  id: 'statuses-editable',
  effect: 'items',
  needs: {
    flows: jiraWorkflows,
    standing: jiraStanding,
    inJira: itemsInLimitedStatuses,
    inAqua: optional(aquaStatusesInUse),
    fields: optional(aquaFields),
    names: jiraNamesProof,
  },
  kinds: {
    locked: kind<{ status: Ref; issueType: Ref }>('failed', { side: 'aqua', mendedBy: ['issueType'] }),
    limited: kind<Limited>('failed', { side: 'aqua', mendedBy: ['issueType', 'right'] }),
    workflowUnknown: kind<{ issueType: Ref }>('unavailable'),
    limitedPerhaps: kind<Limited>('warning', { effect: 'risk' }),
    unused: kind<{ statuses: Ref[]; issueType: Ref }>('warning', { effect: 'risk' }),
    editable: kind<{ statuses: number }>('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ flows, standing, inJira, inAqua, fields, names }, { plan, decisions, found }) => {
    const pairs = pairsToJira(plan);
    if (pairs.length === 0) return [found.notTowardsJira({})];
    const seen = new Set<string>();
    const all = pairs.flatMap((pair): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: pair.jiraIssueTypeId };
      const flow = flows.get(pair.jiraIssueTypeId);
      if (!flow) return [found.workflowUnknown({ issueType })];
      for (const { id } of flow.statuses) seen.add(id);
      const wanted = rightsOf(plan, pair);
      const closed = flow.statuses.flatMap(({ id, properties }) => {
        const rights = limitedRights(properties, standing);
        const limits = wanted.flatMap((right) => ({ right, left: rights.get(right) ?? 'yes' })).filter(({ left }) => left !== 'yes');
        return isLocked(properties) || limits.length > 0 ? [{ id, locked: isLocked(properties), limits }] : [];
      });
      if (closed.length === 0) return [];
      const ofAqua = fields.ok ? fields.value : {};
      const field = dictionaryOf('Status', ofAqua[pair.aquaItemType]);
      const decided = decisionsFor('status', decisions, pair, { plan, fields: ofAqua });
      const same = field.ok ? counterparts(flow.statuses, field.entries, decided) : undefined;
      const usage = usageOf(pair, inJira, inAqua.ok ? inAqua.value : [], same?.toJira ?? new Map<number, string>());
      const hitOf = (id: string): [items: number, clause?: string] | undefined => {
        const items = usage.inJira.get(id) ?? 0;
        if (items > 0) return [items, clauseIn(plan, [pair], `status = ${id}`)];
        const started = usage.inAqua.get(id) ?? 0;
        return started > 0 ? [started] : undefined;
      };
      const used = closed.flatMap(({ id, locked, limits }): Finding[] => {
        const hit = hitOf(id);
        if (!hit) return [];
        const status: Ref = { ref: 'jiraStatus', id };
        if (locked) return [found.locked({ status, issueType }, ...hit)];
        return limits.map(({ right, left }) => {
          if (left === 'no') return found.limited({ status, issueType, right }, ...hit);
          return standing.unread ? couldNotLookFinding(standing.unread) : found.limitedPerhaps({ status, issueType, right }, ...hit);
        });
      });
      const unused = closed.filter(({ id, locked, limits }) => !hitOf(id) && (locked || limits.some(({ left }) => left === 'no')));
      // Which of them aqua's items become is told by names, and by aqua.
      const unread = !inAqua.ok ? inAqua.why : !fields.ok ? fields.why : whyUnproven(names);
      if (unused.length > 0 && unread) return [...used, couldNotLookFinding(unread)];
      return findings(
        used,
        unused.length > 0 && found.unused({ statuses: unused.map(({ id }): Ref => ({ ref: 'jiraStatus', id })), issueType }),
      );
    });
    return all.length > 0 ? all : [found.editable({ statuses: seen.size })];
  },
});

/** What the synchronisation does with issues of a pair that a status could forbid. */
function rightsOf(plan: Plan, pair: Pair): Right[] {
  const carried = carriedBy.flatMap(([right, things]) => (things.some((thing) => travels(plan, pair, thing)) ? [right] : []));
  const resolves = pair.resolutionFieldId !== undefined && !carried.includes('resolve');
  return [...always, ...carried, ...(resolves ? (['resolve'] as const) : [])];
}
