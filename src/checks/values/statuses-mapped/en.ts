import { aquaStep, step } from '../../../wording/en/links';
import { mappedWords } from '../../../wording/en/mapped-values';
import type { WordsOf } from '../../../wording/words';
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
    reachable: ({ values, issueType, project }, say) => ({
      text: `${say.list(values.map((value) => `“${say.name(value)}”`))} ${values.length === 1 ? 'has' : 'have'} no counterpart in aqua; no item of type “${say.name(issueType)}” has ${values.length === 1 ? 'it' : 'them'} today`,
      expected: 'A counterpart for every status that a work item can come to',
      found: 'None yet',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, open the configuration of ${say.name(project)} → Fields and add ${values.length === 1 ? 'it' : 'them'} to Status, before the first work item comes there.`,
          ),
          step(`Then map ${values.length === 1 ? 'it' : 'them'} in SyncConfigurator.`),
        ],
      },
    }),
  },
};
