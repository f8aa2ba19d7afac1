import * as z from 'zod';
import { checkIds } from '../checks';
import { addressEvidenceSchema } from '../checklist/model/address-evidence';
import { decidedDimensions, decisionInputSchema, decisionKeySchema, planSectionSchemas, tokenSchema } from '../checklist/model/plan';
import { refuseImpossibleEnds } from '../checklist/engine/tokens';
import { isQuestionId } from '../checks/questions';
import { aquaItemTypes, type Ref } from '../checklist/model/vocabulary';
import type { CheckId, Definitions, QuestionId } from '../contract';

const checkId = z.custom<CheckId>((id) => (checkIds as readonly unknown[]).includes(id), 'not a check of this version');
const questionId = z.custom<QuestionId>((id) => typeof id === 'string' && isQuestionId(id), 'not a question of this version');
const version = z.int().nonnegative();
const runId = z.uuid();
const planId = z.string().regex(/^plan-\d{1,9}$/, 'not a plan');
const planName = z.string().trim().max(120);
const until = z.iso.datetime().optional();
/** Whatever can be decided on has a number for an id: a name must not come in its place, since names are stored nowhere. */
const decisionInput = decisionInputSchema.refine(({ jiraValueId }) => typeof jiraValueId !== 'string' || /^\d+$/.test(jiraValueId), {
  path: ['jiraValueId'],
  message: 'name a value by its id',
});

const withTextId = <K extends 'jiraUser' | 'jiraProject' | 'jiraIssueType' | 'jiraResolution'>(kind: K) =>
  z.object({ ref: z.literal(kind), id: z.string().max(128) });
const withNumberId = <K extends 'aquaUser' | 'aquaProject' | 'aquaRole'>(kind: K) => z.object({ ref: z.literal(kind), id: z.int() });
const ref: z.ZodType<Ref> = z.discriminatedUnion('ref', [
  withTextId('jiraUser'),
  withTextId('jiraProject'),
  withTextId('jiraIssueType'),
  withTextId('jiraResolution'),
  withNumberId('aquaUser'),
  withNumberId('aquaProject'),
  withNumberId('aquaRole'),
  z.object({ ref: z.literal('aquaSprint'), projectId: z.int(), id: z.int() }),
  z.object({ ref: z.literal('aquaField'), projectId: z.int(), itemType: z.enum(aquaItemTypes), id: z.string().max(200) }),
  z.object({ ref: z.literal('aquaEntry'), projectId: z.int(), itemType: z.enum(aquaItemTypes), fieldId: z.string().max(200), id: z.int() }),
]);

const { where, who, travels, configurator } = planSectionSchemas;

/** A schema for the payload of every call: nothing reaches a use case that has not passed it. */
export const payloadSchemas = {
  plans: z.object({}),
  createPlan: z.object({ name: planName.optional(), copyOf: planId.optional() }),
  renamePlan: z.object({ planId, name: planName }),
  setPlanState: z.object({ planId, state: z.enum(['active', 'archived', 'deleted']) }),
  setWatching: z.object({ planId, every: z.enum(['day', 'week', 'never']) }),
  overview: z.object({ planId }),
  connect: z.object({
    address: z.string().trim().min(1).max(500),
    username: z.string().trim().min(1).max(300),
    password: z.string().max(1000),
  }),
  disconnect: z.object({}),
  aquaOptions: z.object({ aquaProjectId: z.int().positive().optional() }),
  savePlanSection: z.discriminatedUnion('section', [
    z.object({ planId, version, section: z.literal('where'), value: where }),
    z.object({ planId, version, section: z.literal('who'), value: who }),
    z.object({ planId, version, section: z.literal('travels'), value: travels }),
    z.object({ planId, version, section: z.literal('configurator'), value: configurator }),
  ]),
  startRun: z.object({ planId, only: z.array(checkId).min(1).optional() }),
  continueRun: z.object({ runId }),
  readRun: z.object({ runId }),
  cancelRun: z.object({ runId }),
  recheck: z.object({ runId, checks: z.array(checkId).min(1) }),
  answer: z.object({
    planId,
    question: questionId,
    answer: z.enum(['yes', 'no']),
    note: z.string().trim().max(2000).optional(),
    token: tokenSchema.superRefine(refuseImpossibleEnds(() => new Date())).optional(),
    differs: z.array(z.string().min(1).max(300)).max(2_000).optional(),
    until,
  }),
  withdrawAnswer: z.object({ planId, question: questionId }),
  runHistory: z.object({ planId }),
  mendingSteps: z.object({ runId }),
  waive: z.object({ planId, check: checkId, reason: z.string().trim().min(1).max(2000), until }),
  withdrawWaiver: z.object({ planId, check: checkId }),
  decide: z.object({ planId, decisions: z.array(decisionInput).min(1).max(200) }),
  people: z.object({ planId }),
  peopleItems: z.object({ planId, accountIds: z.array(z.string().min(1).max(128)).min(1).max(100) }),
  aquaPeopleShown: z.object({ planId, ids: z.array(z.int().positive()).min(1).max(100) }),
  mapping: z.object({ planId, dimension: z.enum(decidedDimensions).optional() }),
  withdrawDecision: z.object({ planId, decision: decisionKeySchema }),
  takeEvidence: z.object({ planId, evidence: addressEvidenceSchema }),
  aquaAddresses: z.object({ planId }),
  recordBundle: z.object({ planId }),
  probe: z.object({ planId }),
  aquaNames: z.object({ refs: z.array(ref).max(1000) }),
} satisfies { [D in keyof Definitions]: z.ZodType };

export type PayloadOf<D extends keyof Definitions> = z.output<(typeof payloadSchemas)[D]>;
