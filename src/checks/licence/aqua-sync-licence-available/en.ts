import { aquaSupport, checkAgain, step } from '../../../wording/en/links';
import { licenceQuestion, why } from '../../../wording/en/licence';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncLicenceAvailable } from './check';

export const en: WordsOf<typeof aquaSyncLicenceAvailable> = {
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
    perhaps: ({ licences }, say) => ({
      text: 'No licence in aqua is recognised as the one for the synchronisation, though one of them may be it',
      found: say.list(licences.map((licence) => `“${licence}”`)),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Pick the licence for the synchronisation in the plan under “Who”.'),
          step('If none of these is it, ask aqua for it: it is delivered on request.', aquaSupport),
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
};

export const about: AboutWords = {
  looksAt:
    'The licences of the aqua system (`GET api/System/License`). A licence counts when its name or code contains "Jira … Sync" or "Sync … Jira", or when it is the one picked in the plan, and when it has at least one named or floating seat. Where none does, but one speaks of Jira or of synchronising, the row is open; so it is where the reading account may not manage users: it may be shown fewer licences than there are.',
  cannotSee:
    "The vendor does not publish the licence's code. A licence of quite another name is only found when it is picked. Whether a seat is free is another row's business: a seat that the sync user itself takes is fine.",
  mend: '1. Pick the licence in the plan under _Who_ if it bears another name. 2. Otherwise ask aqua for it (support@aqua-cloud.io); it is delivered on request.',
};
