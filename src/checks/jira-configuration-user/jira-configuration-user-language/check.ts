import { jiraConfigurationUser } from '../../../facts/jira/accounts';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { judgeLanguage, languageKinds } from '../../_own-settings';

export const jiraConfigurationUserLanguage = defineCheck({
  id: 'jira-configuration-user-language',
  effect: 'risk',
  question: 'account-settings',
  needs: { user: optional(jiraConfigurationUser), own: ownEvidence },
  kinds: languageKinds,
  judge: ({ user, own }, { found }) => judgeLanguage(user, 'configurationUser', own.configurationUser, found),
});
