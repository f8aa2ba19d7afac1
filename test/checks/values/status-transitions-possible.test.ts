import type { NamesProof } from '../../../src/facts/jira/language';
import { statusTransitionsPossible } from '../../../src/checks/values/status-transitions-possible/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Direction, Pair } from '../../../src/checklist/model/plan';
import type { AquaItemType, Ref } from '../../../src/checklist/model/vocabulary';
import type { EntriesInUse } from '../../../src/facts/aqua/values';
import type { AquaWorkflow } from '../../../src/facts/aqua/workflows';
import type { RequiredField } from '../../../src/facts/jira/create-fields';
import type { ItemsLacking } from '../../../src/facts/jira/demanded-fields';
import type { Standing } from '../../../src/facts/jira/passage';
import type { ValuesInUse } from '../../../src/facts/jira/values';
import type { JiraStep, JiraWorkflow } from '../../../src/facts/jira/workflows';
import { planWith } from '../../support/plan';
import { read, testCheck, unread, type Case } from '../../support/test-check';
import { allOf, anyOf, fieldsRequired, onlyFor, standing } from '../../support/workflow-rules';
import { aquaEntry, bugType, entry, listField, type Fields } from './_builders';

/** Statuses of Jira from id 10 on, and aqua's entries of the same names, written in capitals, from id 100 on. */
const names = ['To Do', 'Doing', 'Review', 'Rejected', 'Done'];
const status = (name: string): string => String(10 + names.indexOf(name));
const statuses = names.map((name) => ({ id: status(name), name, category: name === 'Done' ? 'DONE' : 'TODO', properties: {} }));
const entryOf = (name: string): number => 100 + names.indexOf(name);
const fields = listField('Status', ...names.map((name) => entry(entryOf(name), name.toUpperCase())));

/** Steps as findings show them. */
const jiraStep = (from: string, to: string): { from: Ref; to: Ref } => ({
  from: { ref: 'jiraStatus', id: status(from) },
  to: { ref: 'jiraStatus', id: status(to) },
});
const aquaStep = (from: string, to: string): { from: Ref; to: Ref } => ({
  from: aquaEntry('Status', entryOf(from)),
  to: aquaEntry('Status', entryOf(to)),
});
const bugsAndDefects = { issueType: bugType, itemType: 'Defect' } as const;

const step = (from: string, to: string, more: Partial<JiraStep> = {}): JiraStep => ({
  name: to,
  from: from === 'any' ? 'any' : from.split('|').map(status),
  to: status(to),
  validators: [],
  ...more,
});
const jira = (...steps: JiraStep[]): Map<string, JiraWorkflow> =>
  new Map([['10004', { name: 'Bugs', statuses, initial: status('To Do'), creation: { validators: [] }, steps }]]);
const aqua = (...steps: [string, string][]): { [T in AquaItemType]?: AquaWorkflow } => ({
  Defect: {
    statuses: names.map((name) => ({ name, initial: name === 'To Do' })),
    steps: steps.map(([from, to]) => ({ from, to })),
  },
});

const pairWith = (direction: Direction): Pair => ({
  jiraIssueTypeId: '10004',
  aquaItemType: 'Defect',
  direction,
  resolutionFieldId: 'Resolution',
});
const plans = {
  both: planWith({ where: { pairs: [pairWith('both')] } }),
  toJira: planWith({ where: { pairs: [pairWith('toJira')] } }),
  toAqua: planWith({ where: { pairs: [pairWith('toAqua')] } }),
};
/** Items of aqua that travel to Jira. */
function inAqua(plan: keyof typeof plans, items: Record<string, number>): EntriesInUse[] {
  const entries = Object.entries(items).map(([name, count]) => ({ id: entryOf(name), name, items: count }));
  return plans[plan].where.pairs.map((pair) => ({ pair, entries, unidentified: { values: 0, items: 0 } }));
}
function inJira(plan: keyof typeof plans, items: Record<string, number>): ValuesInUse[] {
  const values = Object.entries(items).map(([name, count]) => ({ id: status(name), name, items: count }));
  return plans[plan].where.pairs.map((pair) => ({ pair, values, none: 0 }));
}
const onlyIf = (permissionKeys: string, more: Record<string, string> = {}): Partial<JiraStep> => ({
  conditions: allOf(onlyFor({ permissionKeys, ...more })),
});

/** Whom the conditions of a step let through. */
const forClosers = { permissions: ['CLOSE_ISSUES'], roles: [], groups: [] };
const scope = 'project = 10001 AND issuetype in (10004)';

type Facts = {
  names: NamesProof;
  jiraFlows: Map<string, JiraWorkflow>;
  standing: Standing;
  demanded: ReadonlyMap<string, readonly RequiredField[]>;
  itemsLacking: Reading<ItemsLacking[]>;
  screens: Reading<ReadonlyMap<string, readonly string[]>>;
  required: Reading<{ issueTypeId: string; fields: RequiredField[] }[]>;
  aquaFlows: { [T in AquaItemType]?: AquaWorkflow };
  fields: Fields;
  inJira: ValuesInUse[];
  inAqua: EntriesInUse[];
};
/** What was read, as far as a case speaks of it: no conditions, no screens, no items. */
const facts = (more: Partial<Case<Facts>['facts']>): Case<Facts>['facts'] => ({
  names: 'english',
  jiraFlows: jira(),
  standing: standing({}),
  demanded: new Map(),
  itemsLacking: read([]),
  screens: read(new Map()),
  required: read([]),
  aquaFlows: aqua(),
  fields,
  inJira: [],
  inAqua: [],
  ...more,
});

/** To Do leads to Done on both sides, in Jira by a screen. */
const closing = (screen: string, ...more: JiraStep[]): Partial<Facts> => ({
  jiraFlows: jira(step('To Do', 'Done', { screen }), ...more),
  aquaFlows: aqua(['To Do', 'Done']),
  inJira: inJira('both', { 'To Do': 5 }),
});
const screens = read<ReadonlyMap<string, readonly string[]>>(new Map([['7', ['resolution', 'customfield_10112']]]));
const required = read([
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
    facts: facts({ ...closing('7'), screens, required }),
    expect: {
      outcome: 'warning',
      found: [
        {
          code: 'jiraAsksFor',
          args: { steps: [jiraStep('To Do', 'Done')], more: 0, fields: [{ ref: 'jiraField', id: 'customfield_10112' }], ...bugsAndDefects },
        },
        { code: 'possible', args: { steps: 1 } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind a required field that travels',
    plan: planWith({
      where: { pairs: [pairWith('both')] },
      travels: { fields: [{ jiraFieldId: 'customfield_10112', aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    facts: facts({ ...closing('7'), screens, required }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'does not mind a screen that another step leads around',
    plan: plans.both,
    facts: facts({ ...closing('7', step('To Do', 'Done')), screens, required }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'does not mind optional fields',
    plan: plans.both,
    facts: facts({ ...closing('7'), screens, required: read([]) }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'only warns where aqua lacks a step that nothing in scope could take',
    plan: plans.toAqua,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Done')),
      aquaFlows: aqua(['To Do', 'Doing']),
      inJira: inJira('toAqua', { 'To Do': 9 }),
      screens,
      required,
    }),
    expect: {
      outcome: 'warning',
      found: [
        { code: 'aquaLacksUnused', args: { steps: [aquaStep('Doing', 'Done')], more: 0, ...bugsAndDefects } },
        { code: 'possible', args: { steps: 1 } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'says nothing of screens that it could not read',
    plan: plans.both,
    facts: facts({ ...closing('7'), screens: unread({ reason: 'jira-forbidden' }), required }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'passes where both sides have the same steps',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Done')),
      aquaFlows: aqua(['To Do', 'Doing'], ['Doing', 'Done']),
      inJira: inJira('both', { 'To Do': 5 }),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 4 } }] },
  },
  {
    name: 'fails where Jira lacks a step that aqua allows, with the items that stand there',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Review')),
      aquaFlows: aqua(['To Do', 'Doing'], ['Doing', 'Review'], ['Review', 'Rejected']),
      inJira: inJira('both', { Review: 44, Rejected: 400 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraLacks', args: { steps: [jiraStep('Review', 'Rejected')], more: 0, ...bugsAndDefects }, items: 44 },
        { code: 'possible', args: { steps: 4 } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'only warns where nothing stands in the status from which the step leads',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Doing')),
      aquaFlows: aqua(['To Do', 'Doing'], ['Review', 'Rejected']),
      inJira: inJira('both', { 'To Do': 3 }),
    }),
    expect: {
      outcome: 'warning',
      found: [
        { code: 'jiraLacksUnused', args: { steps: [jiraStep('Review', 'Rejected')], more: 0, ...bugsAndDefects } },
        { code: 'possible', args: { steps: 2 } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'takes a step from any status for a step from each',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(step('any', 'Rejected'), step('To Do|Review', 'Doing')),
      aquaFlows: aqua(['Doing', 'Rejected'], ['Review', 'Doing']),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'knows aqua’s node for every status, and counts aqua’s items where they travel to Jira only',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(step('To Do|Doing', 'Rejected')),
      aquaFlows: aqua(['ANY', 'Rejected']),
      inAqua: inAqua('toJira', { Review: 7 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraLacks', args: { steps: [jiraStep('Review', 'Rejected')], more: 0, ...bugsAndDefects, inAqua: true }, items: 7 },
        { code: 'jiraLacksUnused', args: { steps: [jiraStep('Done', 'Rejected')], more: 0, ...bugsAndDefects } },
        { code: 'possible', args: { steps: 2 } },
      ],
    },
  },
  {
    name: 'does not ask Jira for steps of items that travel to aqua only',
    plan: plans.toAqua,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Doing')),
      aquaFlows: aqua(['To Do', 'Doing'], ['Review', 'Rejected']),
      inJira: inJira('toAqua', { Review: 44 }),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 1 } }] },
  },
  {
    name: 'fails where aqua lacks a step that Jira allows',
    plan: plans.toAqua,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Doing'), step('Doing', 'Done')),
      aquaFlows: aqua(['To Do', 'Doing']),
      inJira: inJira('toAqua', { Doing: 9 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'aquaLacks', args: { steps: [aquaStep('Doing', 'Done')], more: 0, ...bugsAndDefects }, items: 9 },
        { code: 'possible', args: { steps: 1 } },
      ],
    },
  },
  {
    name: 'follows Jira’s own steps where aqua uses no workflow, and minds nothing else that aqua would allow',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(step('any', 'Done')),
      aquaFlows: { Defect: { statuses: [], steps: [] } },
      inJira: inJira('both', { Doing: 9 }),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 4 } }] },
  },
  {
    name: 'lacks none of Jira’s own steps where two of its statuses are one in an aqua without a workflow',
    plan: plans.both,
    decisions: [{ dimension: 'status', jiraValueId: status('Review'), aquaEntryId: entryOf('To Do') }],
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done')),
      aquaFlows: { Defect: { statuses: [], steps: [] } },
      inJira: inJira('both', { 'To Do': 5, Review: 8 }),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 1 } }] },
  },
  {
    name: 'fails for items in each of two statuses that are one in aqua, where its step exists for one of them only',
    plan: plans.both,
    decisions: [{ dimension: 'status', jiraValueId: status('Review'), aquaEntryId: entryOf('To Do') }],
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done')),
      aquaFlows: aqua(['To Do', 'Done']),
      inJira: inJira('both', { 'To Do': 5, Review: 8 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraLacks', args: { steps: [jiraStep('Review', 'Done')], more: 0, ...bugsAndDefects }, items: 8 },
        { code: 'possible', args: { steps: 2 } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not pass where no step has to be followed',
    plan: plans.toAqua,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done')),
      aquaFlows: { Defect: { statuses: [], steps: [] } },
      inJira: inJira('toAqua', { 'To Do': 5 }),
    }),
    expect: { outcome: 'notApplicable', found: [{ code: 'nothingToFollow', args: {} }] },
  },
  {
    name: 'fails where a condition names a permission that the sync user lacks',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done', onlyIf('CLOSE_ISSUES'))),
      standing: standing({ grants: { CLOSE_ISSUES: 'no' } }),
      aquaFlows: aqua(['To Do', 'Done']),
      inAqua: inAqua('toJira', { 'To Do': 3 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'jiraRefuses',
          args: { steps: [jiraStep('To Do', 'Done')], more: 0, ...bugsAndDefects, ...forClosers, inAqua: true },
          items: 3,
        },
      ],
    },
  },
  {
    name: 'passes where it holds the permission, or another step leads the same way',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done', onlyIf('CLOSE_ISSUES')), step('To Do', 'Doing', onlyIf('MOVE_ISSUES')), step('any', 'Doing')),
      standing: standing({ grants: { CLOSE_ISSUES: 'yes', MOVE_ISSUES: 'no' } }),
      aquaFlows: aqua(['To Do', 'Done'], ['To Do', 'Doing']),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'says why what conditions ask of the account is not known',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done', onlyIf('MOVE_ISSUES'))),
      standing: standing({ unread: { reason: 'jira-fault' } }),
      aquaFlows: aqua(['To Do', 'Done']),
    }),
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'could-not-look', args: { reason: 'jira-fault' } }],
    },
  },
  {
    name: 'only warns of conditions and validators whose meaning it cannot tell',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(
        step('To Do', 'Done', onlyIf('CLOSE_ISSUES', { groupCustomFields: 'customfield_10028' })),
        step('To Do', 'Doing', { validators: [{ key: 'system:validate-field-value', parameters: {} }] }),
      ),
      standing: standing({ grants: { CLOSE_ISSUES: 'no' } }),
      aquaFlows: aqua(['To Do', 'Done'], ['To Do', 'Doing']),
    }),
    expect: {
      outcome: 'warning',
      found: [
        { code: 'jiraConditions', args: { steps: [jiraStep('To Do', 'Done'), jiraStep('To Do', 'Doing')], more: 0, ...bugsAndDefects } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'fails where a new item cannot reach its first status',
    plan: plans.both,
    facts: facts({
      jiraFlows: new Map([
        ['10004', { name: 'Bugs', statuses, initial: status('Doing'), creation: { validators: [] }, steps: [step('Doing', 'Done')] }],
      ]),
      aquaFlows: aqua(['Doing', 'Done']),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'newInJira', args: { ...jiraStep('Doing', 'To Do'), ...bugsAndDefects } },
        { code: 'newInAqua', args: { ...aquaStep('To Do', 'Doing'), ...bugsAndDefects } },
        { code: 'possible', args: { steps: 2 } },
      ],
    },
  },
  {
    name: 'follows a decision where the names differ',
    plan: plans.toJira,
    decisions: [{ dimension: 'status', jiraValueId: status('Rejected'), aquaEntryId: 104 }],
    facts: facts({
      jiraFlows: jira(step('To Do', 'Rejected')),
      aquaFlows: aqua(['To Do', 'Done']),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 1 } }] },
  },
  {
    name: 'knows no counterpart of what SyncConfigurator maps by somebody’s word, and finds nothing there',
    plan: plans.both,
    decisions: [
      { dimension: 'status', kind: 'mapped', jiraValueId: status('Rejected') },
      { dimension: 'status', kind: 'mapped', aquaEntryId: entryOf('Review') },
    ],
    facts: facts({
      jiraFlows: jira(step('To Do', 'Rejected'), step('To Do', 'Done')),
      aquaFlows: aqua(['To Do', 'Review'], ['To Do', 'Done']),
      inJira: inJira('both', { 'To Do': 8 }),
      inAqua: inAqua('both', { 'To Do': 5, Review: 3 }),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  {
    name: 'says where Jira tells no workflow',
    plan: plans.both,
    facts: facts({ jiraFlows: new Map(), aquaFlows: aqua() }),
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'workflowUnknown', args: { issueType: bugType } }],
    },
  },
  {
    name: 'could not look',
    plan: plans.both,
    facts: facts({
      jiraFlows: { unavailable: { reason: 'jira-forbidden' } },
      demanded: { unavailable: { reason: 'jira-forbidden' } },
      aquaFlows: aqua(),
    }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'counts items once that could take several steps, and aqua’s where none of Jira stand there',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(),
      aquaFlows: aqua(['Review', 'Rejected'], ['Review', 'Done'], ['Doing', 'Done']),
      inJira: inJira('both', { Review: 44 }),
      inAqua: inAqua('both', { Review: 7, Doing: 3 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'jiraLacks',
          args: { steps: [jiraStep('Review', 'Rejected'), jiraStep('Review', 'Done')], more: 0, ...bugsAndDefects },
          items: 44,
          clause: `${scope} AND status = ${status('Review')}`,
        },
        { code: 'jiraLacks', args: { steps: [jiraStep('Doing', 'Done')], more: 0, ...bugsAndDefects, inAqua: true }, items: 3, clause: '' },
      ],
    },
  },
  {
    name: 'adds up the entries of aqua that become one status of Jira',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(),
      aquaFlows: aqua(['Review', 'Rejected']),
      inAqua: [...inAqua('toJira', { Review: 7 })].map((one) => ({ ...one, entries: [...one.entries, ...one.entries] })),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraLacks', args: { steps: [jiraStep('Review', 'Rejected')], more: 0, ...bugsAndDefects, inAqua: true }, items: 14 },
      ],
    },
  },
  {
    name: 'only warns where nothing stands before a step that is refused',
    plan: plans.toJira,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done', onlyIf('CLOSE_ISSUES'))),
      standing: standing({ grants: { CLOSE_ISSUES: 'no' } }),
      aquaFlows: aqua(['To Do', 'Done']),
    }),
    expect: {
      outcome: 'warning',
      found: [{ code: 'jiraRefusesUnused', args: { steps: [jiraStep('To Do', 'Done')], more: 0, ...bugsAndDefects, ...forClosers } }],
    },
  },
  {
    name: 'does not mind a field that Jira requires of another type, nor items of another pair',
    plan: planWith({
      where: { pairs: [pairWith('both'), { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] },
    }),
    facts: facts({
      ...closing('7', step('Doing', 'Review')),
      screens,
      required: read([
        { issueTypeId: '10002', fields: [{ id: 'customfield_10112', hasDefault: false }] },
        { issueTypeId: '10004', fields: [] },
      ]),
      inJira: [
        {
          pair: { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' },
          values: [{ id: status('Doing'), name: 'Doing', items: 8 }],
          none: 0,
        },
      ],
    }),
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'aquaLacksUnused', args: { steps: [aquaStep('Doing', 'Review')], more: 0, ...bugsAndDefects } },
        { code: 'workflowUnknown', args: { issueType: { ref: 'jiraIssueType', id: '10002' } } },
        { code: 'possible', args: { steps: 2 } },
      ],
    },
  },
  {
    name: 'fails where every step to a status is for a role that the sync user is not in',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(
        step('To Do|Doing', 'Done', { conditions: anyOf([onlyFor({ roleIds: '10002' })], allOf(onlyFor({ groupIds: 'g-admins' }))) }),
      ),
      aquaFlows: aqua(['To Do', 'Done'], ['Doing', 'Done']),
      inJira: inJira('both', { 'To Do': 5, Doing: 2 }),
    }),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'jiraRefuses',
          args: {
            steps: [jiraStep('To Do', 'Done'), jiraStep('Doing', 'Done')],
            more: 0,
            ...bugsAndDefects,
            permissions: [],
            roles: [{ ref: 'jiraProjectRole', id: '10002' }],
            groups: [{ ref: 'jiraGroup', id: 'g-admins' }],
          },
          items: 7,
          clause: `${scope} AND status in (${status('To Do')}, ${status('Doing')})`,
        },
        { code: 'possible', args: { steps: 2 } },
      ],
    },
  },
  {
    name: 'finds nothing where the role is one that it is in',
    plan: plans.both,
    facts: facts({
      jiraFlows: jira(step('To Do', 'Done', { conditions: allOf(onlyFor({ roleIds: '10002,10003' })) })),
      aquaFlows: aqua(['To Do', 'Done']),
      inJira: inJira('both', { 'To Do': 5 }),
    }),
    expect: { outcome: 'passed', found: [{ code: 'possible', args: { steps: 2 } }] },
  },
  ...(
    [
      [
        'fails with the items that lack a field that a validator demands and that does not travel',
        { lacking: 107, inAqua: {}, hasDefault: false },
        'failed',
        {
          code: 'jiraDemands',
          items: 107,
          clause: `${scope} AND status in (${status('To Do')}, ${status('Doing')}) AND component is EMPTY`,
        },
      ],
      [
        'fails with the items that start in aqua, where the field has no default',
        { lacking: 0, inAqua: { Review: 9 }, hasDefault: false },
        'failed',
        { code: 'jiraDemandsOfNew', items: 9, clause: '' },
      ],
      [
        'only warns where new items have a default',
        { lacking: 0, inAqua: { Review: 9 }, hasDefault: true },
        'warning',
        { code: 'jiraDemandsUnused' },
      ],
      ['only warns where nothing starts in aqua', { lacking: 0, inAqua: {}, hasDefault: false }, 'warning', { code: 'jiraDemandsUnused' }],
      [
        'cannot tell where the default is out of sight',
        { lacking: 0, inAqua: { Review: 9 }, hasDefault: undefined },
        'unavailable',
        { code: 'jiraDemandsUnseen' },
      ],
      [
        'cannot tell where the items could not be counted',
        { lacking: undefined, inAqua: {}, hasDefault: false },
        'unavailable',
        { code: 'jiraDemandsUnseen' },
      ],
    ] as const
  ).map(([name, { lacking, inAqua: started, hasDefault }, outcome, finding]): Case<Facts> => {
    const [pair] = plans.both.where.pairs;
    const of = (from: string, items: number): ItemsLacking[] =>
      pair ? [{ pair, status: status(from), condition: 'component is EMPTY', items }] : [];
    return {
      name,
      plan: plans.both,
      facts: facts({
        jiraFlows: jira(step('To Do|Doing', 'Done', { validators: [fieldsRequired('components', 'resolution', 'summary')] })),
        aquaFlows: aqua(['To Do', 'Done'], ['Doing', 'Done']),
        inJira: inJira('both', { 'To Do': 100, Doing: 20 }),
        inAqua: inAqua('both', started),
        demanded: new Map([
          [
            '10004',
            [
              { id: 'components', hasDefault },
              { id: 'resolution', hasDefault: false },
            ],
          ],
        ]),
        itemsLacking: lacking === undefined ? unread({ reason: 'jira-refused-query' }) : read([...of('To Do', lacking), ...of('Doing', 0)]),
      }),
      expect: {
        outcome,
        found: [
          {
            ...finding,
            args: {
              steps: [jiraStep('To Do', 'Done'), jiraStep('Doing', 'Done')],
              more: 0,
              fields: [{ ref: 'jiraField', id: 'components' }],
              ...bugsAndDefects,
            },
          },
          { code: 'possible', args: { steps: 2 } },
        ],
      },
    };
  }),
  {
    name: 'cannot compare names where nobody knows whether Jira translated them',
    plan: plans.both,
    facts: facts({ names: { reason: 'jira-busy' }, inJira: inJira('both', { Review: 44 }), aquaFlows: aqua(['Review', 'Rejected']) }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
  {
    name: 'cannot compare names that Jira may have translated',
    plan: plans.both,
    facts: facts({ names: 'unproven', inJira: inJira('both', { Review: 44 }), aquaFlows: aqua(['Review', 'Rejected']) }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-names-translated' } }] },
  },
]);
