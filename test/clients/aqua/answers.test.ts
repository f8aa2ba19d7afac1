import type { AquaClient } from '../../../src/clients/aqua/client';
import { createMask, projectFields } from '../../../src/clients/aqua/operations/fields';
import { itemGroups } from '../../../src/clients/aqua/operations/navigation';
import { roleAssignments, visibleProjects } from '../../../src/clients/aqua/operations/projects';
import { attachmentLimits, licences, systemPermissions } from '../../../src/clients/aqua/operations/system';
import { systemUser, systemUsers } from '../../../src/clients/aqua/operations/users';
import { aquaWith, reasonOf } from './aqua-server';

describe('answers', () => {
  it.each<[string, (aqua: AquaClient) => Promise<unknown>, unknown, unknown]>([
    [
      'a licence without dates',
      (aqua) => aqua.ask(licences),
      {
        Licenses: [
          { Code: 'J', Name: null, MaxNamedLicensesAvailable: 1, MaxFloatingLicensesAvailable: 0, StartTime: null, ExpiryTime: null },
        ],
      },
      [{ code: 'J', name: 'J', maxNamed: 1, maxFloating: 0 }],
    ],
    [
      'a licence without dates, as the first and the last day of the calendar',
      (aqua) => aqua.ask(licences),
      {
        Licenses: [
          {
            Code: 'J',
            Name: 'Jira-Sync',
            MaxNamedLicensesAvailable: 1,
            MaxFloatingLicensesAvailable: 0,
            StartTime: '0001-01-01T00:00:00',
            ExpiryTime: '9999-12-31T23:59:59.9999999',
          },
          {
            Code: 'K',
            Name: 'Jira-Sync',
            MaxNamedLicensesAvailable: 1,
            MaxFloatingLicensesAvailable: 0,
            StartTime: '2026-01-01T00:00:00',
            ExpiryTime: '0001-01-01T00:00:00',
          },
        ],
      },
      [
        { code: 'J', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 },
        { code: 'K', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0, startsAt: '2026-01-01T00:00:00' },
      ],
    ],
    [
      'every kind of file, among others',
      (aqua) => aqua.ask(attachmentLimits),
      { AttachmentMaxFileSize: 1, AllowedAttachmentFileExtensions: '.png,*.*' },
      { largestBytes: 1, extensions: [] },
    ],
    [
      'kinds of file, however they are written',
      (aqua) => aqua.ask(attachmentLimits),
      { AttachmentMaxFileSize: 10_485_760, AllowedAttachmentFileExtensions: '.png, .JPG;*.zip' },
      { largestBytes: 10_485_760, extensions: ['png', 'jpg', 'zip'] },
    ],
    [
      'no kinds of file: all are taken',
      (aqua) => aqua.ask(attachmentLimits),
      { AttachmentMaxFileSize: 1, AllowedAttachmentFileExtensions: null },
      { largestBytes: 1, extensions: [] },
    ],
    [
      'the version of the server',
      (aqua) => aqua.ask(attachmentLimits),
      { AttachmentMaxFileSize: 1, AllowedAttachmentFileExtensions: null, SoftwareVersion: '26.26.0.0 ' },
      { largestBytes: 1, extensions: [], version: '26.26.0.0' },
    ],
    ...[null, '', ' '].map((version): [string, (aqua: AquaClient) => Promise<unknown>, unknown, unknown] => [
      `a server that does not tell its version: ${JSON.stringify(version)}`,
      (aqua) => aqua.ask(attachmentLimits),
      { AttachmentMaxFileSize: 1, AllowedAttachmentFileExtensions: null, SoftwareVersion: version },
      { largestBytes: 1, extensions: [] },
    ]),
    [
      'a default value that is none',
      (aqua) => aqua.ask(createMask.Defect, { projectId: 71, folderId: 0 }),
      { Fields: [{ Id: 'Name', Title: null, EditMeta: { Required: true, Readonly: false, DefaultValue: { Value: null } } }] },
      [{ id: 'Name', title: 'Name', required: true, readonly: false, hasDefault: false }],
    ],
    ...['', ' ', [], {}, { FieldValueType: 'String', Text: '' }, { FieldValueType: 'Dictionary', Text: '', Id: 0 }, { Ids: [] }].map(
      (value): [string, (aqua: AquaClient) => Promise<unknown>, unknown, unknown] => [
        `a default value that is empty: ${JSON.stringify(value)}`,
        (aqua) => aqua.ask(createMask.Defect, { projectId: 71, folderId: 0 }),
        { Fields: [{ Id: 'Kind', Title: null, EditMeta: { Required: true, Readonly: false, DefaultValue: { Value: value } } }] },
        [{ id: 'Kind', title: 'Kind', required: true, readonly: false, hasDefault: false }],
      ],
    ),
    ...[0, false, 'Normal', [7], { Id: 7 }, { FieldValueType: 'Dictionary', Text: 'Mittel', Id: 7 }].map(
      (value): [string, (aqua: AquaClient) => Promise<unknown>, unknown, unknown] => [
        `a default value: ${JSON.stringify(value)}`,
        (aqua) => aqua.ask(createMask.Defect, { projectId: 71, folderId: 0 }),
        { Fields: [{ Id: 'Kind', Title: null, EditMeta: { Required: true, Readonly: false, DefaultValue: { Value: value } } }] },
        [{ id: 'Kind', title: 'Kind', required: true, readonly: false, hasDefault: true }],
      ],
    ),
    [
      'names that are far too long',
      (aqua) => aqua.ask(systemUsers),
      [{ Id: 7, UserName: 'lena', FirstName: 'x'.repeat(300_000), Surname: 'Brandt', Status: 'Activated' }],
      [{ id: 7, userName: 'lena', firstName: `${'x'.repeat(999)}…`, surname: 'Brandt', status: 'Activated' }],
    ],
    [
      'a value that is far too long, and the group of its items, called alike',
      (aqua) => aqua.ask(itemGroups, { itemType: 'Defect', projectId: 71, folderId: 0, fieldId: 'Status' }),
      { Groups: [{ Caption: 'x'.repeat(300_000), Count: 2, Filter: ['Status', 4] }] },
      [{ caption: `${'x'.repeat(999)}…`, count: 2, filter: ['Status', 4] }],
    ],
    ['no licences at all', (aqua) => aqua.ask(licences), { Licenses: [] }, []],
    [
      'ids that come as text',
      (aqua) => aqua.ask(systemUsers),
      [{ Id: '7', UserName: 'lena', FirstName: null, Surname: 'Brandt', Status: 'Activated', AnyActiveLicense: true }],
      [{ id: 7, userName: 'lena', surname: 'Brandt', status: 'Activated' }],
    ],
    [
      'assignments, as aqua spells them',
      (aqua) => aqua.ask(roleAssignments, { projectId: 71 }),
      { Assignements: [{ Role: { Id: 1, Name: 'Projektadministrator' }, User: { Id: 9, Email: 'x@y.example' }, FolderId: 0 }] },
      [{ userId: 9, roleId: 1, roleName: 'Projektadministrator', folderId: 0 }],
    ],
    [
      'a string field with its length, and a list with deleted values',
      (aqua) => aqua.ask(projectFields, { projectId: 71, itemType: 'Defect' }),
      [
        {
          Id: 'JiraID',
          Title: 'JiraID',
          IsCustom: true,
          IsActive: true,
          FieldType: 'String',
          Length: 10,
          EditMeta: { Required: false, Readonly: true },
        },
        { Id: 'Ort', Title: 'Ort', IsCustom: true, IsActive: true, FieldType: 'String', Length: 0, EditMeta: null },
        {
          Id: 'Status',
          Title: 'Status',
          IsActive: true,
          FieldType: 'Dictionary',
          EditMeta: null,
          Entries: [
            { Id: 1, Name: 'Neu', IsDefault: true, IsDeleted: true },
            { Id: 2, Name: null, IsDefault: false, IsDeleted: true },
          ],
        },
      ],
      [
        { id: 'JiraID', title: 'JiraID', custom: true, active: true, type: 'String', length: 10, required: false, readonly: true },
        { id: 'Ort', title: 'Ort', custom: true, active: true, type: 'String' },
        {
          id: 'Status',
          title: 'Status',
          custom: false,
          active: true,
          type: 'Dictionary',
          entries: [
            { id: 1, name: 'Neu', isDefault: true, isDeleted: true },
            { id: 2, name: '', isDefault: false, isDeleted: true },
          ],
        },
      ],
    ],
    [
      'groups',
      (aqua) => aqua.ask(itemGroups, { projectId: 71, itemType: 'Defect', folderId: 0, fieldId: 'AssignedTo' }),
      { Total: 3, Groups: [{ FieldId: 'AssignedTo', Caption: null, Count: 3, Filter: null, SubGroups: null }] },
      [{ caption: null, count: 3, filter: null }],
    ],
    [
      'rights, without members that are none',
      (aqua) => aqua.ask(systemPermissions),
      { CanManageAnyUsers: 'Denied', Something: 'New', Number: 3 },
      { CanManageAnyUsers: 'Denied' },
    ],
    [
      'a project on another’s template',
      (aqua) => aqua.ask(visibleProjects),
      [
        {
          Id: 71,
          Name: 'W',
          IsArchived: false,
          ProjectConfig: { IsShared: true, IsOwned: false, OwningProject: { Id: 5, Name: 'Konzernvorlage' } },
        },
      ],
      [{ id: 71, name: 'W', archived: false, permissions: {}, sharesTemplate: true, owningProject: { id: 5, name: 'Konzernvorlage' } }],
    ],
  ])('%s', async (_name, ask, answer, expected) => {
    const aqua = await aquaWith(() => ({ json: answer }));
    expect(await ask(aqua)).toEqual(expected);
  });

  it.each<[string, (aqua: AquaClient) => Promise<unknown>, unknown, string]>([
    ['licences', (aqua) => aqua.ask(licences), {}, 'Licenses'],
    ['assignments', (aqua) => aqua.ask(roleAssignments, { projectId: 71 }), { Assignments: [] }, 'Assignements'],
    [
      'the licences of a user',
      (aqua) => aqua.find(systemUser, { userId: 9 }),
      { Id: 9, UserName: 'x', Email: null, Status: 'Activated', ServerAdministrator: false, Projects: [] },
      'Licenses',
    ],
    ['a user’s id', (aqua) => aqua.ask(systemUsers), [{ Id: '', UserName: 'x', Status: 'Activated' }], '0.Id'],
  ])('that lack %s are not taken for empty ones', async (_name, ask, answer, missing) => {
    const aqua = await aquaWith(() => ({ json: answer }));
    const error: unknown = await ask(aqua).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ why: { reason: 'aqua-unexpected-answer', missing } });
  });

  it('nobody, where aqua knows no such user', async () => {
    const aqua = await aquaWith(() => ({ status: 404, json: { Type: 'NotFound' } }));
    expect(await aqua.find(systemUser, { userId: 1 })).toBeUndefined();
  });

  it('no answer, where another program than aqua says that there is no such thing', async () => {
    const aqua = await aquaWith(() => ({ status: 404, json: { message: 'no route' } }));
    expect(await reasonOf(aqua.find(systemUser, { userId: 1 }))).toBe('aqua-not-found');
  });

  it('no answer, where a page says that there is no such page', async () => {
    const aqua = await aquaWith(() => ({ status: 404, text: '<h1>404</h1>' }));
    expect(await reasonOf(aqua.find(systemUser, { userId: 1 }))).toBe('aqua-not-found');
  });
});
