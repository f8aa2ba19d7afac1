import fc from 'fast-check';
import * as v from 'valibot';
import { askedBy, faultIn, functionsOfTheAsker } from '../../../src/checklist/model/clause';
import { whereSchema } from '../../../src/checklist/model/plan';
import { pathOf } from '../../../src/checklist/model/schemas';
import { plan } from '../../support/plan';

it.each([
  ['labels = aqua', undefined],
  ['summary ~ "order by" OR (labels in (a, b))', undefined],
  ['summary ~ ") OR (project = X"', undefined],
  [`summary ~ ') OR "(' AND status != "it's"`, undefined],
  ['labels = a\n  AND\r\n\tlabels = b', undefined],
  [String.raw`summary ~ "\"exact phrase\""`, undefined],
  [String.raw`summary ~ "a \\ b\t\n\r\'\ "`, undefined],
  [String.raw`"C:\\" = a`, undefined],
  ['reorder by = 1', undefined],
  ['labels = aqua ORDER BY created', 'orderBy'],
  ['labels = "a"order\n\tby created', 'orderBy'],
  ['labels = a) OR (project = OTHER', 'unbalanced'],
  ['labels = (a', 'unbalanced'],
  ['labels = a)', 'unbalanced'],
  ['summary ~ "open', 'unbalanced'],
  ['summary ~ \'open"', 'unbalanced'],
  // Where a backslash is no escape, these end the text earlier.
  [String.raw`summary ~ "5\" pipe"`, 'unbalanced'],
  [String.raw`summary ~ "\") OR (project = OTHER AND summary ~ \""`, 'unbalanced'],
  [String.raw`summary ~ "a\" OR summary ~ ") OR (b"`, 'unbalanced'],
  [String.raw`summary ~ "\u0022"`, 'unknown'],
  [String.raw`summary ~ "\x"`, 'unknown'],
  [String.raw`summary ~ \"a\"`, 'unknown'],
  [String.raw`labels = a\) OR (b`, 'unknown'],
  ['labels = a\\', 'unknown'],
  ['summary ~ "a\\', 'unknown'],
  ['summary ~ "a\nb"', 'unknown'],
  ['labels = a\u0000', 'unknown'],
  ['summary ~ "\u001b[0m"', 'unknown'],
  ['labels = a\u0085b', 'unknown'],
  ['labels = a\u2028b', 'unknown'],
])('finds in %j what is wrong: %s', (clause, fault) => {
  expect(faultIn(clause)).toBe(fault);
});

/** Where the parenthesis ends that begins a text; undefined where it does not end. As one would do it by hand. */
function endOfParenthesis(text: string, readsEscapes: boolean): number | undefined {
  const inQuotes = readsEscapes ? /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/ : /"[^"]*"|'[^']*'/;
  let rest = text;
  for (let quoted = inQuotes.exec(rest); quoted; quoted = inQuotes.exec(rest))
    rest = rest.replace(quoted[0], () => '_'.repeat(quoted[0].length));
  if (/["']/.test(rest)) return undefined;
  for (let inner = /\([^()]*\)/.exec(rest); inner; inner = /\([^()]*\)/.exec(rest)) {
    if (inner.index === 0) return inner[0].length - 1;
    rest = rest.replace(inner[0], () => '_'.repeat(inner[0].length));
  }
  return undefined;
}

const pieces = [
  '"',
  "'",
  '\\',
  '\\"',
  "\\'",
  '\\\\',
  '(',
  ')',
  ' ',
  'a',
  'order by',
  '\n',
  '\t',
  '\0',
  '=',
  ', ',
  '") OR ("',
  "\\') OR (\\'",
];
const clause = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

it('no clause that is taken ends the parenthesis around it, whichever way a backslash is read', () => {
  fc.assert(
    fc.property(clause, (text) => {
      if (faultIn(text) !== undefined) return;
      const whole = `(${text})`;
      expect([endOfParenthesis(whole, true), endOfParenthesis(whole, false)]).toEqual([whole.length - 1, whole.length - 1]);
    }),
    { numRuns: 20_000 },
  );
});

it('a clause is refused as unbalanced only where one of the ways does not end it at its end', () => {
  fc.assert(
    fc.property(clause, (text) => {
      if (faultIn(text) !== 'unbalanced') return;
      const whole = `(${text})`;
      expect([true, false].every((readsEscapes) => endOfParenthesis(whole, readsEscapes) === whole.length - 1)).toBe(false);
    }),
    { numRuns: 20_000 },
  );
});

it.each([
  ['escaped quotation marks', '\\"'],
  ['quotation marks', '"'],
  ['backslashes in quotation marks', '"\\\\'],
  ['parentheses', '('],
  ['blanks behind an order', 'order '],
  ['blanks', '     '],
])('comes to an end with a hundred thousand %s, and looks at none where there are too many', (_name, piece) => {
  // Anything but linear would outlast the test's own limit.
  expect(faultIn(`${piece.repeat(100_000)}"`)).toBeDefined();
  const parsed = v.safeParse(whereSchema, { ...plan.where, jql: `a${piece.repeat(4_000)}b` });
  expect(parsed.issues?.map((issue) => [issue.type, pathOf(issue)])).toEqual([['max_length', 'jql']]);
});

describe('whoever asks', () => {
  it.each([
    ['assignee = currentUser() OR labels = shop', 'assignee = "712020:sync" OR labels = shop'],
    ['reporter in (CurrentUser( ), "currentUser()")', 'reporter in ("712020:sync", "currentUser()")'],
    ["summary ~ 'currentUser()'", "summary ~ 'currentUser()'"],
    ['summary ~ "a \\"b\\"" AND assignee = currentUser()', 'summary ~ "a \\"b\\"" AND assignee = currentUser()'],
    ['"currentUser" = currentUserOf()', '"currentUser" = currentUserOf()'],
  ])('is the account that does the work: %s', (written, asked) => {
    expect(askedBy(written, '"712020:sync"')).toBe(asked);
  });

  it.each([
    ['labels = shop', []],
    ['assignee = currentUser()', []],
    ['issue in watchedIssues() AND created > lastLogin()', ['watchedIssues()', 'lastLogin()']],
    ['workitem in watchedWorkItems() OR space in spacesWhereUserHasRole("Testers")', ['watchedWorkItems()', 'spacesWhereUserHasRole()']],
    ['component in componentsLeadByUser( )', ['componentsLeadByUser()']],
    ['component in componentsLeadByUser("712020:lena")', []],
    ['lastViewed > -7d', ['lastViewed']],
    ['lastViewedBy = 7 AND "lastViewed" is EMPTY', []],
    ['summary ~ "watchedIssues()"', []],
    ['assignee in membersOf("testers") AND sprint in openSprints()', []],
    ['summary ~ "a \\"b\\"" AND assignee = currentUser()', ['currentUser()']],
  ])('decides what else is found: %s', (written, functions) => {
    expect(functionsOfTheAsker(written)).toEqual(functions);
  });
});
