import * as v from 'valibot';
import { checkIds } from '../checks/ids';
import { addressEvidenceSchema } from '../checklist/model/address-evidence';
import { decidedDimensions, decisionInputSchema, decisionKeySchema, planSectionSchemas, tokenSchema } from '../checklist/model/plan';
import { isPossibleEnd, livesAYear } from '../checklist/engine/tokens';
import { isQuestionId } from '../checks/questions';
import { demand, moment, object, positive, someText, whole } from '../checklist/model/schemas';
import { aquaItemTypes, type Ref } from '../checklist/model/vocabulary';
import type { CheckId, Definitions, QuestionId } from '../contract';

const checkId = v.custom<CheckId>((id) => (checkIds as readonly unknown[]).includes(id), 'not a check of this version');
const questionId = v.custom<QuestionId>((id) => typeof id === 'string' && isQuestionId(id), 'not a question of this version');
const version = v.pipe(whole, v.minValue(0));
const runId = v.pipe(v.string(), v.uuid());
const planId = v.pipe(v.string(), v.regex(/^plan-\d{1,9}$/, 'not a plan'));
const planName = v.pipe(v.string(), v.trim(), v.maxLength(120));
const until = v.optional(moment);
/** Whatever can be decided on has a number for an id: a name must not come in its place, since names are stored nowhere. */
const decisionInput = v.pipe(
  decisionInputSchema,
  demand(({ jiraValueId }) => typeof jiraValueId !== 'string' || /^\d+$/.test(jiraValueId), ['jiraValueId'], 'name a value by its id'),
);

const withTextId = <K extends 'jiraUser' | 'jiraProject' | 'jiraIssueType' | 'jiraResolution'>(kind: K) =>
  v.object({ ref: v.literal(kind), id: v.pipe(v.string(), v.maxLength(128)) });
const withNumberId = <K extends 'aquaUser' | 'aquaProject' | 'aquaRole'>(kind: K) => v.object({ ref: v.literal(kind), id: whole });
const ref: v.GenericSchema<unknown, Ref> = v.variant('ref', [
  withTextId('jiraUser'),
  withTextId('jiraProject'),
  withTextId('jiraIssueType'),
  withTextId('jiraResolution'),
  withNumberId('aquaUser'),
  withNumberId('aquaProject'),
  withNumberId('aquaRole'),
  v.object({ ref: v.literal('aquaSprint'), projectId: whole, id: whole }),
  v.object({
    ref: v.literal('aquaField'),
    projectId: whole,
    itemType: v.picklist(aquaItemTypes),
    id: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.object({
    ref: v.literal('aquaEntry'),
    projectId: whole,
    itemType: v.picklist(aquaItemTypes),
    fieldId: v.pipe(v.string(), v.maxLength(200)),
    id: whole,
  }),
]);

const { where, who, travels, configurator } = planSectionSchemas;

/** A schema for the payload of every call: nothing reaches a use case that has not passed it. */
export const payloadSchemas = {
  plans: object({}),
  createPlan: object({ name: v.optional(planName), copyOf: v.optional(planId) }),
  renamePlan: object({ planId, name: planName }),
  setPlanState: object({ planId, state: v.picklist(['active', 'archived', 'deleted']) }),
  setWatching: object({ planId, every: v.picklist(['day', 'week', 'never']) }),
  overview: object({ planId }),
  connect: object({
    address: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
    username: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    password: v.pipe(v.string(), v.maxLength(1000)),
  }),
  disconnect: object({}),
  aquaOptions: object({ aquaProjectId: v.optional(positive) }),
  savePlanSection: v.variant('section', [
    v.object({ planId, version, section: v.literal('where'), value: where }),
    v.object({ planId, version, section: v.literal('who'), value: who }),
    v.object({ planId, version, section: v.literal('travels'), value: travels }),
    v.object({ planId, version, section: v.literal('configurator'), value: configurator }),
  ]),
  startRun: object({ planId, only: v.optional(v.pipe(v.array(checkId), v.minLength(1))) }),
  continueRun: object({ runId }),
  readRun: object({ runId }),
  cancelRun: object({ runId }),
  recheck: object({ runId, checks: v.pipe(v.array(checkId), v.minLength(1)) }),
  answer: object({
    planId,
    question: questionId,
    answer: v.picklist(['yes', 'no']),
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000))),
    token: v.optional(
      v.pipe(
        tokenSchema,
        demand(({ ends }) => isPossibleEnd(ends, new Date()), ['ends'], livesAYear),
        demand(({ configurationEnds }) => isPossibleEnd(configurationEnds, new Date()), ['configurationEnds'], livesAYear),
      ),
    ),
    differs: v.optional(v.pipe(v.array(someText(300)), v.maxLength(2_000))),
    until,
  }),
  withdrawAnswer: object({ planId, question: questionId }),
  runHistory: object({ planId }),
  keptRun: object({ planId, runId }),
  mendingSteps: object({ runId }),
  waive: object({ planId, check: checkId, reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)), until }),
  withdrawWaiver: object({ planId, check: checkId }),
  decide: object({ planId, decisions: v.pipe(v.array(decisionInput), v.minLength(1), v.maxLength(200)) }),
  people: object({ planId }),
  peopleItems: object({
    planId,
    accountIds: v.pipe(v.array(someText(128)), v.minLength(1), v.maxLength(100)),
  }),
  aquaPeopleShown: object({ planId, ids: v.pipe(v.array(positive), v.minLength(1), v.maxLength(100)) }),
  mapping: object({ planId, dimension: v.optional(v.picklist(decidedDimensions)) }),
  withdrawDecision: object({ planId, decision: decisionKeySchema }),
  takeEvidence: object({ planId, evidence: addressEvidenceSchema }),
  aquaAddresses: object({ planId }),
  recordBundle: object({ planId }),
  probe: object({ planId }),
  aquaNames: object({ refs: v.pipe(v.array(ref), v.maxLength(1000)) }),
  aquaNamesOfLatest: object({ planId: v.optional(planId) }),
} satisfies { [D in keyof Definitions]: v.GenericSchema };

export type PayloadOf<D extends keyof Definitions> = v.InferOutput<(typeof payloadSchemas)[D]>;
