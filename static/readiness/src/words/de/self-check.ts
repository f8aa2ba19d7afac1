export { selfCheck } from '../../../../../src/wording/de/self-check';
