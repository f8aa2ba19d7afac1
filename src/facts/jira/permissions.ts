import { defineFact } from '../../checklist/engine/define-fact';
import { permissionGrants, type PermissionGrants } from '../../clients/jira/operations/permissions';
import { jiraReader } from './reader';

/** What one account may do in the plan's project. */
export interface Grants {
  global: string[];
  /** On the project as a whole; grants to reporters and assignees count here. */
  project: string[];
  /** On at least one probe issue that the account sees. */
  onIssues: string[];
  /** Probe issues that were tried. */
  probes: number;
  /** False where Jira may have ignored the project because its reader cannot see it: then what is absent is not denied. */
  evaluated: boolean;
}

export function grantsOf(answer: PermissionGrants, projectId: number, probes: readonly number[], readerBrowses: boolean): Grants {
  const project = answer.projectPermissions.filter((grant) => grant.projects.includes(projectId)).map((grant) => grant.permission);
  return {
    global: answer.globalPermissions,
    project,
    onIssues: answer.projectPermissions
      .filter((grant) => probes.some((probe) => grant.issues.includes(probe)))
      .map((grant) => grant.permission),
    probes: probes.length,
    evaluated: readerBrowses || project.includes('BROWSE_PROJECTS'),
  };
}

/** What the configuration user may do: administer the project, or all of Jira. */
export const jiraConfigurationUserGrants = defineFact({
  id: 'jira.configurationUserGrants',
  needs: { reader: jiraReader },
  gather: async ({ jira, plan }, { reader }): Promise<Grants> => {
    const projectId = Number(plan.where.jiraProjectId);
    const answer = await jira.ask(permissionGrants, {
      accountId: plan.who.configurationUser,
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'], projects: [projectId] }],
    });
    return grantsOf(answer, projectId, [], reader.browsesProject);
  },
});
