import { statusesEditable } from '../../../src/checks/fields/statuses-editable/check';
import { testCheck } from '../../support/test-check';

testCheck(statusesEditable, [
  { name: 'passes where all is in order', facts: {}, expect: { outcome: 'passed', found: [{ code: 'inOrder' }] } },
  { name: 'warns where it is not', facts: {}, expect: { outcome: 'warning', found: [{ code: 'found', args: {} }] } },
]);
