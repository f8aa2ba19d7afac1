import type { SiteFields } from './model/fields';
import type { Issue } from './model/issue';
import type { SiteLanguages } from './model/languages';
import type { Account, ApplicationRole, Group, Permission } from './model/people';
import type { Named, Project } from './model/project';
import type { SiteSprints } from './model/sprints';

/**
 * What a sample Jira site holds. Issues are lean records that share everything they can, so that a site may have 200,000 of them: names and
 * shapes are put together when somebody asks.
 */
export interface JiraSite extends SiteFields, SiteSprints, SiteLanguages {
  baseUrl: string;
  cloudId: string;
  title: string;
  timeZone: string;
  locale: string;
  accounts: Account[];
  groups: Group[];
  applicationRoles: ApplicationRole[];
  /** Absent: both are on, as on a new site. */
  unassignedAllowed?: boolean;
  linkingEnabled?: boolean;
  /** Whether a search for the whole of an address misses those who hide theirs; absent: it finds them, and shows them without it. */
  searchMissesHiddenAddresses?: boolean;
  /** Ids of project roles by name; team-managed projects have roles of their own. */
  projectRoles: Record<string, number>;
  permissions: Permission[];
  /** Names of groups by global permission. */
  globalGrants: Record<string, string[]>;
  projects: Project[];
  resolutions: Named[];
  priorities: Named[];
  /** Ascending by id. */
  issues: Issue[];
  /** Passwords of HTTP Basic: tokens by e-mail address in lower case. */
  tokens: ReadonlyMap<string, { accountId: string; token: string }>;
}
