import '../host/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runToEnd } from '../cli/app';
import { launchChromium } from '../cli/chromium';
import { pageFolder, serveSamplePage } from '../cli/sample-page';
import { gzipped } from './backend';

/** What the page of first-setup takes to show a row. */
export interface PageTimes {
  /** Milliseconds from opening the page, with the result of a run stored. */
  storedMs: number;
  /** Milliseconds from *Check now*, with none. */
  freshMs: number;
  /** Of the JavaScript that was loaded up to the first stored row, gzipped. */
  scriptBytes: number;
}

/** Measures the page in a browser that has nothing of it at hand. */
export async function pageTimes(latencyMs: number): Promise<PageTimes> {
  const served = await serveSamplePage('first-setup', { latencyMs });
  const browser = await launchChromium();
  try {
    const fresh = (await opened(browser, served.address)).frameLocator('#frame');
    const check = fresh.getByRole('button', { name: 'Check now' });
    await check.waitFor();
    const checked = Date.now();
    await check.click();
    await fresh.locator('.row').first().waitFor();
    const freshMs = Date.now() - checked;
    await runToEnd(served.hosted);
    const scripts: string[] = [];
    const started = Date.now();
    const stored = await opened(browser, served.address, (script) => void scripts.push(script));
    await stored.frameLocator('#frame').locator('.row').first().waitFor();
    const storedMs = Date.now() - started;
    const assets = join(pageFolder, 'assets');
    const ours = new Set(readdirSync(assets));
    const scriptBytes = scripts.filter((file) => ours.has(file)).reduce((sum, file) => sum + gzipped(join(assets, file)), 0);
    return { storedMs, freshMs, scriptBytes };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** A page of a context of its own, so that nothing is cached. */
async function opened(browser: Browser, address: string, onScript?: (file: string) => void): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') onScript?.(new URL(request.url()).pathname.split('/').pop() ?? '');
  });
  await page.goto(address);
  return page;
}
