import type { Account } from '../../jira/model/people';
import type { JiraSite } from '../../jira/site';
import {
  administratingApps,
  administrators,
  applicationRoles,
  businessUsers,
  groups,
  jiraAccounts,
  softwareUsers,
  type SiteAccounts,
} from './jira-accounts';
import { jiraFields } from './jira-fields';
import { jiraIssues } from './jira-issues';
import { jiraProjects, projectRoles } from './jira-projects';
import { jiraSprints } from './jira-sprints';
import { permissions, priorities, resolutions } from './jira-values';
import { jiraAdmin, ordinaryMember, slugOf } from './people';
import type { CompanyState } from './state';
import type { Identity, Scenario } from '../../types';

export const siteUrl = 'https://nordlicht.atlassian.net';

export interface Nordlicht {
  site: JiraSite;
  accounts: SiteAccounts;
  identities: Scenario['identities'];
}

/** The company's Jira site, put together anew for each server. */
export function nordlichtJira(state: CompanyState): Nordlicht {
  const accounts = jiraAccounts(state);
  const projects = jiraProjects(state, accounts);
  const allResolutions = resolutions(state);
  const identities: Scenario['identities'] = {
    admin: identity('admin', accounts.bySlug(jiraAdmin)),
    member: identity('member', accounts.bySlug(slugOf(ordinaryMember))),
    configurationUser: identity('configuration', accounts.configuration),
    syncUser: identity('sync', accounts.sync),
    app: identity('app', accounts.app),
  };
  const site: JiraSite = {
    baseUrl: siteUrl,
    cloudId: '7c1f0e52-93b4-4d0a-8c65-2ea9d4b71f38',
    title: 'Nordlicht Jira',
    // Where the site was once set up; nobody of the company works there.
    timeZone: 'Europe/Paris',
    locale: 'de_DE',
    accounts: accounts.all,
    groups: [...groups],
    applicationRoles: applicationRoles.map((role) => ({ ...role })),
    projectRoles: { ...projectRoles },
    permissions: [...permissions],
    globalGrants: {
      ADMINISTER: [administrators, administratingApps],
      USER_PICKER: [softwareUsers, administrators, administratingApps],
      BULK_CHANGE: [softwareUsers],
      CREATE_SHARED_OBJECTS: [softwareUsers, businessUsers],
      MANAGE_GROUP_FILTER_SUBSCRIPTIONS: [softwareUsers],
      CREATE_PROJECT: [administrators],
    },
    projects: projects.all,
    resolutions: allResolutions,
    priorities: [...priorities],
    issues: jiraIssues({ state, accounts, projects, resolutions: allResolutions }),
    ...jiraFields(state),
    ...jiraSprints(state, projects),
    tokens: new Map(Object.values(identities).map(({ accountId, email, token }) => [email.toLowerCase(), { accountId, token }])),
  };
  return { site, accounts, identities };
}

function identity(name: string, { accountId, displayName, email }: Account): Identity {
  return { accountId, displayName, email, token: `sample-token-of-${name}` };
}
