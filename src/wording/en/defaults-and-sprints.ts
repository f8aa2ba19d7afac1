import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { Remedy, WordsFor } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, checkAgain, step } from './links';

function nameOf(say: Say, sprints: readonly Ref[]): string {
  const [first] = sprints;
  return first ? say.name(first) : '';
}

function rename(say: Say, sprints: readonly Ref[]): Remedy {
  return {
    owner: 'projectLead',
    steps: [
      step(
        `In Jira, open the backlog of one of the boards and rename its sprint “${nameOf(say, sprints)}”, for example with the team’s name in front.`,
      ),
      checkAgain,
    ],
  };
}

function onBoards(say: Say, boards: readonly Ref[]): string {
  return boards.length === 0 ? '' : ` (${boards.length === 1 ? 'board' : 'boards'} ${say.names(boards)})`;
}

export const defaultsAndSprintWords: WordsFor<'aqua-defaults' | 'sprint-names-unique'> = {
  'aqua-defaults': {
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
              `In aqua, open the configuration of ${say.name(project)} → Fields and mark one value of “${say.name(field)}” as default. The configuration may belong to another project that shares its template.`,
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
      look: [step('In aqua, open the project’s configuration → Fields and look at the values of status, priority and resolution.')],
      yes: 'Yes',
      no: 'No',
    },
  },
  'sprint-names-unique': {
    name: 'No two sprints bear the same name',
    why: 'aqua knows a sprint by its name only. Items in one of two sprints of the same name end in the sync log or in the wrong sprint.',
    findings: {
      duplicate: ({ sprints, boards }, say, items) => ({
        text: `${say.items(items)} ${items === 1 ? 'is' : 'are'} in one of ${sprints.length} sprints called “${nameOf(say, sprints)}”`,
        expected: 'A name of its own for each sprint, across all projects',
        found: `${sprints.length} sprints called “${nameOf(say, sprints)}”${onBoards(say, boards)}`,
        remedy: rename(say, sprints),
      }),
      duplicateUnused: ({ sprints, boards }, say) => ({
        text: `${sprints.length} sprints are called “${nameOf(say, sprints)}”; no item in scope is in one of them today`,
        expected: 'A name of its own for each sprint, across all projects',
        found: `${sprints.length} sprints called “${nameOf(say, sprints)}”${onBoards(say, boards)}`,
        remedy: rename(say, sprints),
      }),
      duplicateInAqua: ({ sprints }, say) => ({
        text: `${sprints.length} sprints of the aqua project are called “${nameOf(say, sprints)}”; which of them an item from Jira goes to is a matter of chance`,
        expected: 'A name of its own for each sprint',
        found: `${sprints.length} sprints called “${nameOf(say, sprints)}”`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, rename all of them but one.'), checkAgain],
        },
      }),
      unique: ({ sprints }, say) => ({ text: `${say.count(sprints, 'sprint', 'sprints')} seen, each with a name of its own` }),
      noBoards: () => ({ text: 'The project has no boards with sprints' }),
      notCarried: () => ({ text: 'The plan does not carry the sprint' }),
    },
    question: {
      ask: 'Does every sprint have a name of its own, across all projects?',
      look: [step('In Jira, open the backlogs of the boards whose items are synchronised and compare the names of the sprints.')],
      yes: 'Yes',
      no: 'No',
    },
  },
};
