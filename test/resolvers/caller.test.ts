import { accountOf } from '../../src/resolvers/caller';

it.each<[string, unknown, string | undefined]>([
  ['a person', '712020:0e0f7f0a-3c2b-4f7e-9c53-6d9a7c1b2e11', '712020:0e0f7f0a-3c2b-4f7e-9c53-6d9a7c1b2e11'],
  ['an id of old', '5b10ac8d82e05b22cc7d4ef5', '5b10ac8d82e05b22cc7d4ef5'],
  ['nothing', undefined, undefined],
  ['null', null, undefined],
  ['an empty id', '', undefined],
  ['a blank', ' ', undefined],
  ['a blank inside', 'a b', undefined],
  ['a line break at the end', 'abc\n', undefined],
  ['a number', 42, undefined],
  ['a list', ['abc'], undefined],
  ['more than an id may have', 'a'.repeat(129), undefined],
])('who calls, told as %s', (_name, told, expected) => {
  expect(accountOf({ accountId: told })).toBe(expected);
});

it('nobody calls where the platform tells nothing', () => {
  expect(accountOf({})).toBeUndefined();
});
