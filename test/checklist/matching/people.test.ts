import { spellingsOf } from '../../../src/checklist/matching/names';
import {
  candidatesByName,
  matchAquaPeople,
  matchJiraPeople,
  type AquaPerson,
  type FoundAccount,
  type FoundAccounts,
  type JiraPerson,
} from '../../../src/checklist/matching/people';
import { aqua, jira } from './people-builders';

describe('people of Jira', () => {
  it.each<[string, JiraPerson[], AquaPerson[], string[]]>([
    ['are matched by address', [jira('a', 'a@x.example')], [aqua(1, 'a@x.example')], ['matched']],
    ['are matched in other letters and with white space', [jira('a', 'A@X.example')], [aqua(1, ' a@x.example ')], ['matched']],
    ['are not matched while their address is hidden', [jira('a')], [aqua(1, 'a@x.example'), aqua(2, '')], ['hidden']],
    ['are missing without a counterpart', [jira('a', 'a@x.example')], [aqua(1, 'b@x.example')], ['missing']],
    ['are ambiguous with two', [jira('a', 'a@x.example')], [aqua(1, 'a@x.example'), aqua(2, 'A@x.example')], ['ambiguous']],
    [
      'are matched where only one of two is active',
      [jira('a', 'a@x.example')],
      [aqua(1, 'a@x.example', 'deactivated'), aqua(2, 'a@x.example')],
      ['matched'],
    ],
    [
      'meet an active user outside the project rather than a deactivated one',
      [jira('a', 'a@x.example')],
      [aqua(1, 'a@x.example', 'deactivated'), aqua(2, 'a@x.example', 'outsideProject')],
      ['outsideProject'],
    ],
    ['meet a deactivated user', [jira('a', 'a@x.example')], [aqua(1, 'a@x.example', 'deactivated')], ['deactivated']],
    ['meet a user outside the project', [jira('a', 'a@x.example')], [aqua(1, 'a@x.example', 'outsideProject')], ['outsideProject']],
    ['differ in the domain only', [jira('a', 'a@x.example')], [aqua(1, 'a@y.example')], ['otherDomain']],
    [
      'do not differ in the domain from somebody outside the project',
      [jira('a', 'a@x.example')],
      [aqua(1, 'a@y.example', 'outsideProject')],
      ['missing'],
    ],
    [
      'do not claim a user in another domain who has a counterpart',
      [jira('a', 'a@x.example'), jira('b', 'a@y.example')],
      [aqua(1, 'a@y.example')],
      ['missing', 'matched'],
    ],
    [
      'are nobody in another domain who is called otherwise',
      [jira('a', 'm.mueller@x.example', { displayName: 'Maria Müller' })],
      [{ ...aqua(1, 'm.mueller@y.example'), name: 'Markus Mueller' }],
      ['missing'],
    ],
    [
      'differ in the domain only, however their name is written',
      [
        jira('a', 'm.mueller@x.example', { displayName: 'Dr. Max Müller (extern)' }),
        jira('b', 'b@x.example', { displayName: 'bea' }),
        jira('c', 'c@x.example', { displayName: 'Nguyễn, C.' }),
      ],
      [
        { ...aqua(1, 'm.mueller@y.example'), name: 'Mueller, Maximilian' },
        { ...aqua(2, 'b@y.example'), name: 'Beate Ost' },
        { ...aqua(3, 'c@y.example'), name: 'Chi Nguyen' },
      ],
      ['otherDomain', 'otherDomain', 'otherDomain'],
    ],
    ['do not guess between two domains', [jira('a', 'a@x.example')], [aqua(1, 'a@y.example'), aqua(2, 'a@z.example')], ['missing']],
    [
      'do not guess between two people of the same name',
      [jira('a', 'a@x.example'), jira('b', 'a@w.example')],
      [aqua(1, 'a@y.example')],
      ['missing', 'missing'],
    ],
  ])('%s', (_name, people, users, kinds) => {
    expect(matchJiraPeople(people, users).map((match) => match.kind)).toEqual(kinds);
  });
});

describe('people of aqua', () => {
  const match = (person: AquaPerson, people: JiraPerson[], found: [string, FoundAccount[]][] = []): string =>
    matchAquaPeople([person], people, { byAddress: new Map(found), findsHidden: true }, matchJiraPeople(people, [person]))[0]?.kind ??
    'none';

  it.each<[string, string]>([
    ['are matched among the people in scope', match(aqua(1, 'a@x.example'), [jira('a', 'a@x.example')])],
    [
      'are matched with an account that the search shows',
      match(aqua(1, 'a@x.example'), [], [['a@x.example', [{ accountId: 'a', active: true, address: 'A@x.example' }]]]),
    ],
  ])('%s', (_name, kind) => {
    expect(kind).toBe('matched');
  });

  it.each<[string, string, string]>([
    ['without an address are empty', match(aqua(1, ' '), []), 'empty'],
    [
      'with a note for an address are empty, though a search by it finds somebody who hides theirs',
      match(aqua(1, 'Test'), [], [['test', [{ accountId: 'a', active: true, displayName: 'Anna Test' }]]]),
      'empty',
    ],
    ['whom the search does not find are missing', match(aqua(1, 'a@x.example'), [], [['a@x.example', []]]), 'missing'],
    [
      'whose account hides its address cannot be compared',
      match(aqua(1, 'a@x.example'), [], [['a@x.example', [{ accountId: 'a', active: true }]]]),
      'hidden',
    ],
    [
      'are not matched with an account that only begins alike',
      match(aqua(1, 'a@x.example'), [], [['a@x.example', [{ accountId: 'b', active: true, address: 'a@x.example.org' }]]]),
      'missing',
    ],
    ['whose account is deactivated are told', match(aqua(1, 'a@x.example'), [jira('a', 'a@x.example', { active: false })]), 'inactive'],
    [
      'who differ in the domain only are told',
      match(aqua(1, 'a@y.example'), [jira('a', 'a@x.example')], [['a@y.example', []]]),
      'otherDomain',
    ],
  ])('%s', (_name, kind, expected) => {
    expect(kind).toBe(expected);
  });
});

describe('people of aqua whom no address leads to', () => {
  const ada = { accountId: 'ada', active: true, address: 'ada@x.example' };
  const kinds = (
    people: AquaPerson[],
    accounts: FoundAccount[],
    { projectAddresses = [], byAddress = [] }: { projectAddresses?: string[]; byAddress?: [string, FoundAccount[]][] } = {},
  ): string[] =>
    matchAquaPeople(
      people,
      [],
      { byAddress: new Map(byAddress), byLocalPart: new Map([['ada', accounts]]), findsHidden: true },
      [],
      new Set(projectAddresses),
    ).map((match) => (match.kind === 'otherDomain' ? `${match.accountId} ${match.jiraDomain} ${match.aquaDomain}` : match.kind));
  const aquaAda = aqua(1, 'Ada@Y.example');

  it.each<[string, string[], string[]]>([
    ['differ in the domain of one account', kinds([aquaAda], [ada]), ['ada x.example y.example']],
    ['are missing without one', kinds([aquaAda], []), ['missing']],
    ['are missing between two accounts', kinds([aquaAda], [ada, { ...ada, accountId: 'b', address: 'ada@z.example' }]), ['missing']],
    ['do not share an account', kinds([aquaAda, aqua(2, 'ada@z.example')], [ada]), ['missing', 'missing']],
    ['do not take the account of another aqua user', kinds([aquaAda], [ada], { projectAddresses: ['ada@x.example'] }), ['missing']],
    [
      'do not take the account that was found by the address of another of them, who is outside the project',
      kinds([aquaAda, aqua(2, 'ada@x.example', 'outsideProject')], [ada], { byAddress: [['ada@x.example', [ada]]] }),
      ['missing', 'matched'],
    ],
    ['do not take one that hides its address', kinds([aquaAda], [{ accountId: 'b', active: true }]), ['missing']],
    [
      'do not take one that is called otherwise',
      kinds([{ ...aquaAda, name: 'Ada Voss' }], [{ ...ada, displayName: 'Adam Brandt' }]),
      ['missing'],
    ],
    ['do not take a deactivated one', kinds([aquaAda], [{ ...ada, active: false }]), ['missing']],
    ['do not take one that only begins alike', kinds([aquaAda], [{ ...ada, address: 'ada@b@x.example' }]), ['missing']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

it('an account in another domain goes to the user of the project alone, though another aqua user has the same name', () => {
  const inScope = [jira('ada', 'ada@x.example')];
  const ofProject = aqua(1, 'ada@y.example');
  const found: FoundAccounts = {
    byAddress: new Map(),
    byLocalPart: new Map([['ada', [{ accountId: 'ada', active: true, address: 'ada@x.example' }]]]),
    findsHidden: true,
  };
  const matches = matchAquaPeople(
    [ofProject, aqua(2, 'ada@z.example', 'outsideProject')],
    inScope,
    found,
    matchJiraPeople(inScope, [ofProject]),
  );
  expect(matches.map(({ kind }) => kind)).toEqual(['otherDomain', 'missing']);
});

it('looks for a name in each way to write it', () => {
  expect(spellingsOf('Jörg Mueller')).toEqual(['Jörg Mueller', 'Joerg Mueller', 'Jörg Müller']);
  expect(spellingsOf('Tim Albers')).toEqual(['Tim Albers']);
});

it('looks up only users whose names fit', () => {
  const people = [jira('a', 'lena.brandt@x.example', { displayName: 'Lena Brandt' }), jira('b', 'b@x.example', { displayName: 'Ida' })];
  const users = [
    { userName: 'xy17', name: 'Brandt, Lena' },
    { userName: 'xy18', name: 'Ida ' },
    { userName: 'lena.brandt@nordlicht', name: 'L. B.' },
    { userName: 'tim', name: 'Tim Albers' },
  ];
  expect(candidatesByName(people, users).map((user) => user.userName)).toEqual(['xy17', 'xy18', 'lena.brandt@nordlicht']);
});
