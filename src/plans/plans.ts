import {
  answersSchema,
  planSections,
  type Answers,
  type Confirmation,
  type Plan,
  type PlanDraft,
  type PlanSection,
} from '../checklist/model/plan';
import { isQuestionId, narrowerQuestions } from '../checks/questions';
import type { PlanView, QuestionId } from '../contract';
import { ConflictError, loadDocument, saveDocument, updateDocument, type Versioned } from '../storage/documents';

/** The first plan that an app makes. */
export const firstPlan = 'plan-1';

/** Plans are numbered from 1. */
function planId(number: number): string {
  return `plan-${number}`;
}

/** As many plans as an app may have. */
const mostPlans = 200;
/** Plans read at once; where none of them is there, none is looked for beyond. */
const plansAtOnce = 10;

interface PlanDocument extends Versioned {
  body: { draft: PlanDraft; answers: Answers; setUpVersion: number };
}

const noAnswers: Answers = answersSchema.parse({});

/** A plan as it is stored. `setUpVersion` counts changes of what is planned, answers aside. */
export interface StoredPlan {
  id: string;
  version: number;
  setUpVersion: number;
  draft: PlanDraft;
  answers: Answers;
}

export async function loadPlan(id: string): Promise<StoredPlan> {
  return fromDocument(id, await loadDocument<PlanDocument>('plan', id));
}

/** All other plans whose set-up is complete, in the order of their numbers. */
export async function otherWholePlans(id: string): Promise<Plan[]> {
  const others: Plan[] = [];
  for (let first = 1; first <= mostPlans; first += plansAtOnce) {
    const ids = Array.from({ length: plansAtOnce }, (_, index) => planId(first + index));
    const documents = await Promise.all(ids.map(async (one) => [one, await loadDocument<PlanDocument>('plan', one)] as const));
    if (documents.every(([, document]) => document === undefined)) break;
    for (const [one, document] of documents) {
      const whole = document && one !== id ? wholePlan(fromDocument(one, document).draft) : undefined;
      if (whole) others.push(whole);
    }
  }
  return others;
}

/** Keeps a plan beside the others, with the next number. */
export async function addPlan(draft: Plan): Promise<string> {
  for (let number = 1; number <= mostPlans; number += 1) {
    if (await loadDocument<PlanDocument>('plan', planId(number))) continue;
    await saveDocument<PlanDocument>('plan', planId(number), { body: { draft, answers: noAnswers, setUpVersion: 1 } }, 0);
    return planId(number);
  }
  throw new Error(`there are ${mostPlans} plans already`);
}

function fromDocument(id: string, document: PlanDocument | undefined): StoredPlan {
  return { id, version: document?.version ?? 0, setUpVersion: 0, draft: {}, answers: noAnswers, ...document?.body };
}

/** Sections still to be made before the plan can be checked. */
export function missingSections(draft: PlanDraft): PlanSection[] {
  return planSections.filter((section) => draft[section] === undefined);
}

/** The whole plan, or undefined while sections are missing. */
export function wholePlan({ where, who, travels, configurator }: PlanDraft): Plan | undefined {
  return where && who && travels && configurator ? { where, who, travels, configurator } : undefined;
}

export function viewOf({ id, version, draft, answers, setUpVersion }: StoredPlan): PlanView {
  return { id, state: 'active', version, draft, missing: missingSections(draft), answers, setUpVersion };
}

/** Saves one section over the version that its author saw. Throws `ConflictError` where somebody else saved in between. */
export async function saveSection<S extends PlanSection>(id: string, version: number, section: S, value: Plan[S]): Promise<StoredPlan> {
  const current = await loadPlan(id);
  if (current.version !== version) throw new ConflictError('the plan has a newer version');
  const body = { draft: { ...current.draft, [section]: value }, answers: current.answers, setUpVersion: current.setUpVersion + 1 };
  await saveDocument<PlanDocument>('plan', id, { body }, version);
  return { id, version: version + 1, ...body };
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

/** All answers but those to this question, or to one that it has taken the place of. */
function withoutAnswersTo(confirmations: readonly Confirmation[], question: string): Confirmation[] {
  const gone: readonly string[] = isQuestionId(question) ? [question, ...narrowerQuestions(question)] : [question];
  return confirmations.filter((one) => !gone.includes(one.question));
}

/** Changes what people said about a plan, whoever else does so at the same time. */
export async function changeAnswers(id: string, change: (answers: Answers) => Answers): Promise<StoredPlan> {
  const saved = await updateDocument<PlanDocument>('plan', id, (document) => {
    const { draft, answers, setUpVersion } = fromDocument(id, document);
    return { body: { draft, answers: change(answers), setUpVersion } };
  });
  return fromDocument(id, saved);
}
