import { noSeparateUser, syncUser } from '../../../wording/en/jira-accounts';
import { autowatchFindings, whyAutowatch } from '../../../wording/en/own-settings';
import type { WordsOf } from '../../../wording/words';
import type { jiraSyncUserAutowatchOff } from './check';

export const en: WordsOf<typeof jiraSyncUserAutowatchOff> = {
  name: 'The sync user does not watch what it touches',
  why: whyAutowatch,
  findings: { ...autowatchFindings(syncUser), noSeparateUser },
  question: 'shared',
};
