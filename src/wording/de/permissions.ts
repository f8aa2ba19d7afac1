import type { PermissionPurpose } from '../../checklist/model/permissions';

/** What Jira's German interface calls the permissions that a plan can need; beside the key, which never changes. */
const permissionNames: Readonly<Record<string, string>> = {
  BROWSE_PROJECTS: 'Projekte durchsuchen',
  USER_PICKER: 'Benutzer und Gruppen durchsuchen',
  CREATE_ISSUES: 'Vorgänge erstellen',
  EDIT_ISSUES: 'Vorgänge bearbeiten',
  TRANSITION_ISSUES: 'Übergänge von Vorgängen ausführen',
  ASSIGN_ISSUES: 'Vorgänge zuweisen',
  RESOLVE_ISSUES: 'Vorgänge lösen',
  CLOSE_ISSUES: 'Vorgänge schließen',
  MODIFY_REPORTER: 'Autor ändern',
  SCHEDULE_ISSUES: 'Vorgänge planen',
  ADD_COMMENTS: 'Kommentare hinzufügen',
  EDIT_OWN_COMMENTS: 'Eigene Kommentare bearbeiten',
  DELETE_OWN_COMMENTS: 'Eigene Kommentare löschen',
  CREATE_ATTACHMENTS: 'Anhänge erstellen',
  DELETE_OWN_ATTACHMENTS: 'Eigene Anhänge löschen',
  LINK_ISSUES: 'Vorgänge verknüpfen',
  SET_ISSUE_SECURITY: 'Vorgangssicherheit festlegen',
  DELETE_ISSUES: 'Vorgänge löschen',
  SERVICEDESK_AGENT: 'Serviceprojekt-Agent',
};

/** What cannot be done without a permission; completes „daher …“ and „sonst …“, so it begins with the verb. „es“ is the account. */
export const permissionLosses: Record<PermissionPurpose, string> = {
  everything: 'sieht es nichts vom Projekt, und nichts wird synchronisiert',
  'finding-people': 'findet es niemanden anhand der E-Mail-Adresse, und weder die zugewiesene Person noch der Autor kommt an',
  creating: 'können Elemente, die in aqua entstehen, in Jira nicht angelegt werden',
  values: 'kommen Änderungen aus aqua nicht in Jira an',
  status: 'kommen Statusänderungen aus aqua nicht in Jira an',
  assignee: 'kommen Änderungen der zugewiesenen Person aus aqua nicht in Jira an',
  resolution: 'kommt die Lösung nicht in Jira an',
  reporter: 'weist Jira Elemente ab, deren Autor aus aqua kommt',
  'due-date-and-sprint': 'kommen Fälligkeitsdatum und Sprint nicht in Jira an',
  comments: 'kommen Kommentare aus aqua nicht in Jira an',
  'own-comments': 'bleibt ein Kommentar, der in aqua geändert oder gelöscht wird, in Jira unverändert',
  attachments: 'kommen Anhänge aus aqua nicht in Jira an',
  'own-attachments': 'bleibt ein Anhang, der in aqua gelöscht wird, in Jira bestehen',
  links: 'kommen Verknüpfungen aus aqua nicht in Jira an',
  'security-level': 'weist Jira Elemente ab, deren Sicherheitsstufe aus aqua kommt',
  deletions: 'bleiben Elemente, die in aqua gelöscht werden, in Jira bestehen',
  closing: 'scheitert das Schließen von Vorgängen an einer Bedingung des Workflows',
  'service-project': 'behandelt Jira es in diesem Serviceprojekt als Portalkunden',
};

export function permissionName(key: string): string {
  return permissionNames[key] ?? key;
}
