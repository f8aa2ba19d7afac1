import * as v from 'valibot';
import { faultIn, mostCharacters } from './clause';
import type { InputFault } from './input-faults';
import { day, demand, moment, object, positive, someText, whole } from './schemas';
import { effects } from './vocabulary';

/**
 * A plan, as it is stored and as a plan file gives it: ids only. Each section is one step of the set-up page and is validated where it is
 * made; a plan can be checked once every section is there.
 */

export const directions = ['both', 'toAqua', 'toJira'] as const;
/** Which way items travel: both ways, from Jira to aqua, or from aqua to Jira. */
export type Direction = (typeof directions)[number];

const accountId = someText(128);
const aquaId = positive;

const pairSchema = object({
  /** Jira's issue type id; a string in Jira's API. */
  jiraIssueTypeId: v.pipe(v.string(), v.regex(/^\d+$/)),
  aquaItemType: v.picklist(['Defect', 'Requirement']),
  direction: v.picklist(directions),
  /** The aqua dictionary field that takes Jira's resolution; absent where the pair does not carry the resolution. */
  resolutionFieldId: v.optional(v.pipe(v.string(), v.minLength(1))),
});
/** One Jira issue type and the aqua item type that it is synchronised with. */
export type Pair = v.InferOutput<typeof pairSchema>;

/** The pairs, each of a work type and an item type once: named one way and the other, it goes both ways. */
function joined(pairs: Pair[]): Pair[] {
  const byTypes = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = `${pair.jiraIssueTypeId} ${pair.aquaItemType}`;
    const known = byTypes.get(key);
    const direction = known && known.direction !== pair.direction ? 'both' : pair.direction;
    byTypes.set(key, { ...pair, ...known, direction });
  }
  return [...byTypes.values()];
}

export const whereSchema = object({
  /** Jira's project id; a string in most of Jira's API, a number in `permissions/check`. */
  jiraProjectId: v.pipe(v.string(), v.regex(/^\d+$/)),
  /** A JQL clause that narrows the scope, without ORDER BY. */
  jql: v.optional(
    v.config(
      v.pipe(
        v.string(),
        v.trim(),
        v.minLength(1),
        v.maxLength(mostCharacters),
        v.rawCheck(({ dataset, addIssue }) => {
          const fault = dataset.typed && faultIn(dataset.value);
          if (fault) addIssue({ message: fault satisfies InputFault });
        }),
      ),
      // Nothing that is longer is looked at.
      { abortPipeEarly: true },
    ),
  ),
  aquaProjectId: aquaId,
  /** The aqua folder in scope with its subfolders; 0 is the whole project. */
  aquaFolderId: v.optional(v.pipe(whole, v.minValue(0)), 0),
  /** Whether Jira issues whose status is in the category Done are in scope. */
  closedItems: v.optional(v.boolean(), true),
  pairs: v.pipe(v.array(pairSchema), v.minLength(1), v.maxLength(20), v.transform(joined)),
});
/** What goes where. */

const whoMembers = object({
  configurationUser: accountId,
  /** The separate Jira account that does the work; absent where the configuration user does it too. */
  syncUser: v.optional(accountId),
  aquaSyncUserId: aquaId,
  /** The licence that the admin picked; absent: recognised by its name. */
  aquaLicenceCode: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** The aqua user that stands in where a person has no counterpart. */
  fallbackAquaUserId: v.optional(aquaId),
});
/** One account in both places is no separate sync user. */
const whoSchema = v.pipe(
  whoMembers,
  v.transform(({ syncUser, ...who }): v.InferOutput<typeof whoMembers> => ({
    ...who,
    ...(syncUser === undefined || syncUser === who.configurationUser ? {} : { syncUser }),
  })),
);
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

const fieldPairSchema = object({
  /** Jira's field id, for example customfield_10112. */
  jiraFieldId: someText(200),
  aquaItemType: v.picklist(['Defect', 'Requirement']),
  /** aqua's internal name of the field, unique within project and item type. */
  aquaFieldId: someText(200),
});
/** A Jira field and the aqua field that it is synchronised with. Travels with the pairs of its item type, in their direction. */
export type FieldPair = v.InferOutput<typeof fieldPairSchema>;

function eachOnce(fields: FieldPair[]): FieldPair[] {
  return [...new Map(fields.map((one) => [JSON.stringify([one.aquaItemType, one.jiraFieldId, one.aquaFieldId]), one])).values()];
}

export const travelsSchema = object({
  carries: v.array(v.picklist(carriedThings)),
  /** Absent in plans that name none, and in those saved before there were any. */
  fields: v.optional(v.pipe(v.array(fieldPairSchema), v.maxLength(100), v.transform(eachOnce))),
});
/** What travels with each item, beside its name, description, status, priority and, per pair, resolution. */

const notATimeZone: InputFault = 'notATimeZone';

export const configuratorSchema = object({
  /** "Automatically map new values during runtime". It never covers Status (docs/platform/aqua.md#automatic-mapping). */
  mapsNewValues: v.boolean(),
  /** "Automatically create new values from Jira in aqua". */
  createsNewValues: v.boolean(),
  /** The aqua server's time zone; aqua's API does not tell it (docs/platform/aqua.md#server-time-zone). */
  aquaTimeZone: v.pipe(v.string(), v.check(isTimeZone, notATimeZone)),
});
/** What SyncConfigurator is set to do by itself, and the aqua server's time zone. */

export const planSectionSchemas = { where: whereSchema, who: whoSchema, travels: travelsSchema, configurator: configuratorSchema } as const;
export type PlanSection = keyof typeof planSectionSchemas;
export const planSections = ['where', 'who', 'travels', 'configurator'] as const satisfies readonly PlanSection[];

export const planSchema = object(planSectionSchemas);
/** A whole plan: everything that the checks need to know of what is planned. */
export type Plan = v.InferOutput<typeof planSchema>;

/** A plan whose set-up may be half way: any section may be missing. */
export type PlanDraft = { [S in PlanSection]?: Plan[S] };

export const tokenKinds = ['unscoped', 'scoped', 'serviceAccount'] as const;

/** The API token that a connection was tested with. What ends is told, never the token. */
export const tokenSchema = object({
  kind: v.optional(v.picklist(tokenKinds)),
  /** Its last day, such as 2027-06-30. */
  ends: v.optional(day),
  /** The last day of the configuration user's own token, where a separate sync user does the work. */
  configurationEnds: v.optional(day),
});

const confirmationSchema = object({
  /** A question's id: see `checklist/questions.ts`. */
  question: v.pipe(v.string(), v.minLength(1)),
  answer: v.picklist(['yes', 'no']),
  by: accountId,
  at: moment,
  note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  token: v.optional(tokenSchema),
  /**
   * The things that the answer was given for, as keys of references (`jiraUser:…`). Whoever or whatever else is open in a row is not settled by
   * it. Absent: for all.
   */
  subjects: v.optional(v.pipe(v.array(someText(300)), v.maxLength(5_000))),
  /** What differs, of the subjects, in all rows or in one (`keyInRow`), where the answer is "no"; the others are settled. Absent: all of them. */
  differs: v.optional(v.pipe(v.array(someText(300)), v.maxLength(5_000))),
  /** From this moment on it no longer counts. */
  until: v.optional(moment),
});
export type Token = v.InferOutput<typeof tokenSchema>;
/** What a person answered to a question that no machine can answer. */
export type Confirmation = v.InferOutput<typeof confirmationSchema>;

/** What values can be decided on: Jira's fixed fields, sprints, and the lists of the plan's field pairs. */
export const decidedDimensions = ['resolution', 'status', 'priority', 'sprint', 'list'] as const;

/** What a decision is about: a value of Jira, or one of aqua that Jira lacks. */
const decidedOn = {
  dimension: v.picklist(decidedDimensions),
  /** Jira's field id, for example customfield_10112; of lists only. */
  field: v.optional(someText(200)),
  pair: v.optional(object({ jiraIssueTypeId: v.pipe(v.string(), v.maxLength(64)), aquaItemType: v.picklist(['Defect', 'Requirement']) })),
};
function namesItsField({ dimension, field }: { dimension: string; field?: string | undefined }): boolean {
  return (dimension === 'list') === (field !== undefined);
}
const whichField: InputFault = 'fieldOfList';

/**
 * How a value gets its counterpart. `becomes`: it is mapped to the value named. `mapped`: SyncConfigurator maps it already, to which one is not
 * told. `willBeAdded`: somebody is going to add a value of its name, so it fails until it is there.
 */
const decisionKinds = ['becomes', 'mapped', 'willBeAdded'] as const;

const decided = {
  ...decidedOn,
  /** Absent: it becomes the value named. */
  kind: v.optional(v.picklist(decisionKinds)),
  /** The id of Jira's value, option or sprint; null stands for "no value" (Unresolved). Absent where aqua's value has none yet. */
  jiraValueId: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(128)))),
  /** The id of aqua's entry; of its sprint where sprints are decided on. Absent where Jira's value has none yet. */
  aquaEntryId: v.optional(whole),
};

function namesItsValues({ kind, jiraValueId, aquaEntryId }: Partial<Record<'kind' | 'jiraValueId' | 'aquaEntryId', unknown>>): boolean {
  return (kind ?? 'becomes') === 'becomes'
    ? jiraValueId !== undefined && aquaEntryId !== undefined
    : (jiraValueId === undefined) !== (aquaEntryId === undefined);
}
const whichValues: InputFault = 'valuesOfDecision';

export const decisionInputSchema = v.pipe(
  object(decided),
  demand((of) => namesItsField(of), ['field'], whichField),
  v.check((of) => namesItsValues(of), whichValues),
);
export type DecisionInput = v.InferOutput<typeof decisionInputSchema>;

/** Which value a decision is on; one value has one decision. */
export const decisionKeySchema = v.pipe(
  object({ ...decidedOn, jiraValueId: decided.jiraValueId, aquaEntryId: decided.aquaEntryId }),
  demand((of) => namesItsField(of), ['field'], whichField),
);
export type DecisionKey = v.InferOutput<typeof decisionKeySchema>;

const decisionSchema = v.pipe(
  object({
    ...decided,
    /** Who decided and when; absent in plan files and in what an older version kept. */
    by: v.optional(accountId),
    at: v.optional(moment),
  }),
  demand((of) => namesItsField(of), ['field'], whichField),
  v.check((of) => namesItsValues(of), whichValues),
);
/** What a person decided on a value whose name has no match. Holds for every pair of the plan where `pair` is absent. */
export type Decision = v.InferOutput<typeof decisionSchema>;

const waiverSchema = object({
  check: v.pipe(v.string(), v.minLength(1)),
  by: accountId,
  at: moment,
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  until: v.optional(moment),
  /** What the failure came to; one that comes to more is not waived. Absent in plan files and in what an older version kept: any. */
  effect: v.optional(v.picklist(effects)),
});
/** An admin's decision to go ahead in spite of a failed check. */
export type Waiver = v.InferOutput<typeof waiverSchema>;

export const answersSchema = object({
  confirmations: v.optional(v.array(confirmationSchema), () => []),
  decisions: v.optional(v.array(decisionSchema), () => []),
  waivers: v.optional(v.array(waiverSchema), () => []),
});
/** All that people said about a plan. */
export type Answers = v.InferOutput<typeof answersSchema>;

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
