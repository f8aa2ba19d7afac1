import type { Words } from '../words';
import { inputFault, problemWords } from './problems';
import { unavailable, unavailableReason } from './unavailable';

const sectionNames: Words['sectionNames'] = {
  licence: 'Licence',
  configurator: 'SyncConfigurator',
  'aqua-sync-user': 'Sync user in aqua',
  'jira-configuration-user': 'Configuration user in Jira',
  'jira-sync-user': 'Sync user in Jira',
  connection: 'Connection',
  users: 'People',
  fields: 'Fields',
  values: 'Values',
};

const effectNames: Words['effectNames'] = {
  stops: 'Stops everything',
  items: 'Items fail',
  silent: 'Silent harm',
  risk: 'Risk',
  advice: 'Advice',
  sight: 'Our sight only',
};

const outcomeNames: Words['outcomeNames'] = {
  failed: 'Failed',
  unavailable: 'Could not look',
  unconfirmed: 'Needs a person',
  warning: 'Risk',
  advice: 'Advice',
  passed: 'Passed',
  notApplicable: 'Does not apply',
};

/** Headings of the groups that a result is shown in. */
const groupNames: Words['groupNames'] = {
  stops: 'Stops everything',
  items: 'Items will fail',
  silent: 'Runs, but does harm',
  question: 'Needs a person',
  unseen: 'We could not see',
  risks: 'Risks',
  advice: 'Advice',
  waived: 'Waived',
  passed: 'Passed',
  notApplicable: 'Does not apply',
};

const ownerNames: Words['ownerNames'] = {
  jiraAdmin: 'Jira admin',
  aquaAdmin: 'aqua admin',
  projectLead: 'Project lead',
  organisationAdmin: 'Organisation admin',
  syncUser: 'Holder of the Jira account',
  jiraUser: 'The people concerned',
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
