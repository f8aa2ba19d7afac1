import { checkAgain, step } from '../../../wording/de/links';
import { mappedWords, nouns, record } from '../../../wording/de/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { resolutionsMapped } from './check';

const mapped = mappedWords({
  noun: nouns.resolution,
  use: ({ items, single, value }) => `${items} ${single ? 'hat' : 'haben'} die Lösung ${value}`,
  field: 'für die Lösung',
  why: 'Der SyncConfigurator ordnet Werte gleichen Namens einander zu, wenn eine Synchronisation angelegt wird. Ein Vorgang, dessen Lösung keine Entsprechung hat, wird nicht übertragen.',
});

export const de: WordsOf<typeof resolutionsMapped> = {
  ...mapped,
  findings: {
    ...mapped.findings,
    comesBackUnresolved: ({ value, entry, issueType }, say, items) => ({
      text: `aqua kann die Lösung „${say.name(value)}“ nicht von „ohne Lösung“ unterscheiden: ${say.items(items, issueType)}`,
      expected: 'Keine Lösung dieses Namens oder ein eigener Wert dafür in aqua',
      found: `In aqua wird aus beidem „${say.name(entry)}“, und Erledigtes kommt als unerledigt zurück oder umgekehrt`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(`In Jira die Lösung „${say.name(value)}“ umbenennen, oder diesen Vorgängen eine andere geben und sie löschen.`),
          step(`Oder sie im SyncConfigurator einem anderen Wert in aqua zuordnen, ${record}.`),
          checkAgain,
        ],
      },
    }),
  },
};

export const about: AboutWords = {
  looksAt:
    'Zu jedem Paar, das die Lösung überträgt: die Lösungen der Vorgänge im Umfang des Plans mit ihrer Anzahl, und die Werte des aqua-Feldes ohne gelöschte. Namen gelten als gleich, wenn sie sich nur in Großschreibung, Leerzeichen am Rand oder mehrfachen Leerzeichen unterscheiden. Eine Entscheidung zählt; ebenso, dass der SyncConfigurator neue Werte selbst anlegt, wenn das eingeschaltet ist. In der anderen Richtung: Zu den Werten der Elemente in aqua im Umfang des Plans muss es in Jira eine Lösung gleichen Namens geben oder eine Entscheidung.',
  cannotSee:
    'Was im SyncConfigurator schon zugeordnet ist: Die Schnittstelle von aqua zeigt es nicht. Lösungen, die im Umfang des Plans nicht vorkommen, sind kein Befund.',
  mend: '1. Den Wert in aqua hinzufügen, oder die Lösung im SyncConfigurator einem anderen Wert zuordnen und die Entscheidung im Plan festhalten. 2. Was nur ähnlich ist, wie _Abgelehnt_ für _Won’t Do_, ist ein Vorschlag und nie eine Entsprechung.',
};
