import { defineFact, readingOf } from '../../checklist/engine/define-fact';
import { fieldSearch } from '../../clients/jira/operations/fields';

/**
 * Whether the names that Jira ships (statuses, priorities, resolutions, work types, system fields) came in English, as aqua's sync user sees
 * them: proven by the name of a system field. Where it is not, names that Jira translates may be translations, and comparing them tells
 * nothing (docs/platform/jira.md#language-of-names).
 */
export const jiraNamesProof = defineFact({
  id: 'jira.namesProof',
  gather: async ({ jira }): Promise<'english' | 'unproven'> => {
    const found = await readingOf(jira.ask(fieldSearch, { ids: ['summary'] }));
    const summary = found.ok ? found.value.find(({ id }) => id === 'summary') : undefined;
    return summary?.name === 'Summary' ? 'english' : 'unproven';
  },
});
