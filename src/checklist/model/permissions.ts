import type { CarriedThing, Plan } from './plan';
import { carriesPeople, itemTypesOf, pairsToJira } from './scope';

/** What a permission is needed for; worded in `wording/`. */
export type PermissionPurpose =
  | 'everything'
  | 'finding-people'
  | 'creating'
  | 'values'
  | 'status'
  | 'assignee'
  | 'resolution'
  | 'reporter'
  | 'due-date-and-sprint'
  | 'comments'
  | 'own-comments'
  | 'attachments'
  | 'own-attachments'
  | 'links'
  | 'security-level'
  | 'deletions'
  | 'service-project'
  | 'closing';

export interface NeededPermission {
  key: string;
  purpose: PermissionPurpose;
  /** A permission of the whole site rather than of the project. */
  global: boolean;
  /** What its absence comes to: nothing works, items fail, or something smaller goes wrong. */
  without: 'stops' | 'items' | 'warning';
  /** Another permission that allows the same, and more: about everybody's things instead of one's own (docs/platform/jira.md#permission-keys). */
  orElse?: string;
}

interface Row extends Omit<NeededPermission, 'global'> {
  global?: true;
  when: (plan: Plan, projectTypeKey: string, teamManaged: boolean) => boolean;
}

/**
 * What the account that does the work needs in Jira. The vendor's own list is not public: the rows follow from what the synchronisation
 * demonstrably does (docs/platform/aqua.md#work-of-the-sync-user) and from what Jira demands for it
 * (docs/platform/jira.md#permission-keys).
 */
const rows: readonly Row[] = [
  { key: 'BROWSE_PROJECTS', purpose: 'everything', without: 'stops', when: () => true },
  { key: 'USER_PICKER', purpose: 'finding-people', global: true, without: 'items', when: carriesPeople },
  { key: 'CREATE_ISSUES', purpose: 'creating', without: 'items', when: writes },
  { key: 'EDIT_ISSUES', purpose: 'values', without: 'items', when: writes },
  { key: 'TRANSITION_ISSUES', purpose: 'status', without: 'items', when: writes },
  { key: 'ASSIGN_ISSUES', purpose: 'assignee', without: 'items', when: carriesToJira('assignee') },
  {
    key: 'RESOLVE_ISSUES',
    purpose: 'resolution',
    without: 'items',
    // In team-managed projects Jira sets the resolution by itself: no permission would let an account do so.
    when: (plan, _typeKey, teamManaged) =>
      (!teamManaged && pairsToJira(plan).some((pair) => pair.resolutionFieldId)) || carriesToJira('fixVersion')(plan),
  },
  { key: 'MODIFY_REPORTER', purpose: 'reporter', without: 'items', when: carriesToJira('reporter') },
  {
    key: 'SCHEDULE_ISSUES',
    purpose: 'due-date-and-sprint',
    without: 'items',
    when: (plan) => carriesToJira('dueDate')(plan) || carriesToJira('sprint')(plan),
  },
  { key: 'ADD_COMMENTS', purpose: 'comments', without: 'items', when: carriesToJira('comments') },
  { key: 'EDIT_OWN_COMMENTS', purpose: 'own-comments', without: 'warning', orElse: 'EDIT_ALL_COMMENTS', when: carriesToJira('comments') },
  {
    key: 'DELETE_OWN_COMMENTS',
    purpose: 'own-comments',
    without: 'warning',
    orElse: 'DELETE_ALL_COMMENTS',
    when: carriesToJira('comments'),
  },
  { key: 'CREATE_ATTACHMENTS', purpose: 'attachments', without: 'items', when: carriesToJira('attachments') },
  {
    key: 'DELETE_OWN_ATTACHMENTS',
    purpose: 'own-attachments',
    without: 'warning',
    orElse: 'DELETE_ALL_ATTACHMENTS',
    when: carriesToJira('attachments'),
  },
  { key: 'LINK_ISSUES', purpose: 'links', without: 'items', when: carriesToJira('links') },
  { key: 'SET_ISSUE_SECURITY', purpose: 'security-level', without: 'items', when: carriesToJira('securityLevel') },
  { key: 'DELETE_ISSUES', purpose: 'deletions', without: 'items', when: carriesToJira('deletions') },
  { key: 'SERVICEDESK_AGENT', purpose: 'service-project', without: 'items', when: (_plan, typeKey) => typeKey === 'service_desk' },
];

/** Needed only where a condition of a planned workflow names it. */
export const closing: NeededPermission = { key: 'CLOSE_ISSUES', purpose: 'closing', global: false, without: 'warning' };

/** Every key that some plan needs of the account that does the work, or of the configuration user. */
export const permissionKeys: readonly string[] = [
  ...new Set([...rows.flatMap(({ key, orElse = key }) => [key, orElse]), 'ADMINISTER_PROJECTS', 'ADMINISTER']),
];

/** The permissions that this plan needs in a project of this type. */
export function permissionsFor(plan: Plan, projectTypeKey: string, teamManaged: boolean): NeededPermission[] {
  return rows
    .filter((row) => row.when(plan, projectTypeKey, teamManaged))
    .map(({ when: _when, global = false, ...needed }) => ({ ...needed, global }));
}

function writes(plan: Plan): boolean {
  return pairsToJira(plan).length > 0;
}

/** Jira's fields that a thing may also travel in as one of the plan's field pairs. */
const fieldOfThing: Partial<Record<CarriedThing, string>> = {
  assignee: 'assignee',
  reporter: 'reporter',
  links: 'issuelinks',
  dueDate: 'duedate',
  securityLevel: 'security',
  fixVersion: 'fixVersions',
};

function carriesToJira(thing: CarriedThing): (plan: Plan) => boolean {
  return (plan) => writes(plan) && (plan.travels.carries.includes(thing) || pairsField(plan, fieldOfThing[thing]));
}

function pairsField({ where, travels }: Plan, fieldId: string | undefined): boolean {
  const types = itemTypesOf(where.pairs.filter(({ direction }) => direction !== 'toAqua'));
  return (travels.fields ?? []).some(({ jiraFieldId, aquaItemType }) => jiraFieldId === fieldId && types.includes(aquaItemType));
}
