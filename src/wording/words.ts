import type { ArgsOf, Kinds } from '../checklist/engine/define-check';
import type { AnyCheck } from '../checks';
import type { Say } from './say';

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
  /** What the row looks at, and what it leaves out of account on purpose. Markdown. */
  looksAt: string;
  /** What could be wrong all the same without this row noticing. Markdown. */
  cannotSee: string;
  /** How it is mended in general; each finding has the steps for its own case. Markdown. */
  mend: string;
  findings: { [C in keyof K]: (args: ArgsOf<K[C]>, say: Say, items: number) => FindingWords };
  /** Asked where the app could not decide; a check with a shared question has none of its own. */
  question: QuestionWords | 'shared' | 'none';
}

/** Words for every check and every kind of finding: one that is missing does not compile. */
export type ChecklistWords = { readonly [C in AnyCheck as C['id']]: CheckWords<C['kinds']> };

/** The words of one check, in the file beside it. A finding without words does not compile. */
export type WordsOf<C extends { readonly kinds: Kinds }> = CheckWords<C['kinds']>;
