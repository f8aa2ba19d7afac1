import '../host/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { runToEnd } from '../cli/app';
import { launchChromium } from '../cli/chromium';
import { pageFolder, serveSamplePage } from '../cli/sample-page';
import { gzipped } from './backend';

/** The first thing to read of a result: what is to be done first, a failure that is found while a check goes on, or else a row. */
const anyRow = '.things > li, .found li, li.row';

/** What the page of first-setup takes to show a row. */
export interface PageTimes {
  /** Milliseconds from opening its address, with the result of a run stored. */
  storedMs: number;
  /** Milliseconds from *Check now*, with none, to the first failure that is shown while the check goes on. */
  freshMs: number;
  /** The same to its result. */
  wholeMs: number;
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
    await fresh.locator(anyRow).first().waitFor();
    const freshMs = Date.now() - checked;
    await fresh.locator('li.row').first().waitFor();
    const wholeMs = Date.now() - checked;
    await runToEnd(served.hosted);
    const stored = await unopened(browser);
    const started = Date.now();
    await stored.goto(served.address);
    await stored.frameLocator('#frame').locator('li.row').first().waitFor();
    const frame = stored.frames().find((one) => one.parentFrame() !== null);
    // As the page itself has it: whoever looks on from outside looks again only after a while.
    const storedMs = ((await frame?.evaluate<number>('window.firstThingAt')) ?? NaN) - started;
    const scripts = (await frame?.evaluate<string[]>(scriptsBeforeRow)) ?? [];
    const assets = join(pageFolder, 'assets');
    const ours = new Set(readdirSync(assets));
    const scriptBytes = scripts.filter((file) => ours.has(file)).reduce((sum, file) => sum + gzipped(join(assets, file)), 0);
    return { storedMs, freshMs, wholeMs, scriptBytes };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Notes when the first thing to read was drawn, by the clock on the wall, and when the first row was in the page. */
const firstRow = `new MutationObserver((_changes, observer) => {
  if (!window.firstThingAt && document.querySelector('${anyRow}')) {
    window.firstThingAt = Date.now();
    requestAnimationFrame(() => setTimeout(() => (window.firstThingAt = Date.now())));
  }
  if (!document.querySelector('li.row')) return;
  window.firstRowAt = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })`;

/** The files of JavaScript that were asked for by then; what is asked for later is not needed for it. */
const scriptsBeforeRow = `performance.getEntriesByType('resource')
  .filter(({ name, startTime }) => name.endsWith('.js') && startTime < window.firstRowAt)
  .map(({ name }) => name.split('/').pop())`;

/** A page of a context of its own, so that nothing is cached. */
async function unopened(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(firstRow);
  return page;
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await unopened(browser);
  await page.goto(address);
  return page;
}
