import type { SharedQuestionId } from '../../checklist/model/questions';
import type { QuestionWords } from '../words';
import { step } from './links';
import { accountSettingsQuestion } from './own-settings';

/** Questions that settle more than one row. */
export const sharedQuestions: Record<SharedQuestionId, QuestionWords> = {
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
      step('In aqua, open the menu ☰ → User administration and compare: each needs an active user with the same address.'),
    ],
    yes: 'Yes, all of them',
    no: 'No, some do not',
  },
  'account-settings': accountSettingsQuestion,
};
