import { startSamples } from '../samples';
import type { ServeArguments, ServedSamples, ServedTotals } from './served';

// The sample servers in a process of their own, so that memory and processor time of the app are its own. Ends when whoever started it is gone.

async function main({ scenario, options }: ServeArguments): Promise<void> {
  const samples = await startSamples(scenario, options);
  const { jira, aqua } = samples;
  process.on('message', () => {
    const totals: ServedTotals = { bytes: jira.bytes() + aqua.bytes(), openSessions: aqua.openSessions() };
    process.send?.(totals);
  });
  process.on('disconnect', () => void samples.close());
  const served: ServedSamples = { scenario: samples.scenario, jiraUrl: jira.url, aquaUrl: aqua.url };
  process.send?.(served);
}

void main(JSON.parse(process.argv[2] ?? '{}') as ServeArguments);
