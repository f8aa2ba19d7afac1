import '../host/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../cli/app';
import { launchChromium } from '../cli/chromium';
import { pageFolder, serveSamplePage } from '../cli/sample-page';
import { gzipped } from './backend';

/** Milliseconds to the first row on the page, with the result of first-setup stored, and the JavaScript that was loaded until then, gzipped. */
export async function firstRow(latencyMs: number): Promise<{ ms: number; scriptBytes: number }> {
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
    const ms = Date.now() - started;
    const assets = join(pageFolder, 'assets');
    const ours = new Set(readdirSync(assets));
    return { ms, scriptBytes: scripts.filter((file) => ours.has(file)).reduce((sum, file) => sum + gzipped(join(assets, file)), 0) };
  } finally {
    await browser.close();
    await served.close();
  }
}
