import { ofFirstLoad } from '../../../wording/en/first-load';
import type { Say } from '../../../wording/say';
import { aquaStep, aquaSupport, checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { attachmentsFit } from './check';

const notYourServer = step('Where you do not run the server yourself, ask aqua to do it.', aquaSupport);

/** With one decimal at most. */
const megabytes = (say: Say, bytes: number): string => `${say.number(Math.round((bytes / 1_048_576) * 10) / 10)} MB`;

/** "At least 3 work items", for what was looked at in part. */
function itemsSeen(say: Say, items: number, atLeast: boolean): string {
  return atLeast ? `At least ${say.items(items)}` : say.items(items);
}

export const en: WordsOf<typeof attachmentsFit> = {
  name: 'Attachments fit into the other system',
  why: 'A file that the other system refuses becomes a sync error, and the item stays without it.',
  findings: {
    tooLarge: ({ jiraBytes, aquaBytes, atLeast }, say, items) => ({
      text: `${itemsSeen(say, items, atLeast)} ${items === 1 ? 'has' : 'have'} attachments that are larger than aqua takes`,
      expected: `At most ${megabytes(say, aquaBytes)} each`,
      found: `Larger ones; Jira takes up to ${megabytes(say, jiraBytes)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua’s server settings, raise the largest attachment to Jira’s ${megabytes(say, jiraBytes)}.`),
          notYourServer,
          step('Or take the large files off the work items, or leave attachments out, in SyncConfigurator and in the plan.'),
          checkAgain,
        ],
      },
    }),
    kindRefused: ({ extensions, atLeast }, say, items) => ({
      text: `${itemsSeen(say, items, atLeast)} ${items === 1 ? 'has' : 'have'} attachments of a kind that aqua does not take`,
      expected: 'Kinds of file that aqua’s server settings allow',
      found: say.list(
        extensions.map((extension) => (extension === '' ? 'other kinds of file' : `.${extension}`)),
        8,
      ),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua’s server settings, add these endings to the allowed ones.'),
          notYourServer,
          step('Or leave attachments out, in SyncConfigurator and in the plan.'),
          checkAgain,
        ],
      },
    }),
    jiraTakesNone: (_args, say, items) => ({
      text: `Jira takes no attachments, so none made in aqua arrives${ofFirstLoad(say, items)}`,
      expected: 'Attachments allowed',
      found: 'Switched off for the whole site',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In Jira’s system settings, allow attachments.', {
            text: 'Attachments',
            href: say.jira('/secure/admin/ViewAttachmentSettings.jspa'),
          }),
          checkAgain,
        ],
      },
    }),
    aquaTakesLess: ({ jiraBytes, aquaBytes, complete }, say) => ({
      text: `Jira takes attachments of up to ${megabytes(say, jiraBytes)}, aqua only of ${megabytes(say, aquaBytes)}`,
      expected: 'aqua takes what Jira takes',
      found: complete
        ? 'No work item in scope has a larger one today'
        : 'None of the newest 500 work items with attachments has a larger one',
      remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, 'In aqua’s server settings, raise the largest attachment.'), notYourServer] },
    }),
    aquaTakesFewKinds: ({ complete }, say) => ({
      text: 'aqua takes some kinds of file only, Jira takes every kind',
      expected: 'aqua takes what Jira takes',
      found: complete
        ? 'No work item in scope has another kind today'
        : 'None of the newest 500 work items with attachments has another kind',
      remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, 'In aqua’s server settings, allow every kind of file that people attach.')] },
    }),
    jiraTakesLess: ({ jiraBytes, aquaBytes }, say) => ({
      text: `aqua takes attachments of up to ${megabytes(say, aquaBytes)}, Jira only of ${megabytes(say, jiraBytes)}`,
      expected: 'Jira takes what aqua takes',
      found: 'A larger file that is attached in aqua does not arrive in Jira',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In Jira’s system settings, raise the largest attachment.', {
            text: 'Attachments',
            href: say.jira('/secure/admin/ViewAttachmentSettings.jspa'),
          }),
        ],
      },
    }),
    fits: ({ jiraBytes, aquaBytes }, say) => ({
      text: `Jira takes up to ${megabytes(say, jiraBytes)}, aqua up to ${megabytes(say, aquaBytes)}`,
    }),
    notCarried: () => ({ text: 'The plan does not carry attachments' }),
  },
  question: {
    ask: 'Does aqua take every attachment that the work items have, and Jira every one of aqua’s items?',
    look: [step('Compare the largest attachment in aqua’s server settings with the one in Jira’s system settings → Attachments.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'The largest attachment that each system takes, whether Jira has attachments at all, and the kinds of file that aqua takes. Where aqua takes everything that Jira takes, that settles it. Else the newest 500 work items in scope that have attachments: sizes and endings of the file names, nothing else of them.',
  cannotSee:
    'Sizes of aqua\'s attachments. Work items with attachments beyond the newest 500, and those that are hidden from you: hence "at least".',
  mend: "Raise the limit in aqua's server settings or lower Jira's, or take large files off the work items. Kinds of file are allowed in aqua's server settings too. On a server that aqua runs, aqua's support does it.",
};
