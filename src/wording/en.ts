import type { SharedQuestionId } from '../checklist/model/questions';
import type { QuestionId } from '../contract';
import { accountSettingsQuestion } from './en/own-settings';
import { step } from './en/links';
import { en as checklistWords } from '../checks/en';
import type { QuestionWords } from './words';

export { checklistWords };
export { effectNames, groupNames, ownerNames, problemWords, sectionNames, unavailableReason, unavailableWords } from './en/system';

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
