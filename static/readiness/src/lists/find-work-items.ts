import { requestJira } from '@forge/bridge';

/** A work item as a list shows it. */
export interface WorkItem {
  key: string;
  summary: string;
}

/** As many as are asked for at a time. */
const pageSize = 50;

/**
 * A page of the work items that a clause finds, as the person in front of the page sees them. The clause goes in the body: one that names many
 * people would not fit an address. Rejects where Jira refuses or does not answer.
 */
export async function findWorkItems(clause: string, nextPageToken?: string): Promise<{ items: WorkItem[]; next?: string }> {
  const response = await requestJira('/rest/api/3/search/jql', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      jql: `${clause} ORDER BY key`,
      fields: ['summary'],
      maxResults: pageSize,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    }),
  });
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  const answer: unknown = await response.json();
  if (!isRecord(answer)) throw new Error('Jira answered no page of work items');
  const { issues, nextPageToken: next } = answer;
  return {
    items: Array.isArray(issues) ? issues.flatMap((issue: unknown) => workItem(issue) ?? []) : [],
    ...(typeof next === 'string' ? { next } : {}),
  };
}

function workItem(issue: unknown): WorkItem | undefined {
  if (!isRecord(issue) || typeof issue['key'] !== 'string') return undefined;
  const fields = issue['fields'];
  const summary = isRecord(fields) ? fields['summary'] : undefined;
  return { key: issue['key'], summary: typeof summary === 'string' ? summary : '' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
