import * as v from 'valibot';
import {
  answersSchema,
  planSections,
  type Answers,
  type Confirmation,
  type Decision,
  type Plan,
  type PlanDraft,
  type PlanSection,
} from '../checklist/model/plan';
import type { PlanState, PlanView, QuestionId, StartWith } from '../contract';
import { RefusedError } from '../problems/refused';
import { ConflictError, loadDocument, saveDocument, updateDocument, type Versioned } from '../storage/documents';
import { withoutAnswersTo } from './answers-to';
import { stillMeant } from './still-meant';

/** The plan that is made first. */
export const firstPlan = planId(1);

/** Plans are numbered from 1; no number is used twice. */
export function planId(number: number): string {
  return `plan-${number}`;
}

/** What a copy takes over once its projects are named, and what it offers until then. */
interface Copied {
  /** Of the plan that was copied: decisions are about values of this project. */
  aquaProjectId: number;
  decisions: Decision[];
  startWith: StartWith;
}

interface PlanBody {
  draft: PlanDraft;
  answers: Answers;
  setUpVersion: number;
  name?: string | undefined;
  /** Absent in what an older version kept. */
  state?: PlanState;
  goneAt?: string | undefined;
  copied?: Copied | undefined;
}

interface PlanDocument extends Versioned {
  body: PlanBody;
}

export const noAnswers: Answers = v.parse(answersSchema, {});

/** A plan as it is stored. `setUpVersion` counts changes of what is planned, answers aside. */
export interface StoredPlan extends PlanBody {
  id: string;
  version: number;
  state: PlanState;
}

/** The plan, or undefined where there is none, or none any more. */
export async function findPlan(id: string): Promise<StoredPlan | undefined> {
  const document = await loadDocument<PlanDocument>('plan', id);
  const plan = document && fromDocument(id, document);
  return plan && isGone(plan, new Date()) ? undefined : plan;
}

/** The plan. Refuses where there is none. */
export async function loadPlan(id: string): Promise<StoredPlan> {
  const plan = await findPlan(id);
  if (!plan) throw new RefusedError({ code: 'not-found' });
  return plan;
}

/** The plan, for work on it. Refuses one that is deleted, too. */
export async function loadLivePlan(id: string): Promise<StoredPlan> {
  const plan = await loadPlan(id);
  if (plan.state === 'deleted') throw new RefusedError({ code: 'not-found' });
  return plan;
}

/** Whether the time has passed in which a deleted plan can be brought back. */
export function isGone({ state, goneAt }: { state: PlanState; goneAt?: string | undefined }, now: Date): boolean {
  return state === 'deleted' && goneAt !== undefined && new Date(goneAt) <= now;
}

/** Keeps a new plan under a number that nobody has used. */
export async function addPlan(number: number, body: Omit<PlanBody, 'state'>): Promise<StoredPlan> {
  const whole: PlanBody = { ...body, state: 'active' };
  await saveDocument<PlanDocument>('plan', planId(number), { body: whole }, 0);
  return fromDocument(planId(number), { version: 1, body: whole });
}

function fromDocument(id: string, { version, body }: PlanDocument): StoredPlan {
  return { ...body, id, version, state: body.state ?? 'active' };
}

/** Sections still to be made before the plan can be checked. */
export function missingSections(draft: PlanDraft): PlanSection[] {
  return planSections.filter((section) => draft[section] === undefined);
}

/** The whole plan, or undefined while sections are missing. */
export function wholePlan({ where, who, travels, configurator }: PlanDraft): Plan | undefined {
  return where && who && travels && configurator ? { where, who, travels, configurator } : undefined;
}

export function viewOf({ id, name, state, version, draft, answers, setUpVersion, goneAt, copied }: StoredPlan): PlanView {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    state,
    version,
    draft,
    missing: missingSections(draft),
    answers,
    setUpVersion,
    ...(goneAt === undefined ? {} : { goneAt }),
    ...(copied ? { startWith: copied.startWith } : {}),
  };
}

/** Saves one section over the version that its author saw. Throws `ConflictError` where somebody else saved in between. */
export async function saveSection<S extends PlanSection>(id: string, version: number, section: S, value: Plan[S]): Promise<StoredPlan> {
  const current = await loadLivePlan(id);
  if (current.version !== version) throw new ConflictError('the plan has a newer version');
  const draft: PlanDraft = { ...current.draft, [section]: value };
  const body: PlanBody = {
    ...bodyOf(current),
    draft,
    answers: stillMeant(current.answers, current.draft, draft),
    setUpVersion: current.setUpVersion + 1,
    ...(current.copied && draft.where ? takenOver(current.answers, current.copied, draft.where) : {}),
  };
  await saveDocument<PlanDocument>('plan', id, { body }, version);
  return fromDocument(id, { version: version + 1, body });
}

/** Decisions of the plan that was copied hold where the aqua project is the same: they name its values. */
function takenOver(answers: Answers, { aquaProjectId, decisions }: Copied, where: Plan['where']): Pick<PlanBody, 'answers' | 'copied'> {
  const same = where.aquaProjectId === aquaProjectId;
  return { answers: same ? { ...answers, decisions: [...decisions, ...answers.decisions] } : answers, copied: undefined };
}

function bodyOf({ draft, answers, setUpVersion, name, state, goneAt, copied }: StoredPlan): PlanBody {
  return { draft, answers, setUpVersion, name, state, goneAt, copied };
}

/** Changes a plan, whoever else saves it. Refuses where there is none. */
export async function changePlan(id: string, change: (plan: StoredPlan) => Partial<PlanBody>): Promise<StoredPlan> {
  await loadPlan(id);
  const saved = await updateDocument<PlanDocument>('plan', id, (document) => {
    if (!document) return undefined;
    const plan = fromDocument(id, document);
    return { body: { ...bodyOf(plan), ...change(plan) } };
  });
  if (!saved) throw new RefusedError({ code: 'not-found' });
  return fromDocument(id, saved);
}

/** Keeps all answers as given; for plan files, which bring their own. */
export function keepAnswers(id: string, answers: Answers): Promise<StoredPlan> {
  return changeAnswers(id, () => answers);
}

/** Keeps one answer in place of an earlier one to the same question. */
export function keepConfirmation(id: string, confirmation: Confirmation): Promise<StoredPlan> {
  return changeAnswers(id, (answers) => ({
    ...answers,
    confirmations: [...withoutAnswersTo(answers.confirmations, confirmation.question), confirmation],
  }));
}

export function withdrawConfirmation(id: string, question: QuestionId): Promise<StoredPlan> {
  return changeAnswers(id, (answers) => ({ ...answers, confirmations: withoutAnswersTo(answers.confirmations, question) }));
}

/** Changes what people said about a plan, whoever else does so at the same time. */
export function changeAnswers(id: string, change: (answers: Answers) => Answers): Promise<StoredPlan> {
  return changePlan(id, ({ answers }) => ({ answers: change(answers) }));
}
