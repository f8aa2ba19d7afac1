import { checkAgain, jiraProjectSettings, step } from '../../../wording/de/links';
import { findAccount, showAddress } from '../../../wording/de/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersAssignable } from './check';

export const de: WordsOf<typeof usersAssignable> = {
  name: 'Allen beteiligten Personen kann im Jira-Projekt etwas zugewiesen werden',
  why: 'Was in aqua zugewiesen ist, wird auch in Jira zugewiesen. Darf einem Konto im Projekt nichts zugewiesen werden, weist Jira das ab, und das Element wird nicht übertragen.',
  findings: {
    notAssignable: ({ people, teamManaged }, say, items) => ({
      text: `${say.count(items, 'Element in aqua ist', 'Elemente in aqua sind')} ${people.length === 1 ? 'einer Person' : say.count(people.length, 'Person', 'Personen')} zugewiesen, ${people.length === 1 ? 'der' : 'denen'} in diesem Jira-Projekt nichts zugewiesen werden kann`,
      expected: '„Zuweisbarer Benutzer“ im Jira-Projekt für alle, denen Elemente im Umfang des Plans zugewiesen sind',
      found: `Nicht zuweisbar: ${say.names(
        people.map(({ jira }) => jira),
        8,
      )}`,
      remedy: teamManaged
        ? {
            owner: 'projectLead',
            steps: [
              step(
                'Unter „Projekteinstellungen → Zugriff“ diesen Personen eine Rolle geben, in der ihnen etwas zugewiesen werden kann, etwa „Mitglied“. In vom Team verwalteten Projekten gibt es statt eines Berechtigungsschemas Rollen; ohne Zugriff auf das Produkt Jira kann niemandem etwas zugewiesen werden.',
                jiraProjectSettings(say),
              ),
              checkAgain,
            ],
          }
        : {
            owner: 'jiraAdmin',
            steps: [
              step(
                '„Projekteinstellungen → Berechtigungen“ öffnen und nachsehen, wer „Zuweisbarer Benutzer“ hat.',
                jiraProjectSettings(say),
              ),
              step(
                'Die Personen in eine Rolle oder Gruppe aufnehmen, die es hat. Kommt die Gruppe von einem Identitätsanbieter, nimmt dessen Admin sie auf; ohne Zugriff auf das Produkt Jira kann niemandem etwas zugewiesen werden.',
              ),
              checkAgain,
            ],
          },
    }),
    hidden: ({ users }, say, items) => ({
      text: `${
        users.length === 1
          ? `Dem Jira-Konto von 1 Person mit ${say.count(items, 'Element', 'Elementen')} in aqua kann etwas zugewiesen werden, aber es verbirgt seine Adresse`
          : `Den Jira-Konten von ${say.count(users.length, 'Person', 'Personen')} mit ${say.count(items, 'Element', 'Elementen')} in aqua kann etwas zugewiesen werden, aber sie verbergen ihre Adresse`
      }; ob aqua ${users.length === 1 ? 'dasselbe Konto' : 'dieselben Konten'} findet, war nicht zu vergleichen`,
      found: `Verborgen: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    unknownAccount: ({ users }, say, items) => ({
      text: `Zu ${say.count(users.length, 'Person', 'Personen')} mit ${say.count(items, 'Element', 'Elementen')} in aqua ist kein Jira-Konto bekannt, daher konnte Jira nicht gefragt werden`,
      found: `Nicht über die Adresse gefunden: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    leftOut: ({ users }, say, items) => ({
      text: `Zu ${say.count(users.length, 'Person', 'Personen')} mit ${say.count(items, 'Element', 'Elementen')} in aqua wurde Jira nicht gefragt: Es sind zu viele`,
      found: `Nicht gefragt zu: ${say.names(users, 8)}`,
    }),
    assignable: ({ people }, say) => ({
      text: `${say.count(people, 'Person', 'Personen')} mit Elementen in aqua kann in Jira etwas zugewiesen werden`,
    }),
    nobody: () => ({ text: 'Niemand mit Elementen in aqua hat ein Jira-Konto, nach dem zu fragen wäre' }),
    notCarried: () => ({ text: 'Der Plan überträgt keine zugewiesene Person nach Jira' }),
  },
  question: {
    ask: 'Kann im Jira-Projekt allen etwas zugewiesen werden, die in aqua Elemente haben?',
    look: [step('In Jira einen Vorgang des Projekts öffnen und nachsehen, ob jede dieser Personen zum Zuweisen angeboten wird.')],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Nur wenn der Plan die zugewiesene Person nach Jira überträgt: die Personen, denen in aqua Elemente im Umfang des Plans zugewiesen sind und deren Jira-Konto bekannt ist. Jira wird zu jedem Konto gefragt, ob ihm im Projekt etwas zugewiesen werden kann; bei mehr als 300 Personen, oder wenn Jira langsam antwortet, zu denen mit den meisten Elementen.',
  cannotSee:
    'Personen ohne Jira-Konto: Die nennen andere Zeilen über Personen. Einschränkungen einzelner Vorgänge und einzelner Übergänge im Workflow.',
  mend: 'Die Personen in eine Rolle oder Gruppe aufnehmen, die im Projekt „Zuweisbarer Benutzer“ hat. Kommt die Gruppe von einem Identitätsanbieter, erledigt das dessen Admin. Ohne Zugriff auf das Produkt Jira kann niemandem etwas zugewiesen werden.',
};
