import { itemTypes } from '../../../wording/en/item-types';
import { mappedWords } from '../../../wording/en/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { listsMapped } from './check';

const mapped = mappedWords({
  one: 'list value',
  many: 'list values',
  use: ({ items, single, value, field }) => `${items} ${single ? 'has' : 'have'} ${value}${field ? ` in ${field}` : ''}`,
  field: 'the list that takes it',
  why: 'SyncConfigurator maps the values of two lists one by one. A work item whose value has no counterpart is not transferred.',
});

export const en: WordsOf<typeof listsMapped> = {
  ...mapped,
  name: 'Every value of the paired lists has a counterpart',
  findings: {
    ...mapped.findings,
    cascading: ({ jira, aqua, itemType }, say) => ({
      text: `It cannot be told whether the values of “${say.name(jira)}” fit the list “${say.name(aqua)}” of aqua’s ${itemTypes[itemType].many}: Jira’s list has several levels`,
      expected: 'A list of one level',
      found: 'A list whose values depend on a first choice',
    }),
    untold: ({ jira, aqua, itemType }, say) => ({
      text: `It cannot be told whether the values of “${say.name(jira)}” fit the list “${say.name(aqua)}” of aqua’s ${itemTypes[itemType].many}: Jira’s list of fields does not show that field`,
      expected: 'A field that Jira lists',
      found: 'Not listed, nor on a screen that you see; fields of a team-managed project may be left out',
    }),
    notCarried: () => ({ text: 'The plan pairs no lists' }),
    nothingInUse: () => ({ text: 'No item in scope has a value in one of the paired lists' }),
  },
};

export const about: AboutWords = {
  looksAt:
    "The pairs of fields of the plan in which both sides are lists, each in both directions as the plan goes: Jira's lists with one or several choices, components and versions, and aqua's lists. Each value that items in scope have needs one of the same name that can be chosen on the other side (case, outer and repeated blanks do not matter) or a decision in the plan. Towards aqua, values that SyncConfigurator creates by itself count as mapped. Two values of one name are reported as well.",
  cannotSee:
    'Lists of several levels. Lists of other apps. Towards Jira: lists that are not on the screen that creates work items. Values that only ever stand beside others in a list of several choices, where that screen was not seen or does not offer them any more. Fields that Jira does not list: the row is open then.',
  mend: "Add the value to the list in aqua's project configuration, or map it to another one in SyncConfigurator and record the decision in the plan. Where two lists have little in common, pair the field with a text of aqua instead.",
};
