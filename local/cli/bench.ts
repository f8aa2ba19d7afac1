import '../host/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createServer } from '../host/server';
import { startSamples } from '../samples';
import { appFolder, connectAsGiven, openApp, runToEnd, savePlanFile } from './app';
import { launchChromium } from './chromium';
import { sampleSystems } from './systems';

/** What a round trip to either system takes in the benchmark. */
const latencyMs = 100;
const pageFolder = join(appFolder, 'static/readiness/build');

/** Counts what a check of the sample company costs, and measures how long it takes when each answer takes its time. */
async function main(): Promise<void> {
  const samples = await startSamples('first-setup', { latencyMs });
  const systems = sampleSystems(samples);
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  await savePlanFile(app, systems, samples.scenario.planFile);
  const { cost } = await runToEnd(app);
  row('Requests to Jira', cost.jiraRequests);
  row('Points of Jira', cost.jiraPoints);
  row('Requests to aqua', cost.aquaRequests);
  row('Steps', cost.steps);
  row(`Time of the run, ${latencyMs} ms latency`, `${(cost.wallMs / 1000).toFixed(1)} s`);
  for (const [name, bytes] of pageSizes()) row(name, `${Math.round(bytes / 1024)} KB gzip`);

  const server = await createServer({
    host: app.host,
    viewers: { admin: systems.admin },
    pageFolder,
    title: systems.title,
    siteHost: new URL(samples.scenario.siteUrl).host,
  });
  try {
    row(
      'Time to the first row on screen',
      `${((await timeToFirstRow(await server.listen({ host: '127.0.0.1', port: 0 }))) / 1000).toFixed(1)} s`,
    );
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
