import { noSeparateUser, syncUser } from '../../../wording/de/jira-accounts';
import { ownMailFindings, whyMail } from '../../../wording/de/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserNotificationsOff } from './check';

export const de: WordsOf<typeof jiraSyncUserNotificationsOff> = {
  name: 'Jira schickt dem Sync-Benutzer keine E-Mails über eigene Änderungen',
  why: whyMail,
  findings: { ...ownMailFindings(syncUser), noSeparateUser },
  question: 'shared',
};
