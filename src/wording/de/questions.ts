import type { QuestionWords } from '../words';
import { step } from './links';

/** A question that is answered by yes or no, after a look at places that each are one step. */
export function ask(question: string, ...look: string[]): QuestionWords {
  return { ask: question, look: look.map((text) => step(text)), yes: 'Ja', no: 'Nein' };
}
