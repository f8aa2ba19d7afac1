import {
  aquaGraph,
  counterparts,
  followInAqua,
  followInJira,
  graphOfJira,
  type AquaGraph,
  type JiraObstacles,
} from '../../../src/checks/values/_workflow-graph';
import type { Decided } from '../../../src/checks/values/_decided';
import type { JiraRule } from '../../../src/clients/jira/operations/workflows';
import type { JiraStep, JiraWorkflow } from '../../../src/facts/jira/workflows';
import { allOf, standing } from '../../support/workflow-rules';

/** Jira's statuses have letters for ids, aqua's entries of the same names have numbers. */
const statuses = [
  { id: 'a', name: 'Open' },
  { id: 'b', name: 'Doing' },
  { id: 'c', name: 'Done' },
];
const entries = [
  { id: 1, name: 'OPEN' },
  { id: 2, name: 'doing' },
  { id: 3, name: 'Done' },
];
const nothing = { jira: new Set<string | null>(), aqua: new Set<number>() };
const deciding = (...becomes: [string, number][]): Pick<Decided, 'becomes' | 'byWord'> => ({
  becomes: new Map<string | null, number>(becomes),
  byWord: nothing,
});
const undecided = deciding();
const same = counterparts(statuses, entries, undecided);

const step = (from: string, to: string, more: Partial<JiraStep> = {}): JiraStep => ({
  name: `to ${to}`,
  from: from === 'any' ? 'any' : from.split(''),
  to,
  validators: [],
  ...more,
});
const jira = (...steps: JiraStep[]): JiraWorkflow => ({
  name: 'Bugs',
  statuses: statuses.map((status) => ({ ...status, category: 'TODO', properties: {} })),
  initial: 'a',
  creation: { validators: [] },
  steps,
});
/** The workflow without a step, and with another first status. */
const beginningIn = (initial: string | undefined): JiraWorkflow => ({ ...jira(), initial });
const aqua = (...edges: [number, number][]): AquaGraph => ({ initial: [1], edges });
const onlyWith = (permissionKeys: string, more: Record<string, string> = {}): Partial<JiraStep> => ({
  conditions: allOf({ key: 'system:restrict-issue-transition', parameters: { permissionKeys, ...more } }),
});
const appRule: JiraRule = { key: 'app:rule', parameters: {} };
const demands = (...fields: string[]): JiraRule => ({
  key: 'system:validate-field-value',
  parameters: { ruleType: 'fieldRequired', fieldsRequired: fields.join(',') },
});

describe('counterparts', () => {
  it('are statuses of equal names, however they are spelt', () => {
    expect(same.toAqua).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
    );
    expect(same.toJira).toEqual(
      new Map([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]),
    );
  });

  it('follow a decision before a name', () => {
    const { toAqua } = counterparts(statuses, entries, deciding(['a', 3]));
    expect(toAqua.get('a')).toBe(3);
  });

  it('of an entry that several statuses become is the first of them', () => {
    const { toAqua, toJira } = counterparts(statuses, entries, deciding(['b', 1]));
    expect(toAqua.get('b')).toBe(1);
    expect(toJira.get(1)).toBe('a');
  });

  it('of an entry that several statuses become is the one of its name, whichever comes first', () => {
    const { toAqua, toJira } = counterparts(statuses, entries, deciding(['a', 2]));
    expect([toAqua.get('a'), toAqua.get('b')]).toEqual([2, 2]);
    expect(toJira.get(2)).toBe('b');
    expect(toJira.get(1)).toBeUndefined();
  });

  it('of two entries of one name is the same status', () => {
    const { toAqua, toJira } = counterparts(statuses, [...entries, { id: 4, name: 'open ' }], undecided);
    expect(toAqua.get('a')).toBe(1);
    expect([toJira.get(1), toJira.get(4)]).toEqual(['a', 'a']);
  });

  it('leave out what neither has', () => {
    const { toAqua, toJira } = counterparts([{ id: 'x', name: 'Blocked' }], entries, undecided);
    expect([toAqua.size, toJira.size]).toEqual([0, 0]);
  });
});

describe('the graph of aqua', () => {
  const nodes = (...initial: string[]): { name: string; initial: boolean }[] =>
    ['Open', 'Doing', 'Done'].map((name) => ({ name, initial: initial.includes(name) }));

  it.each([
    ['one step', [{ from: 'open', to: 'Doing' }], [[1, 2]]],
    [
      'a step from any status',
      [{ from: 'ANY', to: 'Done' }],
      [
        [1, 3],
        [2, 3],
        [3, 3],
      ],
    ],
    [
      'a step to any status',
      [{ from: 'Done', to: 'Any' }],
      [
        [3, 1],
        [3, 2],
        [3, 3],
      ],
    ],
    [
      'a step of a node that the list does not have',
      [
        { from: 'Gone', to: 'Done' },
        { from: 'Open', to: 'Done' },
      ],
      [[1, 3]],
    ],
  ])('has the edges of %s', (_name, steps, edges) => {
    expect(aquaGraph({ statuses: nodes('Open'), steps }, entries)).toEqual({ initial: [1], edges });
  });

  it('has a step once that the workflow tells twice', () => {
    const steps = [
      { from: 'any', to: 'Done' },
      { from: 'Open', to: 'Done' },
    ];
    expect(aquaGraph({ statuses: nodes(), steps }, entries)?.edges).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('tells entries of one name apart where their nodes do', () => {
    const steps = [
      { from: 'OPEN', to: 'Done' },
      { from: 'open', to: 'doing' },
    ];
    expect(aquaGraph({ statuses: nodes(), steps }, [...entries, { id: 4, name: 'open' }])?.edges).toEqual([
      [1, 3],
      [4, 2],
    ]);
  });

  it('takes an entry called Any for the entry', () => {
    const withAny = [...entries, { id: 9, name: 'Any' }];
    expect(aquaGraph({ statuses: nodes(), steps: [{ from: 'any', to: 'Done' }] }, withAny)).toEqual({ initial: [], edges: [[9, 3]] });
  });

  it('is absent without a workflow and without steps', () => {
    expect(aquaGraph(undefined, entries)).toBeUndefined();
    expect(aquaGraph({ statuses: nodes('Open'), steps: [] }, entries)).toBeUndefined();
  });
});

describe('a step of aqua in Jira', () => {
  const none: JiraObstacles = { standing: standing({}), travels: (id) => id === 'resolution', screens: new Map(), leftEmpty: [] };
  const nothing = { open: 0, lacking: [], refused: [], conditional: [], demanding: [], asking: [], unreachedByNew: [] };
  const market = { ...none, screens: new Map([['7', ['market', 'team']]]), leftEmpty: [{ id: 'market', hasDefault: false }] };
  const holding = (grants: Record<string, 'yes' | 'no'>): JiraObstacles => ({ ...none, standing: standing({ grants }) });
  const refuses = (key: string): JiraObstacles => holding({ [key]: 'no' });

  it.each<[string, JiraStep[], JiraObstacles, object]>([
    ['is open where Jira has it', [step('a', 'b')], none, { open: 1 }],
    ['is open by a step from several statuses', [step('cab', 'b')], none, { open: 1 }],
    ['is open by a step from any status', [step('any', 'b')], none, { open: 1 }],
    ['is lacking where Jira leads elsewhere', [step('a', 'c'), step('b', 'a')], none, { lacking: [['a', 'b']] }],
    ['is refused without the only permission named', [step('a', 'b', onlyWith('CLOSE'))], refuses('CLOSE'), { refused: [['a', 'b']] }],
    [
      'is refused without any of the permissions named',
      [step('a', 'b', onlyWith('CLOSE, MOVE'))],
      holding({ CLOSE: 'no', MOVE: 'no' }),
      { refused: [['a', 'b']] },
    ],
    [
      'is open with one of the permissions named',
      [step('a', 'b', onlyWith('CLOSE, MOVE'))],
      holding({ CLOSE: 'no', MOVE: 'yes' }),
      { open: 1 },
    ],
    [
      'is conditional where a permission is unknown',
      [step('a', 'b', onlyWith('CLOSE, MOVE'))],
      refuses('CLOSE'),
      { conditional: [['a', 'b']] },
    ],
    [
      'is conditional where the condition names people by the item as well',
      [step('a', 'b', onlyWith('CLOSE', { groupCustomFields: 'customfield_10028' }))],
      refuses('CLOSE'),
      { conditional: [['a', 'b']] },
    ],
    [
      'is refused where the other lists of the condition are blank',
      [step('a', 'b', onlyWith('CLOSE', { roleIds: ' ' }))],
      refuses('CLOSE'),
      { refused: [['a', 'b']] },
    ],
    ['is conditional under a condition that names no permission', [step('a', 'b', onlyWith(''))], none, { conditional: [['a', 'b']] }],
    [
      'is conditional under a rule of another kind, whatever it names',
      [step('a', 'b', { conditions: allOf({ key: 'app:rule', parameters: { permissionKeys: 'CLOSE' } }) })],
      refuses('CLOSE'),
      { conditional: [['a', 'b']] },
    ],
    ['is conditional under a validator', [step('a', 'b', { validators: [appRule] })], none, { conditional: [['a', 'b']] }],
    [
      'is refused by one of two conditions',
      [
        step('a', 'b', {
          conditions: allOf({ key: 'system:restrict-issue-transition', parameters: { permissionKeys: 'CLOSE' } }, appRule),
        }),
      ],
      refuses('CLOSE'),
      { refused: [['a', 'b']] },
    ],
    [
      'is demanding where a validator asks for a field that does not travel',
      [step('a', 'b', { validators: [demands('market', 'team')] })],
      none,
      { demanding: [{ edge: ['a', 'b'], ways: [['market', 'team']] }] },
    ],
    [
      'is demanding by each of two steps',
      [step('a', 'b', { validators: [demands('market')] }), step('any', 'b', { validators: [demands('team')] })],
      none,
      { demanding: [{ edge: ['a', 'b'], ways: [['market'], ['team']] }] },
    ],
    [
      'is demanding and conditional at once',
      [step('a', 'b', { validators: [demands('market'), appRule] })],
      none,
      { conditional: [['a', 'b']], demanding: [{ edge: ['a', 'b'], ways: [['market']] }] },
    ],
    [
      'demands nothing that travels, and nothing where another step leads there',
      [step('a', 'b', { validators: [demands('resolution')] }), step('any', 'b', { validators: [demands('market')] })],
      none,
      { open: 1 },
    ],
    [
      'demands nothing of a step that it may not take',
      [step('a', 'b', { ...onlyWith('CLOSE'), validators: [demands('market')] })],
      refuses('CLOSE'),
      { refused: [['a', 'b']] },
    ],
    ['is open by the best of several steps', [step('a', 'b', onlyWith('CLOSE')), step('a', 'b')], refuses('CLOSE'), { open: 1 }],
    [
      'is conditional by the better of two steps',
      [step('a', 'b', onlyWith('CLOSE')), step('a', 'b', { validators: [appRule] })],
      refuses('CLOSE'),
      { conditional: [['a', 'b']] },
    ],
    [
      'asks for an empty field on its screen',
      [step('a', 'b', { screen: '7' })],
      market,
      { asking: [{ edge: ['a', 'b'], fields: ['market'] }] },
    ],
    [
      'asks for it under a condition too',
      [step('a', 'b', { screen: '7', validators: [appRule] })],
      market,
      { conditional: [['a', 'b']], asking: [{ edge: ['a', 'b'], fields: ['market'] }] },
    ],
    ['asks for nothing where another step has no screen', [step('a', 'b', { screen: '7' }), step('any', 'b')], market, { open: 1 }],
    ['asks for nothing on a screen that was not read', [step('a', 'b', { screen: '8' })], market, { open: 1 }],
    [
      'names a field once that two screens ask for',
      [step('a', 'b', { screen: '7' }), step('any', 'b', { screen: '7' })],
      market,
      { asking: [{ edge: ['a', 'b'], fields: ['market'] }] },
    ],
  ])('%s', (_name, steps, obstacles, expected) => {
    expect(followInJira(jira(...steps), aqua([1, 2]), same, obstacles)).toEqual({ ...nothing, ...expected });
  });

  it('is left out where its ends have no counterpart, or one and the same', () => {
    const decided = counterparts(statuses, [...entries, { id: 4, name: 'Else' }], deciding(['b', 1]));
    expect(followInJira(jira(), aqua([1, 4], [4, 1], [1, 1]), decided, none)).toEqual(nothing);
  });

  it('is followed from each status that became the entry in which it begins', () => {
    const decided = counterparts(statuses, [...entries, { id: 4, name: 'Active' }], deciding(['a', 4], ['b', 4]));
    expect(followInJira(jira(step('a', 'c')), aqua([4, 3]), decided, none)).toEqual({ ...nothing, open: 1, lacking: [['b', 'c']] });
  });

  it('is lacking where no status has it that the entry may become', () => {
    const decided = counterparts(statuses, [...entries, { id: 4, name: 'Ended' }], deciding(['b', 4], ['c', 4]));
    expect(followInJira(jira(step('a', 'c')), aqua([1, 4]), decided, none)).toEqual({ ...nothing, open: 1 });
    expect(followInJira(jira(), aqua([1, 4]), decided, none)).toEqual({ ...nothing, lacking: [['a', 'b']] });
    expect(followInJira(jira(step('a', 'c')), { initial: [4], edges: [] }, decided, none).unreachedByNew).toEqual([]);
    expect(followInJira(jira(step('c', 'a')), { initial: [4], edges: [] }, decided, none).unreachedByNew).toEqual([['a', 'b']]);
  });

  it('leads to the status of its name, or to another one that a decision makes the same', () => {
    const decided = counterparts(statuses, entries, deciding(['b', 3]));
    expect(followInJira(jira(step('a', 'c')), aqua([1, 3]), decided, none)).toEqual({ ...nothing, open: 1 });
    expect(followInJira(jira(step('a', 'b')), aqua([1, 3]), decided, none)).toEqual({ ...nothing, open: 1 });
    expect(followInJira(jira(), aqua([1, 3]), decided, none)).toEqual({ ...nothing, lacking: [['a', 'c']] });
  });

  it('leads a new item to each first status of aqua', () => {
    const begins = (...initial: number[]): AquaGraph => ({ initial, edges: [] });
    const unreached = (flow: JiraWorkflow, graph: AquaGraph, obstacles = none): unknown =>
      followInJira(flow, graph, same, obstacles).unreachedByNew;
    expect(unreached(jira(), begins(1))).toEqual([]);
    expect(unreached(jira(step('a', 'b')), begins(1, 2, 3))).toEqual([['a', 'c']]);
    expect(unreached(jira(step('a', 'b', onlyWith('CLOSE'))), begins(2), refuses('CLOSE'))).toEqual([['a', 'b']]);
    expect(unreached(jira(step('a', 'b', onlyWith('CLOSE'))), begins(2))).toEqual([]);
    expect(unreached(beginningIn(undefined), begins(2))).toEqual([]);
  });
});

it('is followed from Jira’s own steps where aqua has no workflow', () => {
  const flow = jira(step('any', 'c'), step('a', 'x'));
  expect(graphOfJira(flow, same)).toEqual({
    initial: [],
    edges: [
      [1, 3],
      [2, 3],
    ],
  });
});

describe('a step of Jira in aqua', () => {
  it.each<[string, JiraStep[], [number, number][], object]>([
    ['is open where aqua has it', [step('a', 'b')], [[1, 2]], { open: 1, lacking: [] }],
    ['is lacking where aqua has only the way back', [step('a', 'b')], [[2, 1]], { open: 0, lacking: [['a', 'b']] }],
    ['from any status counts from each other one', [step('any', 'c')], [[1, 3]], { open: 1, lacking: [['b', 'c']] }],
    [
      'counts once, however many transitions take it',
      [step('a', 'b'), step('any', 'b'), step('ab', 'b')],
      [[1, 2]],
      { open: 1, lacking: [['c', 'b']] },
    ],
    ['to a status without a counterpart is left out', [step('a', 'x')], [[1, 2]], { open: 0, lacking: [] }],
  ])('%s', (_name, steps, edges, expected) => {
    expect(followInAqua(jira(...steps), aqua(...edges), same)).toEqual({ unreachedByNew: undefined, ...expected });
  });

  it('is left out where both ends become one entry', () => {
    const decided = counterparts(statuses, entries, deciding(['b', 1]));
    expect(followInAqua(jira(step('a', 'b')), aqua([1, 3]), decided)).toMatchObject({ open: 0, lacking: [] });
  });

  it('leads a new item to Jira’s first status from one of aqua’s first statuses', () => {
    const unreached = (initial: string | undefined, graph: AquaGraph): unknown =>
      followInAqua(beginningIn(initial), graph, same).unreachedByNew;
    expect(unreached('a', { initial: [1], edges: [] })).toBeUndefined();
    expect(unreached('b', { initial: [1], edges: [[1, 2]] })).toBeUndefined();
    expect(unreached('b', { initial: [1, 3], edges: [[3, 2]] })).toBeUndefined();
    expect(unreached('b', { initial: [1, 3], edges: [[2, 1]] })).toEqual([1, 2]);
    expect(unreached('b', { initial: [], edges: [[1, 3]] })).toBeUndefined();
    expect(unreached('x', { initial: [1], edges: [] })).toBeUndefined();
    expect(unreached(undefined, { initial: [1], edges: [] })).toBeUndefined();
  });
});
