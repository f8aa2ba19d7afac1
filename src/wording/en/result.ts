import type { ResultWords } from '../words';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const risks = (count: number): string => (count > 0 ? `, ${plural(count, 'risk', 'risks')}` : '');

export const result: ResultWords = {
  andMore: (first, more) => `${first}; ${more} more in this row`,
  answeredNo: (name, who) => `Somebody looked and answered "no"${who ? ` for ${who}` : ''}: ${name}`,
  olderVersion: (name) => `${name}: look again, this was found by an older version`,
  showItems: (items) => `Show the ${items}`,
  showAnyItems: 'Show the work items',
  notReady: ({ problems, affecting }) =>
    `Not ready: ${plural(problems, 'problem', 'problems')}, ${affecting} already ${affecting === 1 ? 'affects' : 'affect'} existing items`,
  undecided: ({ open }) => (open === 0 ? 'Not decided yet' : `Undecided: nothing failed, but ${plural(open, 'row is', 'rows are')} open`),
  ready: (figures) => `Ready${risks(figures.risks)}`,
  readyWithWaivers: ({ waived, risks: some }) => `Ready with ${plural(waived, 'waiver', 'waivers')}${risks(some)}`,
  wouldNotTransfer: ({ atLeast, failing, items, of }) =>
    `${atLeast ? 'At least ' : ''}${failing} of ${items} ${of === 'jira' ? 'work items' : 'items that start in aqua'} would not transfer`,
  stopped: 'Nothing is transferred before what stops everything is mended',
  answerBelow: 'Answer the questions below, or let somebody look at what could not be seen.',
  nothingFails: (apartFromWaived, answered) =>
    `${apartFromWaived ? 'Apart from what was waived, nothing' : 'Nothing'} that was looked at would make the synchronisation fail.${
      answered === 0 ? '' : ` ${plural(answered, 'row rests', 'rows rest')} on answers that people gave.`
    }`,
};
