import { aquaStep, step } from '../../../wording/en/links';
import { itemTypes } from '../../../wording/en/item-types';
import { lackedLater, mappedWords, record } from '../../../wording/en/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { statusesMapped } from './check';

const mapped = mappedWords({
  one: 'status',
  many: 'statuses',
  use: ({ items, single, value }) => `${items} ${single ? 'is' : 'are'} in ${value}`,
  field: 'Status',
  why: 'SyncConfigurator maps statuses of equal names when a synchronisation is created, and never by itself afterwards. An item in a status without a counterpart is not transferred.',
});

export const en: WordsOf<typeof statusesMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    jiraUnseen: ({ issueType }, say) => ({
      text: `Jira did not tell which statuses ${issueType ? say.type(issueType) : 'work items'} can have, so those of aqua’s items could not be compared`,
      expected: 'The statuses of the work type in this project',
      found: 'Jira’s answer does not name the work type: it may not belong to the project, or be hidden from you',
    }),
    reachable: ({ values, issueType, project }, say) => ({
      text: lackedLater(say, values, issueType),
      expected: 'A counterpart for every status that a work item can come to',
      found: 'None yet',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select ${say.name(project)}, open the menu ☰ → Project configuration → Template and add ${values.length === 1 ? 'it' : 'them'} to Status, before the first work item comes there.`,
          ),
          step(`Then map ${values.length === 1 ? 'it' : 'them'} in SyncConfigurator.`),
        ],
      },
    }),
    reachableInAqua: ({ entries, issueType, itemType }, say) => ({
      text: `${say.list(entries.map((entry) => `“${say.name(entry)}”`))} of aqua’s ${itemTypes[itemType].many} ${entries.length === 1 ? 'has' : 'have'} no counterpart for the work type “${say.name(issueType)}”; no item in scope has ${entries.length === 1 ? 'it' : 'them'} today`,
      expected: 'A counterpart for every status that aqua’s users can choose',
      found: 'None yet',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step(`In SyncConfigurator, map ${entries.length === 1 ? 'it' : 'them'} to a Jira status that means the same, ${record}.`),
          aquaStep(say, `Or, in aqua, take ${entries.length === 1 ? 'it' : 'them'} out of the workflow.`),
        ],
      },
    }),
  },
};

export const about: AboutWords = {
  looksAt: `The statuses that items in scope have, pair by pair: Jira's work items that travel to aqua, and aqua's items that travel to Jira. Each needs a status of the same name on the other side (case, outer and repeated blanks do not matter) or a decision in the plan. On aqua's side entries that were deleted do not count; on Jira's side the statuses of the workflow of the pair's work type count.
 A status of either side’s workflow that the other side lacks and that nothing in scope has today is only a risk.`,
  cannotSee: `The mapping itself: aqua's API does not tell it. Statuses of work items that a security level hides from the reader.`,
  mend: `Add the status to the field Status in aqua's project configuration (or in the project that owns its template), or map it to another status in SyncConfigurator and record the decision in the plan.`,
};
