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
  findings: { [C in keyof K]: (args: ArgsOf<K[C]>, say: Say, items: number) => FindingWords };
  /** Asked where the app could not decide; a check with a shared question has none of its own. */
  question: QuestionWords | 'shared' | 'none';
}

/** Words for every check and every kind of finding: one that is missing does not compile. */
export type ChecklistWords = { [C in AnyCheck as C['id']]: CheckWords<C['kinds']> };

/** The words of the checks named, for a file that holds a part of them. */
export type WordsFor<Id extends AnyCheck['id']> = Pick<ChecklistWords, Id>;
