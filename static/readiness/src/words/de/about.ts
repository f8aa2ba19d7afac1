export { de as about } from '../../../../../src/checks/about-de';
