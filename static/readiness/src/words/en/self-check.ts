export { selfCheck } from '../../../../../src/wording/en/self-check';
