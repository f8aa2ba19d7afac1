import type { AquaCall } from '../operation';
import { createMask, projectFields, statusWorkflow } from './fields';
import { itemGroups, newestItems } from './navigation';
import { notificationRules, projectSprints, projectUsers, roleAssignments, subfolders, visibleProjects } from './projects';
import { logIn, logOut, signedInAccount } from './session';
import { attachmentLimits, environment, licencePermissions, licences, systemPermissions } from './system';
import { lastActivity, logInTries, systemRole, systemUser, systemUsers } from './users';

/** All that aqua is ever asked for: the local host lets nothing else out, and the contract tests meet each. */
export const aquaOperations: readonly AquaCall[] = [
  logIn,
  logOut,
  signedInAccount,
  environment,
  systemPermissions,
  licences,
  licencePermissions,
  attachmentLimits,
  systemUsers,
  systemUser,
  systemRole,
  lastActivity,
  logInTries,
  visibleProjects,
  projectUsers,
  roleAssignments,
  subfolders,
  projectSprints,
  notificationRules,
  projectFields,
  createMask.Defect,
  createMask.Requirement,
  statusWorkflow,
  itemGroups,
  newestItems,
];
