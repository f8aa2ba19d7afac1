import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { App } from '../../local/cli/app';
import { launchChromium } from '../../local/cli/chromium';
import { serveSamplePage } from '../../local/cli/sample-page';
import { frameOf, settling } from '../../local/cli/settling';
import type { Alteration, Samples, ScenarioName } from '../../local/samples/types';

export interface OpenPage {
  page: Page;
  /** The frame in which the app runs. */
  app: Frame;
  hosted: App;
  samples: Samples;
  /** Errors on the console and violations of the policy, as they came. */
  complaints: string[];
  /** The findings of axe in shell and frame, of whatever weight. */
  axe(rules?: Rules): Promise<string[]>;
  /** The same in either theme: of the dark one, which has the same elements, only what colours can change. Leaves the light one. */
  axeInBothThemes(): Promise<string[]>;
  /** Changes the theme, and is done when all colours are. */
  wear(theme: 'light' | 'dark'): Promise<void>;
  /** Waits until nothing is asked any more and what was answered is drawn. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** All rules, or those of which a theme or forced colours can change what they find: test/page/colours.test.ts says why. */
type Rules = 'all' | 'colours';

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
  // Each picture of a movement is drawn, for nobody: tests read as somebody who asks for less of it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const settled = settling(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.address);
  const app = await frameOf(page);
  await app.waitForSelector('main:not(.skeleton), [role=alert]');
  const axe = async (rules: Rules = 'all'): Promise<string[]> => [
    ...(await axeInShell(page.mainFrame(), rules)),
    ...(await axeIn(await frameOf(page), rules)),
  ];
  const wear = async (theme: 'light' | 'dark'): Promise<void> => {
    await page.selectOption('#theme', theme);
    // The frame hears of it by a message, and fields change their colours gradually.
    const frame = await frameOf(page);
    await frame.waitForSelector(`html[data-color-mode=${theme}]`, { state: 'attached' });
    await frame.evaluate(`Promise.allSettled(document.getAnimations()
      .filter((animation) => animation instanceof CSSTransition)
      .map((transition) => transition.finished)).then(() => undefined)`);
  };
  return {
    page,
    app,
    hosted: served.hosted,
    samples: served.samples,
    complaints,
    axe,
    axeInBothThemes: async () => {
      const found = await axe();
      await wear('dark');
      const inTheDark = await axe('colours');
      await wear('light');
      return [...found, ...inTheDark.map((finding) => `dark: ${finding}`)];
    },
    wear,
    settled,
    close: async () => {
      // Calls that are held up on their way end with the page.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
      await served.close();
    },
  };
}

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** All that axe can look at in the shell but the title’s words and the height of the frame, which stands last and moves nothing. */
const shellState = `JSON.stringify([
  document.body.outerHTML.replace(/ style="height: \\d+px;"/, ''),
  document.title === '',
  document.documentElement.lang,
  document.documentElement.dataset.colorMode,
  [...document.querySelectorAll('select')].map((select) => select.value),
  [innerWidth, innerHeight, scrollY],
  matchMedia('(forced-colors: active)').matches,
])`;

/** What axe found in the shell, by its state: it is not the app's, and stands still while the app behind its frame goes through its own states. */
const inShells = new Map<string, Promise<string[]>>();

/** The rules that axe has on colours, but for the stricter contrast of WCAG’s AAA. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

async function axeInShell(shell: Frame, rules: Rules): Promise<string[]> {
  const state = `${rules} ${await shell.evaluate<string>(shellState)}`;
  const found = inShells.get(state) ?? axeIn(shell, rules);
  inShells.set(state, found);
  return found;
}

async function axeIn(frame: Frame, rules: Rules): Promise<string[]> {
  // Evaluated by the test's own tool, which the page's policy does not concern.
  if (!(await frame.evaluate<boolean>("'axe' in window"))) await frame.evaluate(axeSource);
  // Handed over without what axe is content with: that is the whole page several times over, and takes longer than looking at it.
  const options = { iframes: false, resultTypes: ['violations'], ...(rules === 'colours' ? { runOnly: aboutColours } : {}) };
  const violations: Violation[] = await frame.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
}
