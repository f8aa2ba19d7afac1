import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The largest attachment that each system takes, whether Jira has attachments at all, and the kinds of file that aqua takes. Where aqua takes everything that Jira takes, that settles it. Else the newest 500 work items in scope that have attachments: sizes and endings of the file names, nothing else of them.',
  cannotSee:
    'Sizes of aqua\'s attachments. Work items with attachments beyond the newest 500, and those that are hidden from you: hence "at least".',
  mend: "Raise the limit in aqua's server settings or lower Jira's, or take large files off the work items. Kinds of file are allowed in aqua's server settings too. On a server that aqua runs, aqua's support does it.",
};
