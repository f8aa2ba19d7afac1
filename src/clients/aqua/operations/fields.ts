import * as z from 'zod';
import type { AquaItemType } from '../../../checklist/model/vocabulary';
import { count, distinctIds, id, listOf, name, present, title } from '../members';
import { aquaOperation } from '../operation';

const entry = z
  // Deleted entries are kept for old items and cannot be chosen.
  .object({ Id: id, Name: title.nullable(), IsDefault: z.boolean(), IsDeleted: z.boolean() })
  .transform((of) => ({ id: of.Id, name: of.Name ?? '', isDefault: of.IsDefault, isDeleted: of.IsDeleted }));
export type AquaEntry = z.infer<typeof entry>;

/** Members that only some kinds of field have, and that those have to have. A mask may be null, which is none. */
const ofKind: Partial<Record<string, 'Length' | 'Entries' | 'FieldMask'>> = {
  String: 'Length',
  Decimal: 'FieldMask',
  Dictionary: 'Entries',
  DictionaryMultiChoice: 'Entries',
};

const field = z
  .object({
    Id: name,
    Title: title.nullable(),
    IsCustom: z.boolean().nullish(),
    IsActive: z.boolean(),
    FieldType: name,
    Length: count.nullish(),
    FieldMask: name.nullish(),
    Entries: listOf(entry).nullish(),
    // Null: aqua does not say how the reading account meets the field.
    EditMeta: z.object({ Required: z.boolean(), Readonly: z.boolean() }).nullable(),
  })
  .superRefine((of, context) => {
    const member = ofKind[of.FieldType];
    const lacks = member && (of[member] === undefined || (of[member] === null && member !== 'FieldMask'));
    if (lacks) context.addIssue({ code: 'custom', path: [member], message: 'is missing' });
  })
  .transform((of) => ({
    id: of.Id,
    title: of.Title ?? of.Id,
    custom: of.IsCustom ?? false,
    active: of.IsActive,
    type: of.FieldType,
    ...present({
      /** Characters; only strings have one. */
      length: of.Length,
      /** How numbers are shown, in a notation that the vendor does not document. */
      fieldMask: of.FieldMask || undefined,
      entries: of.Entries && distinctIds(of.Entries),
      required: of.EditMeta?.Required,
      readonly: of.EditMeta?.Readonly,
    }),
  }));

/**
 * The fields of an item type, deactivated ones and formatted texts included (docs/platform/aqua.md#fields). `required` and `readonly` hold for the reading
 * account.
 */
export const projectFields = aquaOperation({
  path: '/api/Project/{projectId}/Meta/{itemType}/Fields',
  request: ({ projectId, itemType }: { projectId: number; itemType: AquaItemType }) => ({
    path: { projectId, itemType },
    query: { includeDeactivated: true, includeRichTextFields: true },
  }),
  answer: listOf(field).transform(distinctIds),
});
export type AquaField = z.infer<typeof field>;

/** Whether a value is one: a required field must not be left with an empty text or list (docs/platform/aqua.md#create-masks). */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null;
  // Every value has a text; one that is empty shows none.
  if ('Text' in value && typeof value.Text === 'string') return value.Text.trim() !== '';
  return Object.entries(value).some(([member, part]) => member !== 'FieldValueType' && isFilled(part));
}

const createField = z
  .object({
    Id: name,
    Title: title.nullable(),
    // Without it no field would look required.
    EditMeta: z.object({
      Required: z.boolean(),
      Readonly: z.boolean(),
      DefaultValue: z.object({ Value: z.unknown() }).nullable(),
    }),
  })
  .transform(({ Id, Title, EditMeta }) => ({
    id: Id,
    title: Title ?? Id,
    required: EditMeta.Required,
    readonly: EditMeta.Readonly,
    hasDefault: isFilled(EditMeta.DefaultValue?.Value),
  }));
export type AquaCreateField = z.infer<typeof createField>;

/** The vendor's document has an operation for each item type. */
function createMaskAt(path: string) {
  return aquaOperation({
    path,
    request: ({ projectId, folderId }: { projectId: number; folderId: number }) => ({ query: { projectId, folderId } }),
    answer: z.object({ Fields: listOf(createField) }).transform(({ Fields }) => distinctIds(Fields)),
  });
}

/** The fields of new items in a folder, after the rules of the reading account's role there; folder 0 is the whole project. */
export const createMask = {
  Defect: createMaskAt('/api/Defect/CreateMeta'),
  Requirement: createMaskAt('/api/Requirement/CreateMeta'),
} satisfies Record<AquaItemType, unknown>;

const workflow = z
  .object({
    // Empty where the item type has no workflow; null tells nothing.
    Nodes: listOf(z.object({ Name: title, IsInitialNode: z.boolean() })),
    Actions: listOf(z.object({ NodeFrom: z.object({ Name: title }), NodeTo: z.object({ Name: title }) })),
  })
  .transform(({ Nodes, Actions }) => ({
    statuses: Nodes.map(({ Name, IsInitialNode }) => ({ name: Name, initial: IsInitialNode })),
    steps: Actions.map(({ NodeFrom, NodeTo }) => ({ from: NodeFrom.Name, to: NodeTo.Name })),
  }));

/**
 * The steps between statuses that users may take, by the names of the statuses (docs/platform/aqua.md#workflow-steps). Without any where the
 * project uses no workflow.
 */
export const statusWorkflow = aquaOperation({
  path: '/api/Workflow/{itemType}/{projectId}',
  request: ({ projectId, itemType }: { projectId: number; itemType: AquaItemType }) => ({ path: { itemType, projectId } }),
  answer: workflow,
});
export type AquaWorkflow = z.infer<typeof workflow>;
