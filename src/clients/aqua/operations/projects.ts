import * as z from 'zod';
import { distinct, distinctIds, id, listOf, maybeName, name, present, title } from '../members';
import { aquaOperation } from '../operation';
import { permissions } from '../permissions';

const project = z
  .object({
    Id: id,
    Name: maybeName,
    IsArchived: z.boolean(),
    ProjectPermissions: permissions.nullish(),
    ProjectConfig: z.object({ IsShared: z.boolean().nullish(), OwningProject: z.object({ Id: id, Name: maybeName }).nullish() }).nullish(),
  })
  .transform(({ Id, Name, IsArchived, ProjectPermissions, ProjectConfig }) => {
    const owner = ProjectConfig?.OwningProject;
    return {
      id: Id,
      name: Name ?? `${Id}`,
      archived: IsArchived,
      /** What the reading account may do there; only members that aqua sent. */
      permissions: ProjectPermissions ?? {},
      /** Whether other projects use the same template. */
      sharesTemplate: ProjectConfig?.IsShared ?? false,
      /** Whose template the project uses; absent where it is its own or cannot be seen. */
      ...present({ owningProject: owner && owner.Id !== Id ? { id: owner.Id, name: owner.Name ?? `${owner.Id}` } : undefined }),
    };
  });

/** The projects that the reading account is assigned to, archived ones included. */
export const visibleProjects = aquaOperation({
  path: '/api/Project',
  request: () => ({ query: { includePermissions: true, includeArchived: true } }),
  answer: listOf(project).transform(distinctIds),
});
export type AquaProject = z.infer<typeof project>;

const projectUser = z
  .object({
    Id: id,
    UserName: maybeName,
    Fullname: maybeName,
    FirstName: maybeName,
    Surname: maybeName,
    // Null or empty: nobody entered one.
    Email: name.nullable(),
  })
  .transform((of) => ({
    id: of.Id,
    userName: of.UserName ?? '',
    ...present({ fullName: of.Fullname, firstName: of.FirstName, surname: of.Surname, email: of.Email }),
  }));

/** The active users of a project, with their addresses (docs/platform/aqua.md#users). */
export const projectUsers = aquaOperation({
  path: '/api/Project/{projectId}/User',
  request: ({ projectId }: { projectId: number }) => ({ path: { projectId } }),
  answer: listOf(projectUser).transform(distinctIds),
});
export type AquaProjectUser = z.infer<typeof projectUser>;

const assignment = z
  .object({ Role: z.object({ Id: id, Name: maybeName }), User: z.object({ Id: id }), FolderId: id })
  .transform((of) => ({ userId: of.User.Id, roleId: of.Role.Id, roleName: of.Role.Name ?? '', folderId: of.FolderId }));

/** Everybody's roles in a project and its folders; folder 0 is the whole project. "Assignements" is how aqua spells it. */
export const roleAssignments = aquaOperation({
  path: '/api/Project/{projectId}/UserAssignment',
  request: ({ projectId }: { projectId: number }) => ({ path: { projectId }, query: { folderId: 0, recursive: true } }),
  answer: z
    .object({ Assignements: listOf(assignment) })
    .transform(({ Assignements }) => distinct(Assignements, ({ userId, roleId, folderId }) => `${userId} ${roleId} ${folderId}`)),
});
export type AquaAssignment = z.infer<typeof assignment>;

const folder = z
  // 0 names the project's root.
  .object({ Id: id, Name: maybeName, ParentFolderId: id })
  .transform((of) => ({ id: of.Id, name: of.Name ?? `${of.Id}`, parentId: of.ParentFolderId }));

/** All folders below the one named; 0 is the project's root. */
export const subfolders = aquaOperation({
  path: '/api/Project/{projectId}/Folder/{folderId}/Subfolder',
  request: ({ projectId, folderId }: { projectId: number; folderId: number }) => ({
    path: { projectId, folderId },
    query: { recursive: true, includePermissions: false },
  }),
  answer: listOf(folder).transform(distinctIds),
});
export type AquaFolder = z.infer<typeof folder>;

/** A project's sprints, inactive ones included. */
export const projectSprints = aquaOperation({
  path: '/api/Project/{id}/Sprint',
  request: ({ projectId }: { projectId: number }) => ({ path: { id: projectId } }),
  answer: listOf(z.object({ Id: id, Name: title.nullable() }).transform(({ Id, Name }) => ({ id: Id, name: Name ?? '' }))).transform(
    distinctIds,
  ),
});

const notificationRule = z
  .object({ ItemType: name, FilterType: name })
  .transform(({ ItemType, FilterType }) => ({ itemType: ItemType, filterType: FilterType }));

/** A project's defaults for mails: None, Custom or AnyChange by item type (docs/platform/aqua.md#notifications). */
export const notificationRules = aquaOperation({
  path: '/api/Project/{projectId}/Meta/NotificationRule',
  request: ({ projectId }: { projectId: number }) => ({ path: { projectId } }),
  answer: listOf(notificationRule),
});
export type AquaNotificationRule = z.infer<typeof notificationRule>;
