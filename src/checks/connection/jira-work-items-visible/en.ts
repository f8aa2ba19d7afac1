import { sightSteps, you } from '../../../wording/en/eyes';
import { checkAgain, jiraProjectSettings, step } from '../../../wording/en/links';
import { securityLevels, securitySchemesPage, theseLevels } from '../../../wording/en/security-levels';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraWorkItemsVisible } from './check';

export const en: WordsOf<typeof jiraWorkItemsVisible> = {
  name: 'Nothing hides work items from you',
  why: 'Jira’s search leaves out the work items that a security level, a restricted work type or a data security policy hides from you or from this app. No row here counts such work items; the synchronisation itself does not depend on what you see.',
  findings: {
    hidden: ({ levels }, say) => ({
      text: `Work items with ${securityLevels(levels, say)}, if there are any, are hidden from ${you(say)}: no row counts them, and their people and values are not looked at`,
      remedy: {
        owner: 'jiraAdmin',
        steps: sightSteps(
          say,
          step(
            `In the project’s security scheme, add yourself to ${theseLevels(levels)} for the time of the check, or let a Jira admin who is a member press “Check again”.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ),
      },
    }),
    perhapsHidden: ({ levels }, say) => ({
      text: `Jira does not tell whether ${say.seenBy === 'app' ? 'this app itself sees' : 'you see'} all work items with ${securityLevels(levels, say)}: those that it hides are counted in no row`,
      remedy: {
        owner: 'jiraAdmin',
        steps: sightSteps(
          say,
          step(
            'In the project’s security scheme, see whether you are among the members, directly or by a group or role.',
            securitySchemesPage(say),
          ),
        ),
      },
    }),
    fewerShown: ({ hidden, of }, say) => ({
      text: `Jira’s search shows ${you(say)} ${say.count(of - hidden, 'work item', 'work items')} of the ${say.number(of)} in the project: the others are counted in no row`,
      remedy: {
        owner: 'projectLead',
        steps: sightSteps(
          say,
          step(
            'In the project’s space settings, look at the restrictions of the planned work types, and take a role that may see them for the time of the check.',
            jiraProjectSettings(say),
          ),
          checkAgain,
        ),
      },
    }),
    allSeen: ({ levels }, say) => ({
      text: `${say.seenBy === 'app' ? 'This app itself is' : 'You are'} a member of ${say.count(levels, 'security level', 'security levels')} in the project`,
    }),
    noLevels: () => ({ text: 'Jira names no security levels of the project' }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt:
    "The levels of the project's issue security scheme, their members, and whether the account that reads Jira is one of them: directly, by a group, by a role in the project, as project lead or by its product. Whether the organisation’s data security policy keeps this app from the project, as far as Jira tells. In team-managed projects, whether the search finds as many work items as the project has.",
  cannotSee:
    'Whether any work item has such a level. Levels that admit people by a field of the work item, such as its reporter, count as hiding. Team-managed projects restrict work types instead; Jira names no levels there, so the row can only compare numbers.',
  mend: 'Add yourself to the level for the time of the check, or let a Jira admin who is a member press _Check again_.',
};
