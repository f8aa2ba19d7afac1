import { startSamples, type ScenarioName } from '../../local/samples';
import { sampleSystems } from '../../local/cli/systems';
import { resolvePlanFile } from '../../local/plan-file/resolve';
import { runChecks } from '../../src/checklist/engine/run-checks';
import type { Answers, Plan } from '../../src/checklist/model/plan';
import { checks, type AnyCheck } from '../../src/checks';
import { createAquaClient } from '../../src/clients/aqua/client';
import type { Clock, HttpRequest, HttpResponse, HttpTransport } from '../../src/clients/http/http';
import { createJiraClient } from '../../src/clients/jira/client';
import type { CheckResult } from '../../src/contract';

export type System = 'jira' | 'aqua';
/** What rows come to. */
export type Results = ReadonlyMap<string, CheckResult>;

/** What a server answered to one request. */
interface Recorded {
  status: number;
  body: string;
}

/** All that two servers answered in one run, so that the run can be played again without them, with one thing changed. */
export interface Recording {
  plan: Plan;
  answers: Answers;
  viewer: string;
  /** With which aqua was read: its log-in is one of the requests. */
  account: { username: string; password: string };
  now: Date;
  told: Record<System, ReadonlyMap<string, Recorded>>;
}

const keyOf = ({ method, url, body }: HttpRequest): string => `${method} ${url} ${body ?? ''}`;
const address = 'https://aqua.example.com/aquaWebNG';

/** Runs the checklist once over a sample company and keeps what was answered. */
export async function record(name: ScenarioName): Promise<Recording> {
  const samples = await startSamples(name);
  try {
    const { admin } = sampleSystems(samples);
    const { aquaReader } = samples.scenario;
    const told = { jira: new Map<string, Recorded>(), aqua: new Map<string, Recorded>() };
    const recording =
      (system: System, base: string, headers: Record<string, string>): HttpTransport =>
      async (request) => {
        const path = request.url.replace(address, '');
        const response = await fetch(`${base}${path}`, {
          method: request.method,
          headers: { ...request.headers, ...headers },
          ...(request.body === undefined ? {} : { body: request.body }),
        });
        const body = await response.text();
        told[system].set(keyOf({ ...request, url: path }), { status: response.status, body });
        return { status: response.status, header: () => null, text: async () => body };
      };
    const jira = recording('jira', samples.jira.url, {
      Authorization: `Basic ${Buffer.from(`${admin.email}:${admin.token}`).toString('base64')}`,
    });
    const aqua = recording('aqua', samples.aqua.url, {});
    const now = new Date();
    const clients = clientsOver(jira, aqua, aquaReader);
    const resolved = await resolvePlanFile(samples.scenario.planFile, { ...clients, accountId: admin.accountId, now });
    const made: Recording = { plan: resolved.plan, answers: resolved.answers, viewer: admin.accountId, account: aquaReader, now, told };
    await judge(made, { jira, aqua });
    return made;
  } finally {
    await samples.close();
  }
}

/** How a recording is played again. */
interface Replay {
  /** Rows to judge; all of them where it is absent. */
  rows?: readonly AnyCheck[];
  /** May answer another body for a recorded one, by the request's method and path; is told of all that is asked for. */
  change?: (system: System, asked: string, body: string) => string;
}

/** What rows come to when the recording is played again. */
export async function replay(
  recording: Recording,
  { rows = checks, change = (_system, _asked, body) => body }: Replay = {},
): Promise<Results> {
  const playing =
    (system: System): HttpTransport =>
    async (request) => {
      const url = request.url.replace(address, '');
      const kept = recording.told[system].get(keyOf({ ...request, url }));
      if (!kept) return answered(503, '');
      return answered(kept.status, change(system, `${request.method} ${url.split('?')[0] ?? ''}`, kept.body));
    };
  return judge(recording, { jira: playing('jira'), aqua: playing('aqua') }, rows);
}

function answered(status: number, body: string): HttpResponse {
  return { status, header: () => null, text: async () => body };
}

/** A clock that does not wait: it jumps. */
function hurried(start: Date): Clock {
  let now = start.getTime();
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    random: () => 0.5,
  };
}

function clientsOver(jira: HttpTransport, aqua: HttpTransport, account: Recording['account'], now = new Date()) {
  const timing = { deadline: now.getTime() + 3_600_000, clock: hurried(now) };
  return {
    jira: createJiraClient({ transport: jira, ...timing }),
    aqua: createAquaClient({ address, ...account, transport: aqua, ...timing }),
  };
}

async function judge(
  { plan, answers, viewer, account, now }: Recording,
  { jira, aqua }: Record<System, HttpTransport>,
  rows: readonly AnyCheck[] = checks,
): Promise<Results> {
  const clients = clientsOver(jira, aqua, account, now);
  const results = await runChecks({
    checks: rows,
    sources: { plan, eyes: 'user', ...clients, viewer, now },
    decisions: answers.decisions,
    timeUp: new Promise(() => undefined),
  });
  await clients.aqua.close();
  return new Map(results.map((result) => [result.check, result]));
}
