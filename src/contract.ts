/**
 * What the page and the backend share: types only, nothing that runs. Both sides are typed by `Definitions`: the page through
 * `makeInvoke<Definitions>()` of @forge/bridge, the backend through `makeResolver<Definitions>()` of @forge/resolver.
 */
import type { AddressEvidence } from './checklist/model/address-evidence';
import type {
  Answers,
  Confirmation,
  Decision,
  DecisionInput,
  DecisionKey,
  Direction,
  FieldPair,
  Pair,
  Plan,
  PlanDraft,
  PlanSection,
  Token,
} from './checklist/model/plan';
import type { CheckId } from './checks';
import type { AquaOptions } from './contract-parts/aqua-options';
import type { Mapping } from './contract-parts/mapping';
import type { AquaPersonShown, ItemsOfPerson, PeopleInScope } from './contract-parts/people';
import type { KeptRun, MendingStep, Run, RunChanges, RunSummary } from './contract-parts/runs';
import type { SelfCheckView } from './contract-parts/self-check';
import type { WatchedEvery, Watching } from './contract-parts/watching';
import type { BundleToSave, ProbeToSave } from './contract-parts/support';
import type { QuestionId } from './checks/questions';
import type { AquaItemType, Effect, Finding, Outcome, Ref, Section } from './checklist/model/vocabulary';
import type { UnavailableReason, Unavailability } from './checklist/model/unavailable';

export type {
  AquaItemType,
  CheckId,
  Confirmation,
  Decision,
  DecisionInput,
  DecisionKey,
  Direction,
  Effect,
  FieldPair,
  Finding,
  Outcome,
  Pair,
  Plan,
  PlanDraft,
  PlanSection,
};
export type { QuestionId, Ref, Section, Token, Unavailability, UnavailableReason };

export type { AquaPersonShown, ItemsOfPerson, PeopleInScope, PersonState, ScopePerson } from './contract-parts/people';
export type {
  Aborted,
  AbortReason,
  CheckResult,
  Cost,
  Impact,
  ImpactOneWay,
  KeptRun,
  MendingStep,
  Run,
  RunChanges,
  RunStatus,
  RunSummary,
} from './contract-parts/runs';
export type { AquaFieldOption, AquaOptions, Options } from './contract-parts/aqua-options';
export type { WatchedEvery, Watching } from './contract-parts/watching';
export type { BundleToSave, ProbeToSave } from './contract-parts/support';
export type { SelfCheckRole, SelfCheckView, SelfShown } from './contract-parts/self-check';
export type { Mapping, MappingRow, MappingState, MappingTable } from './contract-parts/mapping';

/** Why a call was refused or failed, as a code; words are in `wording/`. */
export type Problem =
  /** The caller does not hold Administer Jira. */
  | { code: 'not-an-admin' }
  /** Jira did not say whether the caller holds it: it is down, throttles, or lets nobody in from here. */
  | { code: 'jira-not-answering'; unavailable: Unavailability }
  /** The payload is not what the call takes. `fields` name what is wrong, as paths. */
  /** A message is an `InputFault`, or what a schema expected of something that the page never sends. */
  | { code: 'invalid-input'; fields: { path: string; message: string }[] }
  | { code: 'address-invalid'; why: 'not-an-address' | 'not-https' | 'port-not-allowed' | 'not-public' }
  /** The administrator has to consent to this origin first: `permissions.egress.set` in the page. */
  | { code: 'consent-needed'; origin: string }
  /** A system that the call needs did not answer, or not as it should. */
  | { code: 'connection-failed'; unavailable: Unavailability }
  | { code: 'plan-incomplete'; missing: PlanSection[] }
  /** A file of compared addresses that does not count for this plan. */
  | { code: 'evidence-refused'; why: 'other-plan' | 'other-account' | 'too-old' }
  /** Somebody else saved in between: load again. `plan` is what stands there now, where a section of the plan was to be saved. */
  | { code: 'conflict'; plan?: PlanView }
  | { code: 'not-found' }
  /** A fault of this app; `id` finds it in the log. */
  | { code: 'fault'; id: string };

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** The connection as the page may see it: never the password. */
export interface ConnectionView {
  /** What was entered, normalised, for example `https://app.aqua-cloud.io/aquaWebNG`. */
  address: string;
  username: string;
  tenant?: string;
  /** Number of live aqua projects that the account sees; absent while nobody has tried the log-in. */
  projects?: number;
  /** When the connection was kept, ISO 8601. */
  checkedAt: string;
  /** When aqua refused this log-in, ISO 8601: nothing logs in with it until somebody connects again. */
  refusedAt?: string;
}

/** Whether a plan stands in the list, is put away, or waits to be removed for good. */
export type PlanState = 'active' | 'archived' | 'deleted';

export interface PlanView {
  id: string;
  /** What people call it; absent where it goes by its two projects. */
  name?: string;
  state: PlanState;
  /** Grows with every save; sent back with the next one. */
  version: number;
  draft: PlanDraft;
  /** Sections still to be made; empty when the plan can be checked. */
  missing: PlanSection[];
  answers: Answers;
  /** Counts changes of what is planned; a run with a lower `planVersion` judged an older plan. */
  setUpVersion: number;
  /** When it is gone for good, ISO 8601; of deleted plans only. */
  goneAt?: string;
  /** Of a copy whose projects nobody has named: what the other plan pairs, to begin with. The ids are those of the other plan's projects. */
  startWith?: StartWith;
}

/** What a copy offers for "What goes where". */
export type StartWith = Pick<Plan['where'], 'pairs' | 'closedItems'>;

/** A plan in the list of all. */
export interface PlanSummary extends Pick<PlanView, 'id' | 'name' | 'state' | 'missing' | 'setUpVersion'> {
  /** The two projects and what is paired; absent while nobody has said. */
  where?: Pick<Plan['where'], 'jiraProjectId' | 'aquaProjectId' | 'pairs'>;
  /** The latest run, as it stood when it was last saved, with answers and waivers of then. */
  latest?: RunSummary;
  /** What is different since the last run that came to "ready", or to "ready with waivers"; absent where there was none. */
  sinceGood?: { at: string; changes: RunChanges };
  /** Absent where nobody has switched it on. */
  watching?: Watching;
  /** When it is gone for good, ISO 8601; of deleted plans only. */
  goneAt?: string;
}

/** All plans, and what they share. */
export interface PlanList {
  /** In the order in which they were made. Deleted ones are among them for as long as they can be brought back. */
  plans: PlanSummary[];
  connection?: ConnectionView;
}

export interface Overview {
  connection?: ConnectionView;
  plan?: PlanView;
  /** The latest run of the plan, with answers and waivers applied. */
  run?: Run;
  /** Absent where nobody has switched it on. */
  watching?: Watching;
  /** What was compared of hidden addresses elsewhere, as far as it counts. */
  addressEvidence?: AddressEvidenceView[];
}

/** A comparison of addresses that was made elsewhere and taken in: whose eyes, when, and what it says, in numbers of accounts. */
export interface AddressEvidenceView {
  by: 'syncUser' | 'export';
  /** The account whose eyes these were; absent for an export. */
  eyesOf?: string;
  /** ISO 8601, both. */
  at: string;
  until: string;
  /** Who took it in. */
  takenBy: string;
  same: number;
  differs: number;
  unseen: number;
}

/** An address of a user of the plan's aqua project, for the browser of an administrator who compares them with an export. */
export interface AquaAddress {
  id: number;
  address: string;
}

/** The resolver of the self-check page: the caller's own account and nothing else. */
export type SelfCheckDefinitions = {
  selfCheck: (payload: Record<string, never>) => Reply<SelfCheckView>;
  /** Reads Jira as the caller, keeps the codes, and answers them. */
  lookAtMyself: (payload: Record<string, never>) => Reply<SelfCheckView>;
};

/** Names for what is on screen, by `refKey`. A thing that could not be found is left out. */
export type AquaNames = Record<string, string>;

/** One section of the plan with its value. */
export type PlanSectionInput = { [S in PlanSection]: { version: number; section: S; value: Plan[S] } }[PlanSection];

/**
 * The resolver of the admin page: what each call takes and answers. Every one of them authorises first and fails closed.
 */
export type Definitions = {
  /** All plans with what is known of each; what the page shows first. */
  plans: (payload: Record<string, never>) => Reply<PlanList>;
  /** Makes an empty plan, or one with everything of another but the projects and what follows from them. */
  createPlan: (payload: { name?: string; copyOf?: string }) => Reply<PlanView>;
  /** An empty name takes it away. */
  renamePlan: (payload: { planId: string; name: string }) => Reply<PlanView>;
  /** Archives, deletes, or brings back. A deleted plan can be brought back for a week. */
  setPlanState: (payload: { planId: string; state: PlanState }) => Reply<PlanList>;
  /** Has the plan checked by schedule, with the app's own eyes; or no more. */
  setWatching: (payload: { planId: string; every: WatchedEvery | 'never' }) => Reply<Overview>;
  /** Everything the page shows of one plan. */
  overview: (payload: { planId: string }) => Reply<Overview>;
  /** Tries address and log-in, and keeps them (the password in the secret store) when they work. An empty password keeps the stored one for the same address and user name. */
  connect: (payload: { address: string; username: string; password: string }) => Reply<ConnectionView>;
  /** Removes the connection with its secret. */
  disconnect: (payload: Record<string, never>) => Reply<PlanList>;
  aquaOptions: (payload: { aquaProjectId?: number }) => Reply<AquaOptions>;
  /** Validates and saves one section of the plan. A run that is under way is given up, since it judges the plan as it was. */
  savePlanSection: (payload: { planId: string } & PlanSectionInput) => Reply<PlanView>;
  /**
   * Starts a run of the whole checklist, or of the checks named. One run of a plan is under way at a time: where there is one, it is answered,
   * with the checks named among those to judge.
   */
  startRun: (payload: { planId: string; only?: CheckId[] }) => Reply<Run>;
  /** Judges as many of the run's pending checks as fit one invocation. Called while another step works, it answers the run as it stands. */
  continueRun: (payload: { runId: string }) => Reply<Run>;
  /** The run as it stands; for polling while a step works. */
  readRun: (payload: { runId: string }) => Reply<Run>;
  /** Puts rows of a run back among those to judge; `continueRun` judges them. */
  recheck: (payload: { runId: string; checks: CheckId[] }) => Reply<Run>;
  /** Ends a run that is under way; a step that works on it keeps nothing more. A run that was finished before is finished again. */
  cancelRun: (payload: { runId: string }) => Reply<Run>;
  /** The plan's last runs, at most 20, the latest first. */
  runHistory: (payload: { planId: string }) => Reply<RunSummary[]>;
  /** One of them as it was: for looking at an earlier check, and for comparing two. */
  keptRun: (payload: { planId: string; runId: string }) => Reply<KeptRun>;
  /** What remains after each failure of the run is mended, in the order of `Do this first`. Asked when it is shown, and kept with the run. */
  mendingSteps: (payload: { runId: string }) => Reply<MendingStep[]>;
  /**
   * Keeps a person's answer, for what is open by the latest run. Replaces an earlier answer to the same question. `differs` names, by `refKey`,
   * or by `keyInRow` for one row only, what a "no" is about; the rest is settled. Absent: all of it. Counts for 90 days where `until` (ISO 8601)
   * names no other end; a year at most.
   */
  answer: (payload: {
    planId: string;
    question: QuestionId;
    answer: 'yes' | 'no';
    note?: string;
    token?: Token;
    differs?: string[];
    until?: string;
  }) => Reply<Overview>;
  withdrawAnswer: (payload: { planId: string; question: QuestionId }) => Reply<Overview>;
  /** Goes ahead in spite of a failed row; in place of an earlier waiver of the row. `until` is ISO 8601. Only of rows that failed in the latest run. */
  waive: (payload: { planId: string; check: CheckId; reason: string; until?: string }) => Reply<Overview>;
  withdrawWaiver: (payload: { planId: string; check: CheckId }) => Reply<Overview>;
  /** Keeps decisions on values, each in place of an earlier one on the same value. Rows that rest on them are judged again by `recheck`. */
  decide: (payload: { planId: string; decisions: DecisionInput[] }) => Reply<Overview>;
  /** Everybody on items in scope of both sides, by ids and codes; read now and kept nowhere. */
  people: (payload: { planId: string }) => Reply<PeopleInScope>;
  /** Numbers of issues in scope of at most 100 accounts. */
  peopleItems: (payload: { planId: string; accountIds: string[] }) => Reply<ItemsOfPerson[]>;
  /** Names and addresses of at most 100 aqua users on screen. */
  aquaPeopleShown: (payload: { planId: string; ids: number[] }) => Reply<AquaPersonShown[]>;
  /** Values in use on both sides with what becomes of them, of one dimension or of all; read now and kept nowhere. */
  mapping: (payload: { planId: string; dimension?: Decision['dimension'] }) => Reply<Mapping>;
  withdrawDecision: (payload: { planId: string; decision: DecisionKey }) => Reply<Overview>;
  /** Keeps a comparison of addresses that was made elsewhere in place of an earlier one of its kind; refuses one that is not of this plan. */
  takeEvidence: (payload: { planId: string; evidence: AddressEvidence }) => Reply<Overview>;
  /** The addresses of the users of the plan's aqua project: compared in the browser with an export, and kept nowhere. */
  aquaAddresses: (payload: { planId: string }) => Reply<AquaAddress[]>;
  /** A bundle for whoever helps: the plan's facts, gathered now, with stand-ins; kept nowhere. */
  recordBundle: (payload: { planId: string }) => Reply<BundleToSave>;
  /** What both systems answer to all that the app asks, without names and values; tried now, as far as the time goes, and kept nowhere. */
  probe: (payload: { planId: string }) => Reply<ProbeToSave>;
  /** Names of aqua's things on screen; Jira's are asked in the browser. */
  aquaNames: (payload: { refs: Ref[] }) => Reply<AquaNames>;
  /**
   * The same for what the latest run of a plan names, asked for before the page has read that run; without a plan, of the only one there is. A
   * name is null where aqua does not tell it, so that nobody asks again.
   */
  aquaNamesOfLatest: (payload: { planId?: string }) => Reply<Record<string, string | null>>;
};
