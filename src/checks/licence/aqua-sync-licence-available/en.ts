import { aquaSupport, checkAgain, step } from '../../../wording/en/links';
import { licenceQuestion, why } from '../../../wording/en/licence';
import type { WordsOf } from '../../../wording/words';
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
