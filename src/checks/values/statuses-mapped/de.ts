import { aquaStep, step } from '../../../wording/de/links';
import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { WordsOf } from '../../../wording/words';
import type { statusesMapped } from './check';

const mapped = mappedWords({
  noun: nouns.status,
  use: ({ items, single, value }) => `${items} ${single ? 'hat' : 'haben'} den Status ${value}`,
  field: '„Status“',
  why: 'SyncConfigurator ordnet Status gleichen Namens einander zu, wenn eine Synchronisation angelegt wird, und danach nie mehr von selbst. Ein Element, dessen Status keine Entsprechung hat, wird nicht übertragen.',
});

export const de: WordsOf<typeof statusesMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    reachable: ({ values, issueType, project }, say) => ({
      text: `${values.length === 1 ? 'Der' : 'Die'} Status ${say.list(values.map((value) => `„${say.name(value)}“`))} ${values.length === 1 ? 'hat' : 'haben'} in aqua keine Entsprechung; heute ${values.length === 1 ? 'kommt er' : 'kommen sie'} bei Vorgängen vom Typ „${say.name(issueType)}“ nicht vor`,
      expected: 'Eine Entsprechung für jeden Status, den ein Vorgang bekommen kann',
      found: 'Noch keine',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua die Konfiguration des Projekts ${say.name(project)} öffnen („Projektkonfiguration → Felder“) und ${values.length === 1 ? 'ihn' : 'sie'} im Feld „Status“ hinzufügen, bevor der erste Vorgang dort ankommt.`,
          ),
          step(`${values.length === 1 ? 'Ihn' : 'Sie'} danach im SyncConfigurator zuordnen.`),
        ],
      },
    }),
  },
};
