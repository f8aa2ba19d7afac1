import type { ClauseFault } from './clause';

/**
 * What is wrong with something that people can enter. It stands in place of a message, and has words in every language; what the page
 * never sends has none.
 */
export type InputFault =
  | ClauseFault
  | 'notATimeZone'
  | 'livesAYear'
  | 'fieldOfList'
  | 'valuesOfDecision'
  | 'hasPassed'
  | 'moreThanAYear'
  | 'didNotFail'
  | 'notJudged'
  | 'tooManyDecisions'
  | 'tooManyPlans';
