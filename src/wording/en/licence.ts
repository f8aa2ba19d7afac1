import type { QuestionWords, WordsFor } from '../words';
import { aquaStep, aquaSupport, checkAgain, step } from './links';

const licenceQuestion: QuestionWords = {
  ask: 'Does aqua hold a Jira-Sync licence that is in term?',
  look: [step('In aqua, open Administration → Licences and look for “Jira-Sync” with its end date.')],
  yes: 'Yes, it is there and in term',
  no: 'No',
};

const why =
  'aqua runs the synchronisation under a licence of its own. Without one in term the sync user is deactivated and nothing is synchronised.';

export const licenceWords: WordsFor<'aqua-sync-licence-available' | 'aqua-sync-licence-in-term'> = {
  'aqua-sync-licence-available': {
    name: 'aqua holds a Jira-Sync licence',
    why,
    findings: {
      missing: ({ licences }, say) => ({
        text: 'No Jira-Sync licence in aqua, so nothing can be synchronised',
        expected: 'A licence whose name or code contains “Jira-Sync”',
        found: `${say.count(licences, 'licence', 'licences')}, none of that name`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step('If the licence bears another name, pick it in the plan under “Who”.'),
            step('Otherwise ask aqua for it: it is delivered on request.', aquaSupport),
            checkAgain,
          ],
        },
      }),
      pickedMissing: ({ code }) => ({
        text: `The licence picked in the plan (${code}) is not in aqua, so nothing can be synchronised`,
        expected: `A licence with the code ${code}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [step('Pick the licence anew in the plan under “Who”, or ask aqua for it.', aquaSupport), checkAgain],
        },
      }),
      noSeats: ({ licence }) => ({
        text: `The licence “${licence}” has no seat, so nobody can use it`,
        expected: 'At least one named or floating seat',
        found: '0 seats',
        remedy: { owner: 'aquaAdmin', steps: [step('Ask aqua to renew the licence with a seat.', aquaSupport), checkAgain] },
      }),
      there: ({ licence, seats }, say) => ({ text: `“${licence}” with ${say.count(seats, 'seat', 'seats')}` }),
    },
    question: licenceQuestion,
  },
  'aqua-sync-licence-in-term': {
    name: 'The Jira-Sync licence is in term',
    why,
    findings: {
      ended: ({ licence, endedAt }, say) => ({
        text: `The licence “${licence}” ended on ${say.date(endedAt)}, so nothing is synchronised`,
        expected: 'A licence in term',
        found: `Ended on ${say.date(endedAt)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step('Renew the licence.', aquaSupport),
            step('Log in to aqua once as the sync user: that assigns the renewed licence and activates the user again.'),
            checkAgain,
          ],
        },
      }),
      notYet: ({ licence, startsAt }, say) => ({
        text: `The licence “${licence}” only starts on ${say.date(startsAt)}`,
        expected: 'A licence in term today',
        found: `Starts on ${say.date(startsAt)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [step('Start the synchronisation after that day, or ask aqua for an earlier start.', aquaSupport)],
        },
      }),
      endsSoon: ({ licence, endsAt, days }, say) => ({
        text: `The licence “${licence}” ends in ${say.count(days, 'day', 'days')}; then the synchronisation stops`,
        expected: 'At least 30 days left',
        found: `Ends on ${say.date(endsAt)}`,
        remedy: { owner: 'aquaAdmin', steps: [step('Renew the licence before it ends.', aquaSupport)] },
      }),
      inTerm: ({ licence, endsAt }, say) => ({
        text: endsAt ? `“${licence}” until ${say.date(endsAt)}` : `“${licence}”, without an end date`,
      }),
      noLicence: () => ({ text: 'There is no Jira-Sync licence whose term could be looked at' }),
    },
    question: licenceQuestion,
  },
};

export const configuratorWords: WordsFor<'sync-configurator-installed'> = {
  'sync-configurator-installed': {
    name: 'SyncConfigurator is installed',
    why: 'The synchronisation is set up and switched on in SyncConfigurator, a Windows program that comes from the landing page of the aqua server.',
    findings: {
      asked: (_args, say) => ({
        text: 'Whether SyncConfigurator is installed, only you can tell',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'Download SyncConfigurator from the landing page of the aqua server and log in as an aqua administrator.')],
        },
      }),
    },
    question: 'shared',
  },
};
