import { defineFact, type ValueOf } from '../../checklist/engine/define-fact';
import { aquaAttachmentLimits } from './attachment-limits';
import { visibleProjects } from '../../clients/aqua/operations/projects';
import { signedInAccount } from '../../clients/aqua/operations/session';
import { environment, licences, systemPermissions } from '../../clients/aqua/operations/system';

/** The account that the app reads aqua with. Reading it proves that address, log-in and licence of that account work. */
export const aquaSession = defineFact({
  id: 'aqua.session',
  gather: ({ aqua }) => aqua.ask(signedInAccount),
});

/** The version of the aqua server as it tells it; undefined where it does not. */
export const aquaVersion = defineFact({
  id: 'aqua.version',
  needs: { settings: aquaAttachmentLimits },
  gather: async (_sources, { settings }) => settings.version,
});

/** Whether the aqua server is one of the public cloud, which many customers share. */
export const aquaEnvironment = defineFact({
  id: 'aqua.environment',
  gather: ({ aqua }) => aqua.ask(environment),
});

/** Every licence of the aqua system (docs/platform/aqua.md#licences). */
export const aquaLicences = defineFact({
  id: 'aqua.licences',
  gather: ({ aqua }) => aqua.ask(licences),
});
export type AquaLicence = ValueOf<typeof aquaLicences>[number];

/** What the reading account may do in the whole system. */
export const aquaSystemPermissions = defineFact({
  id: 'aqua.systemPermissions',
  gather: ({ aqua }) => aqua.ask(systemPermissions),
});

/** The projects that the reading account is assigned to, archived ones included. */
const aquaProjects = defineFact({
  id: 'aqua.projects',
  gather: ({ aqua }) => aqua.ask(visibleProjects),
});

/** The plan's aqua project; undefined where the reading account does not see it, which does not say that it does not exist. */
export const aquaProject = defineFact({
  id: 'aqua.project',
  needs: { projects: aquaProjects },
  gather: async ({ plan }, { projects }) => projects.find((project) => project.id === plan.where.aquaProjectId),
});
