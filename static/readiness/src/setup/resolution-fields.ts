import type { AquaFieldOption, Pair } from '../../../../src/contract';

/** A pair as far as the choice of its resolution field is concerned: what was chosen for a defect says nothing about a requirement. */
export function choiceKey({ jiraIssueTypeId, aquaItemType }: Pair): string {
  return `${jiraIssueTypeId} ${aquaItemType}`;
}

/** The pair with this resolution field, or with none. */
export function withResolutionField({ jiraIssueTypeId, aquaItemType, direction }: Pair, fieldId: string | undefined): Pair {
  return { jiraIssueTypeId, aquaItemType, direction, ...(fieldId ? { resolutionFieldId: fieldId } : {}) };
}

/**
 * The pair as it will be saved. A field that the chosen aqua project does not have is dropped; where nobody has chosen yet, the field that
 * looks like the resolution is proposed for what travels to aqua. `fields` are undefined while they are on their way.
 */
export function settledPair(pair: Pair, fields: readonly AquaFieldOption[] | undefined, chosen: boolean): Pair {
  if (!fields) return pair;
  const own = fields.filter(({ itemType }) => itemType === pair.aquaItemType);
  if (own.some(({ id }) => id === pair.resolutionFieldId)) return pair;
  const proposed = chosen || pair.direction === 'toJira' ? undefined : own.find(looksLikeResolution);
  return withResolutionField(pair, proposed?.id);
}

function looksLikeResolution({ id, title }: AquaFieldOption): boolean {
  return [id, title].some((name) => /^(resolution|lösung)$/i.test(name));
}
