import { aquaStep, checkAgain } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaAccountRights } from './check';

/** What each right of the reading account serves. */
const rights: Readonly<Record<string, string>> = {
  CanManageAnyUsers: 'manage users',
  CanManageProjectUsers: 'manage the project’s users',
  CanConfigureProject: 'configure the project',
};

export const en: WordsOf<typeof aquaAccountRights> = {
  name: 'The account that this app reads aqua with sees enough',
  why: 'aqua shows users, roles and fields to those who may manage them. What the account does not see stays open here; the synchronisation does not depend on it.',
  findings: {
    lacking: ({ rights: lacking }, say) => ({
      text: `The account that this app reads aqua with may not ${say.list(lacking.map((right) => rights[right] ?? right))}, so some rows stay open`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, give the account the role Project Administrator in the project, or connect this app with another account.',
          ),
          checkAgain,
        ],
      },
    }),
    notTold: ({ rights: open }, say) => ({
      text: `aqua does not tell whether the account that this app reads it with may ${say.list(open.map((right) => rights[right] ?? right))}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, see whether the account has the role Project Administrator in the project.'), checkAgain],
      },
    }),
    projectNotVisible: (_args, say) => ({
      text: 'The account that this app reads aqua with is not assigned to the project, so most rows of aqua stay open',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, assign the account to the project, with the role Project Administrator.'), checkAgain],
      },
    }),
    sufficient: () => ({ text: 'Manages users and configures the project' }),
    serverAdministrator: () => ({ text: 'Is a server administrator' }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt: "The account's rights in the system and in the project (`System/Permissions`, `Project?includePermissions`).",
  cannotSee: 'A right that aqua does not mention: it is neither there nor missing.',
  mend: 'Give the account the role Project Administrator in the project, or connect with another account. Never with the sync user: its licence is for the synchronisation.',
};
