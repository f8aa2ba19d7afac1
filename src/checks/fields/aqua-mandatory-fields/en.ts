import type { Ref } from '../../../contract';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { giveRole } from '../../../wording/en/fields';
import type { Say } from '../../../wording/say';
import type { AboutWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { aquaMandatoryFields } from './check';

function defaultOrNoRule(say: Say, field: Ref): RemedyStep {
  return aquaStep(
    say,
    `In aqua, open the project’s configuration and give “${say.name(field)}” a default value, or leave the sync user’s role out of the rule that requires it.`,
  );
}

export const en: WordsOf<typeof aquaMandatoryFields> = {
  name: 'New aqua items have all the fields that aqua requires',
  why: 'aqua refuses a new item that lacks a required field. Work items that start in Jira then never arrive in aqua.',
  findings: {
    mandatory: ({ field, issueType }, say, items) => ({
      text: `aqua requires “${say.name(field)}”, which the synchronisation does not fill in for ${items > 0 ? say.items(items, issueType) : say.type(issueType)}`,
      expected: 'A default value, a field in Jira that fills it, or not required',
      found: 'Required for the sync user’s role, without a default, not part of the plan',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          defaultOrNoRule(say, field),
          step('Or let a field of Jira fill it: map the two in SyncConfigurator and add the pair to the plan.'),
          checkAgain,
        ],
      },
    }),
    leftEmpty: ({ field, jira, issueType }, say, items) => ({
      text: `aqua requires “${say.name(field)}”, and ${say.items(items, issueType)} ${items === 1 ? 'has' : 'have'} nothing in “${say.name(jira)}” to fill it with`,
      expected: 'A value in Jira, a default value in aqua, or not required',
      found: `“${say.name(jira)}” is empty`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          defaultOrNoRule(say, field),
          step(`Or fill in “${say.name(jira)}” on these work items, and require it in Jira, too.`),
          checkAgain,
        ],
      },
    }),
    otherRole: ({ reader, role, fields }, say) => ({
      text: 'What aqua requires of the sync user cannot be seen',
      expected: 'The reading account has the sync user’s role in the project',
      found:
        fields.length > 0
          ? `aqua shows the rules that apply to ${say.name(reader)}, who has another role; that role has to fill in ${say.names(fields)} as well`
          : `aqua shows the rules that apply to ${say.name(reader)}, who has another role; that role has to fill in nothing more`,
      remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
    }),
    filled: () => ({ text: 'All required fields of new items are filled in or have a default' }),
    notTowardsAqua: () => ({ text: 'The plan creates nothing in aqua' }),
  },
  question: {
    ask: 'Can a new item be created in aqua, in the sync user’s role, with only the fields that the synchronisation fills in?',
    look: [
      step(
        'In aqua, select the project, open the menu ☰ → Project configuration → Workflow → Global rules and look which fields are required for that role.',
      ),
    ],
    yes: 'Yes, none is left empty',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    "The fields of a new defect or requirement in the plan's folder that are required and have no default value, less those that the synchronisation fills in: name, description, status, priority, JiraID, JiraLink, what the plan carries, the resolution and the field pairs. Where a required field is filled by Jira's assignee, due date or priority, or by a field pair, the work items in scope are counted that have nothing there. aqua shows the rules that apply to the reading account, so this decides only where that account has the sync user's role in the project.",
  cannotSee:
    "Rules that hold for another status only, and roles of the sync user in single folders below the plan's. The number of items counts all work items in scope, also those that were synchronised before.",
  mend: "Give the field a default value, leave the sync user's role out of the rule, or map a Jira field to it and add the pair to the plan. Where the row says that it cannot see: give the reading account the role that it names.",
};
