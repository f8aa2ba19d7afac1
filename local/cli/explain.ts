import { Unavailable } from '../../src/checklist/model/unavailable';
import type { Problem } from '../../src/contract';
import { printable } from '../../src/report/printable';
import type { Language } from '../../src/wording/language';
import type { Words } from '../../src/wording/words';
import { PlanFileError } from '../plan-file/read';
import { commandWordsIn, type CommandWords } from '../wording/sentence';
import { ProblemError } from './app';
import { wordsIn } from './languages';
import { UnreachableError } from './systems';
import { UsageError } from './usage';

/** What a command ends with; the numbers from 64 are those of sysexits.h. */
export const exitOf = { ready: 0, failed: 1, undecided: 2, usage: 64, unreachable: 69, fault: 70 } as const;

/** Problems of a system that does not answer, or not this person. */
const refusals: readonly Problem['code'][] = ['not-an-admin', 'jira-not-answering', 'connection-failed'];

/** An error as lines for the person at the terminal, and what the command ends with. */
export function explained(error: unknown, language: Language): { lines: string[]; status: number } {
  const { lines, status } = explanation(error, wordsIn(language), commandWordsIn(language));
  // They quote names of both systems, and what somebody wrote into a plan file.
  return { lines: lines.map(printable), status };
}

function explanation(error: unknown, words: Words, own: CommandWords): { lines: string[]; status: number } {
  if (error instanceof PlanFileError) return { lines: error.tell.map((line) => line(own)), status: exitOf.usage };
  if (error instanceof UsageError) return { lines: [error.tell(own)], status: exitOf.usage };
  if (error instanceof UnreachableError) return { lines: [error.tell(own)], status: exitOf.unreachable };
  if (error instanceof Unavailable) {
    const { because, next } = words.unavailableReason(error.why);
    return { lines: [`${because}. ${next}`], status: exitOf.unreachable };
  }
  if (error instanceof ProblemError) {
    const { title, next } = words.problem(error.problem);
    return { lines: [`${title}. ${next}`], status: refusals.includes(error.problem.code) ? exitOf.unreachable : exitOf.fault };
  }
  // Messages of faults may quote what somebody entered; their kind and place do not.
  const place =
    error instanceof Error ? `${error.name}${(error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line)) ?? ''}` : undefined;
  return { lines: [own.usage.fault(place)], status: exitOf.fault };
}
