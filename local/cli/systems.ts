import { abandonable, systemClock, type HttpTransport } from '../../src/clients/http/http';
import { sendRepeatable, type HttpAnswer } from '../../src/clients/http/send';
import { answerReader } from '../../src/clients/http/whole-answer';
import { startSamples } from '../samples';
import { scenarioNames, type Samples, type Scenario } from '../samples/types';
import type { Identity } from '../host/host';
import type { PlanFile } from '../plan-file/format';
import { ToldError, type Sentence } from '../wording/sentence';
import { oneOf, UsageError } from './usage';

/** The two systems that the host is to run against, and who is who there. */
export interface Systems {
  /** What this is, in words, for the person in front of it. */
  title: Sentence;
  jiraUrl: string;
  /** The site's id, where the site tells it. */
  cloudId?: string;
  admin: Identity;
  app: Identity;
  /** The account that does the work, where its own token is at hand: what nobody else sees is then read as that user. */
  syncUser?: Identity;
  /** Who can open the self-check page as the account that does the work. */
  selfChecker?: Identity;
  /** Somebody without Administer Jira; only the samples have one. */
  member?: Identity;
  aqua?: { address: string; username: string; password: string };
  /** The plan that comes with a scenario. */
  planFile?: PlanFile;
  close(): Promise<void>;
}

/** A sample company, played by servers on this machine. */
export function sampleSystems({ scenario, jira, aqua, close }: Samples): Systems {
  return systemsOf(scenario, { jiraUrl: jira.url, aquaUrl: aqua.url }, close);
}

/** The same for servers that run elsewhere on this machine. */
export function systemsOf(
  scenario: Scenario,
  { jiraUrl, aquaUrl }: { jiraUrl: string; aquaUrl: string },
  close: Systems['close'],
): Systems {
  const { name, identities, aquaReader, company, planFile, cloudId } = scenario;
  return {
    title: (words) => words.systems.sample(company, name),
    jiraUrl,
    cloudId,
    admin: identities.admin,
    member: identities.member,
    selfChecker: identities.syncUser,
    app: identities.app,
    aqua: { address: aquaUrl, ...aquaReader },
    planFile,
    close,
  };
}

/** The systems that the options and the environment name: a scenario, else your own systems, else the first scenario. */
export async function chooseSystems(scenario: string | undefined, environment: NodeJS.ProcessEnv): Promise<Systems> {
  if (scenario === undefined && namesRealSystems(environment)) return realSystems(environment);
  return sampleSystems(await startSamples(oneOf('scenario', scenarioNames, scenario ?? 'first-setup')));
}

/** Whether the environment names real systems. */
export function namesRealSystems(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment['JIRA_URL'] ?? environment['AQUA_URL']);
}

/** Real systems, as the environment names them. The admin's token stands for the admin and for the app. */
async function realSystems(environment: NodeJS.ProcessEnv): Promise<Systems> {
  const value = (name: string): string => environment[name]?.trim() ?? '';
  const missing = ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_API_TOKEN', 'AQUA_URL', 'AQUA_USERNAME', 'AQUA_PASSWORD'].filter(
    (name) => value(name) === '',
  );
  if (missing.length > 0) throw new UsageError(({ systems }) => systems.missing(missing.join(', ')));
  if ((value('JIRA_SYNC_EMAIL') === '') !== (value('JIRA_SYNC_API_TOKEN') === ''))
    throw new UsageError(({ systems }) => systems.halfSyncUser);
  const jiraUrl = jiraAddress(value('JIRA_URL'));
  const identity = async (prefix: string): Promise<Identity> => {
    const credentials = { email: value(`${prefix}_EMAIL`), token: value(`${prefix}_API_TOKEN`) };
    return { accountId: await ownAccountId(jiraUrl, credentials, prefix), ...credentials };
  };
  const admin = await identity('JIRA');
  const syncUser = value('JIRA_SYNC_EMAIL') === '' ? undefined : await identity('JIRA_SYNC');
  const cloudId = await cloudIdOf(jiraUrl);
  return {
    title: ({ systems }) => systems.own(new URL(jiraUrl).host, value('AQUA_URL'), syncUser !== undefined),
    jiraUrl,
    ...(cloudId === undefined ? {} : { cloudId }),
    admin,
    app: admin,
    ...(syncUser ? { syncUser, selfChecker: syncUser } : {}),
    aqua: { address: value('AQUA_URL'), username: value('AQUA_USERNAME'), password: environment['AQUA_PASSWORD'] ?? '' },
    close: () => Promise.resolve(),
  };
}

/** The site's address, by HTTPS unless it is this very machine. */
function jiraAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    throw new UsageError(({ systems }) => systems.jiraNoAddress(text));
  }
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !loopback) throw new UsageError(({ systems }) => systems.jiraInTheClear);
  return url.origin;
}

/** A system did not answer, or did not let us in. */
export class UnreachableError extends ToldError {
  override readonly name = 'UnreachableError';
}

/**
 * Asks Jira who the token belongs to. Of the operations that are asked for here it is the one that does not answer strangers: a wrong token
 * would otherwise pass for a person without rights (docs/platform/jira.md#anonymous-answers).
 */
async function ownAccountId(jiraUrl: string, { email, token }: { email: string; token: string }, prefix: string): Promise<string> {
  const { status, body } = await firstAnswer(jiraUrl, {
    Authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`,
  });
  if (status === 401) throw new UnreachableError(({ systems }) => systems.tokenRefused(prefix));
  // An account may always see itself, so a 403 is about the network: a list of allowed IP addresses, or a proxy in between.
  if (status === 403)
    throw new UnreachableError(({ systems }) => (/IP address/i.test(body) ? systems.notOnAllowList(jiraUrl) : systems.refused(jiraUrl)));
  if (status === 429) throw new UnreachableError(({ systems }) => systems.busy(jiraUrl));
  if (status >= 500) throw new UnreachableError(({ systems }) => systems.jiraFault(jiraUrl, status));
  const accountId = accountIdIn(body);
  if (status < 200 || status > 299 || accountId === undefined)
    throw new UnreachableError(({ systems }) => systems.notJira(jiraUrl, status));
  return accountId;
}

/** How long the first answer may take, with what Jira asks to wait in between. */
const firstAnswerMs = 60_000;

/** What Jira answers first. Where it asks to slow down, it is asked again as late as it says; where it sends elsewhere, nobody follows with the token. */
async function firstAnswer(jiraUrl: string, headers: Record<string, string>): Promise<HttpAnswer> {
  const read = answerReader();
  const transport: HttpTransport = ({ timeoutMs, method, url, headers: sent }) =>
    abandonable((signal) => fetch(url, { method, headers: sent, redirect: 'manual', signal }).then(read), timeoutMs);
  const request = { method: 'GET' as const, url: `${jiraUrl}/rest/api/3/myself`, headers: { Accept: 'application/json', ...headers } };
  const options = { clock: systemClock, deadline: Date.now() + firstAnswerMs, timeoutMs: 15_000, onAttempt: () => undefined };
  try {
    return await sendRepeatable(transport, request, options);
  } catch {
    // Whatever it was, no answer came.
    throw new UnreachableError(({ systems }) => systems.noAnswer(jiraUrl));
  }
}

function accountIdIn(body: string): string | undefined {
  try {
    const answer = JSON.parse(body) as { accountId?: unknown } | null;
    return typeof answer?.accountId === 'string' && answer.accountId.trim() !== '' ? answer.accountId : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The site's id, which it tells everybody (docs/platform/jira.md#api-gateway). The platform would tell the app; it does without where the site
 * does not.
 */
async function cloudIdOf(jiraUrl: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${jiraUrl}/_edge/tenant_info`, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
    const answer = (await response.json()) as { cloudId?: unknown } | null;
    return response.ok && typeof answer?.cloudId === 'string' ? answer.cloudId : undefined;
  } catch {
    return undefined;
  }
}

/** The origin of an aqua address on this machine, which only the local host lets through. */
export function loopbackOrigin(address: string): string | undefined {
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
    return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
