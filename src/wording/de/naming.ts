import type { NamingWords } from '../words';

export const naming: NamingWords = {
  kinds: {
    jiraUser: 'Jira-Konto',
    jiraProject: 'Jira-Projekt',
    jiraIssueType: 'Vorgangstyp',
    jiraResolution: 'Lösung',
    jiraStatus: 'Status',
    jiraPriority: 'Priorität',
    jiraProjectRole: 'Rolle',
    jiraPermissionScheme: 'Berechtigungsschema',
    jiraGroup: 'Gruppe',
    jiraBoard: 'Board',
    jiraSprint: 'Sprint',
    jiraOption: 'Listenwert',
    jiraField: 'Jira-Feld',
    jiraSecurityLevel: 'Sicherheitsstufe',
    aquaUser: 'aqua-Benutzer',
    aquaProject: 'aqua-Projekt',
    aquaRole: 'aqua-Rolle',
    aquaSprint: 'aqua-Sprint',
    aquaField: 'aqua-Feld',
    aquaEntry: 'aqua-Wert',
  },
  and: 'und',
  more: (count) => `${count} weitere`,
  workItems: ['Vorgang', 'Vorgänge'],
  // A German site names its types either way. “Fehler” is left out: it would read as what aqua calls so.
  plurals: {
    Bug: ['Bug', 'Bugs'],
    Story: ['Story', 'Storys'],
    Aufgabe: ['Aufgabe', 'Aufgaben'],
    Task: ['Task', 'Tasks'],
    Epic: ['Epic', 'Epics'],
    Unteraufgabe: ['Unteraufgabe', 'Unteraufgaben'],
  },
  ofType: (items, type) => `${items} vom Typ „${type}“`,
};
