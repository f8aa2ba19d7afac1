import { fieldTypesFit } from '../../../src/checks/fields/field-types-fit/check';
import { read, testCheck, unread } from '../../support/test-check';
import { aquaField, jiraField, otherRole, sprintType, type Fields } from './_builders';
import { aqua, both, carrying, inAqua, inJira, jira, oneWay, pair, role, unmeasured, type Facts } from './_field-pairs';

testCheck<Facts>(fieldTypesFit, [
  ...(
    [
      ['select', 'Dictionary'],
      ['multiselect', 'DictionaryMultiChoice'],
      ['float', 'Decimal'],
      ['datepicker', 'DateTime'],
      ['userpicker', 'User'],
      ['userpicker', 'Dictionary'],
      ['people', 'User'],
      ['people', 'UserMultiChoice'],
      ['people', 'Dictionary'],
      ['version', 'Dictionary'],
      ['multiversion', 'DictionaryMultiChoice'],
    ] as const
  ).map(([custom, type]) => ({
    name: `takes ${custom} for ${type}`,
    facts: { jira: jira(inJira(custom)), aqua: aqua(inAqua(type, { length: 100 })), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'passed' as const, found: [{ code: 'fits', args: { pairs: 1 } }] },
  })),
  ...(
    [
      ['labels', 'labels', 'String'],
      ['select', 'option', 'String'],
      ['url', 'url', 'String'],
    ] as const
  ).flatMap(([custom, jiraKind, type]) => [
    {
      name: `warns of ${custom} for ${type} towards Jira, which takes some texts only`,
      facts: { jira: jira(inJira(custom)), aqua: aqua(inAqua(type, { length: 100 })), role, ...unmeasured },
      plan: carrying(pair),
      expect: { outcome: 'warning' as const, found: [{ code: 'textIntoJira', args: { ...both, jiraKind } }], effect: 'risk' as const },
    },
    {
      name: `takes ${custom} for ${type} towards aqua`,
      facts: { jira: jira(inJira(custom)), aqua: aqua(inAqua(type, { length: 100 })), role, ...unmeasured },
      plan: oneWay('toAqua'),
      expect: { outcome: 'passed' as const, found: [{ code: 'fits', args: { pairs: 1 } }] },
    },
  ]),
  ...(
    [
      ['float', 'number', 'Dictionary'],
      ['textfield', 'text', 'Decimal'],
      ['multiselect', 'options', 'Dictionary'],
      ['datepicker', 'date', 'String'],
      ['select', 'option', 'Flag'],
    ] as const
  ).map(([custom, jiraKind, aquaType]) => ({
    name: `does not take ${custom} for ${aquaType}`,
    facts: { jira: jira(inJira(custom)), aqua: aqua(inAqua(aquaType)), role, ...unmeasured },
    plan: carrying(pair),
    expect: {
      outcome: 'failed' as const,
      found: [{ code: 'typesDiffer', args: { ...both, jiraKind, aquaType } }],
      effect: 'items' as const,
    },
  })),
  ...(['textfield', 'select', 'url'] as const).map((custom) => ({
    name: `cannot tell whether ${custom} fits a text of aqua whose length is not told`,
    facts: { jira: jira(inJira(custom)), aqua: aqua(inAqua('String')), role, ...unmeasured },
    plan: oneWay('toAqua'),
    expect: { outcome: 'unavailable' as const, found: [{ code: 'lengthUnknown', args: both }] },
  })),
  ...(['Text', 'StringAutoComplete', 'Dictionary'] as const).map((type) => ({
    name: `needs no length of ${type}`,
    facts: { jira: jira(inJira(type === 'Dictionary' ? 'select' : 'textfield')), aqua: aqua(inAqua(type)), role, ...unmeasured },
    plan: oneWay('toAqua'),
    expect: { outcome: 'passed' as const, found: [{ code: 'fits', args: { pairs: 1 } }] },
  })),
  {
    name: 'takes a sprint for a sprint or a dictionary',
    facts: {
      jira: jira({ id: 'customfield_1', name: 'Sprint', type: 'array', custom: sprintType }),
      aqua: aqua(inAqua('Dictionary')),
      role,
      ...unmeasured,
    },
    plan: carrying(pair),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'cannot tell fields of other apps',
    facts: {
      jira: jira({ id: 'customfield_1', name: 'X', type: 'any', custom: 'de.other.app:matrix' }),
      aqua: aqua(inAqua('String')),
      role,
      ...unmeasured,
    },
    plan: carrying(pair),
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'typeUnknown', args: { ...both, aquaType: 'String' } }],
    },
  },
  {
    name: 'warns when Jira may hold longer texts',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('String', { length: 50 })), role, ...unmeasured },
    plan: carrying(pair),
    expect: {
      outcome: 'warning',
      found: [{ code: 'aquaShorter', args: { ...both, jiraLength: 255, aquaLength: 50 } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind that where it travels to Jira only',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('String', { length: 50 })), role, ...unmeasured },
    plan: oneWay('toJira'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'warns when aqua may hold longer texts',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('String', { length: 4000 })), role, ...unmeasured },
    plan: carrying(pair),
    expect: {
      outcome: 'warning',
      found: [{ code: 'jiraShorter', args: { ...both, jiraLength: 255, aquaLength: 4000 } }],
    },
  },
  {
    name: 'warns of a text without a limit in aqua',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('Text')), role, ...unmeasured },
    plan: carrying(pair),
    expect: {
      outcome: 'warning',
      found: [{ code: 'jiraShorter', args: { ...both, jiraLength: 255 } }],
    },
  },
  {
    name: 'does not mind a longer aqua where it travels to aqua only, nor equal lengths',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('String', { length: 255 })), role, ...unmeasured },
    plan: oneWay('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'warns when aqua’s number has no decimals',
    facts: { jira: jira(inJira('float')), aqua: aqua(inAqua('Decimal', { fieldMask: 'N0' })), role, ...unmeasured },
    plan: carrying(pair),
    expect: {
      outcome: 'warning',
      found: [{ code: 'wholeNumbers', args: { ...both } }],
    },
  },
  {
    name: 'does not mind a mask with decimals',
    facts: { jira: jira(inJira('float')), aqua: aqua(inAqua('Decimal', { fieldMask: '#,##0.00' })), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'fails when either field is gone or aqua’s is deactivated',
    facts: { jira: jira(inJira('select', 'customfield_2')), aqua: aqua(inAqua('Dictionary', { active: false })), role, ...unmeasured },
    plan: carrying(pair, { jiraFieldId: 'customfield_2', aquaItemType: 'Defect', aquaFieldId: 'Gone' }),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraFieldMissing', args: { jira: jiraField('customfield_1') } },
        { code: 'aquaFieldMissing', args: { aqua: aquaField('Market'), itemType: 'Defect', inactive: true } },
        { code: 'aquaFieldMissing', args: { aqua: aquaField('Gone'), itemType: 'Defect', inactive: false } },
      ],
    },
  },
  {
    name: 'cannot tell that a field is gone where Jira’s list may leave it out',
    facts: { jira: read({ fields: [], allTold: false }), aqua: aqua(inAqua('Dictionary')), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'unavailable', found: [{ code: 'jiraFieldUnseen', args: { jira: jiraField('customfield_1') } }] },
  },
  {
    name: 'fails when aqua’s field is read-only for the sync user’s role',
    facts: { jira: jira(inJira('userpicker')), aqua: aqua(inAqua('User', { readonly: true })), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'failed', found: [{ code: 'aquaReadOnly', args: { ...both } }] },
  },
  {
    name: 'does not mind that seen through another role, nor where it travels to Jira only',
    facts: {
      jira: jira(inJira('userpicker')),
      aqua: aqua(inAqua('User', { readonly: true })),
      role: read(otherRole),
      ...unmeasured,
    },
    plan: carrying(pair),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'fails when two Jira fields go into one of aqua',
    facts: { jira: jira(inJira('select'), inJira('select', 'customfield_2')), aqua: aqua(inAqua('Dictionary')), role, ...unmeasured },
    plan: carrying(pair, { ...pair, jiraFieldId: 'customfield_2' }),
    expect: { outcome: 'failed', found: [{ code: 'usedTwice', args: { aqua: aquaField('Market'), itemType: 'Defect' } }] },
  },
  {
    name: 'fails when the field takes the resolution already',
    facts: { jira: jira(inJira('select')), aqua: aqua(inAqua('Dictionary', { id: 'Resolution' })), role, ...unmeasured },
    plan: carrying({ ...pair, aquaFieldId: 'Resolution' }),
    expect: { outcome: 'failed', found: [{ code: 'usedTwice', args: { aqua: aquaField('Resolution'), itemType: 'Defect' } }] },
  },
  ...(
    [
      ['Priority', 'Dictionary'],
      ['Status', 'Dictionary'],
      ['JiraID', 'String'],
      ['JiraLink', 'String'],
    ] as const
  ).map(([id, type]) => ({
    name: `fails when ${id} takes another field of Jira anyway`,
    facts: { jira: jira(inJira('select')), aqua: aqua(inAqua(type, { id, length: 255 })), role, ...unmeasured },
    plan: { ...oneWay('toAqua'), travels: { carries: [], fields: [{ ...pair, aquaFieldId: id }] } },
    expect: {
      outcome: 'failed' as const,
      found: [{ code: 'usedTwice', args: { aqua: aquaField(id), itemType: 'Defect' } }],
    },
  })),
  {
    name: 'fails when the due date travels into the field already, and only then',
    facts: { jira: jira(inJira('datepicker')), aqua: aqua(inAqua('DateTime', { id: 'DueDate' })), role, ...unmeasured },
    plan: { ...carrying(), travels: { carries: ['dueDate'], fields: [{ ...pair, aquaFieldId: 'DueDate' }] } },
    expect: { outcome: 'failed', found: [{ code: 'usedTwice', args: { aqua: aquaField('DueDate'), itemType: 'Defect' } }] },
  },
  {
    name: 'does not mind a field that nothing else travels into, nor one of a title that others have',
    facts: {
      jira: jira(inJira('datepicker'), inJira('select', 'customfield_2')),
      aqua: aqua(inAqua('DateTime', { id: 'DueDate' }), inAqua('Dictionary', { id: 'Extra', title: 'Priority' })),
      role,
      ...unmeasured,
    },
    plan: carrying({ ...pair, aquaFieldId: 'DueDate' }, { ...pair, jiraFieldId: 'customfield_2', aquaFieldId: 'Extra' }),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 2 } }] },
  },
  {
    name: 'does not mind that a plan names the resolution, too',
    facts: {
      jira: jira({ id: 'resolution', name: 'Resolution', type: 'resolution' }),
      aqua: aqua(inAqua('Dictionary', { id: 'Resolution' })),
      role,
      ...unmeasured,
    },
    plan: carrying({ jiraFieldId: 'resolution', aquaItemType: 'Defect', aquaFieldId: 'Resolution' }),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'does not mind that a plan names what travels anyway',
    facts: {
      jira: jira({ id: 'duedate', name: 'Due date', type: 'date' }, { id: 'description', name: 'Description', type: 'string' }),
      aqua: aqua(inAqua('DateTime', { id: 'DueDate' }), inAqua('Text', { id: 'Description' })),
      role,
      ...unmeasured,
    },
    plan: {
      ...carrying(),
      travels: {
        carries: ['dueDate'],
        fields: [
          { jiraFieldId: 'duedate', aquaItemType: 'Defect', aquaFieldId: 'DueDate' },
          { jiraFieldId: 'description', aquaItemType: 'Defect', aquaFieldId: 'Description' },
        ],
      },
    },
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 2 } }] },
  },
  {
    name: 'does not mind fields of the same name in two item types',
    facts: {
      jira: jira(inJira('select')),
      aqua: read<Fields>({ Defect: [inAqua('Dictionary')], Requirement: [inAqua('Dictionary')] }),
      role,
      ...unmeasured,
    },
    plan: carrying(pair, { ...pair, aquaItemType: 'Requirement' }),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 2 } }] },
  },
  {
    name: 'does not apply without pairs of fields, nor to those of an item type that is not planned',
    facts: { jira: unread({ reason: 'jira-fault' }), aqua: aqua(), role, ...unmeasured },
    plan: { ...oneWay('toAqua'), travels: { carries: [], fields: [{ ...pair, aquaItemType: 'Requirement' }] } },
    expect: { outcome: 'notApplicable', found: [{ code: 'noPairs', args: {} }] },
  },
  {
    name: 'could not look at either side',
    facts: { jira: unread({ reason: 'jira-forbidden' }), aqua: unread({ reason: 'aqua-not-permitted' }), role, ...unmeasured },
    plan: carrying(pair),
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'could-not-look', args: { reason: 'jira-forbidden' } },
        { code: 'could-not-look', args: { reason: 'aqua-not-permitted' } },
      ],
    },
  },
  {
    name: 'does not mind that the field takes the resolution in another item type',
    facts: {
      jira: jira(inJira('select')),
      aqua: read<Fields>({ Requirement: [inAqua('Dictionary', { id: 'Resolution' })] }),
      role,
      ...unmeasured,
    },
    plan: carrying({ ...pair, aquaItemType: 'Requirement', aquaFieldId: 'Resolution' }),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'does not mind equal lengths both ways',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('String', { length: 255 })), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'does not mind a longer aqua where it travels to aqua only',
    facts: { jira: jira(inJira('textfield')), aqua: aqua(inAqua('String', { length: 4000 })), role, ...unmeasured },
    plan: oneWay('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  {
    name: 'does not mind a read-only field of aqua nor one without decimals where they travel to Jira only',
    facts: { jira: jira(inJira('float')), aqua: aqua(inAqua('Decimal', { fieldMask: 'D5', readonly: true })), role, ...unmeasured },
    plan: oneWay('toJira'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { pairs: 1 } }] },
  },
  ...['n0', 'F0', 'D', 'd5', '#,##0'].map((fieldMask) => ({
    name: `takes the mask ${fieldMask} for one without decimals`,
    facts: { jira: jira(inJira('float')), aqua: aqua(inAqua('Decimal', { fieldMask })), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'warning' as const, found: [{ code: 'wholeNumbers', args: both }] },
  })),
  ...(
    [
      ['labels', 'StringList'],
      ['components', 'DictionaryMultiChoice'],
      ['duedate', 'DateTime'],
      ['timespent', 'TimeSpan'],
      ['reporter', 'User'],
      ['creator', 'Dictionary'],
      ['created', 'DateTime'],
      ['resolutiondate', 'DateTime'],
    ] as const
  ).map(([id, type]) => ({
    name: `takes Jira’s own field ${id} for ${type}`,
    facts: { jira: jira({ id, name: id, type: 'any' }), aqua: aqua(inAqua(type, { length: 100 })), role, ...unmeasured },
    plan: carrying({ ...pair, jiraFieldId: id }),
    expect: { outcome: 'passed' as const, found: [{ code: 'fits', args: { pairs: 1 } }] },
  })),
  {
    name: 'knows how long a long text of Jira may be',
    facts: { jira: jira(inJira('textarea')), aqua: aqua(inAqua('String', { length: 4000 })), role, ...unmeasured },
    plan: carrying(pair),
    expect: { outcome: 'warning', found: [{ code: 'aquaShorter', args: { ...both, jiraLength: 32_767, aquaLength: 4000 } }] },
  },
]);
