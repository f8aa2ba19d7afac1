import { tapFetch } from './tap-fetch';
import '../host/globals';
import { refKey, refsIn } from '../../src/checklist/model/refs';
import type { Cost, Run } from '../../src/contract';
import { connectAsGiven, openApp, runToEnd, savePlanFile, type App } from '../cli/app';
import { serveSamples } from './samples';
import type { ServeArguments } from './served';
import { startTrace, type TracedRequest } from './trace';

// One run of the checklist in a process of its own: its memory is the app's and the host's, and nothing of an earlier run is warm.

/** What the process is started with. */
export interface RunArguments extends ServeArguments {
  /** Follows every request. It costs time, so that what a traced run takes tells nothing. */
  traced?: boolean;
}

/** What a run came to. */
export interface Measured {
  cost: Cost;
  /** Of all answers of both systems, headers left out. */
  answeredBytes: number;
  /** The most memory that the process had in use: Node, the host and the app. */
  peakBytes: number;
  /** What the app's store holds in the clear, with the plan. */
  storedBytes: number;
  /** Of the stored run, as the page reads it. */
  shownBytes: number;
  /** Accounts of either system that findings name, as the run is read back. */
  people: number;
  /** Sessions at aqua that are still open. */
  openSessions: number;
  /** Empty unless traced. */
  requests: readonly TracedRequest[];
}

async function main({ traced = false, ...what }: RunArguments): Promise<Measured> {
  const samples = await serveSamples(what);
  try {
    const { systems } = samples;
    const app = await openApp(systems);
    await connectAsGiven(app, systems);
    await savePlanFile(app, systems, samples.scenario.planFile);
    const before = await samples.totals();
    const { run, requests } = traced ? await tracedRun(app, new URL(samples.aquaUrl).origin) : { run: await runToEnd(app), requests: [] };
    const after = await samples.totals();
    const shown = await app.call('readRun', { runId: run.id });
    return {
      cost: run.cost,
      answeredBytes: after.bytes - before.bytes,
      peakBytes: process.resourceUsage().maxRSS * 1024,
      storedBytes: Buffer.byteLength(app.host.store.inTheClear()),
      shownBytes: Buffer.byteLength(JSON.stringify(shown)),
      people: peopleIn(shown),
      openSessions: after.openSessions,
      requests,
    };
  } finally {
    await samples.close();
  }
}

function peopleIn({ results }: Run): number {
  const refs = results.flatMap(({ findings }) => findings.flatMap(({ args }) => Object.values(args).flatMap(refsIn)));
  return new Set(refs.filter(({ ref }) => ref === 'jiraUser' || ref === 'aquaUser').map(refKey)).size;
}

async function tracedRun(app: App, aquaOrigin: string): Promise<{ run: Run; requests: readonly TracedRequest[] }> {
  const trace = startTrace(aquaOrigin, tapFetch);
  const call: App['call'] = (definition, payload, as) => {
    trace.nextCall();
    return app.call(definition, payload, as);
  };
  try {
    return { run: await runToEnd({ ...app, call }), requests: trace.requests };
  } finally {
    trace.stop();
  }
}

void main(JSON.parse(process.argv[2] ?? '{}') as RunArguments).then((measured) => process.send?.(measured));
