import { Unavailable } from '../../checklist/model/unavailable';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { parseAnswer, parseJson, type AnswerSchema } from '../http/answer-schema';
import { answers } from './answers';
import { openLogIn, type AquaSessionOptions } from './session';
import { whyRefused } from './token';
import { limitParallel, systemClock, type Clock } from '../http/http';

/** Whether something is allowed, as aqua's API tells it. */
export type AquaPermissionResult = 'Granted' | 'Denied' | 'NotLicensed';

/** The signed-in account (`GET api/Session`). */
export interface AquaSession {
  id: number;
  userName: string;
  tenantName?: string;
  serverAdministrator: boolean;
}

/** A licence of the whole system (`GET api/System/License`). Dates are ISO 8601. */
export interface AquaLicence {
  code: string;
  name: string;
  maxNamed: number;
  maxFloating: number;
  startsAt?: string;
  expiresAt?: string;
}

export interface AquaProject {
  id: number;
  name: string;
  archived: boolean;
  /** What the reading account may do there; only members that aqua sent. */
  permissions: Record<string, AquaPermissionResult>;
  /** Whose template the project uses; absent where it is its own or cannot be seen. */
  owningProject?: { id: number; name: string };
  /** Whether other projects use the same template. */
  sharesTemplate: boolean;
}

export type AquaUserStatus = 'Activated' | 'Deactivated' | 'LicenseDeactivated';

/** An entry of `GET api/System/User`: everybody, without addresses. */
export interface AquaUserEntry {
  id: number;
  userName: string;
  firstName?: string;
  surname?: string;
  status: AquaUserStatus;
}

/** One user with address, licences and projects (`GET api/System/User/{id}`). An empty address is an empty string or absent. */
export interface AquaUser extends AquaUserEntry {
  fullName?: string;
  email?: string;
  serverAdministrator: boolean;
  licences: { code: string; type: string }[];
  /** Seats of the licences that the user holds, by the profile's code; absent where aqua does not tell. */
  seats?: AquaSeats[];
  projects: { projectId: number; roleId: number }[];
}

/** Seats of a licence (`LicenseProfiles` of a user). */
export interface AquaSeats {
  code: string;
  namedTotal: number;
  namedUsed: number;
  floatingTotal: number;
  floatingUsed: number;
}

/** When a user was last active and with which client: Rich, Web, API, Offline or Unknown (`GET api/System/License/LastUserActivity`). */
export interface AquaActivity {
  userId: number;
  clientType: string;
  /** ISO 8601. */
  at?: string;
  /** Codes of the licences of which the user holds a floating seat at this moment. */
  floatingHeld?: string[];
}

/** A try to log in (`GET api/System/License/Incidents`). `reason` is AuthenticationFailure, FloatingLicenseNotAvailable … where it failed. */
export interface AquaLogInTry {
  userId: number;
  /** ISO 8601. */
  at: string;
  succeeded: boolean;
  reason: string;
}

/** A project's default for notifications (`GET api/Project/{id}/Meta/NotificationRule`): None, Custom or AnyChange. */
export interface AquaNotificationRule {
  itemType: string;
  filterType: string;
}

/** An active user of a project (`GET api/Project/{id}/User`). */
export interface AquaProjectUser {
  id: number;
  userName: string;
  fullName?: string;
  firstName?: string;
  surname?: string;
  email?: string;
}

export interface AquaRole {
  id: number;
  name: string;
  /** Built in and unchangeable. */
  isDefault: boolean;
  permissions: string[];
}

/** A role of a user in a project; folder 0 is the whole project. */
export interface AquaAssignment {
  userId: number;
  roleId: number;
  roleName: string;
  folderId: number;
}

/** What aqua takes of attachments (`GET api/System/Settings`). */
export interface AquaAttachmentLimits {
  largestBytes: number;
  /** Endings that are taken, without the dot, in small letters; none where every kind of file is. */
  extensions: string[];
}

export interface AquaFolder {
  id: number;
  name: string;
  parentId?: number;
}

export interface AquaEntry {
  id: number;
  name: string;
  isDefault: boolean;
  /** Kept for old items and not selectable. */
  isDeleted: boolean;
}

/** A field of an item type (`GET api/Project/{id}/Meta/{itemType}/Fields`). `required` and `readonly` hold for the reading account. */
export interface AquaField {
  id: string;
  title: string;
  custom: boolean;
  active: boolean;
  type: string;
  /** Characters; only strings have one. */
  length?: number;
  /** How numbers are shown, in a notation that the vendor does not document. */
  fieldMask?: string;
  entries?: AquaEntry[];
  required?: boolean;
  readonly?: boolean;
}

/** The steps between statuses that aqua's users may take (`GET api/Workflow/{itemType}/{id}`), by the names of the statuses. */
export interface AquaWorkflow {
  statuses: { name: string; initial: boolean }[];
  steps: { from: string; to: string }[];
}

/** A field of the mask that creates items (`GET api/{itemType}/CreateMeta`), as the reading account meets it. */
export interface AquaCreateField {
  id: string;
  title: string;
  required: boolean;
  readonly: boolean;
  hasDefault: boolean;
}

/** Items in use by one value of a field (`GET api/Navigation/GroupList`). */
export interface AquaGroup {
  /** What aqua shows; null where the field is empty. */
  caption: string | null;
  count: number;
  /** Carries the value in a form that the vendor does not document. */
  filter: unknown;
}

/**
 * Reads from one aqua server. Logs in with the first request and holds one session until `close`. Every method throws `Unavailable` with
 * an `aqua-…` reason.
 */
export interface AquaClient {
  session(): Promise<AquaSession>;
  systemPermissions(): Promise<Record<string, AquaPermissionResult>>;
  licences(): Promise<AquaLicence[]>;
  attachmentLimits(): Promise<AquaAttachmentLimits>;
  projects(): Promise<AquaProject[]>;
  users(): Promise<AquaUserEntry[]>;
  /** Undefined where aqua knows no such user. */
  user(id: number): Promise<AquaUser | undefined>;
  role(id: number): Promise<AquaRole>;
  /** Activity of users who fit a text; aqua does not say of what, so others may be among them, and not all need be. */
  lastActivity(filter: string): Promise<AquaActivity[]>;
  /** The latest tries to log in to the system, whoever made them; those of nobody that aqua knows are left out. */
  logInTries(): Promise<AquaLogInTry[]>;
  /** The permissions that a licence gives. */
  licencePermissions(code: string): Promise<string[]>;
  notificationRules(projectId: number): Promise<AquaNotificationRule[]>;
  /** A project's sprints, inactive ones included. */
  sprints(projectId: number): Promise<{ id: number; name: string }[]>;
  projectUsers(projectId: number): Promise<AquaProjectUser[]>;
  assignments(projectId: number): Promise<AquaAssignment[]>;
  /** All folders below the one named; 0 is the project's root. */
  subfolders(projectId: number, folderId: number): Promise<AquaFolder[]>;
  /** With deactivated fields. */
  fields(projectId: number, itemType: AquaItemType): Promise<AquaField[]>;
  /** Without statuses and steps where the project uses no workflow. */
  workflow(projectId: number, itemType: AquaItemType): Promise<AquaWorkflow>;
  /** The fields of new items in a folder, after the rules of the reading account's role there; folder 0 is the whole project. */
  createFields(query: { projectId: number; itemType: AquaItemType; folderId: number }): Promise<AquaCreateField[]>;
  /** Distinct values of a field with their numbers of items, subfolders included. */
  groups(query: { projectId: number; itemType: AquaItemType; folderId: number; fieldId: string }): Promise<AquaGroup[]>;
  cost(): { requests: number };
  /** Ends the session at the server, whatever happened before. Never throws. */
  close(): Promise<void>;
}

/** Requests at a time; nothing is documented, so a modest number. */
const parallel = 6;

export type AquaClientOptions = Omit<AquaSessionOptions, 'clock'> & { clock?: Clock };

/** A client for one aqua server. Whoever creates it closes it. */
export function createAquaClient({ clock = systemClock, ...options }: AquaClientOptions): AquaClient {
  const logIn = openLogIn({ ...options, clock });
  const limited = limitParallel(parallel);

  /** The answer, or undefined where aqua says in its own words that there is no such thing. */
  async function find<T>(path: string, schema: AnswerSchema<T>): Promise<T | undefined> {
    const answer = await limited(() => logIn.get(path));
    const json = parseJson(answer.body);
    // A page that says 404 comes from something in between, or from a server without that operation.
    if (answer.status === 404 && json !== undefined) return undefined;
    if (answer.status < 200 || answer.status > 299) throw new Unavailable(whyRefused(answer));
    if (json === undefined) throw new Unavailable({ reason: 'aqua-not-aqua' });
    return parseAnswer(schema, json, 'aqua-unexpected-answer');
  }

  async function ask<T>(path: string, schema: AnswerSchema<T>): Promise<T> {
    const answer = await find(path, schema);
    if (answer === undefined) throw new Unavailable({ reason: 'aqua-not-found' });
    return answer;
  }

  return {
    session: () => ask('api/Session', answers.session),
    systemPermissions: () => ask('api/System/Permissions', answers.permissions),
    licences: () => ask('api/System/License', answers.licences),
    attachmentLimits: () => ask('api/System/Settings', answers.attachmentLimits),
    projects: () => ask('api/Project?includePermissions=true&includeArchived=true', answers.projects),
    users: () => ask('api/System/User', answers.userEntries),
    user: (id) => find(`api/System/User/${id}?includeProjects=true&includeLicenses=true`, answers.user),
    role: (id) => ask(`api/System/Role/${id}`, answers.role),
    lastActivity: (filter) =>
      ask(`api/System/License/LastUserActivity?${new URLSearchParams({ startAt: '0', maxResults: '100', filter })}`, answers.lastActivity),
    logInTries: () => ask('api/System/License/Incidents?startAt=0&maxResults=500', answers.logInTries),
    licencePermissions: (code) =>
      ask(`api/System/License/Permissions?${new URLSearchParams({ licenseProfileCode: code })}`, answers.licencePermissions),
    sprints: (projectId) => ask(`api/Project/${projectId}/Sprint`, answers.sprints),
    notificationRules: (projectId) => ask(`api/Project/${projectId}/Meta/NotificationRule`, answers.notificationRules),
    projectUsers: (projectId) => ask(`api/Project/${projectId}/User`, answers.projectUsers),
    assignments: (projectId) => ask(`api/Project/${projectId}/UserAssignment?folderId=0&recursive=true`, answers.assignments),
    subfolders: (projectId, folderId) =>
      ask(`api/Project/${projectId}/Folder/${folderId}/Subfolder?recursive=true&includePermissions=false`, answers.subfolders),
    fields: (projectId, itemType) => ask(`api/Project/${projectId}/Meta/${itemType}/Fields?includeDeactivated=true`, answers.fields),
    workflow: (projectId, itemType) => ask(`api/Workflow/${itemType}/${projectId}`, answers.workflow),
    createFields: ({ projectId, itemType, folderId }) =>
      ask(`api/${itemType}/CreateMeta?projectId=${projectId}&folderId=${folderId}`, answers.createFields),
    groups: ({ projectId, itemType, folderId, fieldId }) => {
      const query = new URLSearchParams({
        itemType,
        projectId: String(projectId),
        folderId: String(folderId),
        includeSubfolders: 'true',
        groups: JSON.stringify([[fieldId, 'asc']]),
      });
      return ask(`api/Navigation/GroupList?${query}`, answers.groups);
    },
    cost: () => ({ requests: logIn.requests() }),
    close: () => logIn.close(),
  };
}
