/** The handlers that the manifest names. */
export { adminPage as resolver } from './resolvers/admin-page';
