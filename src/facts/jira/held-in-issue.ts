import * as v from 'valibot';
import { object, readBy, textId } from '../../clients/http/answer-schema';
import { accountId } from '../../clients/jira/operations/accounts';
import type { JiraIssue } from '../../clients/jira/operations/issues';

const withId = v.nullable(
  v.pipe(
    object({ id: textId }),
    v.transform(({ id }) => id),
  ),
);
const account = v.nullable(
  v.pipe(
    object({ accountId }),
    v.transform((user) => user.accountId),
  ),
);

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
    type: readBy(withId, fields['issuetype']),
    status: readBy(withId, fields['status']),
    level: readBy(withId, fields['security']),
    reporter: readBy(account, fields['reporter']),
    assignee: readBy(account, fields['assignee']),
  };
}
