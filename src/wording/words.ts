import type { ArgsOf, Kinds } from '../checklist/engine/define-check';
import type { SharedQuestionId } from '../checklist/model/questions';
import type { AnyCheck } from '../checks';
import type { Effect, Outcome, Problem, Ref, Section, SelfCheckRole, SelfCheckView, SelfShown, Unavailability } from '../contract';
import type { Group } from './groups';
import type { Language } from './language';
import type { ReportWords } from './report-words';

/** Turns references, numbers and dates into words. */
export interface Say {
  readonly words: Words;
  /** With whose eyes what is said was seen: the reader's, or those of the app that checked by schedule. */
  readonly seenBy: 'reader' | 'app';
  /** "3,811", as the reader writes it. */
  number(value: number): string;
  name(ref: Ref): string;
  /** The name of a thing that is called otherwise where nobody tells it; undefined there. */
  known(ref: Ref): string | undefined;
  /** At most `most` names, then how many more: "Ada, Ben and 3 more". */
  names(refs: readonly Ref[], most?: number): string;
  list(words: readonly string[], most?: number): string;
  /** "1 work item", "412 work items"; with a work type that English knows, "412 bugs", else "412 work items of type “Fehler”". */
  items(count: number, type?: Ref): string;
  /** A work type in the plural: "bugs", or "work items of type “Fehler”". */
  type(type: Ref): string;
  count(count: number, one: string, many: string): string;
  /** A calendar day such as 14 December 2026, from an ISO 8601 date. */
  date(iso: string): string;
  /** A point in time by the reader's clock, such as 14 December 2026 at 09:30 CET. */
  moment(iso: string): string;
  jira(path: string): string;
  /** The settings of the plan's Jira project. */
  jiraProjectSettings(): string;
  /** aqua's start page; its API documents no deeper addresses. Undefined where nothing is connected. */
  aqua(): string | undefined;
}

/** Who mends it. */
export type Owner = 'jiraAdmin' | 'aquaAdmin' | 'projectLead' | 'organisationAdmin' | 'syncUser' | 'jiraUser';

export interface Link {
  text: string;
  href: string;
}

/** One thing to do, in the order given. */
export interface RemedyStep {
  text: string;
  link?: Link;
  /** Done on the app's own page: nothing for people who never see it. */
  onPage?: true;
}

export interface Remedy {
  owner: Owner;
  steps: RemedyStep[];
}

/** A finding in words. */
export interface FindingWords {
  /** One sentence that names the effect and the number of items, without a full stop. Serves as the row's title. */
  text: string;
  expected?: string;
  found?: string;
  remedy?: Remedy;
}

/** What is asked of a person, once. */
export interface QuestionWords {
  ask: string;
  /** The exact place to look. */
  look: RemedyStep[];
  yes: string;
  no: string;
}

export interface CheckWords<K extends Kinds> {
  /** The row when it is in order: a short statement. */
  name: string;
  /** Why it matters: what happens to the synchronisation without it. */
  why: string;
  findings: { [C in keyof K]: (args: ArgsOf<K[C]>, say: Say, items: number) => FindingWords };
  /** Asked where the app could not decide; a check with a shared question has none of its own. */
  question: QuestionWords | 'shared' | 'none';
}

/** A check explained to whoever wants to know. In files of their own, since the page loads them when somebody asks. */
export interface AboutWords {
  /** What the row looks at, and what it leaves out of account on purpose. Markdown. */
  looksAt: string;
  /** What could be wrong all the same without this row noticing. Markdown. */
  cannotSee: string;
  /** How it is mended in general; each finding has the steps for its own case. Markdown. */
  mend: string;
}

/** Every check explained: one that is missing does not compile. */
export type ChecklistAbout = { readonly [C in AnyCheck as C['id']]: AboutWords };

/** Words for every check and every kind of finding: one that is missing does not compile. */
export type ChecklistWords = { readonly [C in AnyCheck as C['id']]: CheckWords<C['kinds']> };

/** The words of one check, in the file beside it. A finding without words does not compile. */
export type WordsOf<C extends { readonly kinds: Kinds }> = CheckWords<C['kinds']>;

/** How things are called and counted. */
export interface NamingWords {
  /** What a thing is called that has no name to show: "resolution 10001". */
  kinds: Record<Ref['ref'], string>;
  /** Joins the last two of a list: "Ada, Ben and Cem". */
  and: string;
  /** What stands at the end of a list that was cut: "3 more". */
  more: (count: string) => string;
  workItems: readonly [one: string, many: string];
  /** Work types of a new site in this language, with their plurals. */
  plurals: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** "412 work items of type “Fehler”", from the number with its noun and the name of the type. */
  ofType: (items: string, type: string) => string;
}

/** The figures of a verdict, for its sentence. */
export interface VerdictFigures {
  problems: number;
  /** Those of them that hit the first load. */
  affecting: number;
  open: number;
  risks: number;
  waived: number;
}

/** Sentences about a run as a whole and about a row. */
export interface ResultWords {
  /** "…; 2 more in this row". */
  andMore: (first: string, more: number) => string;
  answeredNo: (name: string, who: string) => string;
  olderVersion: (name: string) => string;
  showItems: (items: string) => string;
  showAnyItems: string;
  notReady: (figures: VerdictFigures) => string;
  undecided: (figures: VerdictFigures) => string;
  ready: (figures: VerdictFigures) => string;
  readyWithWaivers: (figures: VerdictFigures) => string;
  wouldNotTransfer: (way: { atLeast: boolean; failing: string; items: string; of: 'jira' | 'aqua' }) => string;
  stopped: string;
  answerBelow: string;
  /** What a verdict of "ready" rests on. */
  nothingFails: (apartFromWaived: boolean, answered: number) => string;
}

/** One thing that the account can see of itself, in words. */
export interface SelfCheckItem {
  name: string;
  /** `mend`: to be set right; `ask`: Jira does not tell; `unread`: could not be read this time. */
  state: 'right' | 'mend' | 'ask' | 'unread';
  found: string;
  /** How to mend it, where there is something to mend. */
  steps: RemedyStep[];
}

/** The words of the self-check page. */
export interface SelfCheckWords {
  nothingTitle: string;
  nothing: string;
  title: string;
  look: string;
  lookAgain: string;
  reads: string[];
  stateNames: Record<SelfCheckItem['state'], string>;
  /** "Your account is the sync user of a planned aqua synchronisation." */
  role: (roles: readonly SelfCheckRole[]) => string;
  /** When it was looked, and how long that counts. */
  shown: (shown: SelfShown, say: Say) => string;
  /** What is announced after a look, by the number of things to mend. */
  looked: (toMend: number) => string;
  /** Everything that was looked at, in no order. */
  items: (view: Extract<SelfCheckView, { named: true }> & { shown: SelfShown }, say: Say) => SelfCheckItem[];
}

/** All words of the app in one language, but for those that only the page needs. */
export interface Words {
  language: Language;
  checklist: ChecklistWords;
  sharedQuestions: Record<SharedQuestionId, QuestionWords>;
  sectionNames: Record<Section, string>;
  effectNames: Record<Effect, string>;
  outcomeNames: Record<Outcome, string>;
  groupNames: Record<Group, string>;
  ownerNames: Record<Owner, string>;
  /** Why a row is open. */
  unavailable: (why: Unavailability, name: string, say: Say) => FindingWords;
  /** Why something could not be read, and what to do, as two sentences. */
  unavailableReason: (why: Unavailability) => { because: string; next: string };
  /** What went wrong with a call, and what to do next. */
  problem: (problem: Problem) => { title: string; next: string };
  /** What is wrong with something that was entered, by the message of a field; undefined where the page never sends such a thing. */
  inputFault: (message: string) => string | undefined;
  naming: NamingWords;
  result: ResultWords;
  report: ReportWords;
}
