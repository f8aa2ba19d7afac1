import type { Grant, Holder, PermissionScheme, SecurityLevel } from '../../jira/model/people';
import type { IssueType, Project } from '../../jira/model/project';
import type { Status } from '../../jira/model/workflow';
import { administrators, apps, management, softwareUsers, syncGroup, type SiteAccounts } from './jira-accounts';
import { issueTypes, statuses } from './jira-values';
import { slugOf, webshopPeople } from './people';
import type { CompanyState } from './state';
import { bugWorkflow } from './jira-workflows';

export const projectRoles: Record<string, number> = {
  Administrators: 10_002,
  Developers: 10_003,
  'Service Desk Team': 10_004,
  'atlassian-addons-project-access': 10_005,
  Administrator: 10_207,
  Member: 10_208,
};

const anyProduct: Holder = { type: 'applicationRole' };
const software: Holder = { type: 'applicationRole', role: 'jira-software' };
const role = (name: string): Holder => ({ type: 'projectRole', role: name });
const group = (name: string): Holder => ({ type: 'group', group: name });

function grants(table: readonly (readonly [holders: readonly Holder[], permissions: string])[]): Grant[] {
  return table.flatMap(([holders, list]) =>
    list.split(' ').flatMap((permission) => holders.map((holder): Grant => ({ permission, holder }))),
  );
}

/** The scheme of 23 projects: a change of it touches them all. */
function softwareScheme({ mended }: CompanyState): PermissionScheme {
  const team = role('Developers');
  const leads = role('Administrators');
  return {
    id: 10_100,
    name: 'Nordlicht Software',
    description: 'Rechte aller Softwareprojekte',
    grants: grants([
      [[anyProduct, role('atlassian-addons-project-access')], 'BROWSE_PROJECTS'],
      [
        [software],
        'CREATE_ISSUES ADD_COMMENTS EDIT_OWN_COMMENTS DELETE_OWN_COMMENTS CREATE_ATTACHMENTS DELETE_OWN_ATTACHMENTS LINK_ISSUES',
      ],
      [[software], 'ASSIGNABLE_USER VIEW_DEV_TOOLS VIEW_READONLY_WORKFLOW VIEW_VOTERS_AND_WATCHERS VIEW_AGGREGATED_DATA'],
      [[team], 'CLOSE_ISSUES TRANSITION_ISSUES SET_ISSUE_SECURITY'],
      // Who plans may edit and set dates and people, and so sees them on the screens.
      [[team, leads], 'EDIT_ISSUES RESOLVE_ISSUES ASSIGN_ISSUES SCHEDULE_ISSUES'],
      [[team], 'WORK_ON_ISSUES EDIT_OWN_WORKLOGS DELETE_OWN_WORKLOGS MANAGE_SPRINTS_PERMISSION'],
      // Reporters may withdraw what they reported: no right to delete anything else.
      [[leads, { type: 'reporter' }], 'DELETE_ISSUES'],
      [[leads, ...(mended ? [group(syncGroup)] : [])], 'MODIFY_REPORTER'],
      [[leads], 'ADMINISTER_PROJECTS EDIT_WORKFLOW EDIT_ISSUE_LAYOUT MOVE_ISSUES MANAGE_WATCHERS ARCHIVE_ISSUES UNARCHIVE_ISSUES'],
      [[leads], 'EDIT_ALL_COMMENTS DELETE_ALL_COMMENTS DELETE_ALL_ATTACHMENTS EDIT_ALL_WORKLOGS DELETE_ALL_WORKLOGS'],
      [[leads], 'de.urlaubskalender__view-absences'],
    ]),
  };
}

function securityLevels({ mended }: CompanyState): SecurityLevel[] {
  return [
    {
      id: '10201',
      name: 'Management',
      description: 'Nur Leitung und Administration',
      members: [group(management), role('Administrators'), group(administrators), ...(mended ? [group(syncGroup)] : [])],
    },
    { id: '10202', name: 'Intern', description: 'Alle Beschäftigten', members: [anyProduct, role('atlassian-addons-project-access')] },
  ];
}

const bugStatuses = [statuses.toDo, statuses.inProgress, statuses.inReview, statuses.readyForRetest, statuses.rejected, statuses.done];
const plainStatuses = [statuses.toDo, statuses.inProgress, statuses.inReview, statuses.done];
const softwareTypes = [
  { type: issueTypes.epic, statuses: plainStatuses },
  { type: issueTypes.story, statuses: plainStatuses },
  { type: issueTypes.task, statuses: plainStatuses },
  { type: issueTypes.subtask, statuses: plainStatuses },
  { type: issueTypes.bug, statuses: bugStatuses },
];

/** Software projects beside the webshop. */
const softwareProjects = [
  ['APP', 'Einkaufs-App'],
  ['ZAHL', 'Zahlungsverkehr'],
  ['SUCHE', 'Suche und Navigation'],
  ['PIM', 'Produktdaten'],
  ['CRM', 'Kundendaten'],
  ['MAIL', 'Newsletter'],
  ['PREIS', 'Preisfindung'],
  ['RETO', 'Retouren'],
  ['TRACK', 'Sendungsverfolgung'],
  ['BI', 'Berichtswesen'],
  ['INFRA', 'Infrastruktur'],
  ['SEC', 'Sicherheit'],
  ['DWH', 'Data Warehouse'],
  ['KAT', 'Katalogproduktion'],
  ['SAP', 'SAP-Anbindung'],
  ['KTBW', 'Kaltenbach WMS'],
  ['KTBT', 'Kaltenbach Touren'],
  ['KTBZ', 'Kaltenbach Zoll'],
  ['B2B', 'Händlerportal'],
  ['INTRA', 'Intranet'],
  ['ARCH', 'Architektur'],
  ['QS', 'Qualitätssicherung'],
] as const;

export interface SiteProjects {
  all: Project[];
  shop: Project;
  warehouse: Project;
  help: Project;
}

export function jiraProjects(state: CompanyState, accounts: SiteAccounts): SiteProjects {
  const scheme = softwareScheme(state);
  const lead = accounts.bySlug('katharina.brandt').accountId;
  const itLead = accounts.bySlug('ralf.doerfler').accountId;

  const shopTypes = softwareTypes.map((one) => (one.type === issueTypes.bug ? { ...one, workflow: bugWorkflow(state) } : one));
  const shop = project('10042', 'SHOP', 'Webshop', lead, scheme, shopTypes, {
    description: 'Der Webshop von Nordlicht',
    roles: {
      Administrators: {
        accounts: [lead, ...(accounts.configuration.accountId === lead ? [] : [accounts.configuration.accountId])],
        groups: [administrators],
      },
      Developers: {
        accounts: [...webshopPeople.map((person) => accounts.bySlug(slugOf(person)).accountId), accounts.sync.accountId],
        groups: [],
      },
      'atlassian-addons-project-access': { accounts: [], groups: [apps] },
    },
    securityScheme: { id: 10_301, name: 'Nordlicht Vorgangssicherheit' },
    securityLevels: securityLevels(state),
  });
  const others = softwareProjects.map(([key, name], index) => project(String(10_050 + index), key, name, itLead, scheme, softwareTypes));
  const warehouse = teamManaged('10090', 'LAGER', 'Lager', accounts.bySlug('wiebke.harms').accountId);
  const help = project(
    '10091',
    'HELP',
    'Hilfe für Filialen',
    accounts.bySlug('karla.behrens').accountId,
    serviceScheme(),
    [
      { type: issueTypes.request, statuses: [statuses.toDo, statuses.waiting, statuses.resolved] },
      { type: issueTypes.incident, statuses: [statuses.toDo, statuses.inProgress, statuses.resolved] },
    ],
    { typeKey: 'service_desk' },
  );
  const board = project('10092', 'GF', 'Geschäftsführung', itLead, privateScheme(), [{ type: issueTypes.task, statuses: plainStatuses }], {
    typeKey: 'business',
  });
  const old = project('10007', 'ALTSHOP', 'Webshop (bis 2019)', lead, privateScheme(), softwareTypes, { state: 'archived' });
  const gone = project('10093', 'TESTKTB', 'Test Übernahme Kaltenbach', itLead, privateScheme(), softwareTypes, { state: 'deleted' });
  return { all: [shop, ...others, warehouse, help, board, old, gone], shop, warehouse, help };
}

function project(
  id: string,
  key: string,
  name: string,
  lead: string,
  scheme: PermissionScheme,
  types: { type: IssueType; statuses: Status[] }[],
  more: Partial<Project> = {},
): Project {
  return {
    id,
    key,
    name,
    description: '',
    typeKey: 'software',
    style: 'classic',
    lead,
    state: 'live',
    scheme,
    roles: {
      Administrators: { accounts: [lead], groups: [administrators] },
      Developers: { accounts: [], groups: [softwareUsers] },
      'atlassian-addons-project-access': { accounts: [], groups: [apps] },
    },
    issueTypes: types.map((one) => ({ ...one, statuses: [...one.statuses] })),
    securityLevels: [],
    notificationScheme: { id: 10_000, name: 'Default Notification Scheme' },
    ...more,
  };
}

/** A team-managed project: scheme, roles, work types and statuses of its own, some of them called as elsewhere. */
function teamManaged(id: string, key: string, name: string, lead: string): Project {
  const own = (status: Status, ownId: string): Status => ({ ...status, id: ownId, projectId: id });
  const ownStatuses = [own(statuses.toDo, '10301'), own(statuses.inProgress, '10302'), own(statuses.done, '10303')];
  const scheme: PermissionScheme = {
    id: 10_190,
    name: `${key}: Simplified Permission Scheme`,
    description: '',
    grants: grants([
      [[anyProduct, role('atlassian-addons-project-access')], 'BROWSE_PROJECTS'],
      [[role('Member'), role('Administrator')], 'CREATE_ISSUES EDIT_ISSUES TRANSITION_ISSUES ASSIGN_ISSUES ASSIGNABLE_USER ADD_COMMENTS'],
      [[role('Administrator')], 'ADMINISTER_PROJECTS DELETE_ISSUES'],
    ]),
  };
  const types = [
    { type: { ...issueTypes.task, id: '10401', name: 'Aufgabe', projectId: id }, statuses: ownStatuses },
    { type: { ...issueTypes.bug, id: '10402', projectId: id }, statuses: ownStatuses },
  ];
  return project(id, key, name, lead, scheme, types, {
    style: 'next-gen',
    roles: {
      Administrator: { accounts: [lead], groups: [administrators] },
      Member: { accounts: [], groups: [softwareUsers] },
      'atlassian-addons-project-access': { accounts: [], groups: [apps] },
    },
  });
}

function serviceScheme(): PermissionScheme {
  return {
    id: 10_191,
    name: 'Jira Service Management Permission Scheme for Project HELP',
    description: '',
    grants: grants([
      [[role('Service Desk Team'), { type: 'sd.customer.portal.only' }, role('atlassian-addons-project-access')], 'BROWSE_PROJECTS'],
      [[role('Administrators')], 'BROWSE_PROJECTS ADMINISTER_PROJECTS SERVICEDESK_AGENT EDIT_ISSUES TRANSITION_ISSUES'],
      [[role('Developers')], 'BROWSE_PROJECTS ADD_COMMENTS'],
    ]),
  };
}

/** For projects that only the board and those who administer the project see. */
function privateScheme(): PermissionScheme {
  return {
    id: 10_192,
    name: 'Nur Leitung',
    description: '',
    grants: grants([[[group(management)], 'BROWSE_PROJECTS CREATE_ISSUES EDIT_ISSUES ADMINISTER_PROJECTS']]),
  };
}
