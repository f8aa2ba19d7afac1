import { aquaStep, checkAgain } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncUserLicensed } from './check';

export const de: WordsOf<typeof aquaSyncUserLicensed> = {
  name: 'Der Sync-Benutzer in aqua hat die Jira-Sync-Lizenz',
  why: 'Ohne diese Lizenz kann der Benutzer nicht synchronisieren, und nichts wird übertragen. Ein Platz, den er selbst belegt, ist kein Problem.',
  findings: {
    notAssigned: ({ user, licence }, say) => ({
      text: `Dem Sync-Benutzer ${say.name(user)} fehlt in aqua die Lizenz „${licence}“, daher wird nichts synchronisiert`,
      expected: `„${licence}“ ist dem Benutzer ${say.name(user)} zugewiesen`,
      found: 'Nicht zugewiesen',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${say.name(user)} wählen und die Lizenz „${licence}“ zuweisen.`,
          ),
          checkAgain,
        ],
      },
    }),
    assigned: ({ user, licence }, say) => ({ text: `${say.name(user)} hat die Lizenz „${licence}“` }),
    noUser: () => ({ text: 'Es gibt keinen Sync-Benutzer, dessen Lizenz zu prüfen wäre' }),
    noLicence: () => ({ text: 'Es gibt keine Jira-Sync-Lizenz, die zuzuweisen wäre' }),
  },
  question: ask(
    'Hat der Sync-Benutzer in aqua die Jira-Sync-Lizenz?',
    'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Sync-Benutzer wählen und seine Lizenzen ansehen.',
  ),
};

export const about: AboutWords = {
  looksAt: 'Die Lizenzen, die dem Sync-Benutzer zugewiesen sind. Verglichen werden die Codes mit dem der Jira-Sync-Lizenz.',
  cannotSee:
    'Solange es den Benutzer oder die Lizenz nicht gibt, trifft die Zeile nicht zu; beides prüfen eigene Zeilen. Darf das lesende Konto keine Benutzer verwalten und bekommt es gar keine Lizenz des Benutzers gezeigt, bleibt die Zeile offen.',
  mend: 'Die Lizenz in aqua unter „Menü ☰ → Benutzerverwaltung“ zuweisen.',
};
