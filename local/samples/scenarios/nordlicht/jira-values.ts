import type { Permission } from '../../jira/model/people';
import type { IssueType, Named } from '../../jira/model/project';
import type { CategoryKey, Status } from '../../jira/model/workflow';
import type { CompanyState } from './state';
import { names } from './words';

/** Resolutions that Bugs of the webshop have. */
const inUse = [
  'Done',
  "Won't Do",
  'Duplicate',
  'Cannot Reproduce',
  'Known Error',
  'Wie vorgesehen',
  'Extern behoben',
  'Zurückgestellt',
] as const;
export type ResolutionInUse = (typeof inUse)[number];

/** What twelve years and a merger left behind: none of these is on a Bug of the webshop. */
const leftovers = names(`
  Declined, Hardware failure, Software failure, Fixed, Incomplete, Later, Remind, Answered, Withdrawn, Approved,
  Rejected by CAB, Implemented, Tested, Released, Deployed, Rolled back, Merged, Moved, Split, Converted, Not applicable,
  Workaround, Training needed, User error, Configuration error, Third party, No response, Timeout, Hinfällig, Veraltet,
  Storniert, Umgezogen, Freigegeben, Verrechnet, Ersatz geliefert, Gutschrift erteilt, Reklamation anerkannt,
  Reklamation abgelehnt, Retoure eingelagert, Sperrlager, Inventurdifferenz, Umlagerung, KTB Erledigt, KTB Verworfen,
  KTB Doppelt, KTB Rückfrage, KTB Weitergeleitet, KTB Wartung, KTB Austausch, KTB Spediteur, KTB Zoll, KTB Sonstiges
`);

/** All of the site's resolutions. One of them is called "Unresolved" until somebody takes it away. */
export function resolutions({ mended }: CompanyState): Named[] {
  return [...inUse, ...leftovers, ...(mended ? [] : ['Unresolved'])].map((name, index) => ({
    id: String(10_000 + index),
    name,
    description: '',
  }));
}

// Companies share these, also with those that a test alters: so nobody changes them.
export const priorities: readonly Named[] = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, index) =>
  Object.freeze({ id: String(index + 1), name, description: '' }),
);

const type = (id: string, name: string, more: Partial<IssueType> = {}): IssueType =>
  Object.freeze({ id, name, description: '', subtask: false, hierarchyLevel: 0, ...more });
export const issueTypes = {
  epic: type('10000', 'Epic', { hierarchyLevel: 1 }),
  story: type('10001', 'Story'),
  task: type('10002', 'Task'),
  subtask: type('10003', 'Sub-task', { subtask: true, hierarchyLevel: -1 }),
  bug: type('10004', 'Bug'),
  request: type('10010', 'Service request'),
  incident: type('10011', 'Incident'),
};

const status = (id: string, name: string, category: CategoryKey): Status => Object.freeze({ id, name, category });
export const statuses = {
  toDo: status('10000', 'To Do', 'new'),
  inProgress: status('3', 'In Progress', 'indeterminate'),
  inReview: status('10001', 'In Review', 'indeterminate'),
  readyForRetest: status('10042', 'Ready for Retest', 'indeterminate'),
  rejected: status('10031', 'Rejected', 'done'),
  done: status('10002', 'Done', 'done'),
  waiting: status('10050', 'Waiting for customer', 'indeterminate'),
  resolved: status('5', 'Resolved', 'done'),
};

const globalPermissions = [
  ['ADMINISTER', 'Administer Jira', '0'],
  ['SYSTEM_ADMIN', 'Jira system administrators', '44'],
  ['USER_PICKER', 'Browse users and groups', '27'],
  ['BULK_CHANGE', 'Make bulk changes', '33'],
  ['CREATE_SHARED_OBJECTS', 'Share dashboards and filters', '22'],
  ['MANAGE_GROUP_FILTER_SUBSCRIPTIONS', 'Manage group filter subscriptions', '24'],
  ['CREATE_PROJECT', 'Create team-managed projects', '-1'],
] as const;

const projectPermissions = [
  ['ADMINISTER_PROJECTS', 'Administer Projects', '23'],
  ['EDIT_WORKFLOW', 'Extended project administration: workflows', '47'],
  ['EDIT_ISSUE_LAYOUT', 'Extended project administration: layouts', '48'],
  ['BROWSE_PROJECTS', 'Browse Projects', '10'],
  ['MANAGE_SPRINTS_PERMISSION', 'Manage sprints', '-1'],
  ['SERVICEDESK_AGENT', 'Service Project Agent', '-1'],
  ['VIEW_DEV_TOOLS', 'View Development Tools', '29'],
  ['VIEW_READONLY_WORKFLOW', 'View Read-Only Workflow', '45'],
  ['VIEW_AGGREGATED_DATA', 'View aggregated data', '49'],
  ['ASSIGNABLE_USER', 'Assignable User', '17'],
  ['ASSIGN_ISSUES', 'Assign Issues', '13'],
  ['CLOSE_ISSUES', 'Close Issues', '18'],
  ['CREATE_ISSUES', 'Create Issues', '11'],
  ['DELETE_ISSUES', 'Delete Issues', '16'],
  ['EDIT_ISSUES', 'Edit Issues', '12'],
  ['LINK_ISSUES', 'Link Issues', '21'],
  ['MODIFY_REPORTER', 'Modify Reporter', '30'],
  ['MOVE_ISSUES', 'Move Issues', '25'],
  ['RESOLVE_ISSUES', 'Resolve Issues', '14'],
  ['SCHEDULE_ISSUES', 'Schedule Issues', '28'],
  ['SET_ISSUE_SECURITY', 'Set Issue Security', '26'],
  ['TRANSITION_ISSUES', 'Transition Issues', '46'],
  ['ARCHIVE_ISSUES', 'Archive Issues', '50'],
  ['UNARCHIVE_ISSUES', 'Restore Issues', '51'],
  ['MANAGE_WATCHERS', 'Manage Watchers', '32'],
  ['VIEW_VOTERS_AND_WATCHERS', 'View Voters and Watchers', '31'],
  ['ADD_COMMENTS', 'Add Comments', '15'],
  ['EDIT_OWN_COMMENTS', 'Edit Own Comments', '35'],
  ['EDIT_ALL_COMMENTS', 'Edit All Comments', '34'],
  ['DELETE_OWN_COMMENTS', 'Delete Own Comments', '37'],
  ['DELETE_ALL_COMMENTS', 'Delete All Comments', '36'],
  ['CREATE_ATTACHMENTS', 'Create Attachments', '19'],
  ['DELETE_OWN_ATTACHMENTS', 'Delete Own Attachments', '39'],
  ['DELETE_ALL_ATTACHMENTS', 'Delete All Attachments', '38'],
  ['WORK_ON_ISSUES', 'Work On Issues', '20'],
  ['EDIT_OWN_WORKLOGS', 'Edit Own Worklogs', '40'],
  ['EDIT_ALL_WORKLOGS', 'Edit All Worklogs', '41'],
  ['DELETE_OWN_WORKLOGS', 'Delete Own Worklogs', '42'],
  ['DELETE_ALL_WORKLOGS', 'Delete All Worklogs', '43'],
  // An app's own permission stands in the catalogue like any other.
  ['de.urlaubskalender__view-absences', 'View absences', '60'],
] as const;

export const permissions: Permission[] = [
  ...globalPermissions.map(([key, name, id]): Permission => ({ key, name, id, type: 'GLOBAL' })),
  ...projectPermissions.map(([key, name, id]): Permission => ({ key, name, id, type: 'PROJECT' })),
];
