import '../host/globals';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { runToEnd } from '../cli/app';
import { launchChromium } from '../cli/chromium';
import { serveSamplePage } from '../cli/sample-page';
import { hugeAnswers } from './huge-answers';

/** The longest task of the page while something was done with it, in milliseconds. */
export interface LongestTask {
  what: string;
  /** On the clock, as somebody waits. */
  took: number;
  /** Of it on the processor: what is left of it on a machine that has nothing else to do. */
  processor: number;
}

/** Opens, scrolls, filters and sorts far more than a company has, and tells the longest task of each. */
export async function longestTasks(): Promise<LongestTask[]> {
  const served = await serveSamplePage('first-setup');
  const browser = await launchChromium();
  try {
    await runToEnd(served.hosted);
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await hugeAnswers(page);
    await page.goto(served.address);
    return [...(await throughResult(browser, page)), ...(await throughPeople(browser, page)), ...(await throughPlans(browser, page))];
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Something to do, with what it is done to: that is looked for before the clock runs. */
type Act = [what: string, find: (app: Frame) => Locator, act: (found: Locator, app: Frame) => Promise<unknown>];

const click = (found: Locator): Promise<unknown> => found.click();
const button = (name: string | RegExp) => (app: Frame) => app.getByRole('button', { name }).first();
const row = (check: string) => (app: Frame) => app.locator(`[id="row-${check}"]`);

/** From the top to the bottom, a part of its height a frame; the page itself where no box is named. */
const scroll = (box?: string) => (_found: Locator, app: Frame) =>
  app.evaluate(`(async () => {
    const box = ${box === undefined ? 'parent.document.scrollingElement' : `document.querySelector('${box}')`};
    for (let at = 0; at < box.scrollHeight; at += box.clientHeight) {
      box.scrollTop = at;
      await new Promise(requestAnimationFrame);
    }
    box.scrollTop = 0;
  })()`);
const scrolled: Act = ['scrolled', (app) => app.locator('body'), scroll()];

function throughResult(browser: Browser, page: Page): Promise<LongestTask[]> {
  return through(browser, page, '/plans/plan-1', '.row', [
    scrolled,
    ['more to do first', button(/^Show 45 more/), click],
    ['fewer', button('Show fewer'), click],
    ['row of 300 findings opened', row('statuses-mapped'), click],
    ['50 more findings', button('Show 50 more'), click],
    ['row of 2,000 people opened', row('users-have-email'), click],
    ['their list opened', button(/^Show all 2,000/), click],
    ['the list filtered', (app) => app.getByLabel('Filter').first(), (found) => found.fill('huge:19')],
    scrolled,
    ['by section', button('By section'), click],
    ['by effect', button('By effect'), click],
    ['filtered by a picture', (app) => app.locator('.pictures .legend button').last(), click],
    ['all rows again', button('Show all rows'), click],
    ['handed out', button('Hand out'), click],
  ]);
}

function throughPeople(browser: Browser, page: Page): Promise<LongestTask[]> {
  const state = (at: number) => (app: Frame) => app.locator('.people-states button').nth(at);
  return through(browser, page, '/plans/plan-1/people', '.people-box tbody tr', [
    ['scrolled', (app) => app.locator('.people-box'), scroll('.people-box')],
    ['filtered', state(1), click],
    ['all again', state(0), click],
    ['sorted by items', button('aqua items'), click],
    ['searched', (app) => app.getByLabel('Search'), (found) => found.fill('huge:19')],
  ]);
}

function throughPlans(browser: Browser, page: Page): Promise<LongestTask[]> {
  const state = (at: number) => (app: Frame) => app.locator('.plans-states button').nth(at);
  return through(browser, page, '/plans', '.plan-table', [
    ['all drawn', (app) => app.locator('.plan-table tbody tr').nth(199), (found) => found.waitFor()],
    scrolled,
    ['searched', (app) => app.getByLabel('Search plans'), (found) => found.fill('plan 1')],
    ['searched no more', (app) => app.getByLabel('Search plans'), (found) => found.fill('')],
    ['sorted', (app) => app.locator('.sort-button').first(), click],
    ['archived ones', state(1), click],
    ['active ones', state(0), click],
  ]);
}

/** How long what was done goes on being drawn. */
const settledMs = 1000;

/** Opens a view, does one thing after another, and tells the longest task of each. */
async function through(browser: Browser, page: Page, path: string, sign: string, acts: readonly Act[]): Promise<LongestTask[]> {
  const told: LongestTask[] = [];
  const measured = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    await act();
    await page.waitForTimeout(settledMs);
    told.push({ what: `${path.slice(1)}: ${what}`, ...longestIn((await browser.stopTracing()).toString()) });
  };
  await page.evaluate(`location.hash = ${JSON.stringify(`#${path}`)}`);
  await measured('opened', async () => {
    await page.reload();
    await page.frameLocator('#frame').locator(sign).first().waitFor();
  });
  for (const [what, find, act] of acts) {
    const found = find(frameOf(page));
    await found.waitFor({ state: 'attached' });
    await measured(what, () => act(found, frameOf(page)));
  }
  return told;
}

/** An event of the browser's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's own thread. What the browser is told from outside, by whoever drives it, is not the page's. */
function longestIn(trace: string): Omit<LongestTask, 'what'> {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf));
  const own = traceEvents.filter((event) => mains.has(threadOf(event)));
  const driven = own.filter(({ name }) => name === 'Receive mojo message').map(({ ts }) => ts);
  const isDriven = ({ ts, dur = 0 }: TraceEvent): boolean => driven.some((at) => at >= ts && at <= ts + dur);
  const tasks = own.filter((event) => event.name.endsWith('RunTask') && (event.dur ?? 0) > 20_000 && !isDriven(event));
  const [longest] = tasks.sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0));
  const ms = (micros = 0): number => Math.round(micros / 1000);
  return { took: ms(longest?.dur), processor: ms(longest?.tdur) };
}

/** The frame of the app: a reload makes another one. */
function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The shell has no frame.');
  return frame;
}
