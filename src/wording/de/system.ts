import type { Words } from '../words';
import { inputFault, problemWords } from './problems';
import { unavailable, unavailableReason } from './unavailable';

const sectionNames: Words['sectionNames'] = {
  licence: 'Lizenz',
  configurator: 'SyncConfigurator',
  'aqua-sync-user': 'Sync-Benutzer in aqua',
  'jira-configuration-user': 'Konfigurationsbenutzer in Jira',
  'jira-sync-user': 'Sync-Benutzer in Jira',
  connection: 'Verbindung',
  users: 'Personen',
  fields: 'Felder',
  values: 'Werte',
};

const effectNames: Words['effectNames'] = {
  stops: 'Blockiert alles',
  items: 'Elemente scheitern',
  silent: 'Stiller Schaden',
  risk: 'Risiko',
  advice: 'Empfehlung',
  sight: 'Nur Sicht dieser App',
};

const outcomeNames: Words['outcomeNames'] = {
  failed: 'Nicht erfüllt',
  unavailable: 'Nicht einsehbar',
  unconfirmed: 'Von Hand zu klären',
  warning: 'Risiko',
  advice: 'Empfehlung',
  passed: 'Erfüllt',
  notApplicable: 'Trifft nicht zu',
};

/** Headings of the groups that a result is shown in. */
const groupNames: Words['groupNames'] = {
  stops: 'Blockiert alles',
  items: 'Elemente scheitern',
  silent: 'Läuft, richtet aber Schaden an',
  question: 'Von Hand zu klären',
  unseen: 'Nicht einsehbar',
  risks: 'Risiken',
  advice: 'Empfehlungen',
  waived: 'Zurückgestellt',
  passed: 'Erfüllt',
  notApplicable: 'Trifft nicht zu',
};

const ownerNames: Words['ownerNames'] = {
  jiraAdmin: 'Jira-Admin',
  aquaAdmin: 'aqua-Admin',
  projectLead: 'Projektleitung',
  organisationAdmin: 'Organisationsadmin',
  syncUser: 'Inhaber des Jira-Kontos',
  jiraUser: 'Die betroffenen Personen',
};

export const system = {
  sectionNames,
  effectNames,
  outcomeNames,
  groupNames,
  ownerNames,
  unavailable,
  unavailableReason,
  problem: problemWords,
  inputFault,
} satisfies Partial<Words>;
