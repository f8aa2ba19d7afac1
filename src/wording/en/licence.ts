import type { QuestionWords } from '../words';
import { step } from './links';

export const licenceQuestion: QuestionWords = {
  ask: 'Does aqua hold a Jira-Sync licence that is in term?',
  look: [step('In aqua, open Administration → Licences and look for “Jira-Sync” with its end date.')],
  yes: 'Yes, it is there and in term',
  no: 'No',
};

export const why =
  'aqua needs a licence of its own for the synchronisation. Without one in term the sync user is deactivated and nothing is synchronised.';
