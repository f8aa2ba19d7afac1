import { jiraEffectiveSyncUser } from '../../../facts/jira/accounts';
import { ownEvidence } from '../../../facts/jira/own-evidence';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { judgeLanguage, languageKinds } from '../../_own-settings';

export const jiraSyncUserLanguage = defineCheck({
  id: 'jira-sync-user-language',
  effect: 'risk',
  question: 'account-settings',
  needs: { user: optional(jiraEffectiveSyncUser), own: ownEvidence },
  kinds: { ...languageKinds, noSeparateUser: kind('notApplicable') },
  judge: ({ user, own }, { plan, found }) =>
    plan.who.syncUser === undefined ? [found.noSeparateUser({})] : judgeLanguage(user, 'syncUser', own.syncUser, found),
});
