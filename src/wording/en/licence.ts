import type { QuestionWords } from '../words';
import { step } from './links';

export const licenceQuestion: QuestionWords = {
  ask: 'Does aqua hold a Jira-Sync licence that is in term?',
  look: [step('In aqua, open the menu ☰ → User administration and look for “Jira-Sync” and its end date in the licence statistics.')],
  yes: 'Yes, it is there and in term',
  no: 'No',
};

export const why =
  'aqua needs a licence of its own for the synchronisation. Without one in term the sync user is deactivated and nothing is synchronised.';
