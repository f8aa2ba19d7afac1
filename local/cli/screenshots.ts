import '../host/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { projectFolder, runToEnd } from './app';
import { launchChromium } from './chromium';
import { serveSamplePage } from './sample-page';
import { settling } from './settling';

/** Where the pictures of the documentation lie. */
const folder = join(projectFolder, 'docs/pictures');

interface Picture {
  name: string;
  /** The page's own path. */
  path: string;
  language?: 'English' | 'Deutsch';
  theme?: 'Light' | 'Dark';
  /** What has to be on the screen, and what is done before the picture is taken. */
  ready: (app: FrameLocator) => Promise<void>;
}

const seen = (selector: string) => (app: FrameLocator) => app.locator(selector).first().waitFor();

const pictures: readonly Picture[] = [
  { name: 'result', path: '/plans/plan-1', ready: seen('.row') },
  { name: 'result-dark', path: '/plans/plan-1', theme: 'Dark', ready: seen('.row') },
  { name: 'result-german', path: '/plans/plan-1', language: 'Deutsch', ready: seen('.row') },
  { name: 'values', path: '/plans/plan-1/mapping', ready: seen('table') },
  { name: 'people', path: '/plans/plan-1/people', ready: seen('table') },
  { name: 'plans', path: '/plans', ready: seen('table') },
];

/** Takes the pictures that the documentation shows anew: the sample company first-setup, checked, at 1280 × 800. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const served = await serveSamplePage('first-setup');
  const browser = await launchChromium();
  try {
    await runToEnd(served.hosted);
    for (const picture of pictures) await take(browser, served.address, picture);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function take(
  browser: Browser,
  address: string,
  { name, path, language = 'English', theme = 'Light', ready }: Picture,
): Promise<void> {
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const settled = settling(page);
  await page.goto(`${address}#${path}`);
  await page.getByLabel('Language').selectOption({ label: language });
  await page.getByLabel('Theme').selectOption({ label: theme });
  await ready(page.frameLocator('#frame'));
  // Names come a moment after the rows; nothing moves from then on.
  await settled();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

void main();
