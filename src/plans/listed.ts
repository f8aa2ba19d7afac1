import { isDeepStrictEqual } from 'node:util';
import { effectiveSyncUser } from '../checklist/model/scope';
import type { PlanSummary } from '../contract';
import { loadDocument, updateDocument, type Versioned } from '../storage/documents';
import { findPlan, missingSections, planId, wholePlan, type StoredPlan } from './plans';

/** A plan as the list tells it, with the Jira accounts that it names once its set-up is complete. */
export interface ListedPlan extends PlanSummary {
  accounts: string[];
}
/** What the list tells of a plan's runs. */
export type Figures = Pick<PlanSummary, 'latest' | 'sinceGood'>;

/** Twenty plans share a document, so that the list of 200 is read in ten reads, all of which see the latest save (queries may lag behind). */
const plansToASheet = 20;
interface SheetDocument extends Versioned {
  body: { plans: ListedPlan[] };
}

/** The number of the next plan. Plans of a version that had none are not listed before it is there. */
interface NumbersDocument extends Versioned {
  body: { next: number };
}
const numbersKey = 'numbers';

const numberOf = (id: string): number => Number(id.replace(/^plan-/, ''));
const sheetKey = (sheet: number): string => `sheet-${sheet}`;
const sheetOf = (id: string): string => sheetKey(Math.ceil(numberOf(id) / plansToASheet));

/** All plans, in the order in which they were made. */
export async function listedPlans(): Promise<ListedPlan[]> {
  const numbers = await loadDocument<NumbersDocument>('plan-list', numbersKey);
  if (!numbers) return (await olderPlans()).map(listedOf);
  const sheets = Math.ceil((numbers.body.next - 1) / plansToASheet);
  const documents = await Promise.all(
    Array.from({ length: sheets }, (_, index) => loadDocument<SheetDocument>('plan-list', sheetKey(index + 1))),
  );
  return documents.flatMap((document) => document?.body.plans ?? []);
}

/** Keeps what the list tells of a plan; figures only where there are new ones. */
export async function keepListed(plan: StoredPlan, figures?: Figures): Promise<void> {
  await changeSheet(plan.id, (plans) => {
    const { latest, sinceGood } = figures ?? plans.find(({ id }) => id === plan.id) ?? {};
    const entry: ListedPlan = { ...listedOf(plan), ...(latest ? { latest } : {}), ...(sinceGood ? { sinceGood } : {}) };
    return [...plans.filter(({ id }) => id !== plan.id), entry].sort((one, other) => numberOf(one.id) - numberOf(other.id));
  });
}

/** Takes a plan off the list. */
export async function dropListed(planId: string): Promise<void> {
  await changeSheet(planId, (plans) => plans.filter(({ id }) => id !== planId));
}

async function changeSheet(id: string, change: (plans: ListedPlan[]) => ListedPlan[]): Promise<void> {
  await updateDocument<SheetDocument>('plan-list', sheetOf(id), (document) => {
    const before = document?.body.plans ?? [];
    const plans = change(before);
    return isDeepStrictEqual(plans, before) ? undefined : { body: { plans } };
  });
}

/** A number that no plan has had. Plans of an older version have to be on the list. */
export async function takeNumber(): Promise<number> {
  const saved = await updateDocument<NumbersDocument>('plan-list', numbersKey, (document) => ({
    body: { next: (document?.body.next ?? 1) + 1 },
  }));
  return (saved?.body.next ?? 2) - 1;
}

/** Puts plans of a version that had no list on it, once; answers those that it has put there. */
export async function listOlderPlans(): Promise<StoredPlan[]> {
  if (await loadDocument<NumbersDocument>('plan-list', numbersKey)) return [];
  const plans = await olderPlans();
  for (const plan of plans) await keepListed(plan);
  const next = Math.max(0, ...plans.map(({ id }) => numberOf(id))) + 1;
  await updateDocument<NumbersDocument>('plan-list', numbersKey, (document) => (document ? undefined : { body: { next } }));
  return plans;
}

/** Plans looked for at once; where none of them is there, none is looked for beyond. */
const lookedForAtOnce = 10;

async function olderPlans(): Promise<StoredPlan[]> {
  const all: StoredPlan[] = [];
  for (let first = 1; ; first += lookedForAtOnce) {
    const ids = Array.from({ length: lookedForAtOnce }, (_, index) => planId(first + index));
    const found = (await Promise.all(ids.map(findPlan))).flatMap((plan) => plan ?? []);
    if (found.length === 0) return all;
    all.push(...found);
  }
}

function listedOf({ id, name, state, goneAt, draft, setUpVersion }: StoredPlan): ListedPlan {
  const { where } = draft;
  const whole = wholePlan(draft);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    state,
    ...(goneAt === undefined ? {} : { goneAt }),
    missing: missingSections(draft),
    setUpVersion,
    ...(where ? { where: { jiraProjectId: where.jiraProjectId, aquaProjectId: where.aquaProjectId, pairs: where.pairs } } : {}),
    accounts: whole ? [...new Set([whole.who.configurationUser, effectiveSyncUser(whole)])] : [],
  };
}
