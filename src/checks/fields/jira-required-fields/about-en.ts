import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "For each planned work type, the fields of the create screen that are required and have no default value, and those that a validator of the workflow's create step demands, less those that the synchronisation fills in: summary, description, priority, what the plan carries, and its field pairs. Jira shows that screen to those who may create work items. To others, and for fields that one may not set, the project's list of fields tells what is required, but no defaults. Sub-tasks always need their parent. Conditions and permission validators of the create step are compared with what the sync user holds. What is missing stops the items that start in aqua; the row counts them.",
  cannotSee: 'What the validators of apps demand. Whether a carried value is empty in aqua.',
  mend: 'Give the field a default value, make it optional for the work type, or map an aqua field to it and add the pair to the plan. A parent has no default: let such a pair go to aqua only.',
};
