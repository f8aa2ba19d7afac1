import * as z from 'zod';
import { textId } from '../../clients/http/answer-schema';
import { accountId } from '../../clients/jira/operations/accounts';
import type { JiraIssue } from '../../clients/jira/operations/issues';

const withId = z
  .object({ id: textId })
  .transform(({ id }) => id)
  .nullable();
const account = z
  .object({ accountId })
  .transform((user) => user.accountId)
  .nullable();

/** What an issue holds by its ids: null where it has none, undefined where that was not told. */
export interface HeldInIssue {
  type?: string | null | undefined;
  status?: string | null | undefined;
  level?: string | null | undefined;
  reporter?: string | null | undefined;
  assignee?: string | null | undefined;
}

export function heldIn({ fields }: JiraIssue): HeldInIssue {
  return {
    type: withId.safeParse(fields['issuetype']).data,
    status: withId.safeParse(fields['status']).data,
    level: withId.safeParse(fields['security']).data,
    reporter: account.safeParse(fields['reporter']).data,
    assignee: account.safeParse(fields['assignee']).data,
  };
}
