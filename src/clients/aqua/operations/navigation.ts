import * as z from 'zod';
import type { AquaItemType } from '../../../checklist/model/vocabulary';
import { count, listOrNull, text } from '../members';
import { aquaOperation } from '../operation';

const group = z
  .object({
    // What aqua shows; null where the field is empty.
    Caption: text.nullable(),
    Count: count,
    // Carries the value in a form that the vendor does not document.
    Filter: z.json().transform((filter): unknown => filter),
  })
  .transform((of) => ({ caption: of.Caption, count: of.Count, filter: of.Filter }));
export type AquaGroup = z.infer<typeof group>;

/** Distinct values of a field with their numbers of items, subfolders included (docs/platform/aqua.md#groups-of-items). */
export const itemGroups = aquaOperation({
  path: '/api/Navigation/GroupList',
  request: ({
    itemType,
    projectId,
    folderId,
    fieldId,
  }: {
    itemType: AquaItemType;
    projectId: number;
    folderId: number;
    fieldId: string;
  }) => ({
    query: { itemType, projectId, folderId, includeSubfolders: true, groups: JSON.stringify([[fieldId, 'asc']]) },
  }),
  answer: z.object({ Groups: listOrNull(group) }).transform(({ Groups }) => Groups),
});
