import * as v from 'valibot';
import type { AquaItemType } from '../../../checklist/model/vocabulary';
import { count, listOf, name, object, title } from '../members';
import { aquaOperation } from '../operation';

/** A formatted text may be as long as a book. */
const longText = v.pipe(v.string(), v.maxLength(5_000_000));
/** Characters of a filter for one value. */
const longestFilter = 10_000;

const group = v.pipe(
  object({
    // What aqua shows; null where the field is empty.
    Caption: v.nullable(title),
    Count: count,
    // Carries the value in a form that the vendor does not document.
    Filter: v.pipe(
      v.unknown(),
      v.check((filter) => filter !== undefined && JSON.stringify(filter).length <= longestFilter),
    ),
  }),
  v.transform((of) => ({ caption: of.Caption, count: of.Count, filter: of.Filter })),
);
export type AquaGroup = v.InferOutput<typeof group>;

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
  answer: v.pipe(
    object({ Groups: listOf(group) }),
    v.transform(({ Groups }) => Groups),
  ),
});

const item = v.pipe(
  object({ Details: listOf(object({ Id: name, Value: v.nullish(object({ Text: v.nullish(longText) })) })) }),
  // Only lengths are wanted: the texts themselves go no further.
  v.transform(({ Details }): ReadonlyMap<string, number> => new Map(Details.map(({ Id, Value }) => [Id, Value?.Text?.length ?? 0]))),
);

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
  answer: v.pipe(
    object({ Items: listOf(item) }),
    v.transform(({ Items }) => ({ items: Items })),
  ),
});
