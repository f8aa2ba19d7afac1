import { permissionNames } from '../../aqua/permission-names';

const foreign = /^(GEProjectConfigure|GEImport|RPManage)|Delete|MoveBetweenProjects|Configure/;

/** What testers may do: everything but delete, configure and move between projects. */
export const testerPermissions = permissionNames.filter((name) => !foreign.test(name));
/** Guests look. */
export const guestPermissions = permissionNames.filter((name) => /ViewContent|ViewOpen/.test(name));
