import { itemsInScope } from '../../../src/checks/connection/items-in-scope/check';
import { testCheck } from '../../support/test-check';

testCheck(itemsInScope, [
  { name: 'passes where all is in order', facts: {}, expect: { outcome: 'passed', found: [{ code: 'inOrder' }] } },
  { name: 'warns where it is not', facts: {}, expect: { outcome: 'warning', found: [{ code: 'found', args: {} }] } },
]);
