const addresses = (count: number, shown: string): string => `${shown} ${count === 1 ? 'address is' : 'addresses are'}`;

/** Words of the card by which hidden addresses are settled elsewhere. */
export const evidence = {
  title: 'Settle hidden addresses without asking each person',
  somebody: 'somebody',
  byExport: 'Compared with an export of users',
  seenBy: (who: string) => `Seen by ${who}`,
  taken: (by: string, on: string, who: string) => `${by} on ${on}, taken in by ${who}: `,
  same: (count: number, shown: string) => `${addresses(count, shown)} an aqua user’s`,
  differs: (shown: string) => `, ${shown} not`,
  unseen: (shown: string) => `, ${shown} hidden from that account too`,
  until: (on: string) => `. Counts until ${on}.`,
  exportProves: 'It proves equal addresses, not that aqua’s account sees them.',
  withToken: [
    'With the sync user’s own API token, on your machine: the command line’s ',
    '--evidence FILE',
    ' writes ids and codes, no address and no name. It shows what aqua sees.',
  ] as [string, string, string],
  takeFile: 'Take in that file',
  withExport:
    'With the list of users that Atlassian Administration exports (Directory → Users → Export users). It is read in this browser only; ids and codes are kept.',
  chooseExport: 'Choose the export',
  notEvidence: 'This file was not made with --evidence by the command line of this app.',
  /** What is wrong with a file that was to be an export of users. */
  exportProblems: {
    'no-table': 'This is no table. Choose the CSV file that Atlassian Administration mailed you.',
    'no-id-column': 'This table has no column “User id”. Choose the file as Atlassian Administration exported it.',
    'no-address-column': 'This table has no column “email”. Export the users with their e-mail addresses.',
  },
};
