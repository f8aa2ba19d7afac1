import type { InputFault } from '../../checklist/model/input-faults';

/** What is wrong with something that was entered: fit for a sentence, and behind the name of what it is about. */
export const inputFaults: Record<InputFault, string> = {
  unknown: 'it holds a character that cannot be checked, such as a backslash or a line break within quotation marks; leave it out',
  orderBy: 'leave ORDER BY out: the scope needs a condition only',
  unbalanced: 'its parentheses or quotation marks do not match',
  notATimeZone: 'not a time zone of the IANA database, such as Europe/Berlin',
  livesAYear: 'an API token lives a year at most',
  fieldOfList: 'name the field of a list, and of nothing else',
  valuesOfDecision: 'name both values of a mapping, and the one value that something else is decided on',
  hasPassed: 'this day has passed',
  moreThanAYear: 'this day is more than a year away',
  didNotFail: 'this row did not fail in the latest check',
  notJudged: 'no check has judged this row yet',
  tooManyDecisions: 'this plan has as many decisions as fit; take one back first',
  tooManyPlans: 'there are as many plans as fit; delete one first',
};
