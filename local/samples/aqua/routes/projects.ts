import { aquaItemTypes, type AquaItemType } from '../../../../src/checklist/model/vocabulary';
import { AquaRefusal, flagOf, idOf, numberOf, paramOf, queryOf } from '../http';
import { roleIdIn, seesProject } from '../rights';
import { fullNameOf, isDictionary, showField, showFolder, showProject, showRoleName, showUserInfo, showWorkflow } from '../show';
import type { AquaProjectRecord, AquaSystem, FieldRecord } from '../system';
import type { Call, Route } from '../route';

/** Projects with their people, folders and fields. */
export function projectRoutes(system: AquaSystem): Route[] {
  return [
    {
      path: 'Project',
      answer: ({ request, user }) => {
        const query = queryOf(request);
        const archivedToo = flagOf(query, 'includeArchived', true);
        const includePermissions = flagOf(query, 'includePermissions', false);
        return system.projects
          .filter((project) => seesProject(user, project) && (archivedToo || !project.archived))
          .map((project) => showProject(system, user, project, includePermissions));
      },
    },
    { path: 'Project/:projectId/User', answer: activeUsers },
    { path: 'Project/:projectId/UserAssignment', answer: assignments },
    { path: 'Project/:projectId/Folder', answer: (call) => projectOf(system, call).folders.filter(isTop).map(showFolder) },
    { path: 'Project/:projectId/Folder/:folderId/Subfolder', answer: subfolders },
    {
      path: 'Project/:projectId/Meta/:itemType/Fields',
      answer: (call) => {
        const query = queryOf(call.request);
        const withInactive = flagOf(query, 'includeDeactivated', false);
        const withRichText = flagOf(query, 'includeRichTextFields', false);
        return fieldsOf(system, call)
          .filter((field) => (withInactive || field.active !== false) && (withRichText || field.type !== 'Text'))
          .map((field) => showField(field, { roleId: roleIdIn(call.user, projectOf(system, call), 0) }));
      },
    },
    { path: 'Project/:projectId/Meta/:itemType/Fields/:fieldId', answer: (call) => showField(fieldOf(system, call), undefined) },
    { path: 'Project/:projectId/Meta/:itemType/Fields/:fieldId/Entries', answer: entries },
    {
      path: 'Project/:projectId/Sprint',
      answer: (call) => {
        const project = projectOf(system, call);
        return (project.sprints ?? []).map(({ id, name, start, end, active }) => ({
          Id: id,
          Name: name,
          ProjectId: project.id,
          AvailableStoryPoints: 0,
          Start: start ?? null,
          End: end ?? null,
          Active: active ?? true,
          Tags: null,
          Description: null,
        }));
      },
    },
    {
      path: 'Project/:projectId/Meta/NotificationRule',
      answer: (call) => {
        const project = projectOf(system, call);
        return aquaItemTypes.map((itemType, index) => ({
          ItemType: itemType,
          ProjectInfo: { Id: project.id, Name: project.name },
          CreatedByUser: null,
          Id: 700 + index,
          FilterType: project.notifications?.[itemType] ?? 'AnyChange',
          CustomFilterOptions: null,
        }));
      },
    },
    {
      path: 'Workflow/:itemType/:projectId',
      answer: (call) => showWorkflow(projectOf(system, call).workflows?.[itemTypeOf(paramOf(call.request, 'itemType'))]),
    },
  ];

  function activeUsers(call: Call): unknown {
    const project = projectOf(system, call);
    const query = queryOf(call.request);
    const filter = query.get('filter')?.toLowerCase() ?? '';
    const startAt = numberOf(query, 'startAt', 0);
    const maxResults = numberOf(query, 'maxResults', 0);
    const ids = new Set(project.assignments.map((assignment) => assignment.userId));
    const found = system.users.filter(
      (user) =>
        ids.has(user.id) &&
        user.status === 'Activated' &&
        [user.userName, fullNameOf(user), user.email].some((text) => text.toLowerCase().includes(filter)),
    );
    return found.slice(startAt, maxResults > 0 ? startAt + maxResults : undefined).map(showUserInfo);
  }

  /** Folder 0 is the project itself; `recursive` adds its folders there, and has no meaning elsewhere. */
  function assignments(call: Call): unknown {
    const project = projectOf(system, call);
    if (!call.user.serverAdministrator) throw AquaRefusal.notPermitted();
    const query = queryOf(call.request);
    const folderId = numberOf(query, 'folderId', 0);
    const everywhere = folderId === 0 && flagOf(query, 'recursive', false);
    if (folderId !== 0 && !project.folders.some((folder) => folder.id === folderId)) throw AquaRefusal.notFound('The folder');
    return {
      Assignements: project.assignments
        .filter((assignment) => everywhere || assignment.folderId === folderId)
        .flatMap((assignment) => {
          const user = system.users.find((one) => one.id === assignment.userId);
          return user ? [{ Role: showRoleName(system, assignment.roleId), User: showUserInfo(user), FolderId: assignment.folderId }] : [];
        }),
    };
  }

  function subfolders(call: Call): unknown {
    const { folders } = projectOf(system, call);
    const parent = idOf(call.request, 'folderId');
    if (parent !== 0 && !folders.some((folder) => folder.id === parent)) throw AquaRefusal.notFound('The folder');
    const recursive = flagOf(queryOf(call.request), 'recursive', false);
    const below = (id: number): typeof folders =>
      folders.filter((folder) => folder.parentId === id).flatMap((folder) => [folder, ...(recursive ? below(folder.id) : [])]);
    return below(parent).map((folder) => ({
      ...showFolder(folder),
      HasSubfolders: folders.some((one) => one.parentId === folder.id),
    }));
  }

  function entries(call: Call): unknown {
    const field = fieldOf(system, call);
    if (!isDictionary(field))
      throw new AquaRefusal(
        { status: 400, type: 'ArgumentError', argument: 'FieldNotSupported' },
        `${field.id} is not a dictionary field.`,
      );
    return {
      Entries: field.entries
        .filter((entry) => !entry.isDeleted)
        .map(({ id, name, isDefault }) => ({ Id: id, Name: name, IsDefault: isDefault ?? false })),
      Id: field.dictionaryId,
      Name: field.title,
      ConsistencyKey: `dictionary-${field.dictionaryId}`,
    };
  }
}

/** The project that a path names, as far as the caller sees it. */
function projectOf(system: AquaSystem, { request, user }: Call): AquaProjectRecord {
  return projectById(system, { user, id: idOf(request, 'projectId') });
}

export function projectById(system: AquaSystem, { user, id }: { user: Call['user']; id: number }): AquaProjectRecord {
  const project = system.projects.find((one) => one.id === id);
  if (!project) throw AquaRefusal.notFound('The project');
  if (!seesProject(user, project)) throw AquaRefusal.notPermitted();
  return project;
}

export function itemTypeOf(text: string): AquaItemType {
  const found = aquaItemTypes.find((one) => one.toLowerCase() === text.toLowerCase());
  if (!found) throw AquaRefusal.badArgument(`The value '${text}' is not valid for itemType.`);
  return found;
}

function fieldsOf(system: AquaSystem, call: Call): readonly FieldRecord[] {
  return projectOf(system, call).fields[itemTypeOf(paramOf(call.request, 'itemType'))] ?? [];
}

function fieldOf(system: AquaSystem, call: Call): FieldRecord {
  const wanted = paramOf(call.request, 'fieldId').toLowerCase();
  const field = fieldsOf(system, call).find((one) => one.id.toLowerCase() === wanted);
  if (!field) throw AquaRefusal.notFound('The field');
  return field;
}

function isTop({ parentId }: { parentId: number }): boolean {
  return parentId === 0;
}
