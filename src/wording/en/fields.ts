import type { Say } from '../say';
import type { RemedyStep, WordsFor } from '../words';
import { aquaStep, checkAgain, jiraProjectSettings, step } from './links';

/** Where a project's fields and screens are set up. */
function fieldSettings(say: Say, text: string): RemedyStep {
  return step(text, jiraProjectSettings(say));
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const megabytes = (bytes: number): string => `${number.format(bytes / 1_048_576)} MB`;

/** "At least 3 work items", for what was looked at in part. */
function itemsSeen(say: Say, items: number, atLeast: boolean): string {
  return atLeast ? `At least ${say.items(items)}` : say.items(items);
}

/** Words of the section "Fields" but for aqua's own fields JiraID and JiraLink. */
export const otherFieldWords: WordsFor<'jira-required-fields' | 'attachments-fit'> = {
  'jira-required-fields': {
    name: 'New work items have all the fields that Jira requires',
    why: 'Jira refuses a new work item that lacks a required field. Items that start in aqua then never arrive in Jira.',
    findings: {
      required: ({ field, issueType }, say) => ({
        text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}, and the synchronisation does not fill it in`,
        expected: 'A default value, a field in aqua that fills it, or not required',
        found: 'Required, without a default, not part of the plan',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            fieldSettings(say, `In Jira, give “${say.name(field)}” a default value, or make it optional for this work type.`),
            step('Or let a field of aqua fill it: map the two in SyncConfigurator and add the pair to the plan.'),
            checkAgain,
          ],
        },
      }),
      defaultUnknown: ({ field, issueType }, say) => ({
        text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}; whether it has a default value cannot be seen`,
        expected: 'A default value, a field in aqua that fills it, or not required',
        found: 'Required; Jira shows defaults only to those who may fill the field in',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            fieldSettings(say, `In Jira, look whether “${say.name(field)}” has a default value.`),
            step('Or let somebody who may create work items there and fill in this field check this row again.'),
          ],
        },
      }),
      filled: ({ issueTypes }, say) => ({
        text: `All required fields of new ${say.list(issueTypes.map((type) => say.type(type)))} are filled in or have a default`,
      }),
      notTowardsJira: () => ({ text: 'The plan creates nothing in Jira' }),
    },
    question: {
      ask: 'Can a new work item be created in Jira with only the fields that the synchronisation fills in?',
      look: [
        step(
          'In the Jira project, press “Create”, choose the work type, and look which fields with an asterisk are empty and not part of the plan.',
        ),
      ],
      yes: 'Yes, none is left empty',
      no: 'No',
    },
  },
  'attachments-fit': {
    name: 'Attachments fit into the other system',
    why: 'A file that the other system refuses becomes a sync error, and the item stays without it.',
    findings: {
      tooLarge: ({ jiraBytes, aquaBytes, atLeast }, say, items) => ({
        text: `${itemsSeen(say, items, atLeast)} ${items === 1 ? 'has' : 'have'} attachments that are larger than aqua takes`,
        expected: `At most ${megabytes(aquaBytes)} each`,
        found: `Larger ones; Jira takes up to ${megabytes(jiraBytes)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua’s server settings, raise the largest attachment to Jira’s ${megabytes(jiraBytes)}.`),
            step('Or take the large files off the work items, or leave attachments out of the synchronisation and of the plan.'),
            checkAgain,
          ],
        },
      }),
      kindRefused: ({ extensions, atLeast }, say, items) => ({
        text: `${itemsSeen(say, items, atLeast)} ${items === 1 ? 'has' : 'have'} attachments of a kind that aqua does not take`,
        expected: 'Kinds of file that aqua’s server settings allow',
        found: say.list(
          extensions.map((extension) => (extension === '' ? 'files without an ending' : `.${extension}`)),
          8,
        ),
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'In aqua’s server settings, add these endings to the allowed ones.'),
            step('Or leave attachments out of the synchronisation and of the plan.'),
            checkAgain,
          ],
        },
      }),
      jiraTakesNone: (_args, say) => ({
        text: 'Jira takes no attachments, so none made in aqua arrives',
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
        text: `Jira takes attachments of up to ${megabytes(jiraBytes)}, aqua only of ${megabytes(aquaBytes)}`,
        expected: 'aqua takes what Jira takes',
        found: complete
          ? 'No work item in scope has a larger one today'
          : 'None of the newest 500 work items with attachments has a larger one',
        remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, 'In aqua’s server settings, raise the largest attachment.')] },
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
        text: `aqua takes attachments of up to ${megabytes(aquaBytes)}, Jira only of ${megabytes(jiraBytes)}`,
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
      fits: ({ jiraBytes, aquaBytes }) => ({ text: `Jira takes up to ${megabytes(jiraBytes)}, aqua up to ${megabytes(aquaBytes)}` }),
      notCarried: () => ({ text: 'The plan does not carry attachments' }),
    },
    question: {
      ask: 'Does aqua take every attachment that the work items have, and Jira every one of aqua’s items?',
      look: [step('Compare the largest attachment in aqua’s server settings with the one in Jira’s system settings → Attachments.')],
      yes: 'Yes',
      no: 'No',
    },
  },
};
