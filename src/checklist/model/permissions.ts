import type { CarriedThing, Pair, Plan } from './plan';
import { carriesPeople, pairsToJira } from './scope';

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
  /** The pairs whose items need it. */
  pairs: (plan: Plan, projectTypeKey: string, teamManaged: boolean) => readonly Pair[];
}

/**
 * What the account that does the work needs in Jira. The vendor's own list is not public: the rows follow from what the synchronisation
 * demonstrably does (docs/platform/aqua.md#work-of-the-sync-user) and from what Jira demands for it
 * (docs/platform/jira.md#permission-keys).
 */
const rows: readonly Row[] = [
  { key: 'BROWSE_PROJECTS', purpose: 'everything', without: 'stops', pairs: allPairs },
  { key: 'USER_PICKER', purpose: 'finding-people', global: true, without: 'items', pairs: pairsWithPeople },
  { key: 'CREATE_ISSUES', purpose: 'creating', without: 'items', pairs: pairsToJira },
  { key: 'EDIT_ISSUES', purpose: 'values', without: 'items', pairs: pairsToJira },
  { key: 'TRANSITION_ISSUES', purpose: 'status', without: 'items', pairs: pairsToJira },
  { key: 'ASSIGN_ISSUES', purpose: 'assignee', without: 'items', pairs: carryingToJira('assignee') },
  {
    key: 'RESOLVE_ISSUES',
    purpose: 'resolution',
    without: 'items',
    // In team-managed projects Jira sets the resolution by itself: no permission would let an account do so.
    pairs: (plan, _typeKey, teamManaged) => {
      const withVersion = carryingToJira('fixVersion')(plan);
      return pairsToJira(plan).filter((pair) => (!teamManaged && pair.resolutionFieldId !== undefined) || withVersion.includes(pair));
    },
  },
  { key: 'MODIFY_REPORTER', purpose: 'reporter', without: 'items', pairs: carryingToJira('reporter') },
  {
    key: 'SCHEDULE_ISSUES',
    purpose: 'due-date-and-sprint',
    without: 'items',
    pairs: (plan) => [...new Set([...carryingToJira('dueDate')(plan), ...carryingToJira('sprint')(plan)])],
  },
  { key: 'ADD_COMMENTS', purpose: 'comments', without: 'items', pairs: carryingToJira('comments') },
  { key: 'EDIT_OWN_COMMENTS', purpose: 'own-comments', without: 'warning', orElse: 'EDIT_ALL_COMMENTS', pairs: carryingToJira('comments') },
  {
    key: 'DELETE_OWN_COMMENTS',
    purpose: 'own-comments',
    without: 'warning',
    orElse: 'DELETE_ALL_COMMENTS',
    pairs: carryingToJira('comments'),
  },
  { key: 'CREATE_ATTACHMENTS', purpose: 'attachments', without: 'items', pairs: carryingToJira('attachments') },
  {
    key: 'DELETE_OWN_ATTACHMENTS',
    purpose: 'own-attachments',
    without: 'warning',
    orElse: 'DELETE_ALL_ATTACHMENTS',
    pairs: carryingToJira('attachments'),
  },
  { key: 'LINK_ISSUES', purpose: 'links', without: 'items', pairs: carryingToJira('links') },
  { key: 'SET_ISSUE_SECURITY', purpose: 'security-level', without: 'items', pairs: carryingToJira('securityLevel') },
  { key: 'DELETE_ISSUES', purpose: 'deletions', without: 'items', pairs: carryingToJira('deletions') },
  {
    key: 'SERVICEDESK_AGENT',
    purpose: 'service-project',
    without: 'items',
    pairs: (plan, typeKey) => (typeKey === 'service_desk' ? allPairs(plan) : []),
  },
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
    .filter((row) => row.pairs(plan, projectTypeKey, teamManaged).length > 0)
    .map(({ pairs: _pairs, global = false, ...needed }) => ({ ...needed, global }));
}

/** The pairs whose items need a permission: one may serve what only some of them bring. */
export function pairsThatNeed({ key }: NeededPermission, plan: Plan, projectTypeKey: string, teamManaged: boolean): readonly Pair[] {
  return rows.find((row) => row.key === key)?.pairs(plan, projectTypeKey, teamManaged) ?? [];
}

/** Whether the account that does the work is the reporter of what it creates in Jira: no other one is named. */
export function reportsWhatItCreates(plan: Plan): boolean {
  return carryingToJira('reporter')(plan).length === 0;
}

function allPairs({ where }: Plan): readonly Pair[] {
  return where.pairs;
}

/** People travel by themselves, or as one of the plan's field pairs. */
function pairsWithPeople(plan: Plan): readonly Pair[] {
  if (carriesPeople(plan)) return plan.where.pairs;
  return plan.where.pairs.filter((pair) => pairsField(plan, pair, 'assignee') || pairsField(plan, pair, 'reporter'));
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

function carryingToJira(thing: CarriedThing): (plan: Plan) => readonly Pair[] {
  return (plan) => pairsToJira(plan).filter((pair) => plan.travels.carries.includes(thing) || pairsField(plan, pair, fieldOfThing[thing]));
}

function pairsField({ travels }: Plan, { aquaItemType }: Pair, fieldId: string | undefined): boolean {
  return (travels.fields ?? []).some((field) => field.jiraFieldId === fieldId && field.aquaItemType === aquaItemType);
}
