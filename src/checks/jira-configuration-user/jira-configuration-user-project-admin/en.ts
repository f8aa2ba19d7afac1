import { sightSteps } from '../../../wording/en/eyes';
import { checkAgain, jiraProjectSettings, selfCheckStep, step } from '../../../wording/en/links';
import { asShown, byItsToken, powerlessFindings } from '../../../wording/en/jira-accounts';
import { ask } from '../../../wording/en/questions';
import { browseYourself } from '../../../wording/en/jira-users';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserProjectAdmin } from './check';

export const en: WordsOf<typeof jiraConfigurationUserProjectAdmin> = {
  name: 'The configuration user administers the Jira project',
  why: 'SyncConfigurator reads the project’s space settings as this account. Jira shows them to project administrators only, so without it the synchronisation cannot be set up.',
  findings: {
    denied: ({ user, seen }, say) => ({
      text: `The configuration user ${say.name(user)} does not administer the project, so the synchronisation cannot be set up`,
      expected: '“Administer spaces” in this project',
      found: `Not granted${asShown(user, seen, say)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            `In the project’s space settings under Access, add ${say.name(user)} with the role Administrator.`,
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    notEvaluated: ({ user, service }, say) => ({
      text: `Jira did not say whether ${say.name(user)} administers the project, since ${say.seenBy === 'app' ? 'this app itself cannot see the project' : 'you cannot see the project yourself'}`,
      remedy: { owner: 'jiraAdmin', steps: [...sightSteps(say, browseYourself), service ? byItsToken : selfCheckStep(say.name(user))] },
    }),
    granted: ({ user, seen }, say) => ({ text: `${say.name(user)} holds “Administer spaces”${asShown(user, seen, say)}` }),
    jiraAdministrator: ({ user }, say) => ({ text: `${say.name(user)} administers all of Jira, which includes it` }),
    ...powerlessFindings(),
  },
  question: ask(
    'Does the configuration user administer the Jira project?',
    'In the project’s space settings, open Access and look for the account with the role Administrator.',
  ),
};

export const about: AboutWords = {
  looksAt: "`permissions/check` for “Administer spaces” in the plan's project, or Administer Jira.",
  cannotSee: 'Where the person who checks cannot browse the project, Jira may have ignored it; then the row is open rather than failed.',
  mend: "Add the account with the role Administrator under the project's space settings → Access.",
};
