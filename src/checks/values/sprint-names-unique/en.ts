import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy } from '../../../wording/words';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
import type { sprintNamesUnique } from './check';

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

export const en: WordsOf<typeof sprintNamesUnique> = {
  name: 'No two sprints that were seen bear the same name',
  why: 'aqua knows a sprint by its name only. Items in one of two sprints of the same name end in the sync log or in the wrong sprint.',
  findings: {
    duplicate: ({ sprints, boards, more = 0 }, say, items) => ({
      text: `${say.items(items)} ${items === 1 ? 'is' : 'are'} in one of ${sprints.length + more} sprints called “${nameOf(say, sprints)}”`,
      expected: 'A name of its own for each sprint, across all projects',
      found: `${sprints.length + more} sprints called “${nameOf(say, sprints)}”${onBoards(say, boards)}`,
      remedy: rename(say, sprints),
    }),
    duplicateForAqua: ({ sprints, boards, more = 0 }, say, items) => ({
      text: `${say.count(items, 'aqua item is', 'aqua items are')} in a sprint called “${nameOf(say, sprints)}”, and Jira has ${sprints.length + more} of that name`,
      expected: 'A name of its own for each sprint, across all projects',
      found: `${sprints.length + more} sprints called “${nameOf(say, sprints)}”${onBoards(say, boards)}`,
      remedy: rename(say, sprints),
    }),
    duplicateUnused: ({ sprints, boards, more = 0 }, say) => ({
      text: `${sprints.length + more} sprints are called “${nameOf(say, sprints)}”; no item in scope is in one of them today`,
      expected: 'A name of its own for each sprint, across all projects',
      found: `${sprints.length + more} sprints called “${nameOf(say, sprints)}”${onBoards(say, boards)}`,
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
    comeBackAsOne: ({ sprints }, say, items) => ({
      text: `${say.count(items, 'item', 'items')} in aqua ${items === 1 ? 'is' : 'are'} in one of ${sprints.length} sprints called “${nameOf(say, sprints)}”, which Jira cannot tell apart`,
      expected: 'A name of its own for each sprint',
      found: 'All of them become one sprint in Jira, and one of them when the items come back',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, rename all of them but one.'), checkAgain],
      },
    }),
    noneSeen: ({ sprints }, say) => ({
      text: `${say.count(sprints, 'sprint', 'sprints')} seen on items in scope and on the project’s boards, no two of one name; sprints elsewhere were not seen`,
    }),
    noSprints: () => ({ text: 'Neither items in scope nor the project’s boards have sprints' }),
    noBoards: () => ({ text: 'The project has no boards with sprints' }),
    notCarried: () => ({ text: 'The plan does not carry the sprint' }),
  },
  question: {
    ask: 'Does every sprint have a name of its own, across all projects?',
    look: [step('In Jira, open the backlogs of the boards whose items are synchronised and compare the names of the sprints.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    'Only where the plan carries the sprint: the sprints that items in scope are in; those under way or to come on the boards that show the project (the first 20 boards); and sprints of the same names that other items of the site are in, as far as Jira finds them by name. Names are compared without case, outer and repeated blanks. Two sprints of one name in Jira fail where an item in scope is in one of them, or an item of aqua brings their name, and are a risk elsewhere. Two sprints of one name in the aqua project are a risk as well.',
  cannotSee:
    'Sprints without items on boards that do not show the project: another one of the same name may exist there. Closed sprints that nothing in scope was in. A sprint of which every item was in another one too, and that has ended.',
  mend: 'Rename one of the sprints, in Jira in the backlog of its board.',
};
