import { checkAgain, step } from '../../../wording/en/links';
import { fieldSettings } from '../../../wording/en/fields';
import type { WordsOf } from '../../../wording/words';
import type { jiraRequiredFields } from './check';

export const en: WordsOf<typeof jiraRequiredFields> = {
  name: 'New work items have all the fields that Jira requires',
  why: 'Jira refuses a new work item that lacks a required field. Items that start in aqua then never arrive in Jira.',
  looksAt:
    "For each planned work type, the fields of the create screen that are required and have no default value, less those that the synchronisation fills in: summary, description, priority, what the plan carries, and its field pairs. Jira shows that screen to those who may create work items. To others, and for fields that one may not set, the project's list of fields tells what is required, but no defaults.",
  cannotSee:
    "Fields that a workflow's validator or an app demands. How many items of aqua start in Jira. Whether a carried value is empty in aqua.",
  mend: 'Give the field a default value, make it optional for the work type, or map an aqua field to it and add the pair to the plan.',
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
};
