import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import type { AquaProject } from '../../../src/clients/aqua/operations/projects';

export const aquaProject: AquaProject = { id: 71, name: 'Webshop Regression', archived: false, permissions: {}, sharesTemplate: false };
/** The account that the app reads aqua with. */
export const session: AquaSession = { id: 12, userName: 'pruefer', serverAdministrator: false };
