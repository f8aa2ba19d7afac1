import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { ownMailFindings, whyMail } from '../../../wording/en/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserNotificationsOff } from './check';

export const en: WordsOf<typeof jiraSyncUserNotificationsOff> = {
  name: 'Jira does not mail the sync user about its own changes',
  why: whyMail,
  findings: { ...ownMailFindings(syncUser), noSeparateUser },
  question: 'shared',
};
