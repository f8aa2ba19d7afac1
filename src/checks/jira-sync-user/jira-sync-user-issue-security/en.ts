import { you } from '../../../wording/en/eyes';
import { ofFirstLoad } from '../../../wording/en/first-load';
import { checkAgain, jiraProjectSettings, step } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import { securityLevels, securitySchemesPage, theseLevels } from '../../../wording/en/security-levels';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserIssueSecurity } from './check';

export const en: WordsOf<typeof jiraSyncUserIssueSecurity> = {
  name: 'No security level hides work items from the sync user',
  why: 'What a security level hides from this account does not exist for the synchronisation, even with “Browse spaces”: it is not transferred, and no error is shown.',
  findings: {
    hidden: ({ user, level }, say, items) => ({
      text: `${say.items(items)} with the security level “${say.name(level)}” ${items === 1 ? 'is' : 'are'} hidden from ${say.name(user)} and not transferred`,
      expected: `${say.name(user)} as a member of every level in use`,
      found: `Not a member of “${say.name(level)}”`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `In Jira’s settings, open Work items → Work item security schemes and the security levels of the project’s scheme. At “${say.name(level)}”, add ${say.name(user)}, or a role or group that the account is in.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ],
      },
    }),
    typeHidden: ({ user, issueType }, say, items) => ({
      text: `${say.name(user)} may not see the work type “${say.name(issueType)}”, so ${say.items(items, issueType)} ${items === 1 ? 'is' : 'are'} not transferred`,
      expected: `${say.name(user)} in a role that may see “${say.name(issueType)}”`,
      found: 'Restricted to other roles',
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            `In the project’s space settings, open the work type “${say.name(issueType)}” and its restrictions, and add a role that ${say.name(user)} has.`,
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    hidesNew: ({ user, level }, say, items) => ({
      text: `New work items get the security level “${say.name(level)}”, which hides them from ${say.name(user)} as soon as it has created them${ofFirstLoad(say, items)}`,
      expected: `${say.name(user)} as a member of the level that new work items get, or no such level`,
      found: `“${say.name(level)}” is the default level of the scheme, and ${say.name(user)} is no member of it`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `In Jira’s settings, open Work items → Work item security schemes and the security levels of the project’s scheme. At “${say.name(level)}”, add ${say.name(user)}, or a role or group that the account is in; or choose another default level, or none.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ],
      },
    }),
    someHidden: ({ user, issueType, tried }, say, items) => ({
      text: `${say.name(user)} does not see ${say.number(items)} of the ${say.number(tried)} newest work items “${say.name(issueType)}” that were tried, so at least ${items === 1 ? 'this one is' : 'these are'} not transferred`,
      expected: `${say.name(user)} sees every work item in scope`,
      found: 'Hidden, though no security level is set',
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            `In the project’s settings, look at who may see work items “${say.name(issueType)}”: restrictions of single work items, and permissions that only their reporters, assignees or people in a field hold. Let ${say.name(user)} see all of them.`,
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    hiddenFromBoth: ({ user, levels }, say) => ({
      text: `Work items with ${securityLevels(levels, say)} may exist that neither ${you(say)} nor ${say.name(user)} can see; they would not be transferred`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `If such work items are to be transferred, add ${say.name(user)} to ${theseLevels(levels)} in the project’s security scheme; else answer the question.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ],
      },
    }),
    seesNothing: ({ user, levels }, say) => ({
      text: `${say.name(user)} does not see the project’s work items at all, so whether ${securityLevels(levels, say)} would hide some could not be told`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('First mend what the rows about this account and its permissions say.'), checkAgain],
      },
    }),
    seesAll: ({ user, levels }, say) => ({ text: `${say.name(user)} sees work items of ${say.count(levels, 'level', 'levels')} in use` }),
    noLevels: (_, say) => ({ text: `No work item in scope that ${you(say)} can see has a security level` }),
    onlyToJira: () => ({ text: 'No work item travels from Jira to aqua, and new ones get no security level that is known to hide them' }),
  },
  question: ask(
    'Does the sync user see the work items of every security level that are to be transferred?',
    'In the security scheme of the project, look at the members of each level.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'The security levels that issues in scope have, and for each of them `permissions/check` for the account that does the work on three of its newest issues that it neither reports nor is assigned to, if there are any. Where it cannot browse one of them, all issues in scope of that level are counted; those that it reported itself are not, where it sees one of these. Only work items that travel to aqua count. Where items travel to Jira, whether the scheme’s default level, which new work items get, shows them to the account: as a member, or as their reporter where the plan does not carry the reporter. In team-managed projects the same is tried on the newest issues of each planned work type, since such projects can restrict work types to roles. Where it does not see some of the newest work items of a type, though they have no level and it sees others, at least those are not transferred.',
  cannotSee:
    'Issues that a level hides from the person who checks as well. Where the members of a level include neither that person nor the account, the row says so and stays open: whether any such issue exists cannot be seen. Levels whose members depend on the issue, such as its reporter, are judged by the three issues tried.',
  mend: "Add the account to the level in the project's issue security scheme, or to a role or group that is a member of it.",
};
