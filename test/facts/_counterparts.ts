import type { AquaClient } from '../../src/clients/aqua/client';
import { itemGroups, type AquaGroup } from '../../src/clients/aqua/operations/navigation';
import { projectUsers, type AquaProjectUser } from '../../src/clients/aqua/operations/projects';
import { systemUser, systemUsers, type AquaUser, type AquaUserEntry } from '../../src/clients/aqua/operations/users';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { accountSearch } from '../../src/clients/jira/operations/accounts';
import { issueCount, issueSearch, type JiraIssue } from '../../src/clients/jira/operations/issues';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { browsing } from '../support/browsing';

/** People on both sides, as Jira and aqua tell them. */

export const account = (accountId: string, emailAddress?: string): object => ({ accountId, displayName: accountId, emailAddress });
export const inProject = (id: number, email: string): AquaProjectUser => ({ id, userName: `user${id}`, email });

export interface Asked {
  counts: string[];
  searches: string[];
}
export const nothingAsked = (): Asked => ({ counts: [], searches: [] });

/** A Jira with these people on items in scope, that writes down what it is asked. */
export function jiraWith(people: object[], asked: Asked, found: object[] = []): JiraAnswer[] {
  return [
    browsing(),
    onPages(issueSearch, ({ jql }) =>
      jql.includes('not in')
        ? []
        : people.map((assignee, index): JiraIssue => ({ id: String(index), fields: { assignee, reporter: assignee } })),
    ),
    on(issueCount, ({ jql }) => ({ count: asked.counts.push(jql) })),
    on(accountSearch, ({ query }) => {
      asked.searches.push(query);
      return found
        .filter((one) => JSON.stringify(one).includes(query))
        .map((one) => ({ accountId: '', accountType: 'atlassian', active: true, ...one }));
    }),
  ];
}

export interface Outsider {
  entry: AquaUserEntry;
  user: AquaUser;
}

export function aquaWith(project: AquaProjectUser[], outside: Outsider[] = [], inUse = project): AquaClient {
  return aquaAnswering(
    answerTo(projectUsers, () => project),
    answerTo(systemUsers, () => outside.map(({ entry }) => entry)),
    answerTo(systemUser, ({ userId }) => outside.find(({ user }) => user.id === userId)?.user),
    answerTo(itemGroups, () => inUse.map(({ id }): AquaGroup => ({ caption: null, filter: ['AssignedTo', '=', id], count: 5 }))),
  );
}
