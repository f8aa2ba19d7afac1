import type { AquaEntry, AquaField } from '../../../facts/aqua/fields';
import type { Decision, Pair } from '../../plan';

/** The aqua dictionary that takes the resolution of a pair, or why it cannot. */
export type ResolutionField =
  { ok: true; entries: AquaEntry[]; deleted: AquaEntry[] } | { ok: false; why: 'missing' | 'inactive' | 'notADictionary' };

export function resolutionFieldOf(pair: Pair, fields: readonly AquaField[] | undefined): ResolutionField {
  const field = fields?.find((one) => one.id === pair.resolutionFieldId);
  if (!field) return { ok: false, why: 'missing' };
  if (!field.active) return { ok: false, why: 'inactive' };
  if (!field.entries) return { ok: false, why: 'notADictionary' };
  return {
    ok: true,
    entries: field.entries.filter((entry) => !entry.isDeleted),
    deleted: field.entries.filter((entry) => entry.isDeleted),
  };
}

/** What people decided on for the resolutions of a pair: entry id by Jira's resolution id, null for no resolution. */
export function resolutionDecisions(decisions: readonly Decision[], pair: Pair): Map<string | null, number> {
  return new Map(
    decisions
      .filter(
        ({ dimension, pair: of }) =>
          dimension === 'resolution' && (!of || (of.jiraIssueTypeId === pair.jiraIssueTypeId && of.aquaItemType === pair.aquaItemType)),
      )
      .map(({ jiraValueId, aquaEntryId }) => [jiraValueId, aquaEntryId]),
  );
}
