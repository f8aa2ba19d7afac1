import type { JiraAccount } from '../../../facts/jira/accounts';

/** Application roles of which one has to be held for a project of a type (facts/jira §6). Any of Jira's products opens a business project. */
const rolesByProjectType: Readonly<Record<string, readonly string[]>> = {
  software: ['jira-software'],
  service_desk: ['jira-servicedesk'],
  business: ['jira-core', 'jira-software', 'jira-servicedesk'],
  product_discovery: ['jira-product-discovery'],
};

/** Whether an account holds this project's application role; `unknown` where Jira did not tell, or the type of project is none we know. */
export function hasApplication(user: JiraAccount, projectTypeKey: string): 'yes' | 'no' | 'unknown' {
  const wanted = rolesByProjectType[projectTypeKey];
  if (!wanted || !user.applicationRoles) return 'unknown';
  return wanted.some((role) => user.applicationRoles?.includes(role)) ? 'yes' : 'no';
}
