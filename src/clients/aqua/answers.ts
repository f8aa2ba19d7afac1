import { z } from 'zod';
import { numericId as id } from '../http/answer-schema';
import type {
  AquaActivity,
  AquaLogInTry,
  AquaNotificationRule,
  AquaSeats,
  AquaAssignment,
  AquaAttachmentLimits,
  AquaCreateField,
  AquaField,
  AquaFolder,
  AquaGroup,
  AquaLicence,
  AquaPermissionResult,
  AquaProject,
  AquaProjectUser,
  AquaRole,
  AquaSession,
  AquaUser,
  AquaUserEntry,
  AquaWorkflow,
} from './client';

/**
 * aqua's answers, PascalCase on the wire (facts/aqua §2.1), turned into the client's shapes. Nearly every member may be null or absent
 * in the vendor's document; only what the app cannot do without is demanded.
 */

const text = z.string();
const maybe = z.string().nullish();
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const count = z.coerce
  .number()
  .nullish()
  .transform((value) => value ?? 0);

/** Only the members that are there: absent and null are the same to us. */
function present<T extends Record<string, unknown>>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** A list that something rests on: null is how aqua writes an empty one, but an answer without it says nothing. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullable()
    .transform((items) => items ?? []);

const session = z
  .object({ Id: id, UserName: text, TenantName: maybe, ServerAdministrator: flag })
  .transform(({ Id, UserName, TenantName, ServerAdministrator }): AquaSession => ({
    id: Id,
    userName: UserName,
    serverAdministrator: ServerAdministrator,
    ...present({ tenantName: TenantName }),
  }));

const permissionResult = z.enum(['Granted', 'Denied', 'NotLicensed']);
/** Members that are no permission, or of a kind that this app does not know, are left out. */
const permissions = z.record(text, z.unknown()).transform((members) =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]): [string, AquaPermissionResult][] => {
      const result = permissionResult.safeParse(value);
      return result.success ? [[name, result.data]] : [];
    }),
  ),
);

const licence = z
  .object({
    Code: maybe,
    Name: maybe,
    MaxNamedLicensesAvailable: count,
    MaxFloatingLicensesAvailable: count,
    StartTime: maybe,
    ExpiryTime: maybe,
  })
  .transform((of): AquaLicence => ({
    code: of.Code ?? '',
    name: of.Name ?? of.Code ?? '',
    maxNamed: of.MaxNamedLicensesAvailable,
    maxFloating: of.MaxFloatingLicensesAvailable,
    ...present({ startsAt: of.StartTime, expiresAt: of.ExpiryTime }),
  }));

/** Sample of the vendor: ".png,.jpg"; an empty text lets every file in. */
const attachmentLimits = z
  .object({ AttachmentMaxFileSize: z.coerce.number().positive(), AllowedAttachmentFileExtensions: maybe })
  .transform(({ AttachmentMaxFileSize, AllowedAttachmentFileExtensions }): AquaAttachmentLimits => ({
    largestBytes: AttachmentMaxFileSize,
    extensions: (AllowedAttachmentFileExtensions ?? '')
      .toLowerCase()
      .split(/[,;\s]+/)
      .map((extension) => extension.replace(/^\*?\./, ''))
      .filter((extension) => extension !== '' && extension !== '*'),
  }));

const project = z
  .object({
    Id: id,
    Name: maybe,
    IsArchived: flag,
    ProjectPermissions: permissions.nullish(),
    ProjectConfig: z.object({ IsOwned: flag, IsShared: flag, OwningProject: z.object({ Id: id, Name: maybe }).nullish() }).nullish(),
  })
  .transform(({ Id, Name, IsArchived, ProjectPermissions, ProjectConfig }): AquaProject => {
    const owner = ProjectConfig?.OwningProject;
    return {
      id: Id,
      name: Name ?? `${Id}`,
      archived: IsArchived,
      permissions: ProjectPermissions ?? {},
      sharesTemplate: ProjectConfig?.IsShared ?? false,
      ...(owner && owner.Id !== Id ? { owningProject: { id: owner.Id, name: owner.Name ?? `${owner.Id}` } } : {}),
    };
  });

const status = z.enum(['Activated', 'Deactivated', 'LicenseDeactivated']);
const entryMembers = { Id: id, UserName: maybe, FirstName: maybe, Surname: maybe, Status: status };
const userEntry = z.object(entryMembers).transform((of): AquaUserEntry => ({
  id: of.Id,
  userName: of.UserName ?? '',
  status: of.Status,
  ...present({ firstName: of.FirstName, surname: of.Surname }),
}));

const seats = z
  .object({ ProfileCode: maybe, NamedTotal: count, NamedUsed: count, FloatingTotal: count, FloatingUsed: count })
  .transform((of): AquaSeats => ({
    code: of.ProfileCode ?? '',
    namedTotal: of.NamedTotal,
    namedUsed: of.NamedUsed,
    floatingTotal: of.FloatingTotal,
    floatingUsed: of.FloatingUsed,
  }));

const usage = z.object({ ProfileCode: maybe, AsFloating: z.boolean().default(false), Utilization: text.nullish() });
const activity = z
  .object({ User: z.object({ Id: id }).nullish(), ClientType: text, LastActivity: maybe, State: text.nullish(), LicenseUsage: list(usage) })
  .transform(({ User, ClientType, LastActivity, State, LicenseUsage }): AquaActivity[] => {
    if (!User) return [];
    const held = LicenseUsage.flatMap((one) =>
      State === 'Active' && one.AsFloating && one.Utilization === 'LicenseGranted' && one.ProfileCode ? [one.ProfileCode] : [],
    );
    return [
      { userId: User.Id, clientType: ClientType, ...present({ at: LastActivity }), ...(held.length > 0 ? { floatingHeld: held } : {}) },
    ];
  });
const logInTry = z
  .object({
    User: z.object({ Id: id }).nullish(),
    LoginSuccessfull: z.boolean(),
    OccurrenceDate: text,
    ReasonCode: text.default('Unknown'),
  })
  .transform(({ User, LoginSuccessfull, OccurrenceDate, ReasonCode }): AquaLogInTry[] =>
    User ? [{ userId: User.Id, at: OccurrenceDate, succeeded: LoginSuccessfull, reason: ReasonCode }] : [],
  );
const notificationRule = z
  .object({ ItemType: text, FilterType: text })
  .transform(({ ItemType, FilterType }): AquaNotificationRule => ({ itemType: ItemType, filterType: FilterType }));

const user = z
  .object({
    ...entryMembers,
    Fullname: maybe,
    Email: maybe,
    ServerAdministrator: flag,
    Licenses: list(z.object({ Code: text, Type: maybe })),
    LicenseProfiles: z.array(seats).nullish(),
    Projects: list(z.object({ Project: z.object({ Id: id }), Role: z.object({ Id: id }) })),
  })
  .transform((of): AquaUser => ({
    id: of.Id,
    userName: of.UserName ?? '',
    status: of.Status,
    serverAdministrator: of.ServerAdministrator,
    licences: of.Licenses.map(({ Code, Type }) => ({ code: Code, type: Type ?? '' })),
    projects: of.Projects.map(({ Project, Role }) => ({ projectId: Project.Id, roleId: Role.Id })),
    ...present({ firstName: of.FirstName, surname: of.Surname, fullName: of.Fullname, email: of.Email, seats: of.LicenseProfiles }),
  }));

const projectUser = z
  .object({ Id: id, UserName: maybe, Fullname: maybe, FirstName: maybe, Surname: maybe, Email: maybe })
  .transform((of): AquaProjectUser => ({
    id: of.Id,
    userName: of.UserName ?? '',
    ...present({ fullName: of.Fullname, firstName: of.FirstName, surname: of.Surname, email: of.Email }),
  }));

const role = z
  .object({ Id: id, Name: maybe, IsDefault: flag, Permissions: list(text) })
  .transform((of): AquaRole => ({ id: of.Id, name: of.Name ?? `${of.Id}`, isDefault: of.IsDefault, permissions: of.Permissions }));

const assignment = z
  .object({ Role: z.object({ Id: id, Name: maybe }), User: z.object({ Id: id }), FolderId: count })
  .transform((of): AquaAssignment => ({ userId: of.User.Id, roleId: of.Role.Id, roleName: of.Role.Name ?? '', folderId: of.FolderId }));

const folder = z
  .object({ Id: id, Name: maybe, ParentFolderId: id.nullish() })
  .transform((of): AquaFolder => ({ id: of.Id, name: of.Name ?? `${of.Id}`, ...present({ parentId: of.ParentFolderId }) }));

const entry = z
  .object({ Id: id, Name: maybe, IsDefault: flag, IsDeleted: flag })
  .transform((of) => ({ id: of.Id, name: of.Name ?? '', isDefault: of.IsDefault, isDeleted: of.IsDeleted }));

const field = z
  .object({
    Id: text,
    Title: maybe,
    IsCustom: flag,
    IsActive: z.boolean().nullish(),
    FieldType: text,
    Length: z.coerce.number().nullish(),
    FieldMask: maybe,
    Entries: z.array(entry).nullish(),
    EditMeta: z.object({ Required: z.boolean().nullish(), Readonly: z.boolean().nullish() }).nullish(),
  })
  .transform((of): AquaField => ({
    id: of.Id,
    title: of.Title ?? of.Id,
    custom: of.IsCustom,
    active: of.IsActive ?? true,
    type: of.FieldType,
    ...present({
      length: of.Length,
      fieldMask: of.FieldMask || null,
      entries: of.Entries,
      required: of.EditMeta?.Required,
      readonly: of.EditMeta?.Readonly,
    }),
  }));

const createField = z
  .object({
    Id: text,
    Title: maybe,
    // Without it no field would look required.
    EditMeta: z.object({ Required: flag, Readonly: flag, DefaultValue: z.object({ Value: z.unknown() }).nullish() }),
  })
  .transform(({ Id, Title, EditMeta }): AquaCreateField => ({
    id: Id,
    title: Title ?? Id,
    required: EditMeta.Required,
    readonly: EditMeta.Readonly,
    hasDefault: EditMeta.DefaultValue?.Value !== undefined && EditMeta.DefaultValue.Value !== null,
  }));

const group = z
  .object({ Caption: maybe, Count: z.coerce.number(), Filter: z.unknown() })
  .transform((of): AquaGroup => ({ caption: of.Caption ?? null, count: of.Count, filter: of.Filter }));

const node = z.object({ Name: maybe, IsInitialNode: flag });
const workflow = z
  .object({ Nodes: list(node), Actions: list(z.object({ NodeFrom: node.nullish(), NodeTo: node.nullish() })) })
  .transform(({ Nodes, Actions }): AquaWorkflow => ({
    statuses: Nodes.map(({ Name, IsInitialNode }) => ({ name: Name ?? '', initial: IsInitialNode })),
    steps: Actions.flatMap(({ NodeFrom, NodeTo }) => (NodeFrom?.Name && NodeTo?.Name ? [{ from: NodeFrom.Name, to: NodeTo.Name }] : [])),
  }));

export const answers = {
  session,
  permissions,
  licences: z.object({ Licenses: list(licence) }).transform(({ Licenses }) => Licenses),
  attachmentLimits,
  projects: z.array(project),
  userEntries: z.array(userEntry),
  user,
  logInTries: z.object({ Items: list(logInTry) }).transform(({ Items }) => Items.flat()),
  lastActivity: z.object({ Items: list(activity) }).transform(({ Items }) => Items.flat()),
  licencePermissions: z.object({ Permissions: list(text) }).transform(({ Permissions }) => Permissions),
  notificationRules: z.array(notificationRule),
  sprints: z.array(z.object({ Id: id, Name: maybe }).transform(({ Id, Name }) => ({ id: Id, name: Name ?? '' }))),
  projectUsers: z.array(projectUser),
  role,
  /** "Assignements" is how aqua spells it. */
  assignments: z.object({ Assignements: list(assignment) }).transform(({ Assignements }) => Assignements),
  subfolders: z.array(folder),
  fields: z.array(field),
  workflow,
  createFields: z.object({ Fields: list(createField) }).transform(({ Fields }) => Fields),
  groups: z.object({ Groups: list(group) }).transform(({ Groups }) => Groups),
};
