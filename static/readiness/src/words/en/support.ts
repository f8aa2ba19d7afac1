const some = (count: number, shown: string, one: string, many: string): string => `${shown} ${count === 1 ? one : many}`;

/** Words of the view that makes files for whoever helps. */
export const support = {
  lead: 'Two files for whoever looks into a question about this app. Both are made now, with what you see, and kept nowhere; what they hold is shown before you save them.',
  save: 'Save as file',
  saved: (file: string) => `${file} was saved.`,
  makeAnew: 'Make it anew',
  preview: 'The file, from its beginning',
  cut: (shown: string) => `… and ${shown} more characters.`,
  bundle: {
    title: 'Bundle of facts',
    what: 'What the rows of this plan rest on, with stand-ins for all names, addresses, ids, values and the addresses of your servers. Whoever has it judges your rows again and sees how they come about, without seeing you. It takes about 20 seconds.',
    make: 'Make a bundle',
    making: 'Facts are being gathered …',
    made: 'The bundle is made. It is not saved yet.',
    holds: 'What it holds',
    facts: (facts: string, rows: string) => `${facts} facts, and what ${rows} rows came to`,
    replaced: (texts: string, ids: string) =>
      `Stand-ins in place of ${texts} names, addresses and other texts, and of ${ids} ids that are numbers`,
    stays: 'In clear: numbers of items, dates, time zones, languages, versions, and codes and words of Jira, aqua and this app',
    clear: (count: number, shown: string) => `${some(count, shown, 'word', 'words')} in clear that could be a name`,
    same: 'Over the stand-ins every row comes to the same.',
    differs: (rows: readonly string[]) =>
      `Over the stand-ins these rows come to something else: ${rows.map((row) => `“${row}”`).join(', ')}. Tell whoever you send it to.`,
  },
  probe: {
    title: 'How Jira and aqua answer',
    what: 'Asks both systems once for everything that this app reads, and writes down what answers how: statuses, names of members, kinds and numbers, and no name, address or value. Nothing is changed. The report is in English; it takes about 20 seconds.',
    make: 'Try both systems',
    making: 'Both systems are being asked …',
    made: 'The report is made. It is not saved yet.',
    answered: (count: number, shown: string) => `${some(count, shown, 'operation', 'operations')} answered as expected`,
    unexpected: (count: number, shown: string) => `${some(count, shown, 'operation', 'operations')} answered otherwise than expected`,
    refused: (count: number, shown: string) => `${some(count, shown, 'operation was', 'operations were')} refused or found nothing`,
    notTried: (count: number, shown: string) =>
      `${some(count, shown, 'operation was', 'operations were')} not tried: nothing to ask with, or no time left`,
  },
};
