import { jiraRequiredFields } from '../../../src/checks/fields/jira-required-fields/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { LeftEmptyInAqua } from '../../../src/facts/aqua/left-empty';
import type { CreateScreen, RequiredField } from '../../../src/facts/jira/create-fields';
import type { EditScreen } from '../../../src/facts/jira/edit-fields';
import type { Standing } from '../../../src/facts/jira/passage';
import type { JiraProjectFact } from '../../../src/facts/jira/project';
import type { JiraWorkflow } from '../../../src/facts/jira/workflows';
import { jiraProject } from '../../support/jira-project';
import { plan as usualPlan, planWith } from '../../support/plan';
import { read, testCheck, unread, type Case } from '../../support/test-check';
import { allOf, fieldsRequired, onlyFor, standing } from '../../support/workflow-rules';
import { bugs, bugType, fieldsOfAqua, jiraField, market, onlyToAqua, sprintType, withoutPriorities, type Fields } from './_builders';

const field = (id: string, hasDefault = false, custom?: string): RequiredField => ({
  id,
  hasDefault,
  ...(custom ? { custom } : {}),
});
type Required = { issueTypeId: string; fields: RequiredField[] }[];
const required = (...fields: RequiredField[]): Case<Facts>['facts'] => facts({ required: read([{ issueTypeId: '10004', fields }]) });
/** Workflows that demand this of new bugs. */
const creating = (creation: Partial<JiraWorkflow['creation']>): Reading<Map<string, JiraWorkflow>> =>
  read(
    new Map(
      ['10004', '10002', '10003'].map((id) => [id, { name: '', statuses: [], creation: { validators: [], ...creation }, steps: [] }]),
    ),
  );

type Facts = {
  required: Reading<Required>;
  createScreens: Reading<CreateScreen[]>;
  editScreens: Reading<EditScreen[]>;
  flows: Reading<Map<string, JiraWorkflow>>;
  standing: Standing;
  demanded: Reading<Map<string, RequiredField[]>>;
  project: Reading<JiraProjectFact>;
  inAqua: Reading<{ pair: Pair; items: number }[]>;
  leftEmpty: Reading<LeftEmptyInAqua[]>;
  fieldsOfAqua: Reading<Fields>;
};
/** What was read, as far as a case speaks of it: nothing is required, and aqua has nothing yet. */
function facts(more: Partial<Facts>): Case<Facts>['facts'] {
  return {
    required: read([]),
    createScreens: read([]),
    editScreens: read([]),
    flows: creating({}),
    standing: standing({}),
    demanded: read(new Map()),
    project: read({ project: jiraProject, visible: true }),
    inAqua: read([]),
    leftEmpty: read([]),
    fieldsOfAqua,
    ...more,
  };
}
/** Sub-tasks both ways. */
const subtasks = planWith({ where: { pairs: [{ jiraIssueTypeId: '10003', aquaItemType: 'Requirement', direction: 'both' }] } });
const subtaskType = { ref: 'jiraIssueType', id: '10003' } as const;
const startOf = (plan: typeof usualPlan, items: number): Facts['inAqua'] => read(plan.where.pairs.map((pair) => ({ pair, items })));
const withSubtasks = read({
  project: { ...jiraProject, issueTypes: [{ id: '10003', name: 'Sub-task', subtask: true }] },
  visible: true,
});

testCheck<Facts>(jiraRequiredFields, [
  {
    name: 'passes when everything required is filled in by the synchronisation',
    facts: required(field('summary'), field('issuetype'), field('project'), field('assignee'), field('description')),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'does not mind what has a default, nor the reporter, whom Jira fills in',
    facts: required(field('summary'), field(market, true), field('reporter')),
    plan: planWith({ travels: { carries: [] } }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'fails for the items of aqua on which the field that fills it is empty',
    facts: facts({
      required: read([{ issueTypeId: '10004', fields: [field(market)] }]),
      leftEmpty: read([{ pair: bugs, aquaFieldId: 'Market', jiraFieldId: market, items: 12 }]),
    }),
    plan: planWith({ travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] } }),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'leftEmpty',
          args: {
            field: jiraField(market),
            issueType: bugType,
            aqua: { ref: 'aquaField', projectId: 71, itemType: 'Defect', id: 'Market' },
          },
          items: 12,
          side: 'aqua',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails for those of the newest items of aqua that have no description',
    facts: facts({
      required: read([{ issueTypeId: '10004', fields: [field('description')] }]),
      leftEmpty: read([{ pair: bugs, aquaFieldId: 'Description', jiraFieldId: 'description', items: 3, atLeast: true }]),
    }),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'leftEmpty',
          args: {
            field: jiraField('description'),
            issueType: bugType,
            aqua: { ref: 'aquaField', projectId: 71, itemType: 'Defect', id: 'Description' },
            atLeast: true,
          },
          items: 3,
        },
      ],
    },
  },
  {
    name: 'does not pass where nobody could look whether aqua’s items have a value',
    facts: facts({ leftEmpty: unread({ reason: 'aqua-timeout' }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-timeout' } }] },
  },
  {
    name: 'fails for each required field that nothing fills in',
    facts: required(field('summary'), field(market), field('duedate')),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'required', args: { field: jiraField('customfield_10112'), issueType: bugType } },
        { code: 'required', args: { field: jiraField('duedate'), issueType: bugType } },
      ],
      effect: 'items',
    },
  },
  {
    name: 'passes when the plan carries them: the due date, the sprint by its type, a field pair',
    facts: required(field('duedate'), field('customfield_10020', false, sprintType), field(market)),
    plan: planWith({
      travels: { carries: ['dueDate', 'sprint'], fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'fails when the field pair belongs to another item type',
    facts: required(field(market)),
    plan: planWith({ travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Requirement', aquaFieldId: 'Market' }] } }),
    expect: { outcome: 'failed', found: [{ code: 'required', args: { field: jiraField('customfield_10112'), issueType: bugType } }] },
  },
  {
    name: 'cannot tell where defaults are out of sight',
    facts: required({ id: 'summary', hasDefault: undefined }, { id: market, hasDefault: undefined }),
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'defaultUnknown', args: { field: jiraField('customfield_10112'), issueType: bugType } }],
    },
  },
  {
    name: 'does not apply when nothing travels to Jira',
    facts: facts({}),
    plan: onlyToAqua,
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
  },
  {
    name: 'could not look',
    facts: facts({ required: unread({ reason: 'jira-cannot-create' }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-cannot-create' } }] },
  },
  {
    name: 'fails where one of two item types of a work type leaves the field empty',
    facts: required(field(market)),
    plan: planWith({
      where: {
        pairs: [
          { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
          { jiraIssueTypeId: '10004', aquaItemType: 'Requirement', direction: 'both' },
        ],
      },
      travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'failed', found: [{ code: 'required', args: { field: jiraField(market), issueType: bugType } }] },
  },
  {
    name: 'does not ask the item type of another work type to fill the field',
    facts: required(field(market)),
    plan: planWith({
      where: {
        pairs: [
          { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
          { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'both' },
        ],
      },
      travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] },
    }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'counts the items that start in aqua and lack the field',
    facts: { ...required(field(market)), inAqua: startOf(usualPlan, 23) },
    expect: { outcome: 'failed', found: [{ code: 'required', args: { field: jiraField(market), issueType: bugType }, items: 23 }] },
  },
  {
    name: 'fails where attachments are required, which are added afterwards, though they travel; links and comments may come with the item',
    facts: { ...required(field('attachment'), field('issuelinks')), inAqua: startOf(usualPlan, 23) },
    plan: planWith({ travels: { carries: ['attachments', 'links'] } }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'addedTooLate', args: { field: jiraField('attachment'), issueType: bugType }, items: 23 }],
      effect: 'items',
    },
  },
  {
    name: 'fails where a validator of the create step demands attachments',
    facts: facts({
      flows: creating({ validators: [fieldsRequired('attachment')] }),
      demanded: read(new Map([['10004', [field('attachment')]]])),
    }),
    plan: planWith({ travels: { carries: ['attachments'] } }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'addedTooLate', args: { field: jiraField('attachment'), issueType: bugType, byRule: true } }],
    },
  },
  {
    name: 'cannot tell where rules demand fields of which nobody could look what they are',
    facts: facts({ flows: creating({ validators: [fieldsRequired(market)] }), demanded: unread({ reason: 'jira-busy' }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
  {
    name: 'does not mind fields that nobody could look at where no rule demands any',
    facts: facts({ demanded: unread({ reason: 'jira-busy' }), required: read([{ issueTypeId: '10004', fields: [] }]) }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'fails where a validator of the create step demands a field that does not travel, with what starts in aqua',
    facts: facts({
      flows: creating({ validators: [fieldsRequired('components', 'summary', 'resolution', market)] }),
      demanded: read(new Map([['10004', [field('components'), field('summary'), field('resolution'), field(market, true)]]])),
      inAqua: startOf(usualPlan, 23),
    }),
    expect: {
      outcome: 'failed',
      found: [{ code: 'demandedByWorkflow', args: { field: jiraField('components'), issueType: bugType }, items: 23 }],
      effect: 'items',
    },
  },
  {
    name: 'does not mind what validators of other steps demand',
    facts: facts({ demanded: read(new Map([['10004', [field('components')]]])), inAqua: startOf(usualPlan, 23) }),
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'names a field once that screen and validator demand, and cannot tell where its default is out of sight',
    facts: facts({
      required: read([{ issueTypeId: '10004', fields: [field(market)] }]),
      flows: creating({ validators: [fieldsRequired(market, 'components')] }),
      demanded: read(new Map([['10004', [field(market), { id: 'components', hasDefault: undefined }]]])),
    }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'required', args: { field: jiraField(market), issueType: bugType } },
        { code: 'defaultUnknown', args: { field: jiraField('components'), issueType: bugType } },
      ],
    },
  },
  {
    name: 'fails where a pair would create sub-tasks, whatever the screen shows',
    plan: subtasks,
    facts: facts({ project: withSubtasks, inAqua: startOf(subtasks, 61), required: unread({ reason: 'jira-cannot-create' }) }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'parentRequired', args: { issueType: subtaskType }, items: 61 },
        { code: 'could-not-look', args: { reason: 'jira-cannot-create' } },
      ],
    },
  },
  {
    name: 'says so once where the screen requires the parent, too',
    plan: subtasks,
    facts: facts({ project: withSubtasks, required: read([{ issueTypeId: '10003', fields: [field('parent')] }]) }),
    expect: { outcome: 'failed', found: [{ code: 'parentRequired', args: { issueType: subtaskType } }] },
  },
  {
    name: 'does not mind sub-tasks that travel to aqua only',
    plan: planWith({
      where: { pairs: [bugs, { jiraIssueTypeId: '10003', aquaItemType: 'Requirement', direction: 'toAqua' }] },
    }),
    facts: facts({ project: withSubtasks, required: read([{ issueTypeId: '10004', fields: [] }]) }),
    expect: { outcome: 'passed', found: [{ code: 'filled', args: { issueTypes: [bugType] } }] },
  },
  {
    name: 'fails where the create step is for a role that the sync user is not in',
    facts: facts({ flows: creating({ conditions: allOf(onlyFor({ roleIds: '10002' })) }), inAqua: startOf(usualPlan, 23) }),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'creationRefused',
          args: { issueType: bugType, permissions: [], roles: [{ ref: 'jiraProjectRole', id: '10002' }], groups: [] },
          items: 23,
        },
      ],
    },
  },
  {
    name: 'only warns of the validators of apps, and leaves the right to create to its own row',
    facts: facts({
      flows: creating({
        validators: [
          { key: 'system:check-permission-validator', parameters: { permissionKey: 'CREATE_ISSUES' } },
          { key: 'forge:expression-validator', parameters: {} },
        ],
      }),
    }),
    expect: { outcome: 'warning', found: [{ code: 'creationConditional', args: { issueType: bugType } }], effect: 'risk' },
  },
  {
    name: 'says why what the rules ask of the account is not known',
    facts: facts({
      flows: creating({ conditions: allOf(onlyFor({ roleIds: '10999' })) }),
      standing: standing({ unread: { reason: 'jira-busy' } }),
    }),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
  {
    name: 'could not look at the rules of the create step',
    facts: facts({ flows: unread({ reason: 'jira-forbidden' }), demanded: unread({ reason: 'jira-forbidden' }) }),
    expect: { outcome: 'unavailable', found: [{ code: 'rulesUnseen', args: { issueType: bugType } }] },
  },
  {
    name: 'takes an estimate that travels for the time tracking that Jira requires',
    facts: required(field('timetracking')),
    plan: planWith({ travels: { fields: [{ jiraFieldId: 'timeoriginalestimate', aquaItemType: 'Defect', aquaFieldId: 'Estimate' }] } }),
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'fails for time tracking where no estimate travels',
    facts: required(field('timetracking')),
    expect: { outcome: 'failed', found: [{ code: 'required', args: { field: jiraField('timetracking'), issueType: bugType } }] },
  },
  {
    name: 'fails for a required priority without a default that aqua’s items do not have',
    facts: { ...required(field('priority'), field('customfield_10020', false, sprintType)), fieldsOfAqua: withoutPriorities },
    plan: planWith({ travels: { carries: ['sprint'] } }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'required', args: { field: jiraField('priority'), issueType: bugType } },
        { code: 'required', args: { field: jiraField('customfield_10020'), issueType: bugType } },
      ],
    },
  },
  {
    name: 'does not mind one that has a default',
    facts: { ...required(field('priority', true)), fieldsOfAqua: withoutPriorities },
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
]);

const named = (id: string) => ({ id, name: id, type: 'string', ...(id.startsWith('customfield_') ? { custom: 'x:textfield' } : {}) });
/** Screens of bugs: what the create screen has, and what the edit screen shows as required. */
const screens = (onCreate: string[], onEdit: (ReturnType<typeof named> & { hasDefault?: true })[], unseen: string[] = []) =>
  facts({
    required: read([{ issueTypeId: '10004', fields: [] }]),
    createScreens: read([
      { issueTypeId: '10004', unseen, fields: onCreate.map((id) => ({ ...named(id), required: false, hasDefault: false })) },
    ]),
    editScreens: read([{ issueTypeId: '10004', unseen, fields: onEdit.map((one) => ({ ...one, required: true })) }]),
    inAqua: startOf(usualPlan, 23),
  });

testCheck<Facts>(jiraRequiredFields, [
  {
    name: 'fails for all that starts in aqua where Jira requires what the create screen does not have',
    facts: screens(['summary', 'labels'], [named('summary'), named('components'), named('labels')]),
    expect: {
      outcome: 'failed',
      found: [{ code: 'requiredOffScreen', args: { field: jiraField('components'), issueType: bugType }, items: 23, side: 'aqua' }],
      effect: 'items',
    },
  },
  {
    name: 'only warns of a custom field, which may have a default value, and not where it has',
    facts: screens(['summary'], [named(market), { ...named('customfield_10113'), hasDefault: true }]),
    expect: {
      outcome: 'warning',
      found: [{ code: 'requiredOffScreenPerhaps', args: { field: jiraField(market), issueType: bugType } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind what Jira sets by itself, what the plan carries, and what the reader may not set',
    facts: screens(
      ['summary'],
      ['assignee', 'reporter', 'resolution', 'issuetype', 'priority', 'description', 'fixVersions', market].map(named),
      ['fixVersions'],
    ),
    plan: planWith({ travels: { fields: [{ jiraFieldId: market, aquaItemType: 'Defect', aquaFieldId: 'Market' }] } }),
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
  {
    name: 'tells nothing of a screen that was not seen',
    facts: facts({
      required: read([{ issueTypeId: '10004', fields: [] }]),
      createScreens: unread({ reason: 'jira-cannot-create' }),
      editScreens: read([{ issueTypeId: '10004', unseen: [], fields: [{ ...named('components'), required: true }] }]),
    }),
    expect: { outcome: 'passed', found: [{ code: 'filled' }] },
  },
]);
