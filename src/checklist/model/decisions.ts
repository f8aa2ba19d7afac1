import type { Decision, DecisionInput, DecisionKey } from './plan';

/** What tells one value that can be decided on from another: its dimension and field, the pair, and the value of Jira or else aqua's. */
function keyOf({ dimension, field, pair, jiraValueId, aquaEntryId }: DecisionKey): string {
  const value = jiraValueId === undefined ? { aqua: aquaEntryId } : { jira: jiraValueId };
  return JSON.stringify([dimension, field, pair?.jiraIssueTypeId, pair?.aquaItemType, value]);
}

/** The decision that holds for a value: that for its pair, else that for all pairs. */
export function decisionOn(decisions: readonly Decision[], { pair, ...key }: DecisionKey): Decision | undefined {
  const find = (wanted: string): Decision | undefined => decisions.find((one) => keyOf(one) === wanted);
  return (pair && find(keyOf({ ...key, pair }))) ?? find(keyOf(key));
}

export function withoutDecision(decisions: readonly Decision[], key: DecisionKey): Decision[] {
  const gone = keyOf(key);
  return decisions.filter((one) => keyOf(one) !== gone);
}

/**
 * The decisions with new ones, each in place of an earlier one on the same value. A mapping settles both of its values: what was decided on
 * aqua's alone is gone as well.
 */
export function withDecisions(decisions: readonly Decision[], inputs: readonly DecisionInput[], by: string, at: string): Decision[] {
  return inputs.reduce<Decision[]>(
    (kept, input) => {
      const { jiraValueId, aquaEntryId, ...of } = input;
      const others = withoutDecision(kept, input);
      const rest = jiraValueId === undefined || aquaEntryId === undefined ? others : withoutDecision(others, { ...of, aquaEntryId });
      return [...rest, { ...input, by, at }];
    },
    [...decisions],
  );
}
