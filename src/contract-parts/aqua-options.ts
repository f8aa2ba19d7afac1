import type { Unavailability } from '../checklist/model/unavailable';
import type { AquaItemType } from '../checklist/model/vocabulary';

export interface AquaProjectOption {
  id: number;
  name: string;
  archived: boolean;
}
export interface AquaUserOption {
  id: number;
  name: string;
  userName: string;
  active: boolean;
}
export interface AquaFieldOption {
  id: string;
  title: string;
  itemType: AquaItemType;
}
export interface AquaLicenceOption {
  code: string;
  name: string;
  /** Whether its name or code looks like the Jira-sync licence. */
  recognised: boolean;
}
export interface AquaFolderOption {
  id: number;
  /** From the project's root, joined with " / ". */
  path: string;
}
/** What set-up offers to pick from in aqua. A part that could not be read says why. */
export interface AquaOptions {
  projects: Options<AquaProjectOption>;
  /** Absent until a project is named. */
  folders?: Options<AquaFolderOption>;
  users: Options<AquaUserOption>;
  licences: Options<AquaLicenceOption>;
  /** Active fields of both item types. Absent until a project is named. */
  fields?: Options<AquaFieldOption>;
  /** Active dictionary fields of both item types that could take the resolution. Absent until a project is named. */
  dictionaries?: Options<AquaFieldOption>;
}
export type Options<T> = { ok: true; options: T[] } | { ok: false; unavailable: Unavailability };
