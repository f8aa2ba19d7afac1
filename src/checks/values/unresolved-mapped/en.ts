import type { AquaItemType } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords } from '../../../wording/words';
import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { record, unusable } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { unresolvedMapped } from './check';

function fieldUnusable(
  { itemType, fieldId, why }: { itemType: AquaItemType; fieldId: string; why: keyof typeof unusable },
  say: Say,
  items: number,
): FindingWords {
  return {
    text: `The aqua field “${fieldId}” cannot take the resolution of ${items > 0 ? say.items(items) : itemTypes[itemType].many}`,
    expected: `An active list field of ${itemTypes[itemType].many}`,
    found: unusable[why],
    remedy: {
      owner: 'aquaAdmin',
      steps: [
        step('Pick another field in the plan under “What goes where”.'),
        aquaStep(say, 'Or, in aqua, select the project, open the menu ☰ → Project configuration → Template and activate it.'),
        checkAgain,
      ],
    },
  };
}

export const en: WordsOf<typeof unresolvedMapped> = {
  name: 'Work items without a resolution have a value in aqua',
  why: 'In Jira an open work item has no resolution at all; aqua needs a value of its own for that, for example “Unresolved”. Without it no open item can be transferred.',
  findings: {
    missing: ({ issueType, project }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'has' : 'have'} no resolution, and aqua has no value for that`,
      expected: 'A value such as “Unresolved”',
      found: 'No such value',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select ${say.name(project)}, open the menu ☰ → Project configuration → Template and add the value “Unresolved” to the field that takes the resolution.`,
          ),
          step('In SyncConfigurator, map Jira’s empty resolution to it.'),
          step(`Or, where another value stands for it, map Jira’s empty resolution to that one, ${record}.`),
          checkAgain,
        ],
      },
    }),
    deleted: ({ issueType, entry, project }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'has' : 'have'} no resolution, and aqua’s value for that, “${say.name(entry)}”, was deleted`,
      expected: `“${say.name(entry)}” as a value that can be selected`,
      found: 'Deleted: it only shows on old items',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select ${say.name(project)}, open the menu ☰ → Project configuration → Template and restore or add “${say.name(entry)}”.`,
          ),
          step('In SyncConfigurator, map Jira’s empty resolution to it.'),
          checkAgain,
        ],
      },
    }),
    toBeAdded: ({ issueType, project }, say, items) => ({
      text: `${say.items(items, issueType)} ${items === 1 ? 'has' : 'have'} no resolution, and aqua does not have a value for that yet`,
      expected: 'A value such as “Unresolved”',
      found: 'Somebody decided to add one; it is not there yet',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select ${say.name(project)}, open the menu ☰ → Project configuration → Template and add the value “Unresolved” to the field that takes the resolution.`,
          ),
          step('In SyncConfigurator, map Jira’s empty resolution to it.'),
          checkAgain,
        ],
      },
    }),
    missingUnused: (_args, say) => ({
      text: 'aqua has no value for work items without a resolution; none in scope is open today',
      expected: 'A value such as “Unresolved”',
      found: 'No such value',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, add the value “Unresolved” to the field that takes the resolution.'), checkAgain],
      },
    }),
    fieldUnusable,
    mapped: ({ entry }, say) => ({ text: `“${say.name(entry)}” stands for it` }),
    mappedByWord: () => ({ text: 'SyncConfigurator maps it already, by somebody’s word' }),
    notCarried: () => ({ text: 'The plan does not carry the resolution to aqua' }),
  },
  question: {
    ask: 'Does aqua have a value for work items without a resolution?',
    look: [
      step(
        'In aqua, select the project, open the menu ☰ → Project configuration → Template and look at the values of the field that takes the resolution.',
      ),
    ],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'The number of issues in scope without a resolution, and whether the aqua field has a value that stands for it (_Unresolved_, _Nicht erledigt_ and the like, or a decision). Deleted entries do not count.',
  cannotSee: 'Whether Jira’s empty resolution has been mapped in SyncConfigurator.',
  mend: "Add or restore the value _Unresolved_ in aqua, and map Jira's empty resolution to it in SyncConfigurator.",
};
