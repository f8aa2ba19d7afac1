import { defineFact, optional } from '../../checklist/engine/define-fact';
import { jiraFieldsListed, namesProofId, namingField } from './fields-listed';

/**
 * Whether the names that Jira ships (statuses, priorities, resolutions, work types, system fields) came in English, as aqua's sync user sees
 * them: proven by the name of a system field. Where it is not, names that Jira translates may be translations, and comparing them tells
 * nothing (docs/platform/jira.md#language-of-names).
 */
export const jiraNamesProof = defineFact({
  id: namesProofId,
  needs: { listed: optional(jiraFieldsListed) },
  gather: async (_sources, { listed }): Promise<'english' | 'unproven'> => {
    const field = listed.ok ? listed.value.find(({ id }) => id === namingField) : undefined;
    return field?.name === 'Summary' ? 'english' : 'unproven';
  },
});
