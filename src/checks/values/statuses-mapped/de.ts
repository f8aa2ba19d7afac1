import { aquaStep, step } from '../../../wording/de/links';
import { itemTypes } from '../../../wording/de/item-types';
import { mappedWords, nouns } from '../../../wording/de/mapped-values';
import type { AboutWords, WordsOf } from '../../../wording/words';
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
    jiraUnseen: ({ issueType }, say) => ({
      text: `Welche Status der Vorgangstyp${issueType ? ` „${say.name(issueType)}“` : ''} haben kann, hat Jira nicht genannt, daher waren die Status aus aqua nicht zu vergleichen`,
      expected: 'Die Status des Vorgangstyps in diesem Projekt',
      found: 'Die Antwort von Jira nennt den Vorgangstyp nicht: Er gehört vielleicht nicht zum Projekt oder ist vor Ihnen verborgen',
    }),
    reachable: ({ values, issueType, project }, say) => ({
      text: `${values.length === 1 ? 'Der' : 'Die'} Status ${say.list(values.map((value) => `„${say.name(value)}“`))} ${values.length === 1 ? 'hat' : 'haben'} in aqua keine Entsprechung; heute ${values.length === 1 ? 'kommt er' : 'kommen sie'} bei Vorgängen vom Typ „${say.name(issueType)}“ nicht vor`,
      expected: 'Eine Entsprechung für jeden Status, den ein Vorgang bekommen kann',
      found: 'Noch keine',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua das Projekt ${say.name(project)} wählen, „Menü ☰ → Projektkonfiguration → Vorlage“ öffnen und ${values.length === 1 ? 'ihn' : 'sie'} im Feld „Status“ hinzufügen, bevor der erste Vorgang dort ankommt.`,
          ),
          step(`${values.length === 1 ? 'Ihn' : 'Sie'} danach im SyncConfigurator zuordnen.`),
        ],
      },
    }),
    reachableInAqua: ({ entries, issueType, itemType }, say) => ({
      text: `${entries.length === 1 ? 'Der' : 'Die'} Status ${say.list(entries.map((entry) => `„${say.name(entry)}“`))} in aqua (${itemTypes[itemType].many}) ${entries.length === 1 ? 'hat' : 'haben'} beim Vorgangstyp „${say.name(issueType)}“ keine Entsprechung; heute ${entries.length === 1 ? 'kommt er' : 'kommen sie'} im Umfang des Plans nicht vor`,
      expected: 'Eine Entsprechung für jeden Status, der in aqua gewählt werden kann',
      found: 'Noch keine',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step(
            `${entries.length === 1 ? 'Ihn' : 'Sie'} im SyncConfigurator einem Status in Jira zuordnen, der dasselbe bedeutet, und die Entscheidung hier festhalten.`,
          ),
          aquaStep(say, `Oder ${entries.length === 1 ? 'ihn' : 'sie'} in aqua aus dem Workflow nehmen.`),
        ],
      },
    }),
  },
};

export const about: AboutWords = {
  looksAt: `Die Status im Umfang des Plans, Paar für Paar: die der Vorgänge, die nach aqua übertragen werden, und die der Elemente in aqua, die nach Jira übertragen werden. Jeder braucht auf der anderen Seite einen Status gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. In aqua zählen gelöschte Werte nicht; in Jira zählen die Status im Workflow des Vorgangstyps.
 Ein Status aus dem Workflow der einen Seite, der auf der anderen fehlt und heute im Umfang des Plans nicht vorkommt, ist nur ein Risiko.`,
  cannotSee:
    'Die Zuordnung selbst: Die Schnittstelle von aqua zeigt sie nicht. Status von Vorgängen, die eine Sicherheitsstufe vor dem lesenden Konto verbirgt.',
  mend: 'Den Status in aqua in der Projektkonfiguration zum Feld „Status“ hinzufügen (oder in dem Projekt, dem die Vorlage gehört), oder ihn im SyncConfigurator einem anderen zuordnen und die Entscheidung im Plan festhalten.',
};
