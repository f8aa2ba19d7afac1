import { aquaStatusesInUse } from '../../../facts/aqua/values';
import { jiraItemsLacking } from '../../../facts/jira/demanded-fields';
import { jiraNamesProof, whyUnproven } from '../../../facts/jira/language';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { clauseIn, jqlOfScope } from '../../../checklist/model/scope';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';
import { followPair, itemsAtSteps, stepNeeds } from '../_status-items';
import { demandsByCondition, letsThrough, type LetsThrough } from '../_step-rules';
import { byUse, sourcesOf, usageOf } from '../_steps-in-use';
import type { Edge, FollowedInAqua, FollowedInJira } from '../_workflow-graph';

/** A step of one side, by what the other side calls its two ends. */
type Step = { from: Ref; to: Ref };
type OfPair = { issueType: Ref; itemType: AquaItemType };
type Steps = { steps: Step[]; more: number } & OfPair;
type Demanded = Steps & { fields: Ref[] };
/** Whether the items that are counted are aqua's. */
type Where = { inAqua?: true };

/** Steps that a finding holds; a workflow may lack thousands. */
const mostSteps = 40;

export const statusTransitionsPossible = defineCheck({
  id: 'status-transitions-possible',
  effect: 'items',
  needs: {
    names: jiraNamesProof,
    ...stepNeeds,
    itemsLacking: optional(jiraItemsLacking),
    inJira: itemsAtSteps,
    inAqua: aquaStatusesInUse,
  },
  kinds: {
    jiraLacks: kind<Steps & Where>('failed', { side: 'aqua' }),
    aquaLacks: kind<Steps & Where>('failed', { side: 'aqua', mendedBy: ['steps', 'itemType'] }),
    jiraRefuses: kind<Steps & Where & LetsThrough>('failed', { side: 'aqua' }),
    jiraDemands: kind<Demanded>('failed', { mendedBy: ['issueType', 'fields'] }),
    jiraDemandsOfNew: kind<Demanded>('failed', { side: 'aqua', mendedBy: ['issueType', 'fields'] }),
    newInJira: kind<Step & OfPair>('failed', { side: 'aqua' }),
    newInAqua: kind<Step & OfPair>('failed', { mendedBy: ['from', 'to', 'itemType'] }),
    workflowUnknown: kind<{ issueType: Ref }>('unavailable'),
    jiraDemandsUnseen: kind<Demanded>('unavailable'),
    jiraConditions: kind<Steps>('warning', { effect: 'risk' }),
    jiraAsksFor: kind<Demanded>('warning', { effect: 'risk' }),
    jiraDemandsUnused: kind<Demanded>('warning', { effect: 'risk' }),
    jiraLacksUnused: kind<Steps>('warning', { effect: 'risk' }),
    jiraRefusesUnused: kind<Steps & LetsThrough>('warning', { effect: 'risk' }),
    aquaLacksUnused: kind<Steps>('warning', { effect: 'risk' }),
    possible: kind<{ steps: number }>('passed'),
    nothingToFollow: kind('notApplicable'),
  },
  judge: (facts, { plan, decisions, found }) => {
    const { names, jiraFlows, standing, itemsLacking, inJira, inAqua } = facts;
    // Statuses are the same by name: names that may be translations tell nothing.
    const unproven = whyUnproven(names);
    if (unproven) return [couldNotLookFinding(unproven)];
    let possible = 0;
    const ofPairs = plan.where.pairs.map((pair): Finding[] => {
      const { aquaItemType: itemType, jiraIssueTypeId } = pair;
      const ofPair: OfPair = { issueType: { ref: 'jiraIssueType', id: jiraIssueTypeId }, itemType };
      if (!jiraFlows.has(jiraIssueTypeId)) return [found.workflowUnknown({ issueType: ofPair.issueType })];
      const pairFollowed = followPair(facts, pair, { plan, decisions });
      if (!pairFollowed) return [];
      const { flow, same, demandedHere } = pairFollowed;
      const usage = usageOf(pair, inJira, inAqua, same.toJira);

      const jiraRef = (id: string): Ref => ({ ref: 'jiraStatus', id });
      const aquaRef = (id: number): Ref => ({ ref: 'aquaEntry', projectId: plan.where.aquaProjectId, itemType, fieldId: 'Status', id });
      const inJirasWords = (edges: readonly Edge<string>[]): Steps => ({
        ...capped(edges.map(([from, to]) => ({ from: jiraRef(from), to: jiraRef(to) }))),
        ...ofPair,
      });
      const inAquasWords = (edges: readonly Edge<string>[]): Steps => ({
        ...capped(edges.map(([from, to]) => ({ from: aquaRef(same.toAqua.get(from) ?? 0), to: aquaRef(same.toAqua.get(to) ?? 0) }))),
        ...ofPair,
      });

      /** Steps that items could take today, in Jira or else in aqua, are one kind of finding; the others are another. */
      const judged = (
        edges: readonly Edge<string>[],
        used: (edges: Edge<string>[], where: Where, items: number, clause?: string) => Finding,
        unused: (edges: Edge<string>[]) => Finding,
      ): Finding[] => {
        const split = byUse(edges, usage);
        return findings(
          split.inJira.edges.length > 0 &&
            used(split.inJira.edges, {}, split.inJira.items, clauseIn(plan, [pair], sourcesOf(split.inJira.edges))),
          split.inAqua.edges.length > 0 && used(split.inAqua.edges, { inAqua: true }, split.inAqua.items),
          split.unused.length > 0 && unused(split.unused),
        );
      };

      const towardsJira = (followed: FollowedInJira): Finding[] => {
        possible += followed.open;
        const { lacking, refused, conditional, demanding, asking, unreachedByNew } = followed;
        const admitted = (edges: readonly Edge<string>[]): Steps & LetsThrough => ({
          ...inJirasWords(edges),
          ...letsThrough(flow.steps, edges),
        });
        const withFields = (edges: readonly Edge<string>[], ids: readonly string[]): Demanded => ({
          ...inJirasWords(edges),
          fields: [...new Set(ids)].map((id): Ref => ({ ref: 'jiraField', id })),
        });
        const demands = demandsByCondition(demanding, pair, usage, {
          lacking: itemsLacking.ok ? itemsLacking.value : undefined,
          demanded: demandedHere,
        }).map(({ edges, fieldIds, hits, items, condition }): Finding => {
          const args = withFields(edges, fieldIds);
          if (hits === 'items') return found.jiraDemands(args, items, condition && clauseIn(plan, [pair], condition));
          if (hits === 'new') return found.jiraDemandsOfNew(args, items);
          return hits === 'unseen' ? found.jiraDemandsUnseen(args) : found.jiraDemandsUnused(args);
        });
        return findings(
          judged(
            lacking,
            (edges, where, ...of) => found.jiraLacks({ ...inJirasWords(edges), ...where }, ...of),
            (edges) => found.jiraLacksUnused(inJirasWords(edges)),
          ),
          judged(
            refused,
            (edges, where, ...of) => found.jiraRefuses({ ...admitted(edges), ...where }, ...of),
            (edges) => found.jiraRefusesUnused(admitted(edges)),
          ),
          demands,
          unreachedByNew.map(([from, to]) =>
            found.newInJira({ from: jiraRef(from), to: jiraRef(to), ...ofPair }, usage.allInAqua || undefined),
          ),
          conditional.length > 0 &&
            (standing.unread ? couldNotLookFinding(standing.unread) : found.jiraConditions(inJirasWords(conditional))),
          asking.length > 0 &&
            found.jiraAsksFor(
              withFields(
                asking.map(({ edge }) => edge),
                asking.flatMap((one) => one.fields),
              ),
            ),
        );
      };

      const towardsAqua = ({ open, lacking, unreachedByNew }: FollowedInAqua): Finding[] => {
        possible += open;
        const ofNew: [items?: number, clause?: string] = usage.allInJira > 0 ? [usage.allInJira, jqlOfScope(plan, [pair])] : [];
        return findings(
          judged(
            lacking,
            (edges, where, ...of) => found.aquaLacks({ ...inAquasWords(edges), ...where }, ...of),
            (edges) => found.aquaLacksUnused(inAquasWords(edges)),
          ),
          unreachedByNew && found.newInAqua({ from: aquaRef(unreachedByNew[0]), to: aquaRef(unreachedByNew[1]), ...ofPair }, ...ofNew),
        );
      };

      return findings(pairFollowed.inJira && towardsJira(pairFollowed.inJira), pairFollowed.inAqua && towardsAqua(pairFollowed.inAqua));
    });
    const all = findings(...ofPairs, possible > 0 && found.possible({ steps: possible }));
    return all.length > 0 ? all : [found.nothingToFollow({})];
  },
});

/** The first steps, and how many more there are. */
function capped(steps: Step[]): { steps: Step[]; more: number } {
  return { steps: steps.slice(0, mostSteps), more: Math.max(0, steps.length - mostSteps) };
}
