import { Unavailable } from '../checklist/model/unavailable';
import { looksLikeSyncLicence } from '../checks/licence/_sync-licence';
import { aquaItemTypes } from '../checklist/model/vocabulary';
import type { AquaClient } from '../clients/aqua/client';
import { projectFields } from '../clients/aqua/operations/fields';
import { subfolders, visibleProjects, type AquaFolder } from '../clients/aqua/operations/projects';
import { licences as systemLicences } from '../clients/aqua/operations/system';
import { systemUsers } from '../clients/aqua/operations/users';
import { withAqua } from '../connection/connection';
import type { AquaFieldOption, AquaOptions, Options } from '../contract';

/** What set-up offers to pick from; each part by itself, so that one that cannot be read hides no other. */
export function aquaOptions(aquaProjectId?: number): Promise<AquaOptions> {
  return withAqua((aqua) => optionsIn(aqua, aquaProjectId));
}

async function optionsIn(aqua: AquaClient, aquaProjectId?: number): Promise<AquaOptions> {
  const [projects, users, licences, folders, fields] = await Promise.all([
    options(async () => (await aqua.ask(visibleProjects)).map(({ id, name, archived }) => ({ id, name, archived }))),
    options(async () =>
      (await aqua.ask(systemUsers)).map((user) => ({
        id: user.id,
        name: [user.firstName, user.surname].filter(Boolean).join(' ') || user.userName,
        userName: user.userName,
        active: user.status === 'Activated',
      })),
    ),
    options(async () =>
      (await aqua.ask(systemLicences)).map(({ code, name }) => ({ code, name, recognised: looksLikeSyncLicence({ code, name }) })),
    ),
    aquaProjectId === undefined
      ? undefined
      : options(async () => withPaths(await aqua.ask(subfolders, { projectId: aquaProjectId, folderId: 0 }))),
    aquaProjectId === undefined ? undefined : options(() => fieldsOf(aqua, aquaProjectId)),
  ]);
  return {
    projects,
    users,
    licences,
    ...(folders ? { folders } : {}),
    ...(fields ? { fields: shown(fields, () => true), dictionaries: shown(fields, ({ isDictionary }) => isDictionary) } : {}),
  };
}

async function options<T>(read: () => Promise<T[]>): Promise<Options<T>> {
  try {
    return { ok: true, options: await read() };
  } catch (error) {
    if (error instanceof Unavailable) return { ok: false, unavailable: error.why };
    throw error;
  }
}

interface Field extends AquaFieldOption {
  isDictionary: boolean;
}

async function fieldsOf(aqua: AquaClient, projectId: number): Promise<Field[]> {
  const byType = await Promise.all(
    aquaItemTypes.map(async (itemType) => ({ itemType, fields: await aqua.ask(projectFields, { projectId, itemType }) })),
  );
  return byType.flatMap(({ itemType, fields }) =>
    fields.filter((field) => field.active).map(({ id, title, entries }) => ({ id, title, itemType, isDictionary: entries !== undefined })),
  );
}

function shown(fields: Options<Field>, wanted: (field: Field) => boolean): Options<AquaFieldOption> {
  if (!fields.ok) return fields;
  return { ok: true, options: fields.options.filter(wanted).map(({ id, title, itemType }) => ({ id, title, itemType })) };
}

/** Folders with their paths from the project's root. */
export function withPaths(folders: readonly AquaFolder[]): { id: number; path: string }[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const pathOf = (folder: AquaFolder): string => {
    const names = [];
    // A server that answers a circle must not hold us up.
    for (let one: AquaFolder | undefined = folder; one && names.length <= folders.length; one = byId.get(one.parentId))
      names.unshift(one.name);
    return names.join(' / ');
  };
  return folders.map((folder) => ({ id: folder.id, path: pathOf(folder) }));
}
