import { z } from 'zod';
import { faultIn, mostCharacters } from '../../src/checklist/model/clause';
import { carriedThings, decidedDimensions, directions, isTimeZone, tokenKinds } from '../../src/checklist/model/plan';
import { isPossibleEnd } from '../../src/checklist/engine/tokens';
import { aquaItemTypes } from '../../src/checklist/model/vocabulary';
import type { OwnFault } from './fault';

/**
 * A plan as a person writes it: names or ids, in JSON. Every object is strict, so that a typing mistake is named instead of ignored.
 * `local/plan-file/resolve.ts` turns it into the ids of a `Plan` by asking both systems.
 */

/** What is found stands in place of a message; `fault.ts` makes more of it. */
function fault(found: OwnFault): string {
  return found;
}

/** A thing by its name or its id, whichever is at hand. */
const nameOrId = z.union([z.string().trim().min(1), z.int().positive()]);
/** A Jira account by account id or by e-mail address. */
const account = z.string().trim().min(1).max(255);
/** A day or a moment. */
const dateOrMoment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], { error: fault('notADate') });
const subject = z.string().trim().min(1).max(300);
const note = z.string().trim().min(1).max(2000);

const pairSchema = z.strictObject({
  issueType: nameOrId,
  itemType: z.enum(aquaItemTypes),
  direction: z.enum(directions),
  /** The aqua dictionary field, by id or title, that takes Jira's resolution. */
  resolutionField: z.string().trim().min(1).optional(),
});

const fieldPairSchema = z.strictObject({
  /** Name or id, such as customfield_10112. */
  jira: z.string().trim().min(1),
  /** Title or id. */
  aqua: z.string().trim().min(1),
  itemType: z.enum(aquaItemTypes),
});

const confirmationSchema = z.strictObject({
  question: z.string().min(1),
  answer: z.enum(['yes', 'no']),
  note: note.optional(),
  /** Of the answer to connection-tested: the API token that was used. */
  token: z
    .strictObject({ kind: z.enum(tokenKinds).optional(), ends: z.iso.date().optional(), configurationEnds: z.iso.date().optional() })
    .refine(({ ends }) => isPossibleEnd(ends, new Date()), { path: ['ends'], message: fault('livesAYear') })
    .refine(({ configurationEnds }) => isPossibleEnd(configurationEnds, new Date()), {
      path: ['configurationEnds'],
      message: fault('livesAYear'),
    })
    .optional(),
  /** Whom or what it was given for: account ids, addresses, aqua user names, names of values; absent: for all. */
  subjects: z.array(subject).max(2_000).optional(),
  /** Of a "no": what differs; the rest is settled. */
  differs: z.array(subject).max(2_000).optional(),
  until: dateOrMoment.optional(),
});

const decisionSchema = z
  .strictObject({
    dimension: z.enum(decidedDimensions),
    /** Of a list: Jira's field, by name or id, which a pair of `fields` names. */
    field: z.string().trim().min(1).optional(),
    /** Jira's value; null stands for "no value", in a resolution "Unresolved". Options of lists are named by their ids. */
    jira: nameOrId.nullable(),
    aqua: nameOrId,
  })
  .refine(({ dimension, field }) => (dimension === 'list') === (field !== undefined), {
    path: ['field'],
    message: fault('fieldOfList'),
  });

const waiverSchema = z.strictObject({
  check: z.string().min(1),
  reason: note,
  until: dateOrMoment.optional(),
});

const answersSchema = z.strictObject({
  confirmations: z.array(confirmationSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  waivers: z.array(waiverSchema).default([]),
});

/** One that is too long is looked at no further. */
const jqlClause = z
  .string()
  .trim()
  .min(1)
  .max(mostCharacters)
  .superRefine((clause, context) => {
    const found = clause.length > mostCharacters ? undefined : faultIn(clause);
    if (found) context.addIssue({ code: 'custom', message: fault(found) });
  });

export const planFileSchema = z.strictObject({
  jira: z.strictObject({
    /** Key or id. */
    project: nameOrId,
    /** A clause that narrows the scope, without ORDER BY. */
    jql: jqlClause.optional(),
    /** Whether issues whose status is in the category Done are in scope. */
    closedItems: z.boolean().default(true),
  }),
  aqua: z.strictObject({
    project: nameOrId,
    /** A path such as "Release 5 / Checkout", or an id; absent for the whole project. */
    folder: nameOrId.optional(),
  }),
  pairs: z.array(pairSchema).min(1).max(20),
  users: z.strictObject({
    configurationUser: account,
    /** Absent where the configuration user does the synchronising too. */
    syncUser: account.optional(),
    /** By user name or id. */
    aquaSyncUser: nameOrId,
    /** The licence's code; absent where its name tells. */
    aquaLicence: z.string().trim().min(1).optional(),
    fallbackAquaUser: nameOrId.optional(),
  }),
  carries: z.array(z.enum(carriedThings)),
  /** Pairs of fields that travel with the pairs of their item type. */
  fields: z.array(fieldPairSchema).max(100).default([]),
  configurator: z.strictObject({
    mapsNewValues: z.boolean(),
    createsNewValues: z.boolean(),
    aquaTimeZone: z.string().refine(isTimeZone, { message: fault('notATimeZone') }),
  }),
  answers: answersSchema.default({ confirmations: [], decisions: [], waivers: [] }),
});

/** A plan file as it is read: what may be left out has its default. */
export type PlanFile = z.infer<typeof planFileSchema>;
