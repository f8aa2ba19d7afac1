import { jiraFieldsOnEditScreen } from '../../../src/checks/fields/jira-fields-on-edit-screen/check';
import { testCheck } from '../../support/test-check';

testCheck(jiraFieldsOnEditScreen, [
  { name: 'passes where all is in order', facts: {}, expect: { outcome: 'passed', found: [{ code: 'inOrder' }] } },
  { name: 'warns where it is not', facts: {}, expect: { outcome: 'warning', found: [{ code: 'found', args: {} }] } },
]);
