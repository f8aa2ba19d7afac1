import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { ownMailFindings, whyMail } from '../../../wording/en/own-settings';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserNotificationsOff } from './check';

export const en: WordsOf<typeof jiraSyncUserNotificationsOff> = {
  name: 'Jira does not mail the sync user about its own changes',
  why: whyMail,
  findings: { ...ownMailFindings(syncUser), noSeparateUser },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: `What the account showed of itself in the last 30 days: its preference for mails about its own changes (not set means off). Without that the row is a question.
 Where the project has no notification scheme Jira mails nobody, and the row passes.`,
  cannotSee: 'Mails about what others do: Jira tells no app about them, not even as that user. Switch them off in the same place.',
  mend: 'In Jira, signed in as that user, open _Personal settings → Notification settings_ and switch the mails off. Nobody can sign in as a service account: its token sets the preference through Jira’s API.',
};
