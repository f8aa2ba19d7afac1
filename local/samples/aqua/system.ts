import type { AquaItemType } from '../../../src/checklist/model/vocabulary';

/** What a sample aqua server holds. Items are lean records; names are looked up when somebody asks. */

export type UserStatus = 'Activated' | 'Deactivated' | 'LicenseDeactivated';

export interface AquaUserRecord {
  id: number;
  /** Without the tenant. */
  userName: string;
  firstName: string;
  surname: string;
  /** Empty where nobody entered one. */
  email: string;
  position: string;
  status: UserStatus;
  serverAdministrator: boolean;
  /** Codes of licences. */
  licences: string[];
}

export interface LicenceRecord {
  code: string;
  name: string;
  named: number;
  floating: number;
  /** ISO 8601. */
  startTime: string;
  expiryTime: string;
  /** What it does not allow of all that there is. */
  without?: readonly string[];
}

export interface RoleRecord {
  id: number;
  name: string;
  /** Built in and unchangeable. */
  isDefault: boolean;
  permissions: readonly string[];
}

/** Folder 0 is the whole project. */
export interface Assignment {
  userId: number;
  roleId: number;
  folderId: number;
}

export interface FolderRecord {
  id: number;
  name: string;
  parentId: number;
}

export interface EntryRecord {
  id: number;
  name: string;
  isDefault?: boolean;
  isDeleted?: boolean;
}

interface FieldCommon {
  /** The internal property name. */
  id: string;
  title: string;
  custom?: boolean;
  active?: boolean;
  required?: boolean;
  readonly?: boolean;
  /** Ids of roles that a rule of the workflow makes it required or read-only for. */
  requiredFor?: readonly number[];
  readonlyFor?: readonly number[];
}
export type FieldRecord = FieldCommon &
  (
    | { type: 'String'; length: number }
    | { type: 'Dictionary' | 'DictionaryMultiChoice'; dictionaryId: number; shared: boolean; entries: EntryRecord[] }
    | { type: 'User' | 'DateTime' | 'Id' | 'Sprint' | 'Decimal' | 'StringList' | 'Text' }
  );

export interface ItemRecord {
  itemType: AquaItemType;
  folderId: number;
  /** A user's id, or 0 where nobody is assigned. */
  assignedTo: number;
  /** Ids of dictionary entries, and of the sprint, by field; 0 or absent where the field is empty. */
  values: Record<string, number>;
  /** Texts by field, `Name` among them; an item without a name shows one made of its number. */
  texts?: Record<string, string>;
}

/** A sprint of a project. */
export interface SprintRecord {
  id: number;
  /** Names need not be unique. */
  name: string;
  /** ISO 8601. */
  start?: string;
  end?: string;
  /** Absent: it is active. */
  active?: boolean;
}

/** The steps between statuses, by their names. */
export interface WorkflowRecord {
  initial: string[];
  statuses: string[];
  steps: (readonly [from: string, to: string])[];
}

export interface AquaProjectRecord {
  id: number;
  name: string;
  description: string;
  archived: boolean;
  /** The project whose template this one uses; absent where it has its own. */
  templateOf?: number;
  folders: FolderRecord[];
  assignments: Assignment[];
  fields: Partial<Record<AquaItemType, FieldRecord[]>>;
  /** What is mailed by default; absent: every change of everything. */
  notifications?: Partial<Record<AquaItemType, 'None' | 'Custom' | 'AnyChange'>>;
  sprints?: SprintRecord[];
  /** Absent: the item type has no workflow, and any step may be taken. */
  workflows?: Partial<Record<AquaItemType, WorkflowRecord>>;
  items: ItemRecord[];
}

/** What a user last did, and with which client. */
export interface ActivityRecord {
  userId: number;
  clientType: 'Rich' | 'Web' | 'API' | 'Offline' | 'Unknown';
  /** ISO 8601. */
  at: string;
}

/** What the server does to accounts; off on the public cloud (docs/platform/aqua.md#password-expiry-and-lockout). */
export interface LogInPolicy {
  /** Refused log-ins in a row after which an account is locked; absent: never. */
  lockoutAfter?: number;
  /** User names in lower case whose password has expired. */
  expired?: ReadonlySet<string>;
}

/** A try to log in, and why aqua refused it. */
export interface LogInRecord extends ActivityRecord {
  refused?: 'AuthenticationFailure' | 'FloatingLicenseNotAvailable' | 'NoLicenseAssignment';
}

export interface AquaSystem {
  activity?: ActivityRecord[];
  logIns?: LogInRecord[];
  tenant: string;
  /** The public cloud: user names carry the tenant. Elsewhere they stand alone. */
  multiTenant: boolean;
  /** Absent: passwords do not expire and nobody is locked. */
  logInPolicy?: LogInPolicy;
  serverName: string;
  /** Of the server's software, as `System/Settings` tells it. */
  version: string;
  attachmentMaxBytes: number;
  /** Somebody who stands here twice is listed twice. */
  users: AquaUserRecord[];
  licences: LicenceRecord[];
  roles: RoleRecord[];
  projects: AquaProjectRecord[];
  /** By user name in lower case. */
  passwords: ReadonlyMap<string, string>;
}
