/** As many characters as a clause may have. */
export const mostCharacters = 4000;

/** What a clause lacks to be a condition; undefined where nothing does as far as the page can tell. Jira has the last word. */
export function wrongWith(jql: string): 'orderBy' | 'tooLong' | 'unbalanced' | undefined {
  const clause = jql.trim();
  if (clause.length > mostCharacters) return 'tooLong';
  const outside = outsideQuotes(clause);
  if (outside === undefined) return 'unbalanced';
  if (/\border\s+by\b/i.test(outside)) return 'orderBy';
  let open = 0;
  for (const character of outside) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return 'unbalanced';
  }
  return open === 0 ? undefined : 'unbalanced';
}

/** The clause without what stands in quotation marks; undefined where one is left open. */
function outsideQuotes(clause: string): string | undefined {
  const outside = clause.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, ' ');
  return /["']/.test(outside) ? undefined : outside;
}
