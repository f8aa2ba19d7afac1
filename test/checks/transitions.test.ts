import { statusTransitionsPossible } from '../../src/checks/values/status-transitions-possible/check';
import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaField } from '../../src/facts/aqua/fields';
import type { EntriesInUse } from '../../src/facts/aqua/values';
import type { AquaWorkflow } from '../../src/facts/aqua/workflows';
import type { ValuesInUse } from '../../src/facts/jira/values';
import type { JiraStep, JiraWorkflow } from '../../src/facts/jira/workflows';
import type { Direction, Pair } from '../../src/checklist/model/plan';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { RequiredField } from '../../src/facts/jira/create-fields';
import { planWith } from '../support/plan';
import { read, testCheck, unread, type Case } from '../support/test-check';

const ids: Record<string, string> = { 'To Do': '10', Doing: '11', Review: '12', Rejected: '13', Done: '14' };
const status = (name: string): string => ids[name] ?? '';
const statuses = Object.entries(ids).map(([name, id]) => ({ id, name }));

const step = (from: string, to: string, more: Partial<JiraStep> = {}): JiraStep => ({
  name: to,
  from: from === 'any' ? 'any' : from.split('|').map(status),
  to: status(to),
  conditions: [],
  validators: [],
  ...more,
});
const jira = (...steps: JiraStep[]): Map<string, JiraWorkflow> =>
  new Map([['10004', { name: 'Bugs', statuses, initial: status('To Do'), steps }]]);
const aqua = (...steps: [string, string][]): { [T in AquaItemType]?: AquaWorkflow } => ({
  Defect: {
    statuses: Object.keys(ids).map((name) => ({ name, initial: name === 'To Do' })),
    steps: steps.map(([from, to]) => ({ from, to })),
  },
});

type Fields = { [T in AquaItemType]?: AquaField[] };
const fields: Fields = {
  Defect: [
    {
      id: 'Status',
      title: 'Status',
      custom: false,
      active: true,
      type: 'Dictionary',
      entries: Object.keys(ids).map((name, index) => ({
        id: 100 + index,
        name: name.toUpperCase(),
        isDefault: index === 0,
        isDeleted: false,
      })),
    },
  ],
};

const pairWith = (direction: Direction): Pair => ({ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction });
const plans = {
  both: planWith({ where: { pairs: [pairWith('both')] } }),
  toJira: planWith({ where: { pairs: [pairWith('toJira')] } }),
  toAqua: planWith({ where: { pairs: [pairWith('toAqua')] } }),
};
function inJira(plan: keyof typeof plans, items: Record<string, number>): ValuesInUse[] {
  const [pair] = plans[plan].where.pairs;
  return pair ? [{ pair, values: Object.entries(items).map(([name, count]) => ({ id: status(name), name, items: count })), none: 0 }] : [];
}
const noGrants = new Map<string, boolean>();
const onlyIf = (permissionKeys: string, more: Record<string, string> = {}): Partial<JiraStep> => ({
  conditions: [{ key: 'system:restrict-issue-transition', parameters: { permissionKeys, ...more } }],
});

type Flows = {
  jiraFlows: Map<string, JiraWorkflow>;
  grants: Map<string, boolean>;
  aquaFlows: { [T in AquaItemType]?: AquaWorkflow };
  fields: Fields;
  inJira: ValuesInUse[];
  inAqua: EntriesInUse[];
};
type Screens = Reading<ReadonlyMap<string, readonly string[]>>;
type Required = Reading<{ issueTypeId: string; fields: RequiredField[] }[]>;
type Facts = Flows & { screens: Screens; required: Required };

const withoutScreens = (cases: Case<Flows>[]): Case<Facts>[] =>
  cases.map((one) => ({ ...one, facts: { ...one.facts, screens: read(new Map()), required: read([]) } }));

const closing = (screen: string | undefined, ...more: JiraStep[]): Flows => ({
  jiraFlows: jira(step('To Do', 'Done', screen === undefined ? {} : { screen }), ...more),
  grants: noGrants,
  aquaFlows: aqua(['To Do', 'Done']),
  fields,
  inJira: inJira('both', { 'To Do': 5 }),
  inAqua: [],
});
const screens: Screens = read(new Map([['7', ['resolution', 'customfield_10112']]]));
const required: Required = read([
  {
    issueTypeId: '10004',
    fields: [
      { id: 'summary', hasDefault: false },
      { id: 'customfield_10112', hasDefault: false },
    ],
  },
]);

testCheck<Facts>(statusTransitionsPossible, [
  {
    name: 'warns where the screen of a step asks for a required field that does not travel',
    plan: plans.both,
    facts: { ...closing('7'), screens, required },
    expect: { outcome: 'warning', codes: ['jiraAsksFor', 'possible'], effect: 'risk' },
  },
  {
    name: 'does not mind a required field that travels',
    plan: planWith({
      where: { pairs: [pairWith('both')] },
      travels: { fields: [{ jiraFieldId: 'customfield_10112', aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    facts: { ...closing('7'), screens, required },
    expect: { outcome: 'passed', codes: ['possible'] },
  },
  {
    name: 'does not mind a screen that another step leads around',
    plan: plans.both,
    facts: { ...closing('7', step('To Do', 'Done')), screens, required },
    expect: { outcome: 'passed', codes: ['possible'] },
  },
  {
    name: 'does not mind optional fields',
    plan: plans.both,
    facts: { ...closing('7'), screens, required: read([]) },
    expect: { outcome: 'passed', codes: ['possible'] },
  },
  {
    name: 'only warns where aqua lacks a step that nothing in scope could take',
    plan: plans.toAqua,
    facts: {
      jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Done')),
      grants: noGrants,
      aquaFlows: aqua(['To Do', 'Doing']),
      fields,
      inJira: inJira('toAqua', { 'To Do': 9 }),
      inAqua: [],
      screens,
      required,
    },
    expect: { outcome: 'warning', codes: ['aquaLacksUnused', 'possible'], effect: 'risk' },
  },
  {
    name: 'says nothing of screens that it could not read',
    plan: plans.both,
    facts: { ...closing('7'), screens: unread({ reason: 'jira-forbidden' }), required },
    expect: { outcome: 'passed', codes: ['possible'] },
  },
]);

testCheck<Facts>(
  statusTransitionsPossible,
  withoutScreens([
    {
      name: 'passes where both sides have the same steps',
      plan: plans.both,
      facts: {
        jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Done')),
        grants: noGrants,
        aquaFlows: aqua(['To Do', 'Doing'], ['Doing', 'Done']),
        fields,
        inJira: inJira('both', { 'To Do': 5 }),
        inAqua: [],
      },
      expect: { outcome: 'passed', codes: ['possible'] },
    },
    {
      name: 'fails where Jira lacks a step that aqua allows, with the items that stand there',
      plan: plans.both,
      facts: {
        jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Review')),
        grants: noGrants,
        aquaFlows: aqua(['To Do', 'Doing'], ['Doing', 'Review'], ['Review', 'Rejected']),
        fields,
        inJira: inJira('both', { Review: 44, Rejected: 400 }),
        inAqua: [],
      },
      expect: { outcome: 'failed', codes: ['jiraLacks:44', 'possible'], effect: 'items' },
    },
    {
      name: 'only warns where nothing stands in the status from which the step leads',
      plan: plans.both,
      facts: {
        jiraFlows: jira(step('To Do', 'Doing')),
        grants: noGrants,
        aquaFlows: aqua(['To Do', 'Doing'], ['Review', 'Rejected']),
        fields,
        inJira: inJira('both', { 'To Do': 3 }),
        inAqua: [],
      },
      expect: { outcome: 'warning', codes: ['jiraLacksUnused', 'possible'], effect: 'risk' },
    },
    {
      name: 'takes a step from any status for a step from each',
      plan: plans.toJira,
      facts: {
        jiraFlows: jira(step('any', 'Rejected'), step('To Do|Review', 'Doing')),
        grants: noGrants,
        aquaFlows: aqua(['Doing', 'Rejected'], ['Review', 'Doing']),
        fields,
        inJira: [],
        inAqua: [],
      },
      expect: { outcome: 'passed', codes: ['possible'] },
    },
    {
      name: 'knows aqua’s node for every status, and counts aqua’s items where they travel to Jira only',
      plan: plans.toJira,
      facts: {
        jiraFlows: jira(step('To Do|Doing', 'Rejected')),
        grants: noGrants,
        aquaFlows: aqua(['ANY', 'Rejected']),
        fields,
        inJira: [],
        inAqua: [
          {
            pair: plans.toJira.where.pairs[0] ?? pairWith('toJira'),
            entries: [{ id: 102, name: 'REVIEW', items: 7 }],
            unidentified: { values: 0, items: 0 },
          },
        ],
      },
      expect: { outcome: 'failed', codes: ['jiraLacks:7', 'jiraLacksUnused', 'possible'] },
    },
    {
      name: 'does not ask Jira for steps of items that travel to aqua only',
      plan: plans.toAqua,
      facts: {
        jiraFlows: jira(step('To Do', 'Doing')),
        grants: noGrants,
        aquaFlows: aqua(['To Do', 'Doing'], ['Review', 'Rejected']),
        fields,
        inJira: inJira('toAqua', { Review: 44 }),
        inAqua: [],
      },
      expect: { outcome: 'passed', codes: ['possible'] },
    },
    {
      name: 'fails where aqua lacks a step that Jira allows',
      plan: plans.toAqua,
      facts: {
        jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Done')),
        grants: noGrants,
        aquaFlows: aqua(['To Do', 'Doing']),
        fields,
        inJira: inJira('toAqua', { Doing: 9 }),
        inAqua: [],
      },
      expect: { outcome: 'failed', codes: ['aquaLacks:9', 'possible'] },
    },
    {
      name: 'does not mind what aqua would allow where it uses no workflow',
      plan: plans.both,
      facts: {
        jiraFlows: jira(step('any', 'Done')),
        grants: noGrants,
        aquaFlows: { Defect: { statuses: [], steps: [] } },
        fields,
        inJira: inJira('both', { Doing: 9 }),
        inAqua: [],
      },
      expect: { outcome: 'passed', codes: ['possible'] },
    },
    {
      name: 'fails where a condition names a permission that the sync user lacks',
      plan: plans.toJira,
      facts: {
        jiraFlows: jira(step('To Do', 'Done', onlyIf('CLOSE_ISSUES'))),
        grants: new Map([['CLOSE_ISSUES', false]]),
        aquaFlows: aqua(['To Do', 'Done']),
        fields,
        inJira: [],
        inAqua: [
          {
            pair: plans.toJira.where.pairs[0] ?? pairWith('toJira'),
            entries: [{ id: 100, name: 'TO DO', items: 3 }],
            unidentified: { values: 0, items: 0 },
          },
        ],
      },
      expect: { outcome: 'failed', codes: ['jiraRefuses:3', 'possible'] },
    },
    {
      name: 'passes where it holds the permission, or another step leads the same way',
      plan: plans.toJira,
      facts: {
        jiraFlows: jira(step('To Do', 'Done', onlyIf('CLOSE_ISSUES')), step('To Do', 'Doing', onlyIf('MOVE_ISSUES')), step('any', 'Doing')),
        grants: new Map([
          ['CLOSE_ISSUES', true],
          ['MOVE_ISSUES', false],
        ]),
        aquaFlows: aqua(['To Do', 'Done'], ['To Do', 'Doing']),
        fields,
        inJira: [],
        inAqua: [],
      },
      expect: { outcome: 'passed', codes: ['possible'] },
    },
    {
      name: 'only warns of conditions and validators whose meaning it cannot tell',
      plan: plans.toJira,
      facts: {
        jiraFlows: jira(
          step('To Do', 'Done', onlyIf('CLOSE_ISSUES', { roleIds: '10002' })),
          step('To Do', 'Doing', { validators: [{ key: 'system:validate-field-value', parameters: {} }] }),
        ),
        grants: new Map([['CLOSE_ISSUES', false]]),
        aquaFlows: aqua(['To Do', 'Done'], ['To Do', 'Doing']),
        fields,
        inJira: [],
        inAqua: [],
      },
      expect: { outcome: 'warning', codes: ['jiraConditions', 'possible'], effect: 'risk' },
    },
    {
      name: 'fails where a new item cannot reach its first status',
      plan: plans.both,
      facts: {
        jiraFlows: new Map([['10004', { name: 'Bugs', statuses, initial: status('Doing'), steps: [step('Doing', 'Done')] }]]),
        grants: noGrants,
        aquaFlows: aqua(['Doing', 'Done']),
        fields,
        inJira: [],
        inAqua: [],
      },
      expect: { outcome: 'failed', codes: ['newInJira', 'newInAqua', 'possible'] },
    },
    {
      name: 'follows a decision where the names differ',
      plan: plans.toJira,
      decisions: [{ dimension: 'status', jiraValueId: status('Rejected'), aquaEntryId: 104 }],
      facts: {
        jiraFlows: jira(step('To Do', 'Rejected')),
        grants: noGrants,
        aquaFlows: aqua(['To Do', 'Done']),
        fields,
        inJira: [],
        inAqua: [],
      },
      expect: { outcome: 'passed', codes: ['possible'] },
    },
    {
      name: 'says where Jira tells no workflow',
      plan: plans.both,
      facts: { jiraFlows: new Map(), grants: noGrants, aquaFlows: aqua(), fields, inJira: [], inAqua: [] },
      expect: { outcome: 'unavailable', codes: ['workflowUnknown', 'possible'] },
    },
    {
      name: 'could not look',
      plan: plans.both,
      facts: {
        jiraFlows: { unavailable: { reason: 'jira-forbidden' } },
        grants: { unavailable: { reason: 'jira-forbidden' } },
        aquaFlows: aqua(),
        fields,
        inJira: [],
        inAqua: [],
      },
      expect: { outcome: 'unavailable', codes: ['could-not-look'] },
    },
  ]),
);
