import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The other plans of this app. Towards aqua: the same Jira project and work types; Jira is asked how many issues both scopes hold. Towards Jira: the same aqua project and item types, one plan's folder inside the other's; aqua is asked how many items are there. The row fails where both plans hold the same items. Where there are none today, it warns if nothing keeps the plans apart; two JQL clauses that no issue meets together do.",
  cannotSee:
    'Synchronisations that are set up in SyncConfigurator without a plan here. On the command line: plans that are not named by `--plan`.',
  mend: 'Decide which plan transfers the items and narrow the other one, by another work type, a JQL clause, or a folder.',
};
