export { en as about } from '../../../../../src/checks/about-en';
