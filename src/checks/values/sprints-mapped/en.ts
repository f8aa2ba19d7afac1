import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { mappedWords } from '../../../wording/en/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { sprintsMapped } from './check';

const mapped = mappedWords({
  one: 'sprint',
  many: 'sprints',
  use: ({ items, single, value }) => `${items} ${single ? 'is' : 'are'} in the sprint ${value}`,
  field: 'Sprint',
  addInAqua: (project, value) => `aqua, open the sprints of ${project} and add one called ${value}.`,
  why: 'aqua pairs sprints by their names, and a sprint has to exist on both sides. An item in a sprint without a counterpart is not transferred.',
});

export const en: WordsOf<typeof sprintsMapped> = {
  ...mapped,
  name: 'Every sprint that items are in has a counterpart',
  findings: {
    ...mapped.findings,
    notCarried: () => ({ text: 'The plan does not carry the sprint' }),
    jiraUnseen: () => ({
      text: 'Jira has more boards than were looked at, or aqua’s items bring more sprints, so some of aqua’s sprints could not be compared',
      expected: 'A sprint of the same name in Jira for each of them',
      found: 'Not among the sprints that were seen',
    }),
    endedInJira: ({ entry }, say, items) => ({
      text: `${say.count(items, 'item', 'items')} in aqua ${items === 1 ? 'is' : 'are'} in the sprint “${say.name(entry)}”, which has ended in Jira: Jira takes no new work item into it`,
      expected: 'A sprint that is open or to come',
      found: 'Ended in Jira',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua, move these items to a sprint that is open or to come, or take them out of “${say.name(entry)}”.`),
          step(
            'Or leave the sprints out of what travels, in the plan under “What travels”, and pair the field with a list of aqua instead.',
          ),
          checkAgain,
        ],
      },
    }),
    nothingInUse: () => ({ text: 'No item in scope is in a sprint' }),
  },
};

export const about: AboutWords = {
  looksAt:
    'Only where the plan carries the sprint: the sprints that items in scope are in, whether open, to come or ended, in each direction that the plan goes. Each needs a sprint of the same name on the other side (case, outer and repeated blanks do not matter) or a decision in the plan; one that has ended in Jira is a risk for aqua\u2019s items, since Jira takes no new work item into it. aqua\u2019s sprints are those of the project; Jira\u2019s those on items in scope, on the boards that show the project (the first 20), and of the names that aqua\u2019s items bring those on items anywhere.',
  cannotSee:
    'Which of aqua’s items are in Jira already. Sprints without any item on boards that do not show the project, and those that you may not see. A sprint of which every item was in another one too, and that has ended.',
  mend: 'Add the sprint in aqua, or rename one of the two so that both bear the same name; or map it in SyncConfigurator and record the decision in the plan.',
};
