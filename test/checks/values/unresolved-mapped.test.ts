import { unresolvedMapped } from '../../../src/checks/values/unresolved-mapped/check';
import type { ValuesInUse } from '../../../src/facts/jira/values';
import { testCheck } from '../../support/test-check';
import { aquaEntry, bugType, bugs, entry, listField, project, textField, type Fields } from './_builders';

/** No issue has a resolution of its own; so many have none. */
const unresolved = (none: number): ValuesInUse[] => [{ pair: bugs, values: [], none }];

testCheck<{ inUse: ValuesInUse[]; fields: Fields }>(unresolvedMapped, [
  {
    name: 'passes with a value for it',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(9, 'Unresolved')) },
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: { itemType: 'Defect', entry: aquaEntry('Resolution', 9) } }] },
  },
  {
    name: 'passes with a German value for it',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(9, 'Nicht erledigt')) },
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: { itemType: 'Defect', entry: aquaEntry('Resolution', 9) } }] },
  },
  {
    name: 'passes with a decision',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(9, 'Offen')) },
    decisions: [{ dimension: 'resolution', jiraValueId: null, aquaEntryId: 9 }],
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: { itemType: 'Defect', entry: aquaEntry('Resolution', 9) } }] },
  },
  {
    name: 'passes by somebody’s word that SyncConfigurator maps it',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(6, 'Done')) },
    decisions: [{ dimension: 'resolution', kind: 'mapped', jiraValueId: null }],
    expect: { outcome: 'passed', found: [{ code: 'mappedByWord', args: { itemType: 'Defect' } }] },
  },
  {
    name: 'fails until the value is there that will be added',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(9, 'Unresolved', { isDeleted: true })) },
    decisions: [{ dimension: 'resolution', kind: 'willBeAdded', jiraValueId: null }],
    expect: { outcome: 'failed', found: [{ code: 'toBeAdded', args: { itemType: 'Defect', issueType: bugType, project }, items: 500 }] },
  },
  {
    name: 'passes once it is there',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(10, 'Unresolved')) },
    decisions: [{ dimension: 'resolution', kind: 'willBeAdded', jiraValueId: null }],
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: { itemType: 'Defect', entry: aquaEntry('Resolution', 10) } }] },
  },
  {
    name: 'fails when the value was deleted',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(9, 'Unresolved', { isDeleted: true })) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'deleted', args: { itemType: 'Defect', issueType: bugType, entry: aquaEntry('Resolution', 9), project }, items: 500 },
      ],
      effect: 'items',
    },
  },
  {
    name: 'fails without one',
    facts: { inUse: unresolved(500), fields: listField('Resolution', entry(6, 'Done')) },
    expect: { outcome: 'failed', found: [{ code: 'missing', args: { itemType: 'Defect', issueType: bugType, project }, items: 500 }] },
  },
  {
    name: 'only warns while nothing in scope is open',
    facts: { inUse: unresolved(0), fields: listField('Resolution', entry(6, 'Done')) },
    expect: { outcome: 'warning', found: [{ code: 'missingUnused', args: { itemType: 'Defect', project } }], effect: 'risk' },
  },
  {
    name: 'fails when the field is no list',
    facts: { inUse: unresolved(500), fields: textField('Resolution') },
    expect: {
      outcome: 'failed',
      found: [{ code: 'fieldUnusable', args: { itemType: 'Defect', fieldId: 'Resolution', why: 'notADictionary' }, items: 500 }],
    },
  },
  {
    name: 'does not apply when no pair carries it',
    facts: { inUse: [], fields: {} },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { inUse: unresolved(500), fields: { unavailable: { reason: 'aqua-not-found' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-found' } }] },
  },
  {
    name: 'fails for a single open item',
    facts: { inUse: unresolved(1), fields: listField('Resolution', entry(6, 'Done')) },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'missing',
          args: { itemType: 'Defect', issueType: bugType, project },
          items: 1,
          clause: 'project = 10001 AND issuetype in (10004) AND resolution is EMPTY',
        },
      ],
    },
  },
]);
