import '../host/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createServer } from '../host/server';
import type { Cost } from '../../src/contract';
import { startSamples, type SampleOptions, type ScenarioName } from '../samples';
import { connectAsGiven, openApp, projectFolder, runToEnd, savePlanFile } from './app';
import { launchChromium } from './chromium';
import { sampleSystems } from './systems';

/** What a round trip to either system takes in the benchmark. */
const latencyMs = 100;
const pageFolder = join(projectFolder, 'static/readiness/build');

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
  for (const [name, bytes] of pageSizes()) row(name, `${Math.round(bytes / 1024)} KB gzip`);
  row('Time to the first row on screen', `${((await firstRow()) / 1000).toFixed(1)} s`);
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

/** Milliseconds to the first row on the page, with the result of first-setup stored. */
async function firstRow(): Promise<number> {
  const samples = await startSamples('first-setup', { latencyMs });
  const systems = sampleSystems(samples);
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  await savePlanFile(app, systems, samples.scenario.planFile);
  await runToEnd(app);
  const server = await createServer({
    host: app.host,
    viewers: { admin: systems.admin },
    pageFolder,
    title: systems.title,
    siteHost: new URL(samples.scenario.siteUrl).host,
  });
  try {
    return await timeToFirstRow(await server.listen({ host: '127.0.0.1', port: 0 }));
  } finally {
    await server.close();
    await samples.close();
  }
}

function row(name: string, value: number | string): void {
  console.log(`${name.padEnd(36)} ${value}`);
}

/** JavaScript that is loaded at first, and what comes with the set-up. */
function pageSizes(): [string, number][] {
  const assets = join(pageFolder, 'assets');
  const sizeOf = (files: string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
  const first = [...readFileSync(join(pageFolder, 'index.html'), 'utf8').matchAll(/assets\/([\w-]+\.js)/g)].map(([, file]) => file ?? '');
  const setup = readdirSync(assets).filter((file) => /^Setup-.*\.js$/.test(file));
  return [
    ['JavaScript of the first load', sizeOf([...new Set(first)])],
    ['JavaScript of the set-up', sizeOf(setup)],
  ];
}

/** From opening the page, with a result stored, to its first row. */
async function timeToFirstRow(address: string): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const started = Date.now();
    await page.goto(address);
    await page.frameLocator('#frame').locator('.row').first().waitFor();
    return Date.now() - started;
  } finally {
    await browser.close();
  }
}

void main();
