import { projectPermissionsOf, systemPermissionsOf } from './rights';
import type {
  AquaProjectRecord,
  AquaSystem,
  AquaUserRecord,
  FieldRecord,
  FolderRecord,
  LicenceRecord,
  RoleRecord,
  WorkflowRecord,
} from './system';

/** The shapes of aqua's answers: PascalCase, members without a value are null. */

export function fullNameOf(user: AquaUserRecord): string {
  return [user.firstName, user.surname].filter((part) => part !== '').join(' ') || user.userName;
}

export function showUserInfo(user: AquaUserRecord): Record<string, unknown> {
  return {
    Id: user.id,
    UserName: user.userName,
    FirstName: user.firstName,
    Surname: user.surname,
    Fullname: fullNameOf(user),
    Email: user.email,
    Phone: null,
    Position: user.position || null,
    PictureUrl: null,
  };
}

/** An entry of the list of everybody: without address. */
export function showMinimalUser(user: AquaUserRecord): Record<string, unknown> {
  return {
    Id: user.id,
    UserName: user.userName,
    FirstName: user.firstName,
    Surname: user.surname,
    Status: user.status,
    AnyActiveLicense: user.licences.length > 0,
  };
}

export function showUser(
  system: AquaSystem,
  user: AquaUserRecord,
  include: { projects: boolean; licences: boolean },
): Record<string, unknown> {
  return {
    ...showUserInfo(user),
    ServerAdministrator: user.serverAdministrator,
    Status: user.status,
    Projects: include.projects ? assignmentsOf(system, user) : null,
    Licenses: include.licences ? user.licences.map((code) => ({ Code: code, Type: 'Named' })) : null,
    LicenseProfiles: include.licences ? user.licences.map((code) => showProfile(system, code)) : null,
  };
}

function assignmentsOf(system: AquaSystem, user: AquaUserRecord): Record<string, unknown>[] {
  return system.projects.flatMap((project) =>
    project.assignments
      .filter((assignment) => assignment.userId === user.id && assignment.folderId === 0)
      .map((assignment) => ({
        Project: { Id: project.id, Name: project.name, HasSubfolders: project.folders.length > 0 },
        Role: showRoleName(system, assignment.roleId),
      })),
  );
}

function showProfile(system: AquaSystem, code: string): Record<string, unknown> {
  const licence = system.licences.find((one) => one.code === code);
  return {
    ProfileCode: code,
    ProfileName: licence?.name ?? code,
    NamedTotal: licence?.named ?? 0,
    FloatingTotal: licence?.floating ?? 0,
    NamedUsed: system.users.filter((user) => user.licences.includes(code)).length,
    FloatingUsed: 0,
  };
}

export function showLicence(licence: LicenceRecord): Record<string, unknown> {
  return {
    Code: licence.code,
    Name: licence.name,
    MaxNamedLicensesAvailable: licence.named,
    MaxFloatingLicensesAvailable: licence.floating,
    StartTime: licence.startTime,
    ExpiryTime: licence.expiryTime,
  };
}

export function showRoleName(system: AquaSystem, id: number): Record<string, unknown> {
  return { Id: id, Name: system.roles.find((role) => role.id === id)?.name ?? null };
}

export function showRole(role: RoleRecord): Record<string, unknown> {
  return { Id: role.id, Name: role.name, Permissions: role.permissions, IsDefault: role.isDefault };
}

export function showProject(
  system: AquaSystem,
  user: AquaUserRecord,
  project: AquaProjectRecord,
  includePermissions: boolean,
): Record<string, unknown> {
  const owner = system.projects.find((one) => one.id === (project.templateOf ?? project.id)) ?? project;
  return {
    Id: project.id,
    Name: project.name,
    IsArchived: project.archived,
    IsFavourite: false,
    HasSubfolders: project.folders.length > 0,
    ShortDescription: project.description,
    ProjectPermissions: includePermissions ? projectPermissionsOf(system, user, project) : null,
    SystemPermissions: includePermissions ? systemPermissionsOf(user) : null,
    FolderPermissions: null,
    ProjectConfig: {
      IsOwned: owner === project,
      IsShared: system.projects.some((one) => one.templateOf === owner.id),
      OwningProject: { Id: owner.id, Name: owner.name },
    },
  };
}

export function showFolder(folder: FolderRecord): Record<string, unknown> {
  return { Id: folder.id, Name: folder.name, ParentFolderId: folder.parentId, FolderPermissions: null };
}

/** Kinds of field that aqua can group a list by. */
const groupable: readonly FieldRecord['type'][] = ['Dictionary', 'User', 'Sprint'];

type DictionaryField = Extract<FieldRecord, { entries: unknown }>;

/** Fields whose values are entries of a list. */
export function isDictionary(field: FieldRecord): field is DictionaryField {
  return field.type === 'Dictionary' || field.type === 'DictionaryMultiChoice';
}

export function isGroupable(field: FieldRecord): boolean {
  return groupable.includes(field.type);
}

/** A field's description; `EditMeta` comes with lists only, as the asker's role meets it (docs/platform/aqua.md#fields). */
export function showField(field: FieldRecord, asker: { roleId: number | undefined } | undefined): Record<string, unknown> {
  const readonly = field.readonly ?? false;
  return {
    Id: field.id,
    Title: field.title,
    IsCustom: field.custom ?? false,
    IsGroupableInCharts: isGroupable(field),
    SupportsFieldRules: !readonly,
    SupportedFilterOperations: ['=', '<>'],
    IsFilterable: true,
    IsSortable: true,
    IsAffectable: !readonly,
    IsGroupable: isGroupable(field),
    IsActive: field.active ?? true,
    SupportsBatchUpdate: !readonly,
    EditMeta: asker ? showEditMeta(field, asker.roleId) : null,
    FieldType: field.type,
    ...(field.type === 'String' ? { FieldMask: null, Length: field.length } : {}),
    ...(field.type === 'Decimal' ? { FieldMask: null, Min: null, Max: null } : {}),
    ...(isDictionary(field)
      ? {
          Entries: field.entries.map(({ id, name, isDefault, isDeleted }) => ({
            Id: id,
            Name: name,
            IsDefault: isDefault ?? false,
            IsDeleted: isDeleted ?? false,
          })),
          IsShared: field.shared,
        }
      : {}),
  };
}

/** A field of the mask that creates items. */
export function showCreateField(field: FieldRecord, roleId: number | undefined): Record<string, unknown> {
  return { Id: field.id, Title: field.title, FieldType: field.type, EditMeta: showEditMeta(field, roleId) };
}

function showEditMeta(field: FieldRecord, roleId: number | undefined): Record<string, unknown> {
  const preset = isDictionary(field) ? field.entries.find((entry) => entry.isDefault && !entry.isDeleted) : undefined;
  const meets = (roles: readonly number[] = []): boolean => roleId !== undefined && roles.includes(roleId);
  return {
    PossibleValues: null,
    AllowOtherValues: true,
    Required: (field.required ?? false) || meets(field.requiredFor),
    Readonly: (field.readonly ?? false) || meets(field.readonlyFor),
    DefaultValue: preset ? { Value: { FieldValueType: 'Dictionary', Text: preset.name, Id: preset.id }, Mandatory: false } : null,
    Rules: [],
    Range: null,
    FieldMask: null,
    Visible: true,
    Highlight: false,
  };
}

export function showWorkflow(workflow: WorkflowRecord | undefined): Record<string, unknown> {
  const node = (name: string): Record<string, unknown> => ({ Name: name, IsInitialNode: workflow?.initial.includes(name) ?? false });
  return {
    Nodes: (workflow?.statuses ?? []).map(node),
    Actions: (workflow?.steps ?? []).map(([from, to]) => ({ NodeFrom: node(from), NodeTo: node(to) })),
    Graph: null,
  };
}
