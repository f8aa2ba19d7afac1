import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: `Die Status im Umfang des Plans, Paar für Paar: die der Vorgänge, die nach aqua übertragen werden, und die der Elemente in aqua, die nach Jira übertragen werden. Jeder braucht auf der anderen Seite einen Status gleichen Namens (Großschreibung, Leerzeichen am Rand und mehrfache Leerzeichen zählen nicht) oder eine Entscheidung im Plan. In aqua zählen gelöschte Werte nicht; in Jira zählen die Status im Workflow des Vorgangstyps.
 Ein Status des Workflows, der in aqua fehlt und heute im Umfang des Plans nicht vorkommt, ist nur ein Risiko.`,
  cannotSee:
    'Die Zuordnung selbst: Die Schnittstelle von aqua zeigt sie nicht. Status von Vorgängen, die eine Sicherheitsstufe vor dem lesenden Konto verbirgt.',
  mend: 'Den Status in aqua in der Projektkonfiguration zum Feld „Status“ hinzufügen (oder in dem Projekt, dem die Vorlage gehört), oder ihn im SyncConfigurator einem anderen zuordnen und die Entscheidung im Plan festhalten.',
};
