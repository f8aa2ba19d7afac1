import type { SharedQuestionId } from '../checks/questions';
import type { QuestionId } from '../contract';
import { aquaSyncUserWords } from './en/aqua-sync-user';
import { connectionWords } from './en/connection';
import { fieldWords, valueWords } from './en/fields-and-values';
import { defaultsAndSprintWords } from './en/defaults-and-sprints';
import { jiraConnectionWords } from './en/jira-connection';
import { aquaAccountWords } from './en/aqua-accounts';
import { overlapWords } from './en/overlap';
import { siteSettingWords } from './en/site-settings';
import { transitionWords } from './en/transitions';
import { accountSettingsQuestion, ownSettingWords } from './en/own-settings';
import { otherFieldWords } from './en/fields';
import { jiraUserWords } from './en/jira-users';
import { configuratorWords, licenceWords } from './en/licence';
import { step } from './en/links';
import { peopleWords } from './en/people';
import type { ChecklistWords, QuestionWords } from './words';

export { effectNames, groupNames, ownerNames, problemWords, sectionNames, unavailableReason, unavailableWords } from './en/system';

/** English words for every check; one that is missing does not compile. */
export const checklistWords: ChecklistWords = {
  ...licenceWords,
  ...configuratorWords,
  ...aquaSyncUserWords,
  ...jiraUserWords,
  ...ownSettingWords,
  ...connectionWords,
  ...peopleWords,
  ...fieldWords,
  ...otherFieldWords,
  ...valueWords,
  ...transitionWords,
  ...siteSettingWords,
  ...overlapWords,
  ...aquaAccountWords,
  ...jiraConnectionWords,
  ...defaultsAndSprintWords,
};

const sharedQuestionWords: Record<SharedQuestionId, QuestionWords> = {
  'connection-tested': {
    ask: 'Does “Test Connection” in SyncConfigurator say “Success!” and list the Jira project?',
    look: [
      step('Start SyncConfigurator and log in to aqua.'),
      step(
        'Open the connection of the type “Jira Rest” with the sync user’s e-mail address and API token, press “Test Connection”, and look for the project in the list.',
      ),
    ],
    yes: 'Yes, it says “Success!”',
    no: 'No',
  },
  'hidden-addresses': {
    ask: 'Do the people who hide their address have the same e-mail address in aqua?',
    look: [
      step('In Atlassian Administration, open Directory → Users and look up the address of each person who hides it.'),
      step('In aqua, open the project’s configuration → Users and compare: each needs an active user with the same address.'),
    ],
    yes: 'Yes, all of them',
    no: 'No, some do not',
  },
  'account-settings': accountSettingsQuestion,
};

/** What is asked of a person. Undefined for a check that nobody needs to answer for. */
export function questionWords(question: QuestionId): QuestionWords | undefined {
  if (isShared(question)) return sharedQuestionWords[question];
  const { question: words } = checklistWords[question];
  return typeof words === 'string' ? undefined : words;
}

function isShared(question: QuestionId): question is SharedQuestionId {
  return question in sharedQuestionWords;
}
