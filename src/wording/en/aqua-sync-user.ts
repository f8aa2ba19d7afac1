import type { QuestionWords } from '../words';
import { step } from './links';

export function ask(ask: string, look: string): QuestionWords {
  return { ask, look: [step(look)], yes: 'Yes', no: 'No' };
}
