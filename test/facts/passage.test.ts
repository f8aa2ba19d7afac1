import type { JiraConditions, JiraHurdles, JiraRule } from '../../src/clients/jira/operations/workflows';
import { lacksOnEach } from '../../src/facts/jira/jql-names';
import { admittedBy, bestWay, fieldsRequired, pastHurdles, permissionsNamed, type Passage } from '../../src/facts/jira/passage';
import { allOf, anyOf, fieldsRequired as demands, onlyFor, standing } from '../support/workflow-rules';

/** The sync user is in the role 10003 by its group g-sync, not in 10002; it holds MOVE, lacks CLOSE, and of SOME nobody knows. */
const syncUser = standing({ grants: { MOVE: 'yes', CLOSE: 'no', SOME: 'unknown' } });
const yes = onlyFor({ roleIds: '10003' });
const no = onlyFor({ roleIds: '10002' });
const unknown: JiraRule = { key: 'forge:condition', parameters: {} };
const past = (hurdles: Partial<JiraHurdles>): Passage => pastHurdles({ validators: [], ...hurdles }, syncUser);

describe('a condition lets the sync user pass', () => {
  it.each<[string, Record<string, string>, Passage]>([
    ['by its role', { roleIds: '10002,10003' }, 'yes'],
    ['not without a role', { roleIds: '10002' }, 'no'],
    ['perhaps by a role that nobody told of', { roleIds: '10999' }, 'unknown'],
    ['by its group, named by id', { groupIds: 'g-other, g-sync' }, 'yes'],
    ['not without a group', { groupIds: 'g-other' }, 'no'],
    ['by a permission', { permissionKeys: 'CLOSE,MOVE' }, 'yes'],
    ['not without a permission', { permissionKeys: 'CLOSE' }, 'no'],
    ['perhaps by a permission left to reporters', { permissionKeys: 'SOME' }, 'unknown'],
    ['perhaps by a permission that was not told', { permissionKeys: 'OTHER' }, 'unknown'],
    ['by its account', { accountIds: 'acc-sync' }, 'yes'],
    ['not as somebody else', { accountIds: 'acc-lead' }, 'no'],
    ['perhaps as reporter or assignee', { accountIds: 'allow-reporter,allow-assignee' }, 'unknown'],
    ['perhaps by a field of the item', { groupCustomFields: 'customfield_1' }, 'unknown'],
    ['perhaps by a field with people', { allowUserCustomFields: 'customfield_1', roleIds: '10002' }, 'unknown'],
    ['perhaps by a field that keeps people out', { denyUserCustomFields: 'customfield_1' }, 'unknown'],
    ['by one list, whatever a field says', { denyUserCustomFields: 'customfield_1', roleIds: '10003' }, 'yes'],
    ['not where every list is no', { roleIds: '10002', groupIds: 'g-other', permissionKeys: ' ' }, 'no'],
    ['perhaps where the restriction names nobody', { roleIds: ' ' }, 'unknown'],
  ])('%s: %j is %s', (_name, parameters, passage) => {
    expect(past({ conditions: allOf(onlyFor(parameters)) })).toBe(passage);
  });

  it('perhaps where its groups are not told', () => {
    const unread = { ...syncUser, account: undefined };
    expect(pastHurdles({ conditions: allOf(no), validators: [] }, unread)).toBe('unknown');
    expect(pastHurdles({ conditions: allOf(onlyFor({ accountIds: 'acc-sync' })), validators: [] }, unread)).toBe('yes');
  });

  it.each<[string, JiraRule, Passage]>([
    ['of an app', unknown, 'unknown'],
    ['on a field’s value', { key: 'system:check-field-value', parameters: { fieldId: 'priority' } }, 'unknown'],
    ['on an earlier status', { key: 'system:previous-status-condition', parameters: { previousStatusIds: '1' } }, 'unknown'],
    ['against everybody, also by the API', { key: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } }, 'no'],
    ['against people in the browser', { key: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } }, 'unknown'],
    ['of another key that names a permission', { key: 'app:rule', parameters: { permissionKeys: 'CLOSE' } }, 'unknown'],
  ])('%s', (_name, rule, passage) => {
    expect(past({ conditions: allOf(rule) })).toBe(passage);
  });
});

describe('conditions are a tree', () => {
  const unsaid: JiraConditions = { operation: undefined, rules: [yes, no], groups: [] };
  it.each<[string, JiraConditions, Passage]>([
    ['all of: yes, yes', allOf(yes, yes), 'yes'],
    ['all of: yes, no', allOf(yes, no), 'no'],
    ['all of: unknown, no', allOf(unknown, no), 'no'],
    ['all of: yes, unknown', allOf(yes, unknown), 'unknown'],
    ['any of: no, yes', anyOf([no, yes]), 'yes'],
    ['any of: no, unknown', anyOf([no, unknown]), 'unknown'],
    ['any of: no, no', anyOf([no, no]), 'no'],
    ['any of: no, all of (yes, yes)', anyOf([no], allOf(yes, yes)), 'yes'],
    ['any of: no, all of (yes, no)', anyOf([no], allOf(yes, no)), 'no'],
    ['all of: yes, any of (no, unknown)', { ...allOf(yes), groups: [anyOf([no, unknown])] }, 'unknown'],
    ['nothing', allOf(), 'yes'],
    ['yes and no, and nobody says how they are combined', unsaid, 'unknown'],
    ['no and no, however they are combined', { ...unsaid, rules: [no, no] }, 'no'],
  ])('%s', (_name, conditions, passage) => {
    expect(past({ conditions })).toBe(passage);
  });
});

describe('a validator', () => {
  const validator = (key: string, parameters: Record<string, string> = {}): JiraRule => ({ key, parameters });
  it.each<[string, JiraRule, Passage]>([
    ['of a permission that it holds', validator('system:check-permission-validator', { permissionKey: 'MOVE' }), 'yes'],
    ['of a permission that it lacks', validator('system:check-permission-validator', { permissionKey: 'CLOSE' }), 'no'],
    ['that demands a field is judged by the field', demands('components'), 'yes'],
    [
      'of a pattern',
      validator('system:validate-field-value', { ruleType: 'fieldMatchesRegularExpression', fieldKey: 'summary' }),
      'unknown',
    ],
    ['without a kind', validator('system:validate-field-value'), 'unknown'],
    [
      'of a change that spares its group',
      validator('system:validate-field-value', { ruleType: 'fieldChanged', groupsExemptFromValidation: 'g-x,g-sync' }),
      'yes',
    ],
    ['of an app', validator('connect:some-validator'), 'unknown'],
    ['of an earlier status', validator('system:previous-status-validator', { previousStatusIds: '1' }), 'unknown'],
  ])('%s', (_name, rule, passage) => {
    expect(past({ validators: [rule] })).toBe(passage);
  });

  it('counts with the conditions', () => {
    expect(past({ conditions: allOf(yes), validators: [validator('connect:some-validator')] })).toBe('unknown');
    expect(past({ conditions: allOf(no), validators: [validator('connect:some-validator')] })).toBe('no');
  });

  it('names fields and permissions', () => {
    const hurdles = {
      conditions: anyOf(
        [onlyFor({ permissionKeys: 'CLOSE', roleIds: '10002' })],
        allOf(onlyFor({ permissionKeys: 'MOVE', groupIds: 'g-x' })),
      ),
      validators: [demands('components', 'customfield_1'), validator('system:check-permission-validator', { permissionKey: 'SOME' })],
    };
    expect(fieldsRequired(hurdles)).toEqual(['components', 'customfield_1']);
    expect(permissionsNamed(hurdles)).toEqual(['CLOSE', 'MOVE', 'SOME']);
    expect(admittedBy(hurdles.conditions)).toEqual({ permissions: ['CLOSE', 'MOVE'], roles: ['10002'], groups: ['g-x'] });
  });
});

it('the best way is one that is open and asks for nothing', () => {
  const way = (...validators: JiraRule[]) => ({ name: '', from: 'any' as const, to: '1', validators });
  const none = (): boolean => false;
  expect(bestWay([], syncUser, none)).toEqual({ passage: 'none', required: [] });
  expect(bestWay([way(demands('a')), way()], syncUser, none)).toEqual({ passage: 'yes', required: [] });
  expect(bestWay([way(demands('a', 'a')), way(demands('b'))], syncUser, none)).toEqual({ passage: 'yes', required: [['a'], ['b']] });
  expect(bestWay([way(demands('a'))], syncUser, (id) => id === 'a')).toEqual({ passage: 'yes', required: [] });
});

it.each<[string[][], string | undefined]>([
  [[['components']], 'component is EMPTY'],
  [[['customfield_10112', 'fixVersions']], '(cf[10112] is EMPTY OR fixVersion is EMPTY)'],
  [[['components'], ['duedate', 'labels']], 'component is EMPTY AND (due is EMPTY OR labels is EMPTY)'],
  [[['components'], ['worklog']], undefined],
])('items that lack %j are found by %s', (ways, jql) => {
  expect(lacksOnEach(ways)).toBe(jql);
});
