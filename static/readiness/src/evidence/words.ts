import type { UserExport } from './user-export';

export const notEvidence = 'This file was not made with --evidence by the command line of this app.';

/** What is wrong with a file that was to be an export of users. */
export const exportProblems: Record<Extract<UserExport, { ok: false }>['why'], string> = {
  'no-table': 'This is no table. Choose the CSV file that Atlassian Administration mailed you.',
  'no-id-column': 'This table has no column “User id”. Choose the file as Atlassian Administration exported it.',
  'no-address-column': 'This table has no column “email”. Export the users with their e-mail addresses.',
};
