import type { JiraSite } from './jira/site';
import type { PlanFile } from '../plan-file/format';

/** The sample companies' states that the servers can play. */
export const scenarioNames = ['first-setup', 'ready', 'large'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** An account of the sample Jira with what it logs in with. */
export interface Identity {
  accountId: string;
  displayName: string;
  email: string;
  /** Stands for an API token: the password of HTTP Basic. */
  token: string;
}

export interface AquaLogIn {
  /** With the tenant, as aqua's public cloud wants it: `name@tenant`. */
  username: string;
  password: string;
}

/** What a test, the local host or the command line needs to know of the company that is played. */
export interface Scenario {
  name: ScenarioName;
  company: string;
  /** The Jira accounts that somebody can be, each with its own rights. */
  identities: Record<'admin' | 'member' | 'configurationUser' | 'syncUser' | 'app', Identity>;
  /** The aqua account that sees everything: the one to read with. */
  aquaReader: AquaLogIn;
  /** An aqua account that no licence is assigned to. */
  aquaWithoutLicence: AquaLogIn;
  /** An aqua account that administers a project, but not the system. */
  aquaWithoutSystemRights: AquaLogIn;
  /** The address that Jira tells as its own; no server answers there. */
  siteUrl: string;
  /** The site's id, as it tells everybody. */
  cloudId: string;
  planFile: PlanFile;
}

/** A request that a sample server was asked. */
export interface RequestRecord {
  method: string;
  /** With its query. */
  path: string;
  /** 0 while there is no answer, and where the connection was dropped. */
  status: number;
  /** The body where it was JSON. Forms are not kept: they carry passwords. */
  body?: unknown;
  /** When it arrived, in milliseconds since the epoch. */
  at: number;
}

/** What happens instead of an answer. A hanging request is answered as usual afterwards, if anybody still listens. */
export type Interference = { status: number; headers?: Record<string, string>; body?: unknown } | { hangMs: number } | { drop: true };

export type InterferenceRule = (request: { method: string; path: string; headers: Record<string, string> }) => Interference | undefined;

export interface SampleServer {
  /** Without a slash at the end; aqua's ends with /aquaWebNG. */
  url: string;
  /** The latest requests, oldest first. */
  requests: RequestRecord[];
  /** Of all bodies answered so far. */
  bytes(): number;
  /** Lets a rule answer in the server's place; the first rule that answers counts. Returns an undo function. */
  interfere(rule: InterferenceRule): () => void;
}

export interface SampleAquaServer extends SampleServer {
  /** Sessions whose token is alive: neither logged out nor expired. */
  openSessions(): number;
  /** Ends the life of every access token now, as time would. Refresh tokens stay good. */
  expireTokens(): void;
}

export interface Samples {
  scenario: Scenario;
  jira: SampleServer;
  aqua: SampleAquaServer;
  close(): Promise<void>;
}

export interface SampleOptions {
  jiraPort?: number;
  aquaPort?: number;
  /** Waiting time before each answer, for benchmarks. */
  latencyMs?: number;
  /** The day that the company's dates are relative to. */
  now?: Date;
  /** How much larger or smaller `large` is than it is meant to be, in everything but the people and values in use. */
  scale?: number;
  /** How long an aqua access token lives; the real server said 599 (facts/aqua §2.1). */
  aquaTokenSeconds?: number;
  /** Changes the company before its servers start: for tests of what no scenario shows. */
  change?: (site: JiraSite) => void;
}
