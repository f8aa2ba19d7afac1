import type { QuestionWords, WordsFor } from '../words';
import { aquaStep, checkAgain, step } from './links';

function ask(ask: string, look: string): QuestionWords {
  return { ask, look: [step(look)], yes: 'Yes', no: 'No' };
}

const wrongPassword = {
  because: 'user name or password were wrong',
  mend: 'Enter the user’s password anew in SyncConfigurator; where nobody knows it, set a new one in aqua under Administration → Users.',
};
const noLicence = {
  because: 'it held no valid licence',
  mend: 'In aqua, open Administration → Users and assign the Jira-Sync licence to the user.',
};

const unknownRefusal = { because: 'aqua does not say why', mend: 'Ask the aqua admin what aqua’s log says about the log-in.' };

/** Why aqua refuses a log-in (facts/aqua §2.2), in words. */
const refusals: Readonly<Record<string, { because: string; mend: string }>> = {
  AuthenticationFailure: wrongPassword,
  NoLicenseAssignment: noLicence,
  NoActiveLicenseAssignment: noLicence,
  FloatingLicenseNotAvailable: {
    because: 'no floating seat of its licence was free',
    mend: 'Give the user the Jira-Sync licence as a named one.',
  },
  NoLoginPermission: {
    because: 'its licences do not include a log-in with that client',
    mend: 'Assign the Jira-Sync licence to the user, and let nobody log in as it with another client.',
  },
  UsernameNotUnique: {
    because: 'another user has the same user name in other letters',
    mend: 'In aqua, open Administration → Users and give one of the two another user name.',
  },
};

export const aquaSyncUserWords: WordsFor<
  'aqua-sync-user-email' | 'aqua-sync-user-active' | 'aqua-sync-user-licensed' | 'aqua-sync-user-project-administrator'
> = {
  'aqua-sync-user-active': {
    name: 'aqua’s sync user is active',
    why: 'The synchronisation works in aqua as this user. A deactivated user cannot log in, so nothing is synchronised.',
    findings: {
      missing: ({ userId }) => ({
        text: 'aqua’s sync user does not exist any more, so nothing can be synchronised',
        expected: 'The user picked in the plan',
        found: `No user with the id ${userId}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [step('Create a user for the synchronisation and nothing else, or pick another one in the plan under “Who”.'), checkAgain],
        },
      }),
      deactivated: ({ user }, say) => ({
        text: `aqua’s sync user ${say.name(user)} is deactivated, so nothing is synchronised`,
        expected: 'Activated',
        found: 'Deactivated',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, `In aqua, open Administration → Users, open ${say.name(user)} and activate the user.`), checkAgain],
        },
      }),
      licenceDeactivated: ({ user }, say) => ({
        text: `aqua’s sync user ${say.name(user)} was deactivated because its licence ended, so nothing is synchronised`,
        expected: 'Activated',
        found: 'Deactivated by the end of its licence',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step('Renew the Jira-Sync licence.'),
            step(`Log in to aqua once as ${say.name(user)}: that assigns the renewed licence and activates the user again.`),
            checkAgain,
          ],
        },
      }),
      refused: ({ user, reason, times, at }, say) => {
        const { because, mend } = refusals[reason] ?? unknownRefusal;
        return {
          text: `aqua refused ${say.name(user)} ${times === 1 ? 'once' : say.count(times, 'time', 'times')} lately and has not let the user in since: ${because}`,
          expected: 'A log-in that succeeds',
          found: `Refused last on ${say.date(at)}`,
          remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, mend), checkAgain] },
        };
      },
      active: ({ user }, say) => ({ text: `${say.name(user)} is activated` }),
    },
    question: ask('Is aqua’s sync user active?', 'In aqua, open Administration → Users and look at the user’s status.'),
  },
  'aqua-sync-user-licensed': {
    name: 'aqua’s sync user holds the Jira-Sync licence',
    why: 'Without this licence the user cannot do the synchronising, so nothing is synchronised. A seat that the user itself takes is no problem.',
    findings: {
      notAssigned: ({ user, licence }, say) => ({
        text: `aqua’s sync user ${say.name(user)} lacks the licence “${licence}”, so nothing is synchronised`,
        expected: `“${licence}” assigned to ${say.name(user)}`,
        found: 'Not assigned',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua, open Administration → Users, open ${say.name(user)} and assign the licence “${licence}”.`),
            checkAgain,
          ],
        },
      }),
      assigned: ({ user, licence }, say) => ({ text: `${say.name(user)} holds “${licence}”` }),
      noUser: () => ({ text: 'There is no sync user whose licence could be looked at' }),
      noLicence: () => ({ text: 'There is no Jira-Sync licence that could be assigned' }),
    },
    question: ask(
      'Does aqua’s sync user hold the Jira-Sync licence?',
      'In aqua, open Administration → Users, open the sync user and look at its licences.',
    ),
  },
  'aqua-sync-user-email': {
    name: 'aqua’s sync user has an e-mail address of its own',
    why: 'aqua recognises people by address, and mails every sync error to this one. An address that another user has too makes items go to either of them.',
    findings: {
      empty: ({ user }, say) => ({
        text: `aqua’s sync user ${say.name(user)} has no e-mail address`,
        expected: 'An address of its own, in a mailbox that somebody reads',
        found: 'Empty',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open Administration → Users, open ${say.name(user)} and enter the address of the Jira account that does the work.`,
            ),
            checkAgain,
          ],
        },
      }),
      shared: ({ user, others }, say) => ({
        text: `aqua’s sync user ${say.name(user)} shares its e-mail address with ${say.names(others)}`,
        expected: 'An address of its own, in a mailbox that somebody reads',
        found: `The same address: ${say.names(others)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open Administration → Users and give ${say.names(others)} another address, or ${say.name(user)} one of its own.`,
            ),
            step('The Jira account that does the work needs the same address as aqua’s sync user.'),
            checkAgain,
          ],
        },
      }),
      own: ({ user }, say) => ({ text: `No other user of the project has the address of ${say.name(user)}` }),
      noUser: () => ({ text: 'There is no sync user whose address could be looked at' }),
    },
    question: ask(
      'Does aqua’s sync user have an e-mail address of its own?',
      'In aqua, open Administration → Users and look for other users with the same address.',
    ),
  },
  'aqua-sync-user-project-administrator': {
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
            aquaStep(say, `In aqua, open the project’s configuration → Users and give ${say.name(user)} the role Project Administrator.`),
            checkAgain,
          ],
        },
      }),
      roleLacks: ({ user, role, permissions }, say) => ({
        text: `The role ${say.name(role)} of aqua’s sync user does not allow what the synchronisation does`,
        expected: 'The built-in role Project Administrator, or one that allows the same',
        found: `${say.name(role)} lacks ${say.list(permissions)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua, open the project’s configuration → Users and give ${say.name(user)} the role Project Administrator.`),
            checkAgain,
          ],
        },
      }),
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
      'In aqua, open the project’s configuration → Users and look at the sync user’s role.',
    ),
  },
};
