import { defineFact, optional } from '../../checklist/engine/define-fact';
import type { Unavailability } from '../../checklist/model/unavailable';
import { jiraFieldsListed, namesProofId, namingField } from './fields-listed';

/** Names came in English; or not, as far as is known; or why nobody knows. */
export type NamesProof = 'english' | 'unproven' | Unavailability;

/** Why names prove nothing; undefined where they came in English. */
export function whyUnproven(proof: NamesProof): Unavailability | undefined {
  if (proof === 'english') return undefined;
  return proof === 'unproven' ? { reason: 'jira-names-translated' } : proof;
}

/**
 * Whether the names that Jira ships (statuses, priorities, resolutions, work types, system fields) came in English, as aqua's sync user sees
 * them: proven by the name of a system field. Where it is not, names that Jira translates may be translations, and comparing them tells
 * nothing (docs/platform/jira.md#language-of-names).
 */
export const jiraNamesProof = defineFact({
  id: namesProofId,
  needs: { listed: optional(jiraFieldsListed) },
  gather: async (_sources, { listed }): Promise<NamesProof> => {
    if (!listed.ok) return listed.why;
    return listed.value.find(({ id }) => id === namingField)?.name === 'Summary' ? 'english' : 'unproven';
  },
});
