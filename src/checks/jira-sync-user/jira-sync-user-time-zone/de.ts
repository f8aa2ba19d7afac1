import { noSeparateUser, syncUser, timeZoneFindings, whyTimeZone } from '../../../wording/de/jira-accounts';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserTimeZone } from './check';

export const de: WordsOf<typeof jiraSyncUserTimeZone> = {
  name: 'Die Zeitzone des Sync-Benutzers ist die des aqua-Servers',
  why: whyTimeZone,
  findings: { ...timeZoneFindings(syncUser), noSeparateUser },
  question: 'shared',
};
