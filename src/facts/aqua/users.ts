import { defineFact } from '../../checklist/engine/define-fact';
import { projectUsers } from '../../clients/aqua/operations/projects';
import { systemUsers } from '../../clients/aqua/operations/users';

/** The active users of the plan's project, with their addresses (docs/platform/aqua.md#users). */
export const aquaProjectUsers = defineFact({
  id: 'aqua.projectUsers',
  gather: ({ aqua, plan }) => aqua.ask(projectUsers, { projectId: plan.where.aquaProjectId }),
});

/** Everybody in the aqua system, deactivated users included, without addresses. */
export const aquaUsers = defineFact({
  id: 'aqua.users',
  gather: ({ aqua }) => aqua.ask(systemUsers),
});
