import type { AquaItemType } from '../../../../src/checklist/model/vocabulary';
import type { EntryRecord, FieldRecord, WorkflowRecord } from '../../aqua/system';
import { roleIds } from './aqua-users';
import type { CompanyState } from './state';

/** The fields of the group's template, which all of the tenant's projects use. */
export function templateFields(state: CompanyState): Record<AquaItemType, FieldRecord[]> {
  const { mended } = state;
  // Nobody but administrators, the sync user among them, may change what links an item to Jira.
  const readonlyFor = [roleIds.tester, roleIds.guest];
  const jiraFields: FieldRecord[] = [
    { id: 'JiraID', title: 'Jira ID', custom: true, type: 'String', length: mended ? 255 : 10, readonlyFor },
    { id: 'JiraLink', title: 'Jira Link', custom: true, type: 'String', length: 255, readonlyFor },
  ];
  const common = (statusField: FieldRecord): FieldRecord[] => [
    { id: 'Id', title: 'ID', type: 'Id', readonly: true },
    { id: 'Name', title: 'Name', type: 'String', length: 255, required: true },
    statusField,
    dictionary('Priority', 'Priorität', 102, priorities),
    { id: 'AssignedTo', title: 'Zugewiesen an', type: 'User' },
    { id: 'DueDate', title: 'Fällig am', type: 'DateTime' },
    { id: 'Sprint', title: 'Sprint', type: 'Sprint' },
    { id: 'DateCreatedDateTime', title: 'Erstellt am', type: 'DateTime', readonly: true },
    { id: 'LastModifiedDateTime', title: 'Geändert am', type: 'DateTime', readonly: true },
  ];
  return {
    Defect: [
      ...common(dictionary('Status', 'Status', 101, defectStatuses(state))),
      { ...dictionary('Severity', 'Schweregrad', 103, severities), required: true },
      dictionary('Resolution', 'Lösung', 104, resolutionEntries(state)),
      {
        id: 'FoundInVersion',
        title: 'Gefunden in Version',
        custom: true,
        type: 'String',
        length: 255,
        requiredFor: [roleIds.tester],
      },
      { id: 'OldTicket', title: 'Altes Ticket', custom: true, active: false, type: 'String', length: 20 },
      ...jiraFields,
    ],
    Requirement: [
      ...common(dictionary('Status', 'Status', 201, requirementStatuses)),
      { id: 'StoryPoints', title: 'Story Points', type: 'Decimal' },
      ...jiraFields,
    ],
  };
}

function dictionary(id: string, title: string, dictionaryId: number, entries: EntryRecord[]): FieldRecord {
  return { id, title, type: 'Dictionary', dictionaryId, shared: true, entries: entries.map((entry) => ({ ...entry })) };
}

/** Names as people type them: they fit Jira's but for case and blanks. "Won't Do" has no entry of its own. */
export const resolutionEntryIds = {
  Done: 5001,
  Duplicate: 5002,
  'Cannot Reproduce': 5003,
  'Known Error': 5004,
  'Wie vorgesehen': 5005,
  'Extern behoben': 5006,
  Zurückgestellt: 5007,
  Abgelehnt: 5008,
} as const;

function resolutionEntries({ mended }: CompanyState): EntryRecord[] {
  return [
    { id: 5001, name: 'done' },
    { id: 5002, name: 'Duplicate ' },
    { id: 5003, name: 'Cannot reproduce' },
    { id: 5004, name: 'Known  error' },
    { id: 5005, name: 'Wie vorgesehen' },
    { id: 5006, name: 'extern  behoben' },
    { id: 5007, name: 'Zurückgestellt' },
    { id: 5008, name: 'Abgelehnt' },
    mended ? { id: 5009, name: 'Unresolved', isDefault: true } : { id: 5009, name: 'Unresolved', isDeleted: true },
    { id: 5010, name: 'Erledigt (alt)', isDeleted: true },
  ];
}

export const defectStatusIds = { toDo: 1001, inProgress: 1002, inReview: 1003, rejected: 1004, done: 1005 } as const;

/** The template does not know Jira's new status until somebody adds it. */
function defectStatuses({ mended }: CompanyState): EntryRecord[] {
  return [
    { id: 1001, name: 'To Do', isDefault: true },
    { id: 1002, name: 'In Progress' },
    { id: 1003, name: 'In review' },
    { id: 1004, name: 'Rejected' },
    { id: 1005, name: 'Done' },
    ...(mended ? [{ id: 1006, name: 'Ready for Retest' }] : []),
    { id: 1007, name: 'Warten auf Rückmeldung', isDeleted: true },
  ];
}

/** What testers may do with a defect. Requirements have no workflow: any step may be taken. */
export function defectWorkflow(state: CompanyState): WorkflowRecord {
  const retest = state.mended ? (['Ready for Retest'] as const) : [];
  return {
    initial: ['To Do'],
    statuses: defectStatuses(state).flatMap(({ name, isDeleted }) => (isDeleted ? [] : [name])),
    steps: [
      ['To Do', 'In Progress'],
      ['To Do', 'Rejected'],
      ['In Progress', 'In review'],
      ['In Progress', 'Rejected'],
      ['In Progress', 'To Do'],
      ['In review', 'In Progress'],
      ['In review', 'Done'],
      ['In review', 'Rejected'],
      ['In review', 'To Do'],
      ['Rejected', 'To Do'],
      ['Done', 'To Do'],
      ...retest.flatMap((status): (readonly [string, string])[] => [
        ['In review', status],
        [status, 'Done'],
        [status, 'In Progress'],
        [status, 'To Do'],
      ]),
    ],
  };
}

const requirementStatuses: EntryRecord[] = [
  { id: 2001, name: 'To Do', isDefault: true },
  { id: 2002, name: 'In Progress' },
  { id: 2003, name: 'In Review' },
  { id: 2004, name: 'Done' },
];

export const priorityIds = [3001, 3002, 3003, 3004, 3005] as const;
const priorities: EntryRecord[] = [
  { id: 3001, name: 'Highest' },
  { id: 3002, name: 'High' },
  { id: 3003, name: 'Medium', isDefault: true },
  { id: 3004, name: 'Low' },
  { id: 3005, name: 'Lowest' },
];

const severities: EntryRecord[] = [
  { id: 4001, name: 'Kritisch' },
  { id: 4002, name: 'Schwer' },
  { id: 4003, name: 'Mittel', isDefault: true },
  { id: 4004, name: 'Leicht' },
];
