import { atlassianAdministration, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraAllowlist } from './check';

export const de: WordsOf<typeof jiraAllowlist> = {
  name: 'Keine IP-Zulassungsliste sperrt aqua von Jira aus',
  why: 'Lässt die Organisation nur bestimmte Adressen zu Jira durch, weist die API aqua ab, solange die Adressen von aqua nicht auf der Liste stehen.',
  findings: {
    asked: () => ({
      text: 'Ob eine IP-Zulassungsliste aqua aussperrt, zeigt nur „Test Connection“',
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(
            'In der Atlassian-Administration „Sicherheit → IP-Zulassungslisten“ öffnen. Gibt es eine Liste für diese Site, die Adressen eintragen, von denen aus der aqua-Server ins Internet geht; die der aqua-Cloud nennt der aqua-Support.',
            atlassianAdministration,
          ),
        ],
      },
    }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt: 'Die Antwort auf die Frage, ob „Test Connection“ im SyncConfigurator „Success!“ meldet: Sie entscheidet die Zeile.',
  cannotSee:
    'Die Zulassungsliste selbst: Keine Schnittstelle von Jira gibt sie heraus. Eine Liste, die erst nach dem Test der Verbindung eingeschaltet wird.',
  mend: 'Der Organisationsadmin trägt die Adressen, von denen aus der aqua-Server ins Internet geht, in die Zulassungsliste ein.',
};
