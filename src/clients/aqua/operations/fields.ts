import * as v from 'valibot';
import type { AquaItemType } from '../../../checklist/model/vocabulary';
import { count, demand, distinctIds, id, listOf, name, object, present, title } from '../members';
import { aquaOperation } from '../operation';

const entry = v.pipe(
  // Deleted entries are kept for old items and cannot be chosen.
  object({ Id: id, Name: v.nullable(title), IsDefault: v.boolean(), IsDeleted: v.boolean() }),
  // Values are told by their names: one without may be any of Jira's. Nobody looks for one that is gone.
  demand((of) => of.Name !== null || of.IsDeleted, ['Name']),
  v.transform((of) => ({ id: of.Id, name: of.Name ?? '', isDefault: of.IsDefault, isDeleted: of.IsDeleted })),
);
export type AquaEntry = v.InferOutput<typeof entry>;

type OfKind = 'Length' | 'Entries' | 'FieldMask';

/** Members that only some kinds of field have, and that those have to have. A mask may be null, which is none. */
const ofKind: Partial<Record<string, OfKind>> = {
  String: 'Length',
  Decimal: 'FieldMask',
  Dictionary: 'Entries',
  DictionaryMultiChoice: 'Entries',
};

/** Whether a field has the member, if its kind has to have it. */
function hasIts(member: OfKind, of: { FieldType: string } & { [M in OfKind]?: unknown }): boolean {
  return ofKind[of.FieldType] !== member || (of[member] !== undefined && (of[member] !== null || member === 'FieldMask'));
}

const field = v.pipe(
  object({
    Id: name,
    Title: v.nullable(title),
    IsCustom: v.nullish(v.boolean()),
    IsActive: v.boolean(),
    FieldType: name,
    Length: v.nullish(count),
    FieldMask: v.nullish(name),
    Entries: v.nullish(listOf(entry)),
    // Null: aqua does not say how the reading account meets the field.
    EditMeta: v.nullable(
      object({ Required: v.boolean(), Readonly: v.boolean(), DefaultValue: v.nullish(object({ Value: v.optional(v.unknown()) })) }),
    ),
  }),
  demand((of) => hasIts('Length', of), ['Length']),
  demand((of) => hasIts('Entries', of), ['Entries']),
  demand((of) => hasIts('FieldMask', of), ['FieldMask']),
  v.transform((of) => ({
    id: of.Id,
    title: of.Title ?? of.Id,
    custom: of.IsCustom ?? false,
    active: of.IsActive,
    type: of.FieldType,
    ...present({
      /** Characters; only strings have one. A text that takes none is no field: 0 stands for a length that is not told. */
      length: of.Length || undefined,
      /** How numbers are shown, in a notation that the vendor does not document. */
      fieldMask: of.FieldMask || undefined,
      entries: of.Entries && distinctIds(of.Entries),
      required: of.EditMeta?.Required,
      readonly: of.EditMeta?.Readonly,
      /** Of its own or by a rule, beside the entry that a list presets. */
      hasDefault: isFilled(of.EditMeta?.DefaultValue?.Value) || undefined,
    }),
  })),
);

/**
 * The fields of an item type, deactivated ones and formatted texts included (docs/platform/aqua.md#fields). `required`, `readonly` and
 * `hasDefault` hold for the reading account.
 */
export const projectFields = aquaOperation({
  path: '/api/Project/{projectId}/Meta/{itemType}/Fields',
  request: ({ projectId, itemType }: { projectId: number; itemType: AquaItemType }) => ({
    path: { projectId, itemType },
    query: { includeDeactivated: true, includeRichTextFields: true },
  }),
  answer: v.pipe(listOf(field), v.transform(distinctIds)),
});
export type AquaField = v.InferOutput<typeof field>;

/** Whether a value is one: a required field must not be left with an empty text or list (docs/platform/aqua.md#create-masks). */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null;
  // Every value has a text; one that is empty shows none.
  if ('Text' in value && typeof value.Text === 'string') return value.Text.trim() !== '';
  return Object.entries(value).some(([member, part]) => member !== 'FieldValueType' && isFilled(part));
}

const createField = v.pipe(
  object({
    Id: name,
    Title: v.nullable(title),
    // Without it no field would look required.
    EditMeta: object({
      Required: v.boolean(),
      Readonly: v.boolean(),
      DefaultValue: v.nullable(object({ Value: v.unknown() })),
    }),
  }),
  v.transform(({ Id, Title, EditMeta }) => ({
    id: Id,
    title: Title ?? Id,
    required: EditMeta.Required,
    readonly: EditMeta.Readonly,
    hasDefault: isFilled(EditMeta.DefaultValue?.Value),
  })),
);
export type AquaCreateField = v.InferOutput<typeof createField>;

/** The vendor's document has an operation for each item type. */
function createMaskAt(path: string) {
  return aquaOperation({
    path,
    request: ({ projectId, folderId }: { projectId: number; folderId: number }) => ({ query: { projectId, folderId } }),
    answer: v.pipe(
      object({ Fields: listOf(createField) }),
      v.transform(({ Fields }) => distinctIds(Fields)),
    ),
  });
}

/** The fields of new items in a folder, after the rules of the reading account's role there; folder 0 is the whole project. */
export const createMask = {
  Defect: createMaskAt('/api/Defect/CreateMeta'),
  Requirement: createMaskAt('/api/Requirement/CreateMeta'),
} satisfies Record<AquaItemType, unknown>;

const workflow = v.pipe(
  object({
    // Empty where the item type has no workflow; null tells nothing.
    Nodes: listOf(object({ Name: title, IsInitialNode: v.boolean() })),
    Actions: listOf(object({ NodeFrom: object({ Name: title }), NodeTo: object({ Name: title }) })),
  }),
  v.transform(({ Nodes, Actions }) => ({
    statuses: Nodes.map(({ Name, IsInitialNode }) => ({ name: Name, initial: IsInitialNode })),
    steps: Actions.map(({ NodeFrom, NodeTo }) => ({ from: NodeFrom.Name, to: NodeTo.Name })),
  })),
);

/**
 * The steps between statuses that users may take, by the names of the statuses (docs/platform/aqua.md#workflow-steps). Without any where the
 * project uses no workflow.
 */
export const statusWorkflow = aquaOperation({
  path: '/api/Workflow/{itemType}/{projectId}',
  request: ({ projectId, itemType }: { projectId: number; itemType: AquaItemType }) => ({ path: { itemType, projectId } }),
  answer: workflow,
});
export type AquaWorkflow = v.InferOutput<typeof workflow>;
