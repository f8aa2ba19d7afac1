import { aquaItemTypes } from '../../../../src/checklist/model/vocabulary';
import { AquaRefusal, numberOf, queryOf } from '../http';
import { roleIdIn } from '../rights';
import type { Route } from '../route';
import { showCreateField } from '../show';
import type { AquaSystem } from '../system';
import { projectById } from './projects';

/** The masks that create items, as the asker's role meets them (facts/aqua §2.4). */
export function createMetaRoutes(system: AquaSystem): Route[] {
  return aquaItemTypes.map((itemType) => ({
    path: `${itemType}/CreateMeta`,
    answer: ({ request, user }) => {
      const query = queryOf(request);
      const project = projectById(system, { user, id: numberOf(query, 'projectId') });
      const folderId = numberOf(query, 'folderId');
      if (folderId !== 0 && !project.folders.some((folder) => folder.id === folderId))
        throw AquaRefusal.badArgument('There is no such folder.');
      const roleId = roleIdIn(user, project, folderId);
      const fields = (project.fields[itemType] ?? []).filter((field) => field.active !== false);
      return {
        Location: {
          ProjectId: project.id,
          ProjectName: project.name,
          FolderId: folderId,
          Text: project.name,
          Path: [],
          IsProjectArchived: false,
        },
        Fields: fields.map((field) => showCreateField(field, roleId)),
        EditLayout: null,
        Permissions: null,
      };
    },
  }));
}
