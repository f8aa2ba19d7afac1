import { aquaSupport, checkAgain, step } from '../../../wording/en/links';
import { licenceQuestion, why } from '../../../wording/en/licence';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncLicenceInTerm } from './check';

export const en: WordsOf<typeof aquaSyncLicenceInTerm> = {
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
      text: `The licence “${licence}” ends ${days === 0 ? 'today' : `in ${say.count(days, 'day', 'days')}`}; then the synchronisation stops`,
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
};

export const about: AboutWords = {
  looksAt:
    'Start and end of the Jira-Sync licence. Where several licences fit, those that the sync user holds count before the others, those with seats of the kind by which it holds them before those without, and of these the one that lasts longest.',
  cannotSee:
    'Where aqua tells no end of a licence, it is taken to have none. Whether an end at midnight means the beginning or the end of that day: until the day is over it is a warning. A date without a zone counts as past or to come only where it is so by every clock on earth.',
  mend: '1. Renew the licence. 2. After the end, log in to aqua once as the sync user: that assigns the renewed licence and activates the user again.',
};
