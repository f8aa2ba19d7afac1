import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { giveRole } from '../../../wording/en/fields';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaRequiredFieldsReadOnly } from './check';

export const en: WordsOf<typeof aquaRequiredFieldsReadOnly> = {
  name: 'The sync user can write JiraID and JiraLink',
  why: 'The synchronisation writes these fields into every item. A rule may keep everybody else from changing them, and should, but not the sync user.',
  findings: {
    readOnly: ({ fields, role }, say) => ({
      text: `${say.names(fields)} ${fields.length === 1 ? 'is' : 'are'} read-only for the sync user’s role “${say.name(role)}”, so items cannot be linked`,
      expected: 'Writable for the sync user’s role',
      found: 'Read-only',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select the project, open the menu ☰ → Project configuration → Workflow → Global rules and leave “${say.name(role)}” out of the rule.`,
          ),
          checkAgain,
        ],
      },
    }),
    readOnlyForReader: ({ fields, reader, role }, say) => ({
      text: `${say.names(fields)} ${fields.length === 1 ? 'is' : 'are'} read-only for the account this app reads with; it cannot be seen whether that holds for the sync user too`,
      expected: 'Writable for the sync user’s role',
      found: `aqua shows the rules that apply to ${say.name(reader)}, who has another role`,
      remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
    }),
    notTold: ({ fields }, say) => ({
      text: `aqua does not tell whether ${say.names(fields)} can be written`,
      expected: 'Writable for the sync user’s role',
      found: 'aqua’s answer says nothing of it',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, select the project, open the menu ☰ → Project configuration → Workflow → Global rules and look for rules on these fields.',
          ),
          checkAgain,
        ],
      },
    }),
    otherRole: ({ reader, role }, say) => ({
      text: 'It cannot be seen whether the sync user can write JiraID and JiraLink',
      expected: 'Writable for the sync user’s role',
      found: `aqua shows the rules that apply to ${say.name(reader)}, who has another role`,
      remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
    }),
    writable: () => ({ text: 'They are writable for the sync user’s role' }),
    noFields: () => ({ text: 'aqua has neither field' }),
  },
  question: {
    ask: 'Can the sync user write JiraID and JiraLink in aqua?',
    look: [
      step(
        'In aqua, select the project, open the menu ☰ → Project configuration → Workflow → Global rules and look for rules on these fields.',
      ),
    ],
    yes: 'Yes',
    no: 'No, a rule forbids it',
  },
};

export const about: AboutWords = {
  looksAt:
    "Whether a rule makes JiraID or JiraLink read-only. aqua shows the rules that apply to the reading account, so this decides only where that account has the sync user's role in the project; else it is a hint.",
  cannotSee: 'Rules that hold for a certain status only, and whom else a rule leaves out.',
  mend: "Leave the sync user's role out of the rule, in the menu ☰ → Project configuration → Workflow → Global rules. Where the row says that it cannot see: give the reading account the role that it names.",
};
