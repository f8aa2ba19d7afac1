import { aquaStep, checkAgain } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaAccountRights } from './check';

/** What each right of the reading account serves. */
const rights: Readonly<Record<string, string>> = {
  CanManageAnyUsers: 'Benutzer verwalten',
  CanManageProjectUsers: 'Benutzer des Projekts verwalten',
  CanConfigureProject: 'das Projekt konfigurieren',
};

export const de: WordsOf<typeof aquaAccountRights> = {
  name: 'Das Konto, mit dem diese App aqua liest, sieht genug',
  why: 'aqua zeigt Benutzer, Rollen und Felder nur Konten, die sie verwalten dürfen. Was das Konto nicht sieht, bleibt hier offen; die Synchronisation selbst hängt nicht davon ab.',
  findings: {
    lacking: ({ rights: lacking }, say) => ({
      text: `Dem Konto, mit dem diese App aqua liest, ${lacking.length === 1 ? 'fehlt ein Recht' : 'fehlen Rechte'} (${say.list(lacking.map((right) => rights[right] ?? right))}), daher bleiben einige Zeilen offen`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua dem Konto im Projekt die Rolle „Projektadministrator“ geben oder diese App mit einem anderen Konto verbinden.',
          ),
          checkAgain,
        ],
      },
    }),
    notTold: ({ rights: open }, say) => ({
      text: `aqua gibt nicht an, ob das Konto, mit dem diese App liest, ${open.length === 1 ? 'ein Recht' : 'Rechte'} hat (${say.list(open.map((right) => rights[right] ?? right))})`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua nachsehen, ob das Konto im Projekt die Rolle „Projektadministrator“ hat.'), checkAgain],
      },
    }),
    projectNotVisible: (_args, say) => ({
      text: 'Das Konto, mit dem diese App aqua liest, ist dem Projekt nicht zugewiesen, daher bleiben die meisten Zeilen zu aqua offen',
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua das Konto dem Projekt mit der Rolle „Projektadministrator“ zuweisen.'), checkAgain],
      },
    }),
    sufficient: () => ({ text: 'Das Konto darf Benutzer verwalten und das Projekt konfigurieren' }),
    serverAdministrator: () => ({ text: 'Das Konto ist Serveradministrator' }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt: 'Die Rechte des Kontos im System und im Projekt (`System/Permissions`, `Project?includePermissions`).',
  cannotSee: 'Ein Recht, das aqua nicht nennt: Es gilt weder als vorhanden noch als fehlend.',
  mend: 'Dem Konto im Projekt die Rolle „Projektadministrator“ geben oder ein anderes Konto verbinden. Nie den Sync-Benutzer: Seine Lizenz ist für die Synchronisation da.',
};
