import { sightSteps } from '../../../wording/de/eyes';
import { checkAgain, jiraProjectSettings, selfCheckStep, step } from '../../../wording/de/links';
import { asShown, byItsToken, powerlessFindings } from '../../../wording/de/jira-accounts';
import { ask } from '../../../wording/de/questions';
import { browseYourself } from '../../../wording/de/jira-users';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraConfigurationUserProjectAdmin } from './check';

export const de: WordsOf<typeof jiraConfigurationUserProjectAdmin> = {
  name: 'Der Konfigurationsbenutzer ist Administrator des Jira-Projekts',
  why: 'Der SyncConfigurator liest die Einstellungen des Projekts mit diesem Konto. Jira zeigt sie nur Projektadministratoren; ohne sie lässt sich die Synchronisation nicht einrichten.',
  findings: {
    denied: ({ user, seen }, say) => ({
      text: `Der Konfigurationsbenutzer ${say.name(user)} ist kein Administrator des Projekts, daher lässt sich die Synchronisation nicht einrichten`,
      expected: '„Projekte verwalten“ in diesem Projekt',
      found: `Nicht erteilt${asShown(user, seen, say)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            `Unter „Projekteinstellungen → Zugriff“ das Konto ${say.name(user)} mit der Rolle „Administrator“ hinzufügen.`,
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    notEvaluated: ({ user, service }, say) => ({
      text: `Jira gibt nicht an, ob ${say.name(user)} Administrator des Projekts ist, weil ${say.seenBy === 'app' ? 'diese App selbst das Projekt nicht sieht' : 'Sie das Projekt selbst nicht sehen'}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [...sightSteps(say, browseYourself), service ? byItsToken : selfCheckStep(`dem Konto ${say.name(user)}`)],
      },
    }),
    granted: ({ user, seen }, say) => ({ text: `${say.name(user)} hat die Berechtigung „Projekte verwalten“${asShown(user, seen, say)}` }),
    jiraAdministrator: ({ user }, say) => ({ text: `${say.name(user)} verwaltet ganz Jira; das schließt das Projekt ein` }),
    ...powerlessFindings(),
  },
  question: ask(
    'Ist der Konfigurationsbenutzer Administrator des Jira-Projekts?',
    '„Projekteinstellungen → Zugriff“ öffnen und das Konto mit der Rolle „Administrator“ suchen.',
  ),
};

export const about: AboutWords = {
  looksAt: '`permissions/check` für „Projekte verwalten“ im geplanten Projekt oder für „Jira verwalten“.',
  cannotSee:
    'Darf die Person, die prüft, das Projekt nicht durchsuchen, hat Jira die Anfrage möglicherweise übergangen; dann bleibt die Zeile offen und gilt nicht als nicht erfüllt.',
  mend: 'Das Konto unter „Projekteinstellungen → Zugriff“ mit der Rolle „Administrator“ hinzufügen.',
};
