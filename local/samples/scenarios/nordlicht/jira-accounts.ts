import { randomFrom, uuidOf } from '../../random';
import type { Account, AccountType, ApplicationRole, Group } from '../../jira/model/people';
import { employees } from './employees';
import {
  jiraAddressOf,
  jiraAdmin,
  ordinaryMember,
  otherAquaPeople,
  otherTesters,
  projectLead,
  slugOf,
  webshopPeople,
  type Person,
} from './people';
import type { CompanyState } from './state';
import { names } from './words';

const peopleOnSite = 940;
const customersOnSite = 169;

export const softwareUsers = 'jira-software-users-nordlicht';
export const businessUsers = 'jira-users-nordlicht';
const serviceAgents = 'jira-servicemanagement-users-nordlicht';
export const administrators = 'jira-administrators';
export const management = 'management';
export const syncGroup = 'aqua-sync';
export const apps = 'atlassian-addons';
export const administratingApps = 'atlassian-addons-admin';

export const groups: Group[] = [
  softwareUsers,
  businessUsers,
  serviceAgents,
  administrators,
  management,
  syncGroup,
  apps,
  administratingApps,
].map((name) => ({ name, groupId: uuidOf(`group ${name}`) }));

export const applicationRoles: ApplicationRole[] = [
  { key: 'jira-software', name: 'Jira Software', groups: [softwareUsers, administrators] },
  { key: 'jira-core', name: 'Jira Work Management', groups: [businessUsers, softwareUsers, administrators] },
  { key: 'jira-servicedesk', name: 'Jira Service Management', groups: [serviceAgents] },
];

/** Apps beside this one: their bots have accounts of their own. */
const appNames = names(`
  Fehlermelder, Automation for Jira, Slack, Microsoft Teams, GitLab, Jenkins, Confluence Cloud, Trello, Statuspage,
  Opsgenie, Tempo Timesheets, Structure, ScriptRunner, Zephyr, Draw, Figma, Bitbucket, Jira Outlook, Proforma Migrator,
  Jira Spreadsheets, System, Atlas, Jira Service Management Widget, Atlassian Assist, Chat Notifications,
  Advanced Roadmaps, Insight, Compass, Loom, Urlaubskalender
`);

/** The app account that reports bugs of the webshop. */
const reportingApp = 'Fehlermelder';

export interface SiteAccounts {
  all: Account[];
  bySlug(slug: string): Account;
  sync: Account;
  /** A dedicated account once the company has one, the project lead's own before. */
  configuration: Account;
  app: Account;
  reportingApp: Account;
  /** Whoever this was has closed the account. */
  formerUser: Account;
  customers: Account[];
}

export function jiraAccounts({ mended }: CompanyState): SiteAccounts {
  const random = randomFrom('nordlicht employees');
  const named = [...webshopPeople, ...otherTesters, ...otherAquaPeople, ordinaryMember];
  const sync = account(
    'atlassian',
    'aqua Sync',
    mended ? 'aqua.sync@nordlicht.example' : 'qa@nordlicht.example',
    [softwareUsers, syncGroup],
    {
      // aqua's manual asks for Berlin; the account has it, but does not show it.
      timeZone: 'Europe/Berlin',
      timeZoneShown: false,
      locale: 'en_US',
      preferences: { 'user.notify.own.changes': 'false', ...(mended ? { 'user.autowatch.disabled': 'true' } : {}) },
    },
  );
  const dedicated = account('atlassian', 'aqua Konfiguration', 'aqua.konfiguration@nordlicht.example', [softwareUsers], {
    locale: 'en_US',
    preferences: { 'user.autowatch.disabled': 'true' },
  });
  // Whoever works in aqua's project is to be found in Jira: the trainee, and the test managers, once the sync user has an address of its own.
  const trainee = account('atlassian', 'Azubi Qualitätssicherung', 'azubi.qs@nordlicht.example', [softwareUsers]);
  const testManagers = account('atlassian', 'Testmanagement', 'qa@nordlicht.example', [softwareUsers]);
  const functions = [sync, ...(mended ? [dedicated, trainee, testManagers] : [])];
  const made = employees(peopleOnSite - named.length - functions.length, new Set(named.map(slugOf)), random);
  // Once the company has done its work, nobody hides from the organisation any more.
  const seesHidden = (person: Person): boolean => person.hidden === true || (mended && person.hidden !== undefined);
  const people = new Map(
    [...named, ...made].map((person) => [slugOf(person), personAccount(person, seesHidden(person) ? [sync.accountId] : [])]),
  );
  const app = account('app', 'aqua sync readiness', 'aqua-sync-readiness@apps.example', [apps, administratingApps]);
  const otherApps = appNames.map((name) => account('app', name, `${name.toLowerCase().replaceAll(' ', '-')}@apps.example`, [apps]));
  const customers = Array.from({ length: customersOnSite }, (_, index) =>
    account('customer', `Filiale ${1001 + index}`, `filiale${1001 + index}@partner.example`, [], { emailShown: false }),
  );

  const formerUser = account('unknown', 'Former user', 'former.user@nordlicht.example', [], { active: false });

  const bySlug = (slug: string): Account => {
    const found = people.get(slug);
    if (!found) throw new Error(`nobody is called ${slug}`);
    return found;
  };
  const fault = otherApps.find(({ displayName }) => displayName === reportingApp) ?? app;
  return {
    all: [...people.values(), ...functions, app, ...otherApps, ...customers, formerUser],
    bySlug,
    sync,
    configuration: mended ? dedicated : bySlug(projectLead),
    app,
    reportingApp: fault,
    formerUser,
    customers,
  };
}

const businessJobs = new Set(['Einkauf', 'Buchhaltung', 'Marketing', 'Personal']);

function personAccount(person: Person, emailShownTo: readonly string[]): Account {
  const slug = slugOf(person);
  return account('atlassian', `${person.first} ${person.last}`, jiraAddressOf(person), groupsOf(person, slug), {
    emailShown: !person.hidden,
    emailShownTo,
    timeZoneShown: !person.hidden,
    active: !person.left,
    locale: person.last.length % 4 === 0 ? 'en_US' : 'de_DE',
  });
}

function groupsOf(person: Person, slug: string): string[] {
  return [
    businessJobs.has(person.job) ? businessUsers : softwareUsers,
    ...(slug === jiraAdmin ? [administrators] : []),
    ...(person.job === 'Kundenservice' ? [serviceAgents] : []),
    ...(slug === 'ralf.doerfler' || slug === projectLead ? [management] : []),
  ];
}

const prefixes: Record<AccountType, string> = {
  atlassian: '712020',
  app: '557058',
  customer: 'qm:b51c9f2e-4bb1-4f0a-9d3d-0c2f6a1f7e10',
  unknown: '712020',
};

function account(
  accountType: AccountType,
  displayName: string,
  email: string,
  memberOf: string[],
  more: Partial<Omit<Account, 'accountId' | 'accountType' | 'displayName' | 'email' | 'groups'>> = {},
): Account {
  return {
    accountId: `${prefixes[accountType]}:${uuidOf(`account ${displayName}`)}`,
    accountType,
    displayName,
    email,
    emailShown: accountType === 'atlassian',
    active: true,
    ...(accountType === 'atlassian' ? { timeZone: 'Europe/Berlin' } : {}),
    timeZoneShown: accountType === 'atlassian',
    locale: 'de_DE',
    groups: memberOf,
    ...more,
  };
}
