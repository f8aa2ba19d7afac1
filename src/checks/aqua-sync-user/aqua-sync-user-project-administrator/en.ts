import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserProjectAdministrator } from './check';

interface Lacks {
  user: Ref;
  role: Ref;
  permissions: string[];
}

const roleLacks = ({ user, role, permissions }: Lacks, say: Say): FindingWords => ({
  text: `The role ${say.name(role)} of aqua’s sync user does not allow what the synchronisation does`,
  expected: 'The built-in role Project Administrator, or one that allows the same',
  found: `${say.name(role)} lacks ${say.list(permissions)}`,
  remedy: {
    owner: 'aquaAdmin',
    steps: [
      aquaStep(
        say,
        `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and give this user the role Project Administrator in the project.`,
      ),
      checkAgain,
    ],
  },
});

export const en: WordsOf<typeof aquaSyncUserProjectAdministrator> = {
  name: 'aqua’s sync user administers the aqua project',
  why: 'The synchronisation creates and changes items as this user. aqua refuses what its role does not allow; a role of a folder stands in place of the project’s.',
  findings: {
    notInProject: ({ user, project }, say) => ({
      text: `aqua’s sync user ${say.name(user)} has no role in ${say.name(project)}, so nothing is synchronised`,
      expected: 'The role Project Administrator',
      found: 'No role',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and give this user the role Project Administrator in the project.`,
          ),
          checkAgain,
        ],
      },
    }),
    foldersOnly: ({ user, project }, say) => ({
      text: `aqua’s sync user ${say.name(user)} has a role in some folders of ${say.name(project)} only, so items elsewhere are not synchronised`,
      expected: 'The role Project Administrator wherever the plan’s items are',
      found: 'Roles in folders below the plan’s',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and give this user the role Project Administrator in the project.`,
          ),
          step('Or, in the plan under “What goes where”, pick the folder in which it has its role.'),
          checkAgain,
        ],
      },
    }),
    roleLacks,
    roleLacksSome: roleLacks,
    folderRoleLacks: ({ user, role, permissions }, say) => ({
      text: `In a folder of the plan, the role ${say.name(role)} keeps aqua’s sync user from its work`,
      expected: 'No role of a folder that allows less than the project’s',
      found: `${say.name(role)} lacks ${say.list(permissions)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, take the folder’s own role away from ${say.name(user)}, or give it the role Project Administrator there.`,
          ),
          checkAgain,
        ],
      },
    }),
    builtIn: ({ role }, say) => ({ text: `Has ${say.name(role)}, aqua’s built-in role for this` }),
    sameRights: ({ role }, say) => ({ text: `Has ${say.name(role)}, which allows what the synchronisation does` }),
    serverAdministrator: ({ user }, say) => ({ text: `${say.name(user)} is a server administrator, which includes it` }),
    noUser: () => ({ text: 'There is no sync user whose role could be looked at' }),
  },
  question: ask(
    'Does aqua’s sync user have the role Project Administrator in this project?',
    'In aqua, open the menu ☰ → User administration, open the sync user and look at its role in the project.',
  ),
};

export const about: AboutWords = {
  looksAt:
    "The sync user's roles in the plan's project and in the folders that the plan touches (`UserAssignment`), and each role's rights (`System/Role/{id}`). The built-in role passes whatever its translated name is; another role passes when it allows what the synchronisation does with the planned item types; a server administrator passes.",
  cannotSee:
    'The vendor does not publish which rights the synchronisation uses; the list follows from what it demonstrably does. Rights that a licence takes away do not show in a role. That the user has no role is only said where the reading account may manage users, and the user’s own record does not name the project.',
  mend: '1. Give the user the role Project Administrator in the project. 2. Take away roles of folders that allow less.',
};
