import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy, WordsOf } from '../../../wording/words';
import type { aquaRequiredFields } from './check';

function lengthen(say: Say): Remedy {
  return {
    owner: 'aquaAdmin',
    steps: [
      aquaStep(
        say,
        'In aqua, select the project, open the menu ☰ → Project configuration → Template and lengthen JiraID. The configuration may belong to another project that shares its template.',
      ),
      checkAgain,
    ],
  };
}

export const en: WordsOf<typeof aquaRequiredFields> = {
  name: 'aqua has the fields that the synchronisation writes',
  why: 'In JiraID aqua keeps the key of the Jira work item that an item belongs to. Without it, or where the key does not fit, items cannot be linked and are not synchronised.',
  findings: {
    jiraIdMissing: ({ itemType }, say) => ({
      text: `aqua’s ${itemTypes[itemType].many} have no field JiraID, so none of them can be synchronised`,
      expected: 'A custom text field JiraID',
      found: 'No such field',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select the project, open the menu ☰ → Project configuration → Template and add a custom text field JiraID to ${itemTypes[itemType].many}.`,
          ),
          checkAgain,
        ],
      },
    }),
    jiraIdInactive: ({ itemType }, say) => ({
      text: `The field JiraID of aqua’s ${itemTypes[itemType].many} is deactivated, so none of them can be synchronised`,
      expected: 'Active',
      found: 'Deactivated',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, select the project, open the menu ☰ → Project configuration → Template and activate JiraID.'),
          checkAgain,
        ],
      },
    }),
    jiraIdNotText: ({ itemType, type }, say) => ({
      text: `The field JiraID of aqua’s ${itemTypes[itemType].many} is no text field, so it cannot hold a key`,
      expected: 'A text field',
      found: type,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, select the project, open the menu ☰ → Project configuration → Template and replace JiraID by a custom text field of the same name.',
          ),
          checkAgain,
        ],
      },
    }),
    jiraIdTooShort: ({ itemType, length, key }, say) => ({
      text: `JiraID of aqua’s ${itemTypes[itemType].many} holds ${say.count(length, 'character', 'characters')}, too few for ${key} with its ${key.length}`,
      expected: `At least ${key.length} characters, better 255`,
      found: say.count(length, 'character', 'characters'),
      remedy: lengthen(say),
    }),
    jiraIdFillsUp: ({ itemType, length, left }, say) => ({
      text: `JiraID of aqua’s ${itemTypes[itemType].many} holds ${say.count(length, 'character', 'characters')}, which ${left === 0 ? 'none of the next keys fits into' : `only the next ${say.count(left, 'key fits', 'keys fit')} into`}`,
      expected: 'Enough characters for all keys to come, better 255',
      found: say.count(length, 'character', 'characters'),
      remedy: lengthen(say),
    }),
    jiraIdLengthUnknown: ({ itemType }) => ({
      text: `aqua does not tell how many characters JiraID of ${itemTypes[itemType].many} holds`,
    }),
    jiraLinkMissing: ({ itemType }, say) => ({
      text: `aqua’s ${itemTypes[itemType].many} have no field JiraLink; the way to Jira in one click is missing`,
      expected: 'A custom text field JiraLink',
      found: 'No such field',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select the project, open the menu ☰ → Project configuration → Template and add a custom text field JiraLink to ${itemTypes[itemType].many}.`,
          ),
        ],
      },
    }),
    jiraLinkTooShort: ({ itemType, length, needed }, say) => ({
      text: `JiraLink of aqua’s ${itemTypes[itemType].many} holds ${say.count(length, 'character', 'characters')}, too few for the address of a work item with its ${needed}; aqua may refuse items for it`,
      expected: `At least ${needed} characters, better 255`,
      found: say.count(length, 'character', 'characters'),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, select the project, open the menu ☰ → Project configuration → Template and lengthen JiraLink. The configuration may belong to another project that shares its template.',
          ),
          checkAgain,
        ],
      },
    }),
    complete: ({ itemTypes: types, length }, say) => ({
      text: `JiraID is there for ${say.list(types.map((type) => itemTypes[type].many))}${length === undefined ? '' : ` and holds ${say.count(length, 'character', 'characters')}`}`,
    }),
  },
  question: {
    ask: 'Do the synchronised item types have an active text field JiraID that is long enough for the project’s keys?',
    look: [step('In aqua, select the project, open the menu ☰ → Project configuration → Template and look at JiraID of each item type.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    "The fields of each planned item type, deactivated ones included: JiraID by id or title, active, a text, at least as long as the key of the project's newest issue. It warns where fewer than a hundred of the next keys fit, or fewer than a tenth of those so far, or than the items that start in aqua. JiraLink, and whether it is long enough for the address of the newest issue.",
  cannotSee: 'The manual speaks of four fields; what is public names only these two.',
  mend: 'Add, activate or lengthen JiraID in the menu ☰ → Project configuration → Template. The configuration may belong to another project that shares its template.',
};
