import { resolutionSettable } from '../../../src/checks/fields/resolution-settable/check';
import { testCheck } from '../../support/test-check';

testCheck(resolutionSettable, [
  { name: 'passes where all is in order', facts: {}, expect: { outcome: 'passed', found: [{ code: 'inOrder' }] } },
  { name: 'warns where it is not', facts: {}, expect: { outcome: 'warning', found: [{ code: 'found', args: {} }] } },
]);
