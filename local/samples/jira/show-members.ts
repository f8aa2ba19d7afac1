import { accountById } from './lookup';
import { showHolder } from './show';
import type { Project } from './model/project';
import type { JiraSite } from './site';

/** The levels of a project's issue security scheme; undefined where it has none. */
export function showSecurityScheme(site: JiraSite, { securityScheme, securityLevels }: Project): Record<string, unknown> | undefined {
  if (!securityScheme) return undefined;
  return {
    self: `${site.baseUrl}/rest/api/3/issuesecurityschemes/${securityScheme.id}`,
    id: securityScheme.id,
    name: securityScheme.name,
    description: '',
    levels: securityLevels.map(({ id, name, description }) => ({
      self: `${site.baseUrl}/rest/api/3/securitylevel/${id}`,
      id,
      name,
      description,
    })),
  };
}

/** A member of a security level; ids are texts here. */
export interface LevelMember {
  id: string;
  issueSecuritySchemeId: string;
  issueSecurityLevelId: string;
  holder: Record<string, unknown>;
  managed: boolean;
}

/** The members of all levels of all schemes. */
export function securityMembers(site: JiraSite): LevelMember[] {
  return site.projects.flatMap(({ securityScheme, securityLevels }) =>
    securityLevels.flatMap(({ id, members }) =>
      members.map((member, index) => ({
        id: `${id}${index}`,
        issueSecuritySchemeId: String(securityScheme?.id ?? ''),
        issueSecurityLevelId: id,
        holder: showHolder(site, member),
        managed: false,
      })),
    ),
  );
}

/** A role and whom it has in a project. */
export function showRole(site: JiraSite, project: Project, name: string): Record<string, unknown> {
  const id = site.projectRoles[name] ?? 0;
  const members = project.roles[name] ?? { accounts: [], groups: [] };
  return {
    self: `${site.baseUrl}/rest/api/3/project/${project.id}/role/${id}`,
    name,
    id,
    description: '',
    actors: [
      ...members.accounts.map((accountId, index) => ({
        id: id * 1000 + index,
        displayName: accountById(site, accountId)?.displayName ?? accountId,
        type: 'atlassian-user-role-actor',
        actorUser: { accountId },
      })),
      ...members.groups.map((group, index) => ({
        id: id * 1000 + 500 + index,
        displayName: group,
        type: 'atlassian-group-role-actor',
        name: group,
        actorGroup: { name: group, displayName: group, groupId: site.groups.find((one) => one.name === group)?.groupId ?? '' },
      })),
    ],
    ...(project.style === 'next-gen'
      ? { scope: { type: 'PROJECT', project: { id: project.id, key: project.key, name: project.name } } }
      : {}),
  };
}
