import { createMask, projectFields, statusWorkflow } from '../../../src/clients/aqua/operations/fields';
import { itemGroups } from '../../../src/clients/aqua/operations/navigation';
import { projectUsers, projectSprints, roleAssignments, subfolders, visibleProjects } from '../../../src/clients/aqua/operations/projects';
import { signedInAccount } from '../../../src/clients/aqua/operations/session';
import { attachmentLimits, environment, licences } from '../../../src/clients/aqua/operations/system';
import { lastActivity, logInTries, systemRole, systemUser, systemUsers } from '../../../src/clients/aqua/operations/users';
import type { AquaClient } from '../../../src/clients/aqua/client';
import { aquaWith } from './aqua-server';

/** Members on which a judgement rests: an answer without one says nothing, and null means what the vendor documents. */

const licence = {
  Code: 'JIRASYNC',
  Name: 'Jira-Sync',
  MaxNamedLicensesAvailable: 1,
  MaxFloatingLicensesAvailable: 0,
  StartTime: '2026-01-01T00:00:00Z',
  ExpiryTime: '2026-12-31T23:59:59.9999999Z',
};
const user = {
  Id: 9,
  UserName: 'sync',
  FirstName: 'Sync',
  Surname: 'Jira',
  Status: 'Activated',
  Email: 'sync@x.example',
  ServerAdministrator: false,
  Licenses: [{ Code: 'JIRASYNC', Type: 'Named' }],
  LicenseProfiles: null,
  Projects: [],
};
const projectUser = { Id: 9, UserName: 'sync', Email: 'sync@x.example' };
const project = { Id: 71, Name: 'Webshop', IsArchived: false };
const folder = { Id: 3, Name: 'Release 5', ParentFolderId: 0 };
const field = { Id: 'JiraID', Title: 'Jira ID', IsCustom: true, IsActive: true, FieldType: 'String', Length: 255, EditMeta: null };
const entry = { Id: 1, Name: 'Neu', IsDefault: false, IsDeleted: false };
const list = { ...field, Id: 'Status', Title: 'Status', FieldType: 'Dictionary', Entries: [entry] };
const created = { Id: 'Name', Title: 'Name', EditMeta: { Required: true, Readonly: false, DefaultValue: null } };
const group = { Caption: 'Neu', Count: 5, Filter: ['Status', '=', 1] };
const role = { Id: 1, Name: 'Projektadministrator', IsDefault: true, Permissions: [] };
const assignment = { Role: { Id: 1, Name: null }, User: { Id: 9 }, FolderId: 0 };
const activity = { User: { Id: 9 }, ClientType: 'Web', LastActivity: '2026-11-22T10:00:00Z', State: 'Inactive', LicenseUsage: [] };
const logInTry = { User: { Id: 9 }, LoginSuccessfull: true, OccurrenceDate: '2026-11-22T10:00:00Z', ReasonCode: 'Unknown' };
const [open, done] = [
  { Name: 'Neu', IsInitialNode: true },
  { Name: 'Fertig', IsInitialNode: false },
];
const workflow = { Nodes: [open, done], Actions: [{ NodeFrom: open, NodeTo: done }] };

type Ask = (aqua: AquaClient) => Promise<unknown>;
const asks = {
  account: (aqua) => aqua.ask(signedInAccount),
  licences: (aqua) => aqua.ask(licences),
  limits: (aqua) => aqua.ask(attachmentLimits),
  environment: (aqua) => aqua.ask(environment),
  users: (aqua) => aqua.ask(systemUsers),
  user: (aqua) => aqua.find(systemUser, { userId: 9 }),
  role: (aqua) => aqua.ask(systemRole, { roleId: 1 }),
  activity: (aqua) => aqua.ask(lastActivity, { filter: 'sync' }),
  tries: (aqua) => aqua.ask(logInTries),
  projects: (aqua) => aqua.ask(visibleProjects),
  projectUsers: (aqua) => aqua.ask(projectUsers, { projectId: 71 }),
  assignments: (aqua) => aqua.ask(roleAssignments, { projectId: 71 }),
  folders: (aqua) => aqua.ask(subfolders, { projectId: 71, folderId: 0 }),
  sprints: (aqua) => aqua.ask(projectSprints, { projectId: 71 }),
  fields: (aqua) => aqua.ask(projectFields, { projectId: 71, itemType: 'Defect' }),
  mask: (aqua) => aqua.ask(createMask.Defect, { projectId: 71, folderId: 0 }),
  workflow: (aqua) => aqua.ask(statusWorkflow, { projectId: 71, itemType: 'Defect' }),
  groups: (aqua) => aqua.ask(itemGroups, { projectId: 71, itemType: 'Defect', folderId: 0, fieldId: 'Status' }),
} satisfies Record<string, Ask>;

/** The same without a member. */
function without(from: object, member: string): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== member));
}

async function told(ask: Ask, answer: unknown): Promise<unknown> {
  const aqua = await aquaWith(() => ({ json: answer }));
  return ask(aqua).catch((error: unknown) => error);
}

it.each<[string, Ask, unknown, string]>([
  ['whether the account administers the server', asks.account, { Id: 9, UserName: 'x' }, 'ServerAdministrator'],
  ['the end of a licence', asks.licences, { Licenses: [without(licence, 'ExpiryTime')] }, 'Licenses.0.ExpiryTime'],
  ['an end that is a date', asks.licences, { Licenses: [{ ...licence, ExpiryTime: 'garbage' }] }, 'Licenses.0.ExpiryTime'],
  [
    'an end that is a date, though it holds a number',
    asks.licences,
    { Licenses: [{ ...licence, ExpiryTime: 'May 1' }] },
    'Licenses.0.ExpiryTime',
  ],
  ['the beginning of a licence', asks.licences, { Licenses: [without(licence, 'StartTime')] }, 'Licenses.0.StartTime'],
  ['named seats', asks.licences, { Licenses: [without(licence, 'MaxNamedLicensesAvailable')] }, 'Licenses.0.MaxNamedLicensesAvailable'],
  [
    'floating seats',
    asks.licences,
    { Licenses: [{ ...licence, MaxFloatingLicensesAvailable: null }] },
    'Licenses.0.MaxFloatingLicensesAvailable',
  ],
  ['the name of a licence', asks.licences, { Licenses: [without(licence, 'Name')] }, 'Licenses.0.Name'],
  ['the code of a licence', asks.licences, { Licenses: [{ ...licence, Code: null }] }, 'Licenses.0.Code'],
  ['any list of licences', asks.licences, { Licenses: null }, 'Licenses'],
  ['whether customers share the server', asks.environment, {}, 'IsMultiTenant'],
  ['the largest attachment', asks.limits, { AttachmentMaxFileSize: null, AllowedAttachmentFileExtensions: '' }, 'AttachmentMaxFileSize'],
  ['the kinds of attachment', asks.limits, { AttachmentMaxFileSize: 1 }, 'AllowedAttachmentFileExtensions'],
  ['the status of one of all users', asks.users, [without(user, 'Status')], '0.Status'],
  ['the status of a user', asks.user, without(user, 'Status'), 'Status'],
  ['the address of a user', asks.user, without(user, 'Email'), 'Email'],
  ['whether a user administers the server', asks.user, { ...user, ServerAdministrator: null }, 'ServerAdministrator'],
  ['the kind of a user’s licence', asks.user, { ...user, Licenses: [{ Code: 'J' }] }, 'Licenses.0.Type'],
  ['the licences of a user', asks.user, { ...user, Licenses: null }, 'Licenses'],
  ['the projects of a user', asks.user, { ...user, Projects: null }, 'Projects'],
  ['the address of a user of the project', asks.projectUsers, [without(projectUser, 'Email')], '0.Email'],
  ['whether a role is the built-in one', asks.role, without(role, 'IsDefault'), 'IsDefault'],
  ['the permissions of a role', asks.role, without(role, 'Permissions'), 'Permissions'],
  ['any list of permissions of a role', asks.role, { ...role, Permissions: null }, 'Permissions'],
  ['any list of roles in a project', asks.assignments, { Assignements: null }, 'Assignements'],
  ['the folder of a role', asks.assignments, { Assignements: [{ ...assignment, FolderId: null }] }, 'Assignements.0.FolderId'],
  ['the folder above a folder', asks.folders, [without(folder, 'ParentFolderId')], '0.ParentFolderId'],
  ['the name of a sprint', asks.sprints, [{ Id: 1 }], '0.Name'],
  ['when somebody was active', asks.activity, { Items: [without(activity, 'LastActivity')] }, 'Items.0.LastActivity'],
  ['when somebody was active, as a date', asks.activity, { Items: [{ ...activity, LastActivity: 'lately' }] }, 'Items.0.LastActivity'],
  ['when somebody logged in, as a date', asks.tries, { Items: [{ ...logInTry, OccurrenceDate: '23.11.2026' }] }, 'Items.0.OccurrenceDate'],
  ['whether a log-in worked', asks.tries, { Items: [without(logInTry, 'LoginSuccessfull')] }, 'Items.0.LoginSuccessfull'],
  ['whether a project is archived', asks.projects, [without(project, 'IsArchived')], '0.IsArchived'],
  ['whether a field is active', asks.fields, [without(field, 'IsActive')], '0.IsActive'],
  ['the length of a text field', asks.fields, [field, without(field, 'Length')], '1.Length'],
  ['a length that is a number', asks.fields, [{ ...field, Length: null }], '0.Length'],
  ['the mask of a number', asks.fields, [{ ...field, FieldType: 'Decimal' }], '0.FieldMask'],
  ['how the account meets a field', asks.fields, [without(field, 'EditMeta')], '0.EditMeta'],
  ['whether a field is read-only', asks.fields, [{ ...field, EditMeta: { Required: false } }], '0.EditMeta.Readonly'],
  ['the entries of a list', asks.fields, [{ ...list, Entries: null }], '0.Entries'],
  ['whether an entry is deleted', asks.fields, [{ ...list, Entries: [without(entry, 'IsDeleted')] }], '0.Entries.0.IsDeleted'],
  ['whether an entry is the default', asks.fields, [{ ...list, Entries: [without(entry, 'IsDefault')] }], '0.Entries.0.IsDefault'],
  ['the name of an entry', asks.fields, [{ ...list, Entries: [without(entry, 'Name')] }], '0.Entries.0.Name'],
  ['what an entry is called', asks.fields, [{ ...list, Entries: [{ ...entry, Name: null }] }], '0.Entries.0.Name'],
  ['any list of fields of a new item', asks.mask, { Fields: null }, 'Fields'],
  ['how a new item’s field is met', asks.mask, { Fields: [without(created, 'EditMeta')] }, 'Fields.0.EditMeta'],
  [
    'whether a new item’s field is required',
    asks.mask,
    { Fields: [{ ...created, EditMeta: { Readonly: false, DefaultValue: null } }] },
    'Fields.0.EditMeta.Required',
  ],
  [
    'the default of a new item’s field',
    asks.mask,
    { Fields: [{ ...created, EditMeta: { Required: true, Readonly: false } }] },
    'Fields.0.EditMeta.DefaultValue',
  ],
  ['the steps of a workflow', asks.workflow, { ...workflow, Actions: null }, 'Actions'],
  ['the statuses of a workflow', asks.workflow, without(workflow, 'Nodes'), 'Nodes'],
  ['where a step begins', asks.workflow, { ...workflow, Actions: [{ NodeTo: done }] }, 'Actions.0.NodeFrom'],
  ['where a step ends', asks.workflow, { ...workflow, Actions: [{ NodeFrom: open, NodeTo: null }] }, 'Actions.0.NodeTo'],
  [
    'the name of a step’s status',
    asks.workflow,
    { ...workflow, Actions: [{ NodeFrom: { Name: null }, NodeTo: done }] },
    'Actions.0.NodeFrom.Name',
  ],
  ['which status is the first', asks.workflow, { ...workflow, Nodes: [{ Name: 'Neu' }] }, 'Nodes.0.IsInitialNode'],
  ['any list of values in use', asks.groups, { Groups: null }, 'Groups'],
  ['the number of items of a value', asks.groups, { Groups: [without(group, 'Count')] }, 'Groups.0.Count'],
  ['a number that is one', asks.groups, { Groups: [{ ...group, Count: null }] }, 'Groups.0.Count'],
  ['what a value is shown as', asks.groups, { Groups: [without(group, 'Caption')] }, 'Groups.0.Caption'],
  ['what a value is found by', asks.groups, { Groups: [without(group, 'Filter')] }, 'Groups.0.Filter'],
])('an answer without %s is not used, and the member is named', async (_name, ask, answer, missing) => {
  expect(await told(ask, answer)).toMatchObject({ why: { reason: 'aqua-unexpected-answer', missing } });
});

it.each<[string, Ask, unknown, unknown]>([
  ['no address', asks.projectUsers, [{ ...projectUser, Email: null }], [{ id: 9, userName: 'sync' }]],
  [
    'no end',
    asks.licences,
    { Licenses: [{ ...licence, StartTime: null, ExpiryTime: null }] },
    [{ code: 'JIRASYNC', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 }],
  ],
  ['never', asks.activity, { Items: [{ ...activity, LastActivity: null }] }, [{ userId: 9, clientType: 'Web' }]],
  ['no caption', asks.groups, { Groups: [{ ...group, Caption: null, Filter: null }] }, [{ caption: null, count: 5, filter: null }]],
])('null means %s', async (_name, ask, answer, expected) => {
  expect(await told(ask, answer)).toEqual(expected);
});

it('a project without workflow has no statuses and no steps', async () => {
  expect(await told(asks.workflow, { Nodes: [], Actions: [], Graph: null })).toEqual({ statuses: [], steps: [] });
});

describe('what aqua lists twice counts once:', () => {
  it.each<[string, Ask, unknown, object]>([
    ['a user', asks.users, [user, { ...user, UserName: 'again' }], [{ userName: 'sync' }]],
    ['a user of the project', asks.projectUsers, [projectUser, projectUser], [{ id: 9 }]],
    ['a licence', asks.licences, { Licenses: [licence, licence] }, [{ code: 'JIRASYNC' }]],
    ['a licence of a user', asks.user, { ...user, Licenses: [...user.Licenses, ...user.Licenses] }, { licences: [{ code: 'JIRASYNC' }] }],
    ['a project', asks.projects, [project, project], [{ id: 71 }]],
    ['a folder', asks.folders, [folder, folder], [{ id: 3 }]],
    [
      'a sprint',
      asks.sprints,
      [
        { Id: 1, Name: 'S' },
        { Id: '1', Name: 'S' },
      ],
      [{ id: 1 }],
    ],
    ['a role', asks.assignments, { Assignements: [assignment, assignment] }, [{ userId: 9 }]],
    ['a field', asks.fields, [field, field], [{ id: 'JiraID' }]],
    ['an entry', asks.fields, [{ ...list, Entries: [entry, entry] }], [{ entries: [{ id: 1 }] }]],
    ['a field of new items', asks.mask, { Fields: [created, created] }, [{ id: 'Name' }]],
  ])('%s', async (_name, ask, answer, expected) => {
    expect(await told(ask, answer)).toMatchObject(expected);
  });

  it('but a licence of the same code with another term is another one', async () => {
    const ended = { ...licence, ExpiryTime: '2025-12-31T00:00:00Z' };
    expect(await told(asks.licences, { Licenses: [ended, licence] })).toHaveLength(2);
  });
});

it('a name longer than any that aqua could mean is cut; an id is not used', async () => {
  expect(await told(asks.sprints, [{ Id: 1, Name: 'x'.repeat(1001) }])).toEqual([{ id: 1, name: `${'x'.repeat(999)}…` }]);
  expect(await told(asks.sprints, [{ Id: '1'.repeat(21), Name: 'Sprint' }])).toMatchObject({ why: { missing: '0.Id' } });
});
