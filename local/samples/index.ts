import { aquaServer } from './aqua/server';
import { jiraServer } from './jira/server';
import { makeCompany } from './scenarios';
import { serve } from './serve';
import type { SampleOptions, Samples, ScenarioName } from './types';

export * from './types';

/** What the real aqua answered as `expires_in` (docs/platform/aqua.md#log-in). */
const realTokenSeconds = 599;

/**
 * Starts a sample Jira and a sample aqua with the company of a scenario, on loopback ports that are free unless they are named. Rejects
 * where a port is taken, with nothing left running.
 */
export async function startSamples(name: ScenarioName, options: SampleOptions = {}): Promise<Samples> {
  const {
    jiraPort = 0,
    aquaPort = 0,
    latencyMs = 0,
    now = new Date(),
    scale = 1,
    site,
    aquaTokenSeconds = realTokenSeconds,
    alter,
  } = options;
  const company = makeCompany(name, now, scale, site);
  alter?.(company);
  const jira = serve({ latencyMs, caseSensitive: true });
  const aqua = serve({ latencyMs, caseSensitive: false });
  company.interfere.jira.forEach(jira.interfere);
  company.interfere.aqua.forEach(aqua.interfere);
  jiraServer(jira.app, company.jira, now);
  const sessions = aquaServer(aqua.app, company.aqua, aquaTokenSeconds);
  const close = async (): Promise<void> => {
    await Promise.all([jira.close(), aqua.close()]);
  };
  try {
    const [jiraUrl, aquaOrigin] = await Promise.all([jira.listen(jiraPort), aqua.listen(aquaPort)]);
    return {
      scenario: company.scenario,
      jira: { url: jiraUrl, requests: jira.requests, bytes: jira.bytes, interfere: jira.interfere },
      aqua: {
        url: `${aquaOrigin}/aquaWebNG`,
        requests: aqua.requests,
        bytes: aqua.bytes,
        interfere: aqua.interfere,
        openSessions: () => sessions.open(),
        expireTokens: () => sessions.expireAll(),
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
