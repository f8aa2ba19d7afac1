import '../host/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Cost } from '../../src/contract';
import { startSamples, type SampleOptions, type ScenarioName } from '../samples';
import { connectAsGiven, openApp, runToEnd, savePlanFile } from './app';
import { launchChromium } from './chromium';
import { pageFolder, serveSamplePage } from './sample-page';
import { sampleSystems } from './systems';

/** What a round trip to either system takes in the benchmark. */
const latencyMs = 100;

/** Two runs cost the same if they differ by no more than this part. */
const tolerance = 0.05;

/** What one run of a scenario comes to. */
interface Measured {
  name: string;
  cost: Cost;
  /** Of all answers of both systems, headers left out. */
  kilobytes: number;
  /** Of the whole process, the sample servers in it. */
  megabytes: number;
}

/** Counts what checks of the sample companies cost, and measures how long they take when each answer takes its time. */
async function main(): Promise<void> {
  const measured = [
    await measure('first-setup', { latencyMs }),
    await measure('large', { latencyMs }),
    // What a round trip takes changes no count, so that the larger site is asked without it.
    await measure('large', { latencyMs: 0, scale: 10 }),
  ];
  table(measured);
  const [, large, tenfold] = measured;
  if (large && tenfold) sameCost(large.cost, tenfold.cost);
  const { ms, scripts } = await firstRow();
  row('JavaScript up to the first row', `${Math.round(gzipped(scripts) / 1024)} KB gzip`);
  row('Time to the first row on screen', `${(ms / 1000).toFixed(1)} s`);
}

async function measure(scenario: ScenarioName, options: SampleOptions): Promise<Measured> {
  const { scale = 1 } = options;
  const samples = await startSamples(scenario, options);
  try {
    const systems = sampleSystems(samples);
    const app = await openApp(systems);
    await connectAsGiven(app, systems);
    await savePlanFile(app, systems, samples.scenario.planFile);
    const before = samples.jira.bytes() + samples.aqua.bytes();
    const { cost } = await runToEnd(app);
    const kilobytes = Math.round((samples.jira.bytes() + samples.aqua.bytes() - before) / 1024);
    const name = `${scenario}${scale === 1 ? '' : `, ${scale} times as large`}${options.latencyMs ? `, ${options.latencyMs} ms latency` : ''}`;
    return { name, cost, kilobytes, megabytes: Math.round(process.memoryUsage().rss / 1024 ** 2) };
  } finally {
    await samples.close();
  }
}

function table(runs: readonly Measured[]): void {
  const head = ['', 'Jira', 'points', 'aqua', 'KB', 'steps', 'time', 'memory'];
  const lines = runs.map(({ name, cost, kilobytes, megabytes }) => [
    name,
    cost.jiraRequests,
    cost.jiraPoints,
    cost.aquaRequests,
    kilobytes,
    cost.steps,
    `${(cost.wallMs / 1000).toFixed(1)} s`,
    `${megabytes} MB`,
  ]);
  for (const [name = '', ...cells] of [head, ...lines])
    console.log([String(name).padEnd(36), ...cells.map((cell) => String(cell).padStart(8))].join(' '));
}

/** Says whether a site ten times as large costs the same, and fails where it does not. */
function sameCost(one: Cost, other: Cost): void {
  const kinds = { 'Requests to Jira': 'jiraRequests', 'Points of Jira': 'jiraPoints', 'Requests to aqua': 'aquaRequests' } as const;
  for (const [name, member] of Object.entries(kinds)) {
    const change = other[member] / one[member] - 1;
    const same = Math.abs(change) <= tolerance;
    if (!same) process.exitCode = 1;
    row(`${name}, ten times as large`, `${change < 0 ? '' : '+'}${(100 * change).toFixed(1)} %${same ? '' : ': more than 5 % apart'}`);
  }
}

/** Milliseconds to the first row on the page, with the result of first-setup stored, and the JavaScript that was loaded until then. */
async function firstRow(): Promise<{ ms: number; scripts: string[] }> {
  const served = await serveSamplePage('first-setup', { latencyMs });
  const browser = await launchChromium();
  try {
    await runToEnd(served.hosted);
    const page = await browser.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.split('/').pop() ?? '');
    });
    const started = Date.now();
    await page.goto(served.address);
    await page.frameLocator('#frame').locator('.row').first().waitFor();
    return { ms: Date.now() - started, scripts };
  } finally {
    await browser.close();
    await served.close();
  }
}

function row(name: string, value: number | string): void {
  console.log(`${name.padEnd(36)} ${value}`);
}

/** Bytes of the page's scripts as they go over the wire. */
function gzipped(scripts: readonly string[]): number {
  const assets = join(pageFolder, 'assets');
  const ours = new Set(readdirSync(assets));
  return scripts.filter((file) => ours.has(file)).reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
}

void main();
