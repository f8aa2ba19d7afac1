import type { Decision, DecisionInput, DecisionKey, MappingRow, MappingState, MappingTable } from '../../../../src/contract';
import type { Decidable } from '../decide/decidable';

/** The id of the page's heading. */
export const mappingHeading = 'mapping-heading';

const gaps: readonly MappingState[] = ['lacking', 'decidedOnGone', 'willBeAdded'];

/** Whether items with this value would not transfer. */
export function isGap({ state }: MappingRow): boolean {
  return gaps.includes(state);
}

/** Tells the rows of a table apart: by the value that is in use. */
export function rowKey({ jira, aqua }: MappingRow): string {
  return jira ? `jira ${jira.id ?? ''}` : `aqua ${aqua?.id ?? ''}`;
}

/** What can be decided on a row: of Jira's value where there is one, else of aqua's. */
export function decidableOf({ dimension, pair, field }: MappingTable, { jira, aqua, proposedAqua, proposedJira }: MappingRow): Decidable {
  const of: DecisionKey = { dimension, ...(field === undefined ? {} : { field }), ...(pair ? { pair } : {}) };
  if (jira) {
    const proposal = proposedAqua ?? aqua?.id;
    return { key: { ...of, jiraValueId: jira.id }, side: 'jira', ...(proposal === undefined ? {} : { proposal }) };
  }
  return {
    key: { ...of, ...(aqua ? { aquaEntryId: aqua.id } : {}) },
    side: 'aqua',
    ...(proposedJira === undefined ? {} : { proposal: proposedJira }),
  };
}

/** A row as it stands once something was decided on it. */
export function rowAfter(table: MappingTable, row: MappingRow, { kind = 'becomes', jiraValueId, aquaEntryId }: DecisionInput): MappingRow {
  const own = row.jira ? { jira: row.jira } : { ...(row.aqua ? { aqua: row.aqua } : {}) };
  if (kind !== 'becomes') return { ...own, state: kind === 'mapped' ? 'byWord' : 'willBeAdded' };
  const aqua = table.aqua.find(({ id }) => id === aquaEntryId);
  const jira = table.jira.find(({ id }) => id === jiraValueId);
  if (row.jira) return { ...own, state: 'decided', ...(aqua ? { aqua } : {}) };
  return { ...own, state: 'decided', ...(jira ? { jira } : {}) };
}

/** Whether a decision is what a row rests on. */
export function restsOnDecision(state: MappingState): boolean {
  return state === 'decided' || state === 'decidedOnGone' || state === 'byWord' || state === 'willBeAdded';
}

/** The decision that made a row what it is: on its value of Jira, else on its value of aqua. */
export function decisionKeysOf(table: MappingTable, { jira, aqua }: MappingRow): DecisionKey[] {
  const { dimension, pair, field } = table;
  const of: Pick<Decision, 'dimension' | 'field' | 'pair'> = {
    dimension,
    ...(field === undefined ? {} : { field }),
    ...(pair ? { pair } : {}),
  };
  return [...(jira ? [{ ...of, jiraValueId: jira.id }] : []), ...(aqua ? [{ ...of, aquaEntryId: aqua.id }] : [])];
}
