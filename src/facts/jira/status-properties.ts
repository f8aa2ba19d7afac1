import { inGroup, inRole } from './membership';
import { anyOf, passageIf, type Passage, type Standing } from './passage';

/** Properties of a workflow's statuses, by which a status can forbid more than any permission scheme (docs/platform/jira.md#transition-rules). */
type Properties = Readonly<Record<string, string>>;

/** Whether nothing on issues in the status can be edited. */
export function isLocked(properties: Properties): boolean {
  return Object.entries(properties).some(
    ([key, value]) => key.toLowerCase() === 'jira.issue.editable' && value.trim().toLowerCase() === 'false',
  );
}

/** Rights without which Jira leaves fields out of the edit screen: to edit at all, or to set one of them. */
const hidesFields = /^jira\.permission\.(?:edit|assign|modifyreporter|scheduleissue|setsecurity|resolve)\./;

/** Whether a status keeps anybody from editing, or from a field of the edit screen. */
export function isLimited(properties: Properties): boolean {
  return isLocked(properties) || Object.keys(properties).some((key) => hidesFields.test(key.toLowerCase()));
}

/** A permission that a property is about, and whom it leaves it: `jira.permission.edit.group`, with an ending where there are several. */
const limitation =
  /^jira\.permission\.(.+?)\.(denied|group|user|projectrole|applicationrole|assignee|reporter|lead|usercf|groupcf)(\..*)?$/;

/**
 * What a status leaves an account of the permissions that it limits, by the property's word for each, such as `edit` or `comment`. Several
 * properties of one permission leave it to whoever one of them names; `denied` leaves it to nobody.
 */
export function limitedRights(properties: Properties, standing: Standing): ReadonlyMap<string, Passage> {
  const left = new Map<string, Passage[]>();
  const denied = new Set<string>();
  for (const [key, value] of Object.entries(properties)) {
    const [, right = '', kind = ''] = limitation.exec(key.toLowerCase()) ?? [];
    // Sub-tasks of what stands in the status are items of another type.
    if (right === '' || right.startsWith('subtasks.')) continue;
    if (kind === 'denied') denied.add(right);
    left.set(right, [...(left.get(right) ?? []), kind === 'denied' ? 'no' : leaves(kind, value.trim(), standing)]);
  }
  return new Map([...left].map(([right, passages]) => [right, denied.has(right) ? 'no' : anyOf(passages)]));
}

function leaves(kind: string, value: string, { accountId, account, leadAccountId, roles }: Standing): Passage {
  switch (kind) {
    case 'user':
      return value === accountId ? 'yes' : 'no';
    case 'group':
      return passageIf(account && inGroup(account, { id: value, name: value }));
    case 'projectrole':
      return passageIf(account && inRole(account, roles.get(value)));
    case 'applicationrole':
      return passageIf(account?.applicationRoles?.includes(value));
    case 'lead':
      return passageIf(leadAccountId === undefined ? undefined : leadAccountId === accountId);
    default:
      return 'unknown';
  }
}
