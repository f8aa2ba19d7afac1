import { workflowsOfType } from '../../../src/clients/jira/operations/workflows';
import { clientsOfTest, reasonOf } from '../../support/jira-client';

const { clientOf } = clientsOfTest();

const rule = (ruleKey: string): object => ({ ruleKey, parameters: { list: 'a' }, id: 'x' });
const create = { type: 'INITIAL', name: 'Create', toStatusReference: 'r1', links: [], validators: [rule('v1')] };
const move = {
  type: 'DIRECTED',
  name: 'Move',
  toStatusReference: 'r2',
  links: [{ fromStatusReference: 'r1', fromPort: 0, toPort: 1 }],
  validators: [],
  conditions: {
    operation: 'ANY',
    conditions: [rule('c1')],
    conditionGroups: [{ operation: 'ALL', conditions: [rule('c2'), rule('c3')], conditionGroups: [] }],
  },
  transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '7' } },
  properties: { 'jira.field.resolution.exclude': '10003' },
};
const again = { type: 'GLOBAL', name: 'Again', links: [], validators: [], toStatusReference: null };
const status = (reference: string): object => ({
  statusReference: reference,
  properties: { 'jira.issue.editable': 'false' },
  deprecated: false,
});
const answer = (transitions: object[], more: object = {}): object => ({
  statuses: ['1', '2'].map((id) => ({ id, name: `status ${id}`, statusCategory: 'DONE', statusReference: `r${id}` })),
  workflows: [{ name: 'Bugs', statuses: [status('r1'), status('r2')], transitions, ...more }],
});
const ask = async (json: object): Promise<unknown> => {
  const jira = await clientOf(() => ({ json }));
  return jira.ask(workflowsOfType, { projectId: '1', issueTypeId: '2' });
};

it('a workflow has conditions as a tree, the rules of its create step, and the properties of its statuses', async () => {
  const parameters = { list: 'a' };
  expect(await ask(answer([create, move, again]))).toMatchObject({
    workflows: [
      {
        statuses: [
          { id: '1', category: 'DONE', properties: { 'jira.issue.editable': 'false' } },
          { id: '2', category: 'DONE' },
        ],
        initial: '1',
        creation: { validators: [{ key: 'v1', parameters }] },
        steps: [
          {
            from: ['1'],
            to: '2',
            screen: '7',
            properties: { 'jira.field.resolution.exclude': '10003' },
            conditions: {
              operation: 'ANY',
              rules: [{ key: 'c1', parameters }],
              groups: [{ operation: 'ALL', rules: [{ key: 'c2' }, { key: 'c3' }], groups: [] }],
            },
          },
        ],
      },
    ],
  });
});

describe('what a judgement rests on has to be there', () => {
  const without = (thing: object, member: string): object => Object.fromEntries(Object.entries(thing).filter(([key]) => key !== member));
  it.each<[string, object]>([
    ['the links of a step', answer([create, without(move, 'links')])],
    ['the start of a link', answer([create, { ...move, links: [{ fromStatusReference: null }] }])],
    ['the end of a step', answer([create, without(move, 'toStatusReference')])],
    ['the status of a new item', answer([without(create, 'toStatusReference'), move])],
    ['validators', answer([create, without(move, 'validators')])],
    ['validators that are null', answer([{ ...create, validators: null }, move])],
    ['the kind of a step', answer([create, without(move, 'type')])],
    ['what a group of conditions holds', answer([create, { ...move, conditions: { operation: 'ANY' } }])],
    ['the properties of a status', answer([create, move], { statuses: [{ statusReference: 'r1' }] })],
  ])('%s', async (_name, json) => {
    expect(await reasonOf(ask(json))).toMatch(/jira-unexpected-answer/);
  });

  it('and is named', async () => {
    const asked = ask(answer([create, without(move, 'links')]));
    await expect(asked).rejects.toMatchObject({ why: { missing: 'workflows.0.transitions.1.links' } });
  });
});
