/** As many characters as a clause may have. */
export const mostCharacters = 4000;

/** What keeps a clause from being a condition that may stand in the app's parentheses. */
export type ClauseFault = 'unknown' | 'orderBy' | 'unbalanced';

/** What may stand behind a backslash in quotation marks. Jira also knows characters by their numbers, which may just as well be typed. */
const escapes = '\\"\'tnr ';

/**
 * What is wrong with a clause of JQL; undefined where nothing is. What is not known for sure is refused, so that a clause cannot end the
 * parenthesis that the app puts around it, in whichever way Jira reads a backslash in quotation marks: as the documented escape, or as itself.
 * The time it takes grows with the length alone.
 */
export function faultIn(clause: string): ClauseFault | undefined {
  if (hasUnknown(clause)) return 'unknown';
  const outside = outsideQuotes(clause, true);
  if (outside === undefined || !isBalanced(outside)) return 'unbalanced';
  if (/\border\s+by\b/i.test(outside)) return 'orderBy';
  const withoutEscapes = outsideQuotes(clause, false);
  return withoutEscapes === undefined || !isBalanced(withoutEscapes) ? 'unbalanced' : undefined;
}

/** Whether there are control characters, line breaks or tabs in quotation marks, backslashes outside of them, or escapes that Jira does not know. */
function hasUnknown(clause: string): boolean {
  let quote: string | undefined;
  for (let at = 0; at < clause.length; at += 1) {
    const character = clause.charAt(at);
    const isBreak = character === '\n' || character === '\r' || character === '\t';
    if (isBreak ? quote !== undefined : /\p{Cc}|[\u2028\u2029]/u.test(character)) return true;
    if (character === '\\') {
      at += 1;
      const next = clause.charAt(at);
      if (quote === undefined || next === '' || !escapes.includes(next)) return true;
    } else quote = quoteAfter(character, quote);
  }
  return false;
}

/** The clause with a blank, or another mark, for each text in quotation marks; undefined where one is left open. */
function outsideQuotes(clause: string, readsEscapes: boolean, mark = ' '): string | undefined {
  let outside = '';
  let quote: string | undefined;
  for (let at = 0; at < clause.length; at += 1) {
    const character = clause.charAt(at);
    const before = quote;
    if (readsEscapes && before !== undefined && character === '\\') at += 1;
    else quote = quoteAfter(character, before);
    if (before === undefined) outside += quote === undefined ? character : mark;
  }
  return quote === undefined ? outside : undefined;
}

/** The quotation mark that is open behind a character, with the one that was open before it. */
function quoteAfter(character: string, open: string | undefined): string | undefined {
  if (open !== undefined) return character === open ? undefined : open;
  return character === '"' || character === "'" ? character : undefined;
}

function isBalanced(outside: string): boolean {
  let depth = 0;
  for (const character of outside) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A text in quotation marks, or the function that stands for whoever asks. */
const quotedOrAsker = /"[^"]*"|'[^']*'|\bcurrentUser\s*\(\s*\)/gi;

/** The clause as another account would ask: with its literal in place of whoever asks. One with a backslash stays: where its texts end is read in two ways. */
export function askedBy(clause: string, literal: string): string {
  if (clause.includes('\\')) return clause;
  return clause.replace(quotedOrAsker, (part) => (/^["']/.test(part) ? part : literal));
}

/**
 * What of JQL finds something else for each account (support.atlassian.com, "JQL functions", "JQL fields"): functions, some of them only where
 * they name nobody, and a field. Jira knows work items and spaces by their older names as well.
 */
const ofTheAsker: readonly (readonly [name: string, written: string])[] = [
  ...[
    'currentUser',
    'watchedIssues',
    'watchedWorkItems',
    'votedIssues',
    'votedWorkItems',
    'issueHistory',
    'workItemHistory',
    'lastLogin',
    'currentLogin',
    'myApproval',
    'myPending',
    'projectsWhereUserHasPermission',
    'spacesWhereUserHasPermission',
    'projectsWhereUserHasRole',
    'spacesWhereUserHasRole',
  ].map((name) => [`${name}()`, `${name}\\s*\\(`] as const),
  ...['componentsLeadByUser', 'projectsLeadByUser', 'spacesLeadByUser'].map((name) => [`${name}()`, `${name}\\s*\\(\\s*\\)`] as const),
  ['lastViewed', 'lastViewed\\b'],
];

/** Of a clause, what finds something else for each account, as it is written, though `askedBy` names the one that does the work. */
export function functionsOfTheAsker(clause: string): string[] {
  const outside = outsideQuotes(askedBy(clause, '""'), true, '"') ?? '';
  return ofTheAsker.flatMap(([name, written]) => (new RegExp(`\\b${written}`, 'i').test(outside) ? [name] : []));
}
