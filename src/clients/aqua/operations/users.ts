import * as z from 'zod';
import { count, distinct, distinctIds, id, isoDate, listOf, listOrNull, maybeDate, maybeName, name, present } from '../members';
import { aquaOperation } from '../operation';

const entryMembers = {
  Id: id,
  UserName: maybeName,
  FirstName: maybeName,
  Surname: maybeName,
  Status: z.enum(['Activated', 'Deactivated', 'LicenseDeactivated']),
};

const userEntry = z.object(entryMembers).transform((of) => ({
  id: of.Id,
  userName: of.UserName ?? '',
  status: of.Status,
  ...present({ firstName: of.FirstName, surname: of.Surname }),
}));

/** Everybody in the system, without addresses (docs/platform/aqua.md#users). */
export const systemUsers = aquaOperation({
  path: '/api/System/User',
  request: () => ({}),
  answer: listOf(userEntry).transform(distinctIds),
});
export type AquaUserEntry = z.infer<typeof userEntry>;

/** Seats of a licence that a user holds. */
const seats = z
  .object({ ProfileCode: name.nullable(), NamedTotal: count, NamedUsed: count, FloatingTotal: count, FloatingUsed: count })
  .transform((of) => ({
    code: of.ProfileCode ?? '',
    namedTotal: of.NamedTotal,
    namedUsed: of.NamedUsed,
    floatingTotal: of.FloatingTotal,
    floatingUsed: of.FloatingUsed,
  }));

const user = z
  .object({
    ...entryMembers,
    Fullname: maybeName,
    // Null or empty: nobody entered one.
    Email: name.nullable(),
    ServerAdministrator: z.boolean(),
    Licenses: listOf(z.object({ Code: name, Type: name })),
    // Absent where aqua does not tell, and judged as such.
    LicenseProfiles: listOf(seats).nullish(),
    Projects: listOf(z.object({ Project: z.object({ Id: id }), Role: z.object({ Id: id }) })),
  })
  .transform((of) => ({
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
  }));

/** One user with address, licences and projects. */
export const systemUser = aquaOperation({
  path: '/api/System/User/{userId}',
  request: ({ userId }: { userId: number }) => ({ path: { userId }, query: { includeProjects: true, includeLicenses: true } }),
  answer: user,
});
export type AquaUser = z.infer<typeof user>;

const role = z
  .object({ Id: id, Name: maybeName, IsDefault: z.boolean(), Permissions: listOf(name) })
  .transform((of) => ({ id: of.Id, name: of.Name ?? `${of.Id}`, isDefault: of.IsDefault, permissions: of.Permissions }));

/** A role with its permissions; `isDefault` tells the one that is built in and unchangeable (docs/platform/aqua.md#role-permissions). */
export const systemRole = aquaOperation({
  path: '/api/System/Role/{roleId}',
  request: ({ roleId }: { roleId: number }) => ({ path: { roleId } }),
  answer: role,
});

const usage = z.object({ ProfileCode: name.nullable(), AsFloating: z.boolean(), Utilization: name });
const activity = z
  .object({
    User: z.object({ Id: id }).nullable(),
    ClientType: name,
    // Null: never.
    LastActivity: maybeDate,
    State: name,
    LicenseUsage: listOrNull(usage),
  })
  .transform(({ User, ClientType, LastActivity, State, LicenseUsage }) => {
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
  });
const activities = z.object({ Items: listOrNull(activity) }).transform(({ Items }) => Items.flat());

/**
 * When users who fit a text were last active, with which client (Rich, Web, API, Offline or Unknown), and of which licences they hold a
 * floating seat at this moment. aqua does not say what the text is compared with, so others may be among them, and not all need be.
 */
export const lastActivity = aquaOperation({
  path: '/api/System/License/LastUserActivity',
  request: ({ filter }: { filter: string }) => ({ query: { startAt: 0, maxResults: 100, filter } }),
  answer: activities,
});
export type AquaActivity = z.infer<typeof activities>[number];

const logInTry = z
  .object({
    User: z.object({ Id: id }).nullable(),
    LoginSuccessfull: z.boolean(),
    OccurrenceDate: isoDate,
    ReasonCode: name.default('Unknown'),
  })
  .transform(({ User, LoginSuccessfull, OccurrenceDate, ReasonCode }) =>
    User ? [{ userId: User.Id, at: OccurrenceDate, succeeded: LoginSuccessfull, reason: ReasonCode }] : [],
  );
const tries = z.object({ Items: listOrNull(logInTry) }).transform(({ Items }) => Items.flat());

/**
 * The latest tries to log in to the system, whoever made them; those of nobody that aqua knows are left out. `reason` tells why one was
 * refused (docs/platform/aqua.md#log-in-refusals).
 */
export const logInTries = aquaOperation({
  path: '/api/System/License/Incidents',
  request: () => ({ query: { startAt: 0, maxResults: 500 } }),
  answer: tries,
});
export type AquaLogInTry = z.infer<typeof tries>[number];
