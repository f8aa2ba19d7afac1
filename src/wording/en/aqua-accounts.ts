import type { WordsFor } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, aquaSupport, checkAgain, step } from './links';

export const aquaAccountWords: WordsFor<
  'aqua-sync-licence-seats' | 'sync-configurator-account' | 'aqua-sync-user-dedicated' | 'aqua-sync-user-notifications-off'
> = {
  'aqua-sync-licence-seats': {
    name: 'The Jira-Sync licence has a seat for the sync user',
    why: 'aqua lets the sync user in only while a seat of its licence is there for it.',
    findings: {
      floatingGone: ({ licence }) => ({
        text: `The sync user shares the floating seats of “${licence}”, and there is none`,
        expected: 'A named seat of its own',
        found: '0 floating seats',
        remedy: {
          owner: 'aquaAdmin',
          steps: [step('In aqua, open Administration → Users and give the sync user the licence as a named one.'), checkAgain],
        },
      }),
      overbooked: ({ licence, used, total }) => ({
        text: `“${licence}” is given to more users than it has seats (${used} of ${total}); aqua may deactivate one of them`,
        expected: `At most ${total}`,
        found: `${used} users`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step('In aqua, open Administration → Users and take the licence from those who do not need it.'),
            step('Or ask aqua for more seats.', aquaSupport),
            checkAgain,
          ],
        },
      }),
      floatingTaken: ({ licence, used, total }) => ({
        text: `All floating seats of “${licence}” are in use (${used} of ${total}); the sync user may find none when it needs one`,
        expected: 'A named seat of its own',
        found: `${used} of ${total} in use`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [step('In aqua, open Administration → Users and give the sync user the licence as a named one.'), checkAgain],
        },
      }),
      notTold: ({ licence }) => ({ text: `aqua does not tell how many seats of “${licence}” are in use` }),
      ownFloatingSeat: ({ licence }) => ({ text: `The sync user holds a floating seat of “${licence}” at this moment` }),
      ownSeat: ({ licence }) => ({ text: `The sync user has a named seat of “${licence}” of its own` }),
      free: ({ licence, used, total }) => ({ text: `${used} of ${total} floating seats of “${licence}” are in use` }),
      notHeld: () => ({ text: 'The sync user does not hold the licence, so aqua tells no seats' }),
      noLicence: () => ({ text: 'There is no Jira-Sync licence' }),
    },
    question: {
      ask: 'Is there a seat of the Jira-Sync licence for the sync user?',
      look: [step('In aqua, open Administration → Licences and look how many seats of “Jira-Sync” are in use, and by whom.')],
      yes: 'Yes',
      no: 'No',
    },
  },
  'sync-configurator-account': {
    name: 'There is an aqua administrator to log in to SyncConfigurator with',
    why: 'Anybody with a log-in to aqua can start SyncConfigurator; an administrator sees all that it sets up, and is recommended.',
    findings: {
      administrator: ({ user }, say) => ({ text: `${say.name(user)}, whom this app reads aqua with, administers aqua` }),
      asked: ({ user }, say) => ({
        text: `Whether there is an aqua administrator for SyncConfigurator cannot be seen: ${say.name(user)}, whom this app reads aqua with, is none, or is the sync user`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'Log in to SyncConfigurator with an aqua account that may manage users.')],
        },
      }),
    },
    question: 'shared',
  },
  'aqua-sync-user-dedicated': {
    name: 'aqua’s sync user is used for nothing else',
    why: 'What the sync user does in aqua counts as done by the synchronisation and is not transferred. A person, or this app, using the same account changes items that Jira never hears of, and takes the sync user’s seat.',
    findings: {
      reader: ({ user }, say) => ({
        text: `This app reads aqua as ${say.name(user)}, who is the sync user`,
        expected: 'An account of its own for this app',
        found: 'The sync user’s',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, make another account for this app, and enter it in the plan under “aqua”.'), checkAgain],
        },
      }),
      serverAdministrator: ({ user }, say) => ({
        text: `${say.name(user)} administers the whole aqua server, more than the synchronisation needs`,
        expected: 'Project administrator of the synchronised project, no more',
        found: 'Server administrator',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, open Administration → Users and take server administration from the user.'), checkAgain],
        },
      }),
      webLogIn: ({ user, at }, say) => ({
        text: `Somebody logged in to aqua’s web page as ${say.name(user)}, last on ${say.date(at)}`,
        expected: 'No log-in but the synchronisation’s',
        found: `On ${say.date(at)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'Find out who uses the account, and give that person another one; then change the password.')],
        },
      }),
      noSign: ({ activitySeen }) => ({
        text: activitySeen ? 'No sign of another use' : 'No sign of another use; its log-ins could not be looked at',
      }),
      noUser: () => ({ text: 'aqua does not know the sync user' }),
    },
    question: {
      ask: 'Is aqua’s sync user used for nothing but the synchronisation?',
      look: [step('Ask those who know its password.')],
      yes: 'For nothing else',
      no: 'It is used otherwise too',
    },
  },
  'aqua-sync-user-notifications-off': {
    name: 'aqua does not mail the sync user about changes',
    why: 'Sync errors are mailed to the sync user’s address. Mails about every change bury them.',
    findings: {
      asked: ({ user, itemTypes: types }, say) => ({
        text: `aqua mails changes of ${say.list(types.map((type) => itemTypes[type].many))} by default; whether ${say.name(user)} has switched that off, only that user sees`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              'In aqua, signed in as the sync user, open My notifications and set these item types to “Never”. The Jira-Sync licence may not allow that: give the user another licence for the time.',
            ),
          ],
        },
      }),
      licenceCannot: () => ({ text: 'The sync user’s licence gets no notifications' }),
      noneByDefault: ({ itemTypes: types }, say) => ({
        text: `The project mails nothing about ${say.list(types.map((type) => itemTypes[type].many))} by default`,
      }),
    },
    question: {
      ask: 'Are aqua’s notifications off for the sync user?',
      look: [step('In aqua, signed in as the sync user, open My notifications and look at each synchronised item type.')],
      yes: 'They are off',
      no: 'They are on',
    },
  },
};
