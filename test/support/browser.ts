import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { App } from '../../local/cli/app';
import { launchChromium } from '../../local/cli/chromium';
import { serveSamplePage } from '../../local/cli/sample-page';
import type { Alteration, Samples, ScenarioName } from '../../local/samples/types';

export interface OpenPage {
  page: Page;
  /** The frame in which the app runs. */
  app: Frame;
  hosted: App;
  samples: Samples;
  /** Errors on the console and violations of the policy, as they came. */
  complaints: string[];
  /** The findings of axe in shell and frame, of whatever weight; of one rule only where it is named. */
  axe(rule?: string): Promise<string[]>;
  /** Changes the theme, and is done when all colours are. */
  wear(theme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

/**
 * One Chromium with one window for all pages of a test file: a window costs more than the page in it. Each page has an address of its own, so
 * they share nothing that is kept by address, and a tab of its own.
 */
let browser: Promise<Browser> | undefined;
let window: Promise<BrowserContext> | undefined;
afterAll(async () => (await browser)?.close());

async function openWindow(): Promise<BrowserContext> {
  browser ??= launchChromium();
  const context = await (await browser).newContext();
  context.setDefaultTimeout(patienceMs);
  // The window closes with its last tab: this one stays.
  await context.newPage();
  return context;
}

/** How long anything may take to be seen, however busy the machine is. */
const patienceMs = 90_000;

interface OpenOptions {
  empty?: boolean;
  width?: number;
  latencyMs?: number;
  scale?: number;
  alter?: Alteration;
}

/** Opens the page in Chromium, in the local host over a sample company, with its plan or with an empty set-up. */
export async function openPage(
  scenario: ScenarioName,
  { empty = false, width = 1280, latencyMs = 0, scale = 1, alter }: OpenOptions = {},
): Promise<OpenPage> {
  const served = await serveSamplePage(scenario, { empty, latencyMs, scale, ...(alter ? { alter } : {}) });
  window ??= openWindow();
  const page = await (await window).newPage();
  await page.setViewportSize({ width, height: 900 });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.address);
  const app = await frameOf(page);
  await app.waitForSelector('main:not(.skeleton), [role=alert]');
  return {
    page,
    app,
    hosted: served.hosted,
    samples: served.samples,
    complaints,
    axe: async (rule) => [...(await axeIn(page.mainFrame(), rule)), ...(await axeIn(await frameOf(page), rule))],
    wear: async (theme) => {
      await page.selectOption('#theme', theme);
      // The frame hears of it by a message, and fields change their colours gradually.
      const frame = await frameOf(page);
      await frame.waitForFunction(`document.documentElement.dataset.colorMode === '${theme}'`);
      await frame.evaluate(`Promise.allSettled(document.getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map((transition) => transition.finished)).then(() => undefined)`);
    },
    close: async () => {
      // Calls that are held up on their way end with the page.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
      await served.close();
    },
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#frame')).contentFrame();
  if (!frame) throw new Error('The shell has no frame.');
  return frame;
}

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

async function axeIn(frame: Frame, rule?: string): Promise<string[]> {
  // Evaluated by the test's own tool, which the page's policy does not concern.
  if (!(await frame.evaluate<boolean>("'axe' in window"))) await frame.evaluate(axeSource);
  // Handed over without what axe is content with: that is the whole page several times over, and takes longer than looking at it.
  const violations: Violation[] = await frame.evaluate(
    `axe.run(document, { iframes: false, resultTypes: ['violations']${rule === undefined ? '' : `, runOnly: ['${rule}']`} }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
}
