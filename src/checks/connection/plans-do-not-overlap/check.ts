import { aquaChainedPlans, aquaOverlaps, chainedPlans, countOfOtherPlans, jiraOverlaps, type Overlap } from '../../../facts/overlaps';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import type { AquaItemType, Finding, Ref } from '../../../checklist/model/vocabulary';

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
    sameIssues: kind<{ plan: number; issueTypes: Ref[] }>('failed', { mendedBy: [] }),
    sameItems: kind<{ plan: number; itemTypes: AquaItemType[] }>('failed', { mendedBy: [] }),
    couldMeetInJira: kind<{ plan: number; issueTypes: Ref[] }>('warning', { effect: 'risk' }),
    couldMeetInAqua: kind<{ plan: number; itemTypes: AquaItemType[] }>('warning', { effect: 'risk' }),
    /** Jira refused to count what both transfer. */
    notCounted: kind<{ plan: number; issueTypes: Ref[] }>('unavailable'),
    passedOn: kind<{ plan: number; issueTypes: Ref[] }>('warning', { effect: 'risk' }),
    passedOnInAqua: kind<{ plan: number; itemTypes: AquaItemType[] }>('warning', { effect: 'risk' }),
    apart: kind<{ others: number }>('passed'),
    only: kind('notApplicable'),
  },
  judge: ({ others, inJira, inAqua, chained, chainedInAqua }, { found }) => {
    if (others === 0) return [found.only({})];
    const problems = findings(
      inJira.ok ? inJira.value.filter(meets).map(inJiraFinding) : couldNotLookFinding(inJira.why),
      inAqua.ok ? inAqua.value.filter(meets).map(inAquaFinding) : couldNotLookFinding(inAqua.why),
      chained.map(({ plan, issueTypes }) => found.passedOn({ plan, issueTypes: issueTypes.map(refOf) })),
      chainedInAqua.ok && chainedInAqua.value.map(({ plan, itemTypes }) => found.passedOnInAqua({ plan, itemTypes })),
      !chainedInAqua.ok && inAqua.ok && couldNotLookFinding(chainedInAqua.why),
    );
    return problems.length > 0 ? problems : [found.apart({ others })];

    function inJiraFinding({ plan, items, apart, issueTypes: ids }: Overlap & { issueTypes: string[] }): Finding {
      const issueTypes = ids.map(refOf);
      if (apart === 'untold') return found.notCounted({ plan, issueTypes });
      return items > 0 ? found.sameIssues({ plan, issueTypes }, items) : found.couldMeetInJira({ plan, issueTypes });
    }
    function inAquaFinding({ plan, items, itemTypes }: Overlap & { itemTypes: AquaItemType[] }): Finding {
      return items > 0 ? found.sameItems({ plan, itemTypes }, items) : found.couldMeetInAqua({ plan, itemTypes });
    }
  },
});

function refOf(id: string): Ref {
  return { ref: 'jiraIssueType', id };
}

/** Two clauses that have no item in common keep the plans apart. */
function meets({ items, apart }: Overlap): boolean {
  return items > 0 || apart !== true;
}
