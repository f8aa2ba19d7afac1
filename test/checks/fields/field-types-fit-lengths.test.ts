import { fieldTypesFit } from '../../../src/checks/fields/field-types-fit/check';
import type { Direction, Plan } from '../../../src/checklist/model/plan';
import type { AquaField } from '../../../src/facts/aqua/fields';
import { plan } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { aquaField, bugs, jiraField } from './_builders';
import { aqua, both, carrying, inAqua, inJira, jira, oneWay, pair, role, unmeasured, type Facts } from './_field-pairs';

const name = (length: number): AquaField => ({ id: 'Name', title: 'Name', custom: false, active: true, type: 'String', length });
const description = (type: string, length?: number): AquaField => ({
  id: 'Description',
  title: 'Description',
  custom: false,
  active: true,
  type,
  ...(length === undefined ? {} : { length }),
});
const ofName = { jira: jiraField('summary'), aqua: aquaField('Name') };
const oneWayWithout = (direction: Direction): Plan => ({ ...plan, where: { ...plan.where, pairs: [{ ...bugs, direction }] } });

testCheck<Facts>(fieldTypesFit, [
  {
    name: 'fails where texts of the newest items are longer than aqua takes, with the items',
    facts: {
      jira: jira(inJira('textfield')),
      aqua: aqua(inAqua('String', { length: 12 })),
      role,
      ...unmeasured,
      ofJira: read([
        { jiraIssueTypeId: bugs.jiraIssueTypeId, jiraFieldId: 'customfield_1', aquaFieldId: 'Market', issues: ['7', '9', '12'] },
      ]),
    },
    plan: carrying(pair),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'aquaTooShort',
          args: { ...both, aquaLength: 12 },
          items: 3,
          clause: 'project = 10001 AND issuetype in (10004) AND id in (7, 9, 12)',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails where numbers of the newest items have decimals and aqua takes none, with the items',
    facts: {
      jira: jira(inJira('float')),
      aqua: aqua(inAqua('Decimal', { fieldMask: 'N0' })),
      role,
      ...unmeasured,
      ofJira: read([{ jiraIssueTypeId: bugs.jiraIssueTypeId, jiraFieldId: 'customfield_1', aquaFieldId: 'Market', issues: ['7', '9'] }]),
    },
    plan: carrying(pair),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'aquaTakesWholeNumbers',
          args: both,
          items: 2,
          clause: 'project = 10001 AND issuetype in (10004) AND id in (7, 9)',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails where an option’s text is longer than aqua takes',
    facts: {
      jira: jira(inJira('select')),
      aqua: aqua(inAqua('String', { length: 12 })),
      role,
      ...unmeasured,
      ofJira: read([{ jiraIssueTypeId: bugs.jiraIssueTypeId, jiraFieldId: 'customfield_1', aquaFieldId: 'Market', issues: ['7'] }]),
    },
    plan: oneWay('toAqua'),
    expect: { outcome: 'failed', found: [{ code: 'aquaTooShort', args: { ...both, aquaLength: 12 }, items: 1 }] },
  },
  {
    name: 'does not take the texts of another field for those of this one',
    facts: {
      jira: jira(inJira('textfield')),
      aqua: aqua(inAqua('String', { length: 255 })),
      role,
      ...unmeasured,
      ofJira: read([{ jiraIssueTypeId: bugs.jiraIssueTypeId, jiraFieldId: 'customfield_2', aquaFieldId: 'Market', issues: ['7'] }]),
    },
    plan: carrying(pair),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'keeps to the risk where texts could not be measured',
    facts: {
      jira: jira(inJira('textfield')),
      aqua: aqua(inAqua('String', { length: 12 })),
      role,
      ofJira: unread({ reason: 'jira-busy' }),
      ofAqua: unread({ reason: 'aqua-not-permitted' }),
    },
    plan: carrying(pair),
    expect: { outcome: 'warning', found: [{ code: 'aquaShorter', args: { ...both, jiraLength: 255, aquaLength: 12 } }] },
  },
  {
    name: 'cannot tell of options where texts could not be measured and aqua takes less than a line',
    facts: {
      jira: jira(inJira('select')),
      aqua: aqua(inAqua('String', { length: 12 })),
      role,
      ofJira: unread({ reason: 'jira-busy' }),
      ofAqua: read([]),
    },
    plan: oneWay('toAqua'),
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
  {
    name: 'need not measure options where aqua takes a line',
    facts: {
      jira: jira(inJira('select')),
      aqua: aqua(inAqua('String', { length: 255 })),
      role,
      ofJira: unread({ reason: 'jira-busy' }),
      ofAqua: read([]),
    },
    plan: oneWay('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'fails where the newest items of aqua have descriptions that Jira does not take, though the plan names no pair of them',
    facts: {
      jira: jira(),
      aqua: aqua(name(255), description('Text')),
      role,
      ...unmeasured,
      ofAqua: read([{ itemType: 'Defect', aquaFieldId: 'Description', jiraFieldId: 'description', items: 4 }]),
    },
    plan: oneWayWithout('both'),
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'jiraTooShort',
          args: { jira: jiraField('description'), aqua: aquaField('Description'), jiraLength: 32_767, itemType: 'Defect' },
          items: 4,
          side: 'aqua',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'does not mind formatted descriptions of which none is too long',
    facts: { jira: jira(), aqua: aqua(name(255), description('Text')), role, ...unmeasured },
    plan: oneWayWithout('both'),
    expect: { outcome: 'passed', found: [{ code: 'nameFits', args: {} }] },
  },
  {
    name: 'warns of a description that aqua keeps shorter than Jira',
    facts: { jira: jira(), aqua: aqua(name(255), description('String', 4000)), role, ...unmeasured },
    plan: oneWayWithout('toAqua'),
    expect: {
      outcome: 'warning',
      found: [
        {
          code: 'aquaShorter',
          args: { jira: jiraField('description'), aqua: aquaField('Description'), jiraLength: 32_767, aquaLength: 4000 },
        },
      ],
    },
  },
  {
    name: 'warns of a name in aqua that may be longer than a summary, with or without pairs of fields',
    facts: { jira: jira(), aqua: aqua(name(1000)), role, ...unmeasured },
    plan: oneWayWithout('toJira'),
    expect: {
      outcome: 'warning',
      found: [{ code: 'jiraShorter', args: { ...ofName, jiraLength: 255, aquaLength: 1000 } }],
      effect: 'risk',
    },
  },
  {
    name: 'fails where the newest items of aqua have such names',
    facts: {
      jira: unread({ reason: 'jira-busy' }),
      aqua: aqua(name(1000)),
      role,
      ...unmeasured,
      ofAqua: read([{ itemType: 'Defect', aquaFieldId: 'Name', jiraFieldId: 'summary', items: 3 }]),
    },
    plan: oneWayWithout('both'),
    expect: { outcome: 'failed', found: [{ code: 'jiraTooShort', args: { ...ofName, jiraLength: 255, itemType: 'Defect' }, items: 3 }] },
  },
  {
    name: 'does not mind a longer name towards aqua',
    facts: { jira: jira(), aqua: aqua(name(1000)), role, ...unmeasured },
    plan: oneWayWithout('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'nameFits', args: {} }] },
  },
  {
    name: 'warns of a shorter name towards aqua',
    facts: { jira: jira(), aqua: aqua(name(100)), role, ...unmeasured },
    plan: oneWayWithout('toAqua'),
    expect: { outcome: 'warning', found: [{ code: 'aquaShorter', args: { ...ofName, jiraLength: 255, aquaLength: 100 } }] },
  },
  {
    name: 'fails where a formatted text of aqua is longer than paragraphs of Jira take',
    facts: {
      jira: jira(inJira('textarea')),
      aqua: aqua(inAqua('Text')),
      role,
      ...unmeasured,
      ofAqua: read([{ itemType: 'Defect', aquaFieldId: 'Market', jiraFieldId: 'customfield_1', items: 2 }]),
    },
    plan: oneWay('toJira'),
    expect: {
      outcome: 'failed',
      found: [{ code: 'jiraTooShort', args: { ...both, jiraLength: 32_767, itemType: 'Defect' }, items: 2, side: 'aqua' }],
      effect: 'items',
    },
  },
  {
    name: 'does not mind formatted texts that fit into the paragraphs',
    facts: { jira: jira(inJira('textarea')), aqua: aqua(inAqua('Text')), role, ...unmeasured },
    plan: oneWay('toJira'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
]);
