import { you } from '../../../wording/en/eyes';
import { checkAgain, step } from '../../../wording/en/links';
import { ask } from '../../../wording/en/questions';
import type { Say } from '../../../wording/say';
import type { AboutWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { itemsInScope } from './check';

const lookAtThePlan: RemedyStep = step(
  'Look at “What goes where” in the plan: the projects, the pairs of types, the clause, the folder, and whether closed items belong to it.',
);

/** "1,805 work items to aqua and 63 items to Jira". */
function bothWays({ toAqua, toJira }: { toAqua?: number; toJira?: number }, say: Say): string {
  return say.list([
    ...(toAqua === undefined ? [] : [`${say.items(toAqua)} to aqua`]),
    ...(toJira === undefined ? [] : [`${say.count(toJira, 'item', 'items')} from aqua to Jira`]),
  ]);
}

export const en: WordsOf<typeof itemsInScope> = {
  name: 'The plan has items to transfer',
  why: 'A synchronisation that finds no item reports no error either: nothing arrives, and nobody is told.',
  findings: {
    clauseFindsNothing: ({ without }, say) => ({
      text: 'The clause matches nothing, so no work item would be transferred to aqua',
      expected: `Some of the ${say.items(without)} of the planned types`,
      found: 'None with the clause',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Try the plan’s clause in Jira’s search, and look for a typing mistake in a label, component or version.', {
            text: 'Search in Jira',
            href: say.jira('/issues/'),
          }),
          step('Correct it in the plan under “What goes where”.'),
          checkAgain,
        ],
      },
    }),
    clauseLeavesNone: ({ issueType, without }, say) => ({
      text: `The clause matches no work item of type “${say.name(issueType)}”, so none would be transferred to aqua`,
      expected: `Some of the ${say.items(without, issueType)}`,
      found: 'None with the clause',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('If some are to be transferred, correct the clause in the plan under “What goes where”; or leave the pair out.'),
          checkAgain,
        ],
      },
    }),
    clauseOfTheAsker: ({ functions }, say) => ({
      text: `The clause uses ${say.list(functions)}, which finds other work items for aqua’s account than for ${you(say)}: the numbers here are ${say.seenBy === 'app' ? 'the app’s' : 'yours'}`,
      expected: 'A clause that finds the same, whoever asks',
      found: 'What whoever asks has watched, voted for, opened, may do, or has to approve',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In the plan under “What goes where”, write the condition without it: by a label, a component, a version or a person.'),
          checkAgain,
        ],
      },
    }),
    nothingInJira: ({ toJira }, say) => ({
      text: `No work item in Jira is in scope; only ${say.count(toJira, 'item', 'items')} from aqua would be transferred`,
      remedy: { owner: 'jiraAdmin', steps: [lookAtThePlan, checkAgain] },
    }),
    nothingInAqua: () => ({
      text: 'No item in aqua is in scope, so nothing would be transferred now',
      remedy: { owner: 'aquaAdmin', steps: [lookAtThePlan, checkAgain] },
    }),
    nothingAtAll: () => ({
      text: 'No item is in scope in either system, so nothing would be transferred now',
      remedy: { owner: 'jiraAdmin', steps: [lookAtThePlan, checkAgain] },
    }),
    counted: (counts, say) => {
      const both = bothWays(counts, say);
      return { text: both ? `In scope: ${both}` : 'How many items are in scope could not be counted' };
    },
  },
  question: ask(
    'Does the plan’s scope find the items that are to be transferred?',
    'In Jira’s search, enter the project, the work types and the plan’s clause, and look at what is found.',
    'In aqua, open the folder of the plan and look at the items in it.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'How many work items in Jira the scope of the pairs that go to aqua finds, and how many items of the planned types are in the aqua folder for the pairs that go to Jira. Where a clause leaves none, or none of a type, the same is counted without it. `currentUser()` in the clause is taken for the account that does the work.',
  cannotSee:
    'Whether these are the items that are meant. Jira’s count is an estimate: changes of the last minutes may be missing. Work items that a security level hides from the person who checks are not counted; a row of its own says so.',
  mend: 'Correct the clause in the plan: try it in Jira’s search together with the project. A label, component or version with a typing mistake finds nothing.',
};
