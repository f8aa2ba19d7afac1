import { startSamples, type ScenarioName } from '../../local/samples';
import { sampleSystems } from '../../local/cli/systems';
import { resolvePlanFile } from '../../local/plan-file/resolve';
import { runChecks } from '../../src/checklist/engine/run-checks';
import type { Outcome } from '../../src/checklist/model/vocabulary';
import type { Answers, Plan } from '../../src/checklist/model/plan';
import { checks } from '../../src/checks';
import { createAquaClient } from '../../src/clients/aqua/client';
import type { HttpRequest, HttpResponse, HttpTransport } from '../../src/clients/http/http';
import { createJiraClient } from '../../src/clients/jira/client';

export type System = 'jira' | 'aqua';

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
  now: Date;
  told: Record<System, ReadonlyMap<string, Recorded>>;
}

const keyOf = ({ method, url, body }: HttpRequest): string => `${method} ${url} ${body ?? ''}`;
const logIn = { address: 'https://aqua.example.com/aquaWebNG', username: 'reader', password: 'secret' };

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
        const path = request.url.replace(logIn.address, '');
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
    const made: Recording = { plan: resolved.plan, answers: resolved.answers, viewer: admin.accountId, now, told };
    await judge(made, jira, aqua, aquaReader);
    return made;
  } finally {
    await samples.close();
  }
}

/** What every row comes to when the recording is played again; `change` may answer another body for a recorded one. */
export async function replay(
  recording: Recording,
  change: (system: System, path: string, body: string) => string = (_system, _path, body) => body,
): Promise<ReadonlyMap<string, Outcome>> {
  const playing =
    (system: System): HttpTransport =>
    async (request) => {
      const url = request.url.replace(logIn.address, '');
      const kept = recording.told[system].get(keyOf({ ...request, url }));
      if (!kept) return answered(503, '');
      return answered(kept.status, change(system, `${request.method} ${url.split('?')[0] ?? ''}`, kept.body));
    };
  return judge(recording, playing('jira'), playing('aqua'));
}

function answered(status: number, body: string): HttpResponse {
  return { status, header: () => null, text: async () => body };
}

/** A clock that does not wait. */
function hurried(now: Date): { now: () => number; sleep: () => Promise<void>; random: () => number } {
  return { now: () => now.getTime(), sleep: async () => undefined, random: () => 0.5 };
}

function clientsOver(jira: HttpTransport, aqua: HttpTransport, account: { username: string; password: string } = logIn, now = new Date()) {
  const timing = { deadline: now.getTime() + 3_600_000, clock: hurried(now) };
  return {
    jira: createJiraClient({ transport: jira, ...timing }),
    aqua: createAquaClient({ ...logIn, ...account, transport: aqua, ...timing }),
  };
}

async function judge(
  { plan, answers, viewer, now }: Recording,
  jira: HttpTransport,
  aqua: HttpTransport,
  account?: { username: string; password: string },
): Promise<ReadonlyMap<string, Outcome>> {
  const clients = clientsOver(jira, aqua, account, now);
  const results = await runChecks({
    checks,
    sources: { plan, eyes: 'user', ...clients, viewer, now },
    decisions: answers.decisions,
    timeUp: new Promise(() => undefined),
  });
  await clients.aqua.close();
  return new Map(results.map(({ check, outcome }) => [check, outcome]));
}
