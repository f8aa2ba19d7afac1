import { mostCharacters, wrongWith } from '../../static/readiness/src/setup/clause';

it.each([
  ['', undefined],
  ['labels = aqua', undefined],
  ['(labels = aqua or summary ~ "a (b")', undefined],
  ["summary ~ 'order by name'", undefined],
  ['labels = aqua ORDER  BY created', 'orderBy'],
  ['(labels = aqua', 'unbalanced'],
  ['labels = aqua)(', 'unbalanced'],
  ['summary ~ "aqua', 'unbalanced'],
  ['summary ~ "a\\q"', 'unknown'],
  ['x'.repeat(mostCharacters), undefined],
  ['x'.repeat(mostCharacters + 1), 'tooLong'],
])('finds in "%s" what is wrong: %s', (clause, wrong) => {
  expect(wrongWith(clause)).toBe(wrong);
});
