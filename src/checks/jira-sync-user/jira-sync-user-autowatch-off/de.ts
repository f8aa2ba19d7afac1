import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { autowatchFindings, whyAutowatch } from '../../../wording/de/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserAutowatchOff } from './check';

export const de: WordsOf<typeof jiraSyncUserAutowatchOff> = {
  name: 'Der Sync-Benutzer beobachtet nicht, was er anlegt oder kommentiert',
  why: whyAutowatch,
  findings: { ...autowatchFindings(syncUser), noSeparateUser },
  question: 'shared',
};
