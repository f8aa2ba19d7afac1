import type { QuestionWords } from '../words';
import { step } from './links';

export function ask(question: string, look: string): QuestionWords {
  return { ask: question, look: [step(look)], yes: 'Yes', no: 'No' };
}
