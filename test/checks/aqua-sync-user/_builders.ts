import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';

export { administrator, ordinary, type ReaderFacts } from '../licence/_builders';

/** aqua's sync user as it should be, and the way findings name it. */
export const user: AquaUser = {
  id: 900,
  userName: 'jira.sync',
  status: 'Activated',
  serverAdministrator: false,
  licences: [{ code: 'JIRASYNC', type: 'Named' }],
  projects: [],
};
export const syncUser: Ref = { ref: 'aquaUser', id: 900 };
