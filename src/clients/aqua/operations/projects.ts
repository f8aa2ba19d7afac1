import * as v from 'valibot';
import { distinct, distinctIds, id, listOf, maybeName, name, object, present, title } from '../members';
import { aquaOperation } from '../operation';
import { permissions } from '../permissions';

const project = v.pipe(
  object({
    Id: id,
    Name: maybeName,
    IsArchived: v.boolean(),
    ProjectPermissions: v.nullish(permissions),
    ProjectConfig: v.nullish(object({ IsShared: v.nullish(v.boolean()), OwningProject: v.nullish(object({ Id: id, Name: maybeName })) })),
  }),
  v.transform(({ Id, Name, IsArchived, ProjectPermissions, ProjectConfig }) => {
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
  }),
);

/** The projects that the reading account is assigned to, archived ones included. */
export const visibleProjects = aquaOperation({
  path: '/api/Project',
  request: () => ({ query: { includePermissions: true, includeArchived: true } }),
  answer: v.pipe(listOf(project), v.transform(distinctIds)),
});
export type AquaProject = v.InferOutput<typeof project>;

const projectUser = v.pipe(
  object({
    Id: id,
    UserName: maybeName,
    Fullname: maybeName,
    FirstName: maybeName,
    Surname: maybeName,
    // Null or empty: nobody entered one.
    Email: v.nullable(name),
  }),
  v.transform((of) => ({
    id: of.Id,
    userName: of.UserName ?? '',
    ...present({ fullName: of.Fullname, firstName: of.FirstName, surname: of.Surname, email: of.Email }),
  })),
);

/** The active users of a project, with their addresses (docs/platform/aqua.md#users). */
export const projectUsers = aquaOperation({
  path: '/api/Project/{projectId}/User',
  request: ({ projectId }: { projectId: number }) => ({ path: { projectId } }),
  answer: v.pipe(listOf(projectUser), v.transform(distinctIds)),
});
export type AquaProjectUser = v.InferOutput<typeof projectUser>;

const assignment = v.pipe(
  object({ Role: object({ Id: id, Name: maybeName }), User: object({ Id: id }), FolderId: id }),
  v.transform((of) => ({ userId: of.User.Id, roleId: of.Role.Id, roleName: of.Role.Name ?? '', folderId: of.FolderId })),
);

/** Everybody's roles in a project and its folders; folder 0 is the whole project. "Assignements" is how aqua spells it. */
export const roleAssignments = aquaOperation({
  path: '/api/Project/{projectId}/UserAssignment',
  request: ({ projectId }: { projectId: number }) => ({ path: { projectId }, query: { folderId: 0, recursive: true } }),
  answer: v.pipe(
    object({ Assignements: listOf(assignment) }),
    v.transform(({ Assignements }) => distinct(Assignements, ({ userId, roleId, folderId }) => `${userId} ${roleId} ${folderId}`)),
  ),
});
export type AquaAssignment = v.InferOutput<typeof assignment>;

const folder = v.pipe(
  // 0 names the project's root.
  object({ Id: id, Name: maybeName, ParentFolderId: id }),
  v.transform((of) => ({ id: of.Id, name: of.Name ?? `${of.Id}`, parentId: of.ParentFolderId })),
);

/** All folders below the one named; 0 is the project's root. */
export const subfolders = aquaOperation({
  path: '/api/Project/{projectId}/Folder/{folderId}/Subfolder',
  request: ({ projectId, folderId }: { projectId: number; folderId: number }) => ({
    path: { projectId, folderId },
    query: { recursive: true, includePermissions: false },
  }),
  answer: v.pipe(listOf(folder), v.transform(distinctIds)),
});
export type AquaFolder = v.InferOutput<typeof folder>;

/** A project's sprints, inactive ones included. */
export const projectSprints = aquaOperation({
  path: '/api/Project/{id}/Sprint',
  request: ({ projectId }: { projectId: number }) => ({ path: { id: projectId } }),
  answer: v.pipe(
    listOf(
      v.pipe(
        object({ Id: id, Name: v.nullable(title) }),
        v.transform(({ Id, Name }) => ({ id: Id, name: Name ?? '' })),
      ),
    ),
    v.transform(distinctIds),
  ),
});

const notificationRule = v.pipe(
  object({ ItemType: name, FilterType: name }),
  v.transform(({ ItemType, FilterType }) => ({ itemType: ItemType, filterType: FilterType })),
);

/** A project's defaults for mails: None, Custom or AnyChange by item type (docs/platform/aqua.md#notifications). */
export const notificationRules = aquaOperation({
  path: '/api/Project/{projectId}/Meta/NotificationRule',
  request: ({ projectId }: { projectId: number }) => ({ path: { projectId } }),
  answer: listOf(notificationRule),
});
export type AquaNotificationRule = v.InferOutput<typeof notificationRule>;
