import { faultIn, mostCharacters, type ClauseFault } from '../../../../src/checklist/model/clause';

export { mostCharacters };

/** What a clause lacks to be a condition; undefined where nothing does as far as the page can tell. Jira has the last word. */
export function wrongWith(jql: string): ClauseFault | 'tooLong' | undefined {
  const clause = jql.trim();
  return clause.length > mostCharacters ? 'tooLong' : faultIn(clause);
}
