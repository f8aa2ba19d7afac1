import * as z from 'zod';
import type { AquaItemType } from '../../../checklist/model/vocabulary';
import { count, listOf, name, title } from '../members';
import { aquaOperation } from '../operation';

/** A formatted text may be as long as a book. */
const longText = z.string().max(5_000_000);
/** Characters of a filter for one value. */
const longestFilter = 10_000;

const group = z
  .object({
    // What aqua shows; null where the field is empty.
    Caption: title.nullable(),
    Count: count,
    // Carries the value in a form that the vendor does not document.
    Filter: z
      .json()
      .refine((filter) => JSON.stringify(filter).length <= longestFilter)
      .transform((filter): unknown => filter),
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
  answer: z.object({ Groups: listOf(group) }).transform(({ Groups }) => Groups),
});

const item = z
  .object({ Details: listOf(z.object({ Id: name, Value: z.object({ Text: longText.nullish() }).nullish() })) })
  // Only lengths are wanted: the texts themselves go no further.
  .transform(({ Details }): ReadonlyMap<string, number> => new Map(Details.map(({ Id, Value }) => [Id, Value?.Text?.length ?? 0])));

/** The newest items of a folder with its subfolders: how many characters each of their fields shows, by the field's id. */
export const newestItems = aquaOperation({
  path: '/api/Navigation/ItemList',
  request: ({
    itemType,
    projectId,
    folderId,
    startAt,
    maxResults,
  }: {
    itemType: AquaItemType;
    projectId: number;
    folderId: number;
    startAt: number;
    maxResults: number;
  }) => ({
    query: {
      itemType,
      projectId,
      folderId,
      includeSubfolders: true,
      sorting: JSON.stringify([['DateCreatedDateTime', 'desc']]),
      startAt,
      maxResults,
    },
  }),
  answer: z.object({ Items: listOf(item) }).transform(({ Items }) => ({ items: Items })),
});
