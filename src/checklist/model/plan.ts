import * as z from 'zod';
import { faultIn, mostCharacters, type ClauseFault } from './clause';

/**
 * A plan, as it is stored and as a plan file gives it: ids only. Each section is one step of the set-up page and is validated where it is
 * made; a plan can be checked once every section is there.
 */

const directions = ['both', 'toAqua', 'toJira'] as const;
export const directionSchema = z.enum(directions);
/** Which way items travel: both ways, from Jira to aqua, or from aqua to Jira. */
export type Direction = z.infer<typeof directionSchema>;

const accountId = z.string().min(1).max(128);
const aquaId = z.int().positive();

const pairSchema = z.object({
  /** Jira's issue type id; a string in Jira's API. */
  jiraIssueTypeId: z.string().regex(/^\d+$/),
  aquaItemType: z.enum(['Defect', 'Requirement']),
  direction: directionSchema,
  /** The aqua dictionary field that takes Jira's resolution; absent where the pair does not carry the resolution. */
  resolutionFieldId: z.string().min(1).optional(),
});
/** One Jira issue type and the aqua item type that it is synchronised with. */
export type Pair = z.infer<typeof pairSchema>;

const clauseFaults: Record<ClauseFault, string> = {
  unknown: 'it has a backslash or a control character where Jira does not expect one',
  orderBy: 'leave ORDER BY out: the scope needs a condition only',
  unbalanced: 'its parentheses or quotation marks do not match',
};

export const whereSchema = z.object({
  /** Jira's project id; a string in most of Jira's API, a number in `permissions/check`. */
  jiraProjectId: z.string().regex(/^\d+$/),
  /** A JQL clause that narrows the scope, without ORDER BY. */
  jql: z
    .string()
    .trim()
    .min(1)
    // Nothing that is longer is looked at.
    .max(mostCharacters, { abort: true })
    .superRefine((clause, context) => {
      const fault = faultIn(clause);
      if (fault) context.addIssue({ code: 'custom', message: clauseFaults[fault] });
    })
    .optional(),
  aquaProjectId: aquaId,
  /** The aqua folder in scope with its subfolders; 0 is the whole project. */
  aquaFolderId: z.int().nonnegative().default(0),
  /** Whether Jira issues whose status is in the category Done are in scope. */
  closedItems: z.boolean().default(true),
  pairs: z.array(pairSchema).min(1).max(20),
});
/** What goes where. */

const whoSchema = z.object({
  configurationUser: accountId,
  /** The separate Jira account that does the work; absent where the configuration user does it too. */
  syncUser: accountId.optional(),
  aquaSyncUserId: aquaId,
  /** The licence that the admin picked; absent: recognised by its name. */
  aquaLicenceCode: z.string().min(1).optional(),
  /** The aqua user that stands in where a person has no counterpart. */
  fallbackAquaUserId: aquaId.optional(),
});
/** Which accounts do it. */

export const carriedThings = [
  'assignee',
  'reporter',
  'comments',
  'attachments',
  'links',
  'dueDate',
  'sprint',
  'securityLevel',
  'fixVersion',
  'deletions',
] as const;
export type CarriedThing = (typeof carriedThings)[number];

const fieldPairSchema = z.object({
  /** Jira's field id, for example customfield_10112. */
  jiraFieldId: z.string().min(1).max(200),
  aquaItemType: z.enum(['Defect', 'Requirement']),
  /** aqua's internal name of the field, unique within project and item type. */
  aquaFieldId: z.string().min(1).max(200),
});
/** A Jira field and the aqua field that it is synchronised with. Travels with the pairs of its item type, in their direction. */
export type FieldPair = z.infer<typeof fieldPairSchema>;

export const travelsSchema = z.object({
  carries: z.array(z.enum(carriedThings)),
  /** Absent in plans that name none, and in those saved before there were any. */
  fields: z.array(fieldPairSchema).max(100).optional(),
});
/** What travels with each item, beside its name, description, status, priority and, per pair, resolution. */

const timeZone = z.string().refine(isTimeZone, { message: 'not a time zone of the IANA database, such as Europe/Berlin' });

export const configuratorSchema = z.object({
  /** "Automatically map new values during runtime". It never covers Status (docs/platform/aqua.md#automatic-mapping). */
  mapsNewValues: z.boolean(),
  /** "Automatically create new values from Jira in aqua". */
  createsNewValues: z.boolean(),
  /** The aqua server's time zone; aqua's API does not tell it (docs/platform/aqua.md#server-time-zone). */
  aquaTimeZone: timeZone,
});
/** What SyncConfigurator is set to do by itself, and the aqua server's time zone. */

export const planSectionSchemas = { where: whereSchema, who: whoSchema, travels: travelsSchema, configurator: configuratorSchema } as const;
export type PlanSection = keyof typeof planSectionSchemas;
export const planSections = ['where', 'who', 'travels', 'configurator'] as const satisfies readonly PlanSection[];

export const planSchema = z.object(planSectionSchemas);
/** A whole plan: everything that the checks need to know of what is planned. */
export type Plan = z.infer<typeof planSchema>;

/** A plan whose set-up may be half way: any section may be missing. */
export type PlanDraft = { [S in PlanSection]?: Plan[S] };

const isoDate = z.iso.datetime();

/** The API token that a connection was tested with. What ends is told, never the token. */
export const tokenSchema = z.object({
  kind: z.enum(['unscoped', 'scoped', 'serviceAccount']).optional(),
  /** Its last day, such as 2027-06-30. */
  ends: z.iso.date().optional(),
  /** The last day of the configuration user's own token, where a separate sync user does the work. */
  configurationEnds: z.iso.date().optional(),
});

const confirmationSchema = z.object({
  /** A question's id: see `checklist/questions.ts`. */
  question: z.string().min(1),
  answer: z.enum(['yes', 'no']),
  by: accountId,
  at: isoDate,
  note: z.string().max(2000).optional(),
  token: tokenSchema.optional(),
  /**
   * The things that the answer was given for, as keys of references (`jiraUser:…`). Whoever or whatever else is open in a row is not settled by
   * it. Absent: for all.
   */
  subjects: z.array(z.string().min(1).max(300)).max(5_000).optional(),
  /** What differs, of the subjects, in all rows or in one (`keyInRow`), where the answer is "no"; the others are settled. Absent: all of them. */
  differs: z.array(z.string().min(1).max(300)).max(5_000).optional(),
  /** From this moment on it no longer counts. */
  until: isoDate.optional(),
});
export type Token = z.infer<typeof tokenSchema>;
/** What a person answered to a question that no machine can answer. */
export type Confirmation = z.infer<typeof confirmationSchema>;

/** What values can be decided on: Jira's fixed fields, sprints, and the lists of the plan's field pairs. */
export const decidedDimensions = ['resolution', 'status', 'priority', 'sprint', 'list'] as const;

/** What a decision is about: a value of Jira, or one of aqua that Jira lacks. */
const decidedOn = {
  dimension: z.enum(decidedDimensions),
  /** Jira's field id, for example customfield_10112; of lists only. */
  field: z.string().min(1).max(200).optional(),
  pair: z.object({ jiraIssueTypeId: z.string().max(64), aquaItemType: z.enum(['Defect', 'Requirement']) }).optional(),
};
const fieldOfLists = {
  check: ({ dimension, field }: { dimension: string; field?: string | undefined }): boolean =>
    (dimension === 'list') === (field !== undefined),
  says: { path: ['field'], message: 'name the field of a list, and of nothing else' },
};

/**
 * How a value gets its counterpart. `becomes`: it is mapped to the value named. `mapped`: SyncConfigurator maps it already, to which one is not
 * told. `willBeAdded`: somebody is going to add a value of its name, so it fails until it is there.
 */
const decisionKinds = ['becomes', 'mapped', 'willBeAdded'] as const;

const decisionInputSchema = z
  .object({
    ...decidedOn,
    /** Absent: it becomes the value named. */
    kind: z.enum(decisionKinds).optional(),
    /** The id of Jira's value, option or sprint; null stands for "no value" (Unresolved). Absent where aqua's value has none yet. */
    jiraValueId: z.string().max(128).nullable().optional(),
    /** The id of aqua's entry; of its sprint where sprints are decided on. Absent where Jira's value has none yet. */
    aquaEntryId: z.int().optional(),
  })
  .refine(fieldOfLists.check, fieldOfLists.says)
  .refine(
    ({ kind, jiraValueId, aquaEntryId }) =>
      (kind ?? 'becomes') === 'becomes'
        ? jiraValueId !== undefined && aquaEntryId !== undefined
        : (jiraValueId === undefined) !== (aquaEntryId === undefined),
    { message: 'name both values of a mapping, and the one value that something else is decided on' },
  );
export { decisionInputSchema };
export type DecisionInput = z.infer<typeof decisionInputSchema>;

/** Which value a decision is on; one value has one decision. */
export const decisionKeySchema = z
  .object({ ...decidedOn, jiraValueId: z.string().max(128).nullable().optional(), aquaEntryId: z.int().optional() })
  .refine(fieldOfLists.check, fieldOfLists.says);
export type DecisionKey = z.infer<typeof decisionKeySchema>;

const decisionSchema = decisionInputSchema.and(
  z.object({
    /** Who decided and when; absent in plan files and in what an older version kept. */
    by: accountId.optional(),
    at: isoDate.optional(),
  }),
);
/** What a person decided on a value whose name has no match. Holds for every pair of the plan where `pair` is absent. */
export type Decision = z.infer<typeof decisionSchema>;

const waiverSchema = z.object({
  check: z.string().min(1),
  by: accountId,
  at: isoDate,
  reason: z.string().trim().min(1).max(2000),
  until: isoDate.optional(),
});
/** An admin's decision to go ahead in spite of a failed check. */
export type Waiver = z.infer<typeof waiverSchema>;

export const answersSchema = z.object({
  confirmations: z.array(confirmationSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  waivers: z.array(waiverSchema).default([]),
});
/** All that people said about a plan. */
export type Answers = z.infer<typeof answersSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
