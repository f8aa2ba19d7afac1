import * as v from 'valibot';
import { count, distinct, distinctIds, id, isoDate, listOf, listOrNull, maybeDate, maybeName, name, object, present } from '../members';
import { aquaOperation } from '../operation';

const entryMembers = {
  Id: id,
  UserName: maybeName,
  FirstName: maybeName,
  Surname: maybeName,
  Status: v.picklist(['Activated', 'Deactivated', 'LicenseDeactivated']),
};

const userEntry = v.pipe(
  object(entryMembers),
  v.transform((of) => ({
    id: of.Id,
    userName: of.UserName ?? '',
    status: of.Status,
    ...present({ firstName: of.FirstName, surname: of.Surname }),
  })),
);

/** Everybody in the system, without addresses (docs/platform/aqua.md#users). */
export const systemUsers = aquaOperation({
  path: '/api/System/User',
  request: () => ({}),
  answer: v.pipe(listOf(userEntry), v.transform(distinctIds)),
});
export type AquaUserEntry = v.InferOutput<typeof userEntry>;

/** Seats of a licence that a user holds. */
const seats = v.pipe(
  object({ ProfileCode: v.nullable(name), NamedTotal: count, NamedUsed: count, FloatingTotal: count, FloatingUsed: count }),
  v.transform((of) => ({
    code: of.ProfileCode ?? '',
    namedTotal: of.NamedTotal,
    namedUsed: of.NamedUsed,
    floatingTotal: of.FloatingTotal,
    floatingUsed: of.FloatingUsed,
  })),
);

const user = v.pipe(
  object({
    ...entryMembers,
    Fullname: maybeName,
    // Null or empty: nobody entered one.
    Email: v.nullable(name),
    ServerAdministrator: v.boolean(),
    Licenses: listOf(object({ Code: name, Type: name })),
    // Absent where aqua does not tell, and judged as such.
    LicenseProfiles: v.nullish(listOf(seats)),
    Projects: listOf(object({ Project: object({ Id: id }), Role: object({ Id: id }) })),
  }),
  v.transform((of) => ({
    id: of.Id,
    userName: of.UserName ?? '',
    status: of.Status,
    serverAdministrator: of.ServerAdministrator,
    licences: distinct(
      of.Licenses.map(({ Code, Type }) => ({ code: Code, type: Type })),
      ({ code }) => code,
    ),
    projects: of.Projects.map(({ Project, Role }) => ({ projectId: Project.Id, roleId: Role.Id })),
    ...present({ firstName: of.FirstName, surname: of.Surname, fullName: of.Fullname, email: of.Email, seats: of.LicenseProfiles }),
  })),
);

/** One user with address, licences and projects. */
export const systemUser = aquaOperation({
  path: '/api/System/User/{userId}',
  request: ({ userId }: { userId: number }) => ({ path: { userId }, query: { includeProjects: true, includeLicenses: true } }),
  answer: user,
});
export type AquaUser = v.InferOutput<typeof user>;

const role = v.pipe(
  object({ Id: id, Name: maybeName, IsDefault: v.boolean(), Permissions: listOf(name) }),
  v.transform((of) => ({ id: of.Id, name: of.Name ?? `${of.Id}`, isDefault: of.IsDefault, permissions: of.Permissions })),
);

/** A role with its permissions; `isDefault` tells the one that is built in and unchangeable (docs/platform/aqua.md#role-permissions). */
export const systemRole = aquaOperation({
  path: '/api/System/Role/{roleId}',
  request: ({ roleId }: { roleId: number }) => ({ path: { roleId } }),
  answer: role,
});

const usage = object({ ProfileCode: v.nullable(name), AsFloating: v.boolean(), Utilization: name });
const activity = v.pipe(
  object({
    User: v.nullable(object({ Id: id })),
    ClientType: name,
    // Null: never.
    LastActivity: maybeDate,
    State: name,
    LicenseUsage: listOrNull(usage),
  }),
  v.transform(({ User, ClientType, LastActivity, State, LicenseUsage }) => {
    if (!User) return [];
    const held = LicenseUsage.flatMap((one) =>
      State === 'Active' && one.AsFloating && one.Utilization === 'LicenseGranted' && one.ProfileCode ? [one.ProfileCode] : [],
    );
    return [
      {
        userId: User.Id,
        clientType: ClientType,
        ...present({ at: LastActivity, floatingHeld: held.length > 0 ? held : undefined }),
      },
    ];
  }),
);
const activities = v.pipe(
  object({ Items: listOrNull(activity) }),
  v.transform(({ Items }) => Items.flat()),
);

/**
 * When users who fit a text were last active, with which client (Rich, Web, API, Offline or Unknown), and of which licences they hold a
 * floating seat at this moment. aqua does not say what the text is compared with, so others may be among them, and not all need be.
 */
export const lastActivity = aquaOperation({
  path: '/api/System/License/LastUserActivity',
  request: ({ filter }: { filter: string }) => ({ query: { startAt: 0, maxResults: 100, filter } }),
  answer: activities,
});
export type AquaActivity = v.InferOutput<typeof activities>[number];

const logInTry = v.pipe(
  object({
    User: v.nullable(object({ Id: id })),
    LoginSuccessfull: v.boolean(),
    OccurrenceDate: isoDate,
    ReasonCode: v.optional(name, 'Unknown'),
  }),
  v.transform(({ User, LoginSuccessfull, OccurrenceDate, ReasonCode }) =>
    User ? [{ userId: User.Id, at: OccurrenceDate, succeeded: LoginSuccessfull, reason: ReasonCode }] : [],
  ),
);
const tries = v.pipe(
  object({ Items: listOrNull(logInTry) }),
  v.transform(({ Items }) => Items.flat()),
);

/**
 * The latest tries to log in to the system, whoever made them; those of nobody that aqua knows are left out. `reason` tells why one was
 * refused (docs/platform/aqua.md#log-in-refusals).
 */
export const logInTries = aquaOperation({
  path: '/api/System/License/Incidents',
  request: () => ({ query: { startAt: 0, maxResults: 500 } }),
  answer: tries,
});
export type AquaLogInTry = v.InferOutput<typeof tries>[number];
