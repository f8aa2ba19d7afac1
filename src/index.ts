/** The handlers that the manifest names. */
export { adminPage as resolver } from './resolvers/admin-page';
export { selfCheckPage as selfCheck } from './resolvers/self-check-page';
export { watch } from './jobs/watch';
export { consume } from './jobs/consume';
