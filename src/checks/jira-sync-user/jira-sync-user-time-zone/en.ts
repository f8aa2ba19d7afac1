import { noSeparateUser, syncUser, timeZoneFindings, whyTimeZone } from '../../../wording/en/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserTimeZone } from './check';

export const en: WordsOf<typeof jiraSyncUserTimeZone> = {
  name: 'The sync user’s time zone is the aqua server’s',
  why: whyTimeZone,
  findings: { ...timeZoneFindings(syncUser), noSeparateUser },
  question: 'shared',
};
