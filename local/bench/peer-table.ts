import type { ScenarioName } from '../samples/types';
import { measure } from './measure';
import { runPeer } from './peer';
import { printLine, printTable, seconds } from './print';
import { serveSamples } from './samples';

/** The checklist beside a script that reads all lists whole, page by page (`peer.ts` says what it does), over the same servers. */
export async function printPeer(scenarios: readonly ScenarioName[], latencyMs: number): Promise<void> {
  for (const scenario of scenarios) {
    const options = { latencyMs };
    const { cost } = await measure({ scenario, options });
    console.error(`The script reads ${scenario} page by page …`);
    const peer = await peerCost({ scenario, options });
    printTable(
      [`${scenario}, ${latencyMs} ms`, 'Jira', 'points', 'aqua', 'time'],
      [
        ['the checklist', cost.jiraRequests, cost.jiraPoints, cost.aquaRequests, seconds(cost.wallMs)],
        ['page by page', peer.jiraRequests, peer.jiraPoints, peer.aquaRequests, seconds(peer.wallMs)],
      ],
    );
    printLine(
      'The checklist is',
      `${times(peer.wallMs / cost.wallMs)} as fast, for ${part(peer.jiraPoints / cost.jiraPoints)} of the points`,
    );
    printLine(
      'With all lists side by side at best',
      `${seconds(peer.longestListMs)}: the checklist is ${times(peer.longestListMs / cost.wallMs)} as fast`,
    );
    console.log('');
  }
}

const times = (factor: number): string => `${factor.toFixed(1)} times`;
const part = (factor: number): string => `1/${factor.toFixed(1)}`;

async function peerCost(site: Parameters<typeof serveSamples>[0]): ReturnType<typeof runPeer> {
  const samples = await serveSamples(site);
  try {
    return await runPeer(samples);
  } finally {
    await samples.close();
  }
}
