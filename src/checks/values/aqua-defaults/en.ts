import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaDefaults } from './check';

export const en: WordsOf<typeof aquaDefaults> = {
  name: 'The mapped lists in aqua have a default value',
  why: 'Where an item has no value, aqua takes the list’s default. Without one the missing value has to be mapped as well, and an item that arrives without it may be refused.',
  findings: {
    missing: ({ field, itemType, project }, say) => ({
      text: `The list “${say.name(field)}” of aqua’s ${itemTypes[itemType].many} has no default value`,
      expected: 'A value marked as default, or a rule that sets one',
      found: 'None',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select ${say.name(project)}, open the menu ☰ → Project configuration → Template and mark one value of “${say.name(field)}” as default. The configuration may belong to another project that shares its template.`,
          ),
          checkAgain,
        ],
      },
    }),
    set: ({ fields }, say) => ({ text: `${say.count(fields, 'mapped list has', 'mapped lists have')} a default value` }),
    noDictionary: () => ({ text: 'No list is mapped' }),
  },
  question: {
    ask: 'Does each mapped list in aqua have a default value?',
    look: [
      step(
        'In aqua, select the project, open the menu ☰ → Project configuration → Template and look at the values of status, priority, resolution and the lists that the plan pairs.',
      ),
    ],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'The lists that status, priority and resolution of each pair are mapped to, and those of the plan’s pairs of fields in which both sides are lists, but for lists of several choices: whether one of their values is marked as default, or a rule of the project sets one for new items.',
  cannotSee:
    'Rules that set a value for other roles than that of the account the app reads with. Lists that are paired with a field which Jira does not tell.',
  mend: "In aqua, open the project's configuration, Fields, and mark one value as default. The configuration may belong to another project that shares its template.",
};
