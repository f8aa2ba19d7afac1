import type { Ref } from '../../../contract';
import { fieldSettings } from '../../../wording/en/fields';
import { ofFirstLoad } from '../../../wording/en/first-load';
import { checkAgain, step } from '../../../wording/en/links';
import { admits, workflowStep } from '../../../wording/en/workflows';
import type { Say } from '../../../wording/say';
import type { AboutWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { jiraRequiredFields } from './check';

/** Jira's own fields have no default value but for the priority and the like; only custom fields can be given one. */
function defaultOrOptional(say: Say, field: Ref): RemedyStep {
  const name = say.name(field);
  return String(field.id).startsWith('customfield_')
    ? fieldSettings(
        say,
        `Give “${name}” a default value: in Jira’s settings under Work items → Custom fields, in the menu beside the field, “Contexts and default value”. Or make it optional, in the field configuration that the project uses for this work type. In a team-managed project both are in its settings, at the work type.`,
      )
    : madeOptional(say, field);
}

function madeOptional(say: Say, field: Ref): RemedyStep {
  return fieldSettings(
    say,
    `In Jira, make “${say.name(field)}” optional: in the field configuration that the project uses for this work type; in a team-managed project in its settings, at the work type.`,
  );
}

function putOnCreateScreen(say: Say, field: Ref): RemedyStep {
  return fieldSettings(
    say,
    `Or put “${say.name(field)}” on the create screen of this work type, and give it a default value or let a field of aqua fill it.`,
  );
}

const fillIt = (say: Say, field: Ref): RemedyStep =>
  step(`Or let a field of aqua fill “${say.name(field)}”: map the two in SyncConfigurator and add the pair to the plan.`);

export const en: WordsOf<typeof jiraRequiredFields> = {
  name: 'New work items have all the fields that Jira requires',
  why: 'Jira refuses a new work item that lacks a required field. Items that start in aqua then never arrive in Jira.',
  findings: {
    required: ({ field, issueType }, say, items) => ({
      text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}, and the synchronisation does not fill it in${ofFirstLoad(say, items)}`,
      expected: 'A default value, a field in aqua that fills it, or not required',
      found: 'Required, without a default, not part of the plan',
      remedy: { owner: 'jiraAdmin', steps: [defaultOrOptional(say, field), fillIt(say, field), checkAgain] },
    }),
    requiredOffScreen: ({ field, issueType }, say, items) => ({
      text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}, and their create screen does not have it: whatever is sent, Jira refuses the new work item${ofFirstLoad(say, items)}`,
      expected: 'Not required, or on the create screen and filled in',
      found: 'Required on the edit screen, absent from the create screen',
      remedy: { owner: 'jiraAdmin', steps: [madeOptional(say, field), putOnCreateScreen(say, field), checkAgain] },
    }),
    requiredOffScreenPerhaps: ({ field, issueType }, say) => ({
      text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}, and their create screen does not have it: unless it has a default value, Jira refuses every new work item`,
      expected: 'Not required, a default value, or on the create screen and filled in',
      found: 'Required on the edit screen, absent from the create screen; whether it has a default value is not shown there',
      remedy: { owner: 'jiraAdmin', steps: [defaultOrOptional(say, field), putOnCreateScreen(say, field), checkAgain] },
    }),
    demandedByWorkflow: ({ field, issueType }, say, items) => ({
      text: `The workflow demands “${say.name(field)}” of new ${say.type(issueType)}, and the synchronisation does not fill it in${ofFirstLoad(say, items)}`,
      expected: 'A default value, a field in aqua that fills it, or no such validator',
      found: 'A validator of the create step demands it; no default, not part of the plan',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(issueType)} and take “${say.name(field)}” off the validators of its create step.`,
          ),
          fillIt(say, field),
          checkAgain,
        ],
      },
    }),
    leftEmpty: ({ field, issueType, aqua, atLeast }, say, items) => ({
      text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}, and “${say.name(aqua)}” in aqua is empty${ofFirstLoad(say, items)}`,
      expected: 'A value in aqua, a default value in Jira, or not required',
      found: atLeast
        ? `“${say.name(aqua)}” is empty on these of the newest 500 items of aqua; older ones were not looked at`
        : `“${say.name(aqua)}” is empty`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          defaultOrOptional(say, field),
          step(`Or fill in “${say.name(aqua)}” on these items of aqua, and require it there, too.`),
          checkAgain,
        ],
      },
    }),
    addedTooLate: ({ field, issueType, byRule }, say, items) => ({
      text: `Jira wants “${say.name(field)}” at once of new ${say.type(issueType)}, and the synchronisation adds it when the work item is there${ofFirstLoad(say, items)}`,
      expected: 'Not required of new work items',
      found: byRule ? 'A validator of the create step demands it' : 'Required',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          byRule
            ? workflowStep(
                say,
                `In Jira, open the workflow of ${say.name(issueType)} and take “${say.name(field)}” off the validators of its create step.`,
              )
            : madeOptional(say, field),
          checkAgain,
        ],
      },
    }),
    parentRequired: ({ issueType }, say, items) => ({
      text: `A new ${say.name(issueType)} needs a parent in Jira, which the synchronisation does not name${ofFirstLoad(say, items)}`,
      expected: 'Sub-tasks that travel to aqua only',
      found: 'A pair that creates them in Jira',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(`In the plan, let the pair of ${say.name(issueType)} go to aqua only, and set the same direction in SyncConfigurator.`),
          step('Or plan a work type that stands by itself.'),
          checkAgain,
        ],
      },
    }),
    creationRefused: ({ issueType, ...admitted }, say, items) => ({
      text: `The workflow does not let the sync user create ${say.type(issueType)}${ofFirstLoad(say, items)}`,
      expected: 'A create step that lets the sync user through',
      found: admits(say, admitted) ? `It lets only others through: ${admits(say, admitted)}` : 'It lets only others through',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(say, `In Jira, open the workflow of ${say.name(issueType)} and look at the rules of its create step.`),
          step('Give the sync user what the rule asks for, or add the sync user to the rule.'),
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
    rulesUnseen: ({ issueType }, say) => ({
      text: `What the workflow demands of new ${say.type(issueType)} cannot be seen`,
      expected: 'A create step without validators that the synchronisation does not meet',
      found: 'Jira did not tell the workflow',
      remedy: {
        owner: 'jiraAdmin',
        steps: [workflowStep(say, `In Jira, open the workflow of ${say.name(issueType)} and look at the validators of its create step.`)],
      },
    }),
    creationConditional: ({ issueType }, say) => ({
      text: `The workflow puts conditions on creating ${say.type(issueType)}; whether the sync user meets them shows only when it tries`,
      expected: 'A create step that lets the sync user through',
      found: 'Conditions or validators whose outcome cannot be seen',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(issueType)} and make sure that the rules of its create step let the sync user through.`,
          ),
        ],
      },
    }),
    filled: ({ issueTypes }, say) => ({
      text: `All required fields of new ${say.list(issueTypes.map((type) => say.type(type))) || 'work items'} are filled in or have a default`,
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

export const about: AboutWords = {
  looksAt:
    "For each planned work type, the fields of the create screen that are required and have no default value, and those that a validator of the workflow's create step demands, less those that the synchronisation fills in: summary, description, priority, what the plan carries, and its field pairs. Where a required field is filled by aqua's description, due date or priority, or by a field pair, the items in scope are counted that have nothing there, among the newest 500 where aqua does not group by the field. Jira shows that screen to those who may create work items. To others, and for fields that one may not set, the project's list of fields tells what is required, but no defaults. A field that the edit screen shows as required and that the create screen does not have is told, too: Jira refuses new work items without it. Sub-tasks always need their parent. Conditions and permission validators of the create step are compared with what the sync user holds. What is missing stops the items that start in aqua; the row counts them.",
  cannotSee:
    'What the validators of apps demand. Required fields that stand on neither screen. Whether a carried value is empty on older items of aqua than those 500.',
  mend: 'Give the field a default value, make it optional for the work type, or map an aqua field to it and add the pair to the plan. A parent has no default: let such a pair go to aqua only.',
};
