import { aquaChainedPlans, aquaOverlaps, chainedPlans, countOfOtherPlans, jiraOverlaps, type Overlap } from '../../../facts/overlaps';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { itemTypesOf, pairsToAqua, pairsToJira, workTypesOf } from '../../../checklist/model/scope';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';

/** Which plan is meant: its place among the others, and itself where results are new enough to hold it. */
type Other = { plan: number; other?: Ref };

export const plansDoNotOverlap = defineCheck({
  id: 'plans-do-not-overlap',
  effect: 'silent',
  needs: {
    others: countOfOtherPlans,
    inJira: optional(jiraOverlaps),
    inAqua: optional(aquaOverlaps),
    chained: chainedPlans,
    chainedInAqua: optional(aquaChainedPlans),
  },
  kinds: {
    sameIssues: kind<Other & { issueTypes: Ref[] }>('failed', { mendedBy: [] }),
    sameItems: kind<Other & { itemTypes: AquaItemType[] }>('failed', { mendedBy: [] }),
    couldMeetInJira: kind<Other & { issueTypes: Ref[] }>('warning', { effect: 'risk' }),
    couldMeetInAqua: kind<Other & { itemTypes: AquaItemType[] }>('warning', { effect: 'risk' }),
    /** Jira refused to count what both transfer. */
    notCounted: kind<Other & { issueTypes: Ref[] }>('unavailable'),
    passedOn: kind<Other & { issueTypes: Ref[] }>('warning', { effect: 'risk' }),
    passedOnInAqua: kind<Other & { itemTypes: AquaItemType[] }>('warning', { effect: 'risk' }),
    /** The plan itself: the same items of aqua become several types in Jira, or Jira's several in aqua. */
    severalInJira: kind<{ itemType: AquaItemType; issueTypes: Ref[] }>('warning', { effect: 'risk' }),
    severalInAqua: kind<{ issueType: Ref; itemTypes: AquaItemType[] }>('warning', { effect: 'risk' }),
    apart: kind<{ others: number }>('passed'),
    only: kind('notApplicable'),
  },
  judge: ({ others, inJira, inAqua, chained, chainedInAqua }, { plan: own, found }) => {
    const severally = findings(
      itemTypesOf(pairsToJira(own)).flatMap((itemType) => {
        const issueTypes = workTypesOf(pairsToJira(own).filter((pair) => pair.aquaItemType === itemType));
        return findings(issueTypes.length > 1 && found.severalInJira({ itemType, issueTypes: issueTypes.map(refOf) }));
      }),
      workTypesOf(pairsToAqua(own)).flatMap((id) => {
        const itemTypes = itemTypesOf(pairsToAqua(own).filter((pair) => pair.jiraIssueTypeId === id));
        return findings(itemTypes.length > 1 && found.severalInAqua({ issueType: refOf(id), itemTypes }));
      }),
    );
    if (others === 0) return severally.length > 0 ? severally : [found.only({})];
    const problems = findings(
      severally,
      inJira.ok ? inJira.value.filter(meets).map(inJiraFinding) : couldNotLookFinding(inJira.why),
      inAqua.ok ? inAqua.value.filter(meets).map(inAquaFinding) : couldNotLookFinding(inAqua.why),
      chained.map(({ issueTypes, ...one }) => found.passedOn({ ...otherOf(one), issueTypes: issueTypes.map(refOf) })),
      chainedInAqua.ok && chainedInAqua.value.map(({ itemTypes, ...one }) => found.passedOnInAqua({ ...otherOf(one), itemTypes })),
      !chainedInAqua.ok && inAqua.ok && couldNotLookFinding(chainedInAqua.why),
    );
    return problems.length > 0 ? problems : [found.apart({ others })];

    function inJiraFinding({ items, apart, issueTypes, ...one }: Overlap & { issueTypes: string[] }): Finding {
      const args = { ...otherOf(one), issueTypes: issueTypes.map(refOf) };
      if (apart === 'untold') return found.notCounted(args);
      return items > 0 ? found.sameIssues(args, items) : found.couldMeetInJira(args);
    }
    function inAquaFinding({ items, itemTypes, ...one }: Overlap & { itemTypes: AquaItemType[] }): Finding {
      const args = { ...otherOf(one), itemTypes };
      return items > 0 ? found.sameItems(args, items) : found.couldMeetInAqua(args);
    }
  },
});

function otherOf({ plan, id }: Pick<Overlap, 'plan' | 'id'>): Other {
  return { plan, ...(id === undefined ? {} : { other: { ref: 'plan', id } }) };
}

function refOf(id: string): Ref {
  return { ref: 'jiraIssueType', id };
}

/** Two clauses that have no item in common keep the plans apart. */
function meets({ items, apart }: Overlap): boolean {
  return items > 0 || apart !== true;
}
