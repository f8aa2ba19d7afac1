import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserActive } from './check';

const wrongPassword = {
  because: 'user name or password were wrong',
  mend: 'Enter the user’s password anew in SyncConfigurator; where nobody knows it, set a new one in aqua in the menu ☰ → User administration.',
};

const noLicence = {
  because: 'it held no valid licence',
  mend: 'In aqua, open the menu ☰ → User administration and assign the Jira-Sync licence to the user.',
};

const unknownRefusal = (reason: string) => ({
  because: reason === 'Unknown' ? 'aqua does not say why' : `aqua’s reason is “${reason}”`,
  mend: 'Ask the aqua admin what aqua’s log says about the log-in.',
});

/** Why aqua refuses a log-in (docs/platform/aqua.md#log-in-refusals), in words. */
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
    mend: 'In aqua, open the menu ☰ → User administration and give one of the two another user name.',
  },
};

export const en: WordsOf<typeof aquaSyncUserActive> = {
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
        steps: [
          aquaStep(say, `In aqua, open the menu ☰ → User administration, open ${say.name(user)} and activate the user.`),
          checkAgain,
        ],
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
      const { because, mend } = refusals[reason] ?? unknownRefusal(reason);
      return {
        text: `aqua refused ${say.name(user)} ${times === 1 ? 'once' : say.count(times, 'time', 'times')} lately and has not let the user in since: ${because}`,
        expected: 'A log-in that succeeds',
        found: `Refused last on ${say.date(at)}`,
        remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, mend), checkAgain] },
      };
    },
    active: ({ user }, say) => ({ text: `${say.name(user)} is activated` }),
  },
  question: ask('Is aqua’s sync user active?', 'In aqua, open the menu ☰ → User administration and look at the user’s status.'),
};

export const about: AboutWords = {
  looksAt:
    "The status of the aqua user picked in the plan (`GET api/System/User/{id}`), and aqua's list of log-ins: refusals in the last 30 days that no success followed are a risk, with aqua's reason. Those for being deactivated, or for having no licence, do not count once the user is active and has one.",
  cannotSee:
    'Whether the password that SyncConfigurator holds is still right, as long as nobody tries it. Of the list of log-ins only the latest 500 are looked at; where it cannot be read, nothing is said.',
  mend: '1. Activate the user in aqua in the menu ☰ → User administration. 2. If its licence ended, renew the licence and log in once as the user.',
};
