import { connectAsGiven, openApp, runToEnd, savePlanFile, type App } from '../../local/cli/app';
import { sampleSystems, type Systems } from '../../local/cli/systems';
import { startSamples } from '../../local/samples';
import type { SampleAquaServer, SampleOptions, SampleServer, Scenario, ScenarioName } from '../../local/samples/types';
import type { CheckResult, Run } from '../../src/contract';

export interface SampleApp {
  app: App;
  systems: Systems;
  identities: Scenario['identities'];
  jira: SampleServer;
  aqua: SampleAquaServer;
  close(): Promise<void>;
}

/** The app in the local host, over a sample company, with the scenario's plan saved; with the own token of an account as the sync user's. */
export async function sampleApp(
  name: ScenarioName,
  syncUser?: keyof Scenario['identities'],
  options: SampleOptions = {},
): Promise<SampleApp> {
  const samples = await startSamples(name, options);
  const systems = { ...sampleSystems(samples), ...(syncUser ? { syncUser: samples.scenario.identities[syncUser] } : {}) };
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  await savePlanFile(app, systems, samples.scenario.planFile);
  return { app, systems, identities: samples.scenario.identities, jira: samples.jira, aqua: samples.aqua, close: () => samples.close() };
}

export { runToEnd };

/** What each row came to: its outcome and, of the findings that made it, code and number of items. */
export function summaryOf(run: Run): Record<string, string> {
  return Object.fromEntries(run.results.map((result) => [result.check, `${result.outcome} ${decisive(result).join(' ')}`.trim()]));
}

function decisive({ outcome, findings }: CheckResult): string[] {
  if (outcome === 'passed') return [];
  return findings
    .filter((finding) => finding.outcome === outcome)
    .map(
      ({ code, items, args }) => `${typeof args['reason'] === 'string' ? args['reason'] : code}${items === undefined ? '' : `:${items}`}`,
    );
}
