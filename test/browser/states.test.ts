import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runToEnd } from '../../local/cli/app';
import { withOddNames } from '../../local/samples/odd-names';
import { firstPlan } from '../../src/plans/plans';
import { openPage, type OpenPage } from '../support/browser';

/**
 * Walks every state that the page can be in. Each is looked at at full width, 800 pixels wide and at 200 % zoom; those that differ in kind in both
 * themes. With READINESS_PICTURES=1 each leaves its picture in pictures/states for whoever wants to see it.
 */

const folder = join(projectFolder, 'pictures/states');
const takesPictures = process.env['READINESS_PICTURES'] === '1';
if (takesPictures) mkdirSync(folder, { recursive: true });

let opened: OpenPage;
afterEach(() => opened.close());

const inOneTheme = { themes: 1 } as const;

/** 1280 pixels at 200 % are 640 of the page's own. */
const narrow = [800, 640];

/** A reload gives the page another frame. */
function frameOf({ page, app }: OpenPage): OpenPage['app'] {
  return page.frames().find((frame) => frame.parentFrame() !== null) ?? app;
}

async function overflow(): Promise<number> {
  const widest = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  return Math.max(await frameOf(opened).evaluate<number>(widest), await opened.page.evaluate<number>(widest));
}

/** A picture of the page as far as it is high, to the end of what anybody looks at. */
async function picture(name: string): Promise<void> {
  if (!takesPictures) return;
  const { page } = opened;
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.max(height, Math.min(whole, 3000)) });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize({ width, height });
}

/** Looks at what is on the screen, and takes its picture; in one theme only where it differs from another state by words alone. */
async function look(state: string, { themes = 2 }: { themes?: 1 | 2 } = {}): Promise<void> {
  const { page } = opened;
  expect([state, 'light', await opened.axe()]).toEqual([state, 'light', []]);
  await picture(state);
  if (themes === 2) {
    await opened.wear('dark');
    expect([state, 'dark', await opened.axe('colours')]).toEqual([state, 'dark', []]);
    await opened.wear('light');
  }
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 900 });
    expect([state, width, await overflow()]).toEqual([state, width, 0]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Goes on to another view, as from a link within the page. */
async function go(path: string, sign: string): Promise<void> {
  const { page } = opened;
  await page.evaluate(`location.hash = '#${path}'`);
  await page.frameLocator('#frame').locator(sign).first().waitFor();
  await opened.settled();
}

/** Opens a view by its path, as from a link elsewhere: with what there is now. */
async function open(path: string, sign: string): Promise<void> {
  const { page } = opened;
  await page.evaluate(`location.hash = '#${path}'`);
  await page.reload();
  await page.frameLocator('#frame').locator(sign).first().waitFor();
  await opened.settled();
}

async function speak(language: 'en-GB' | 'de-DE', sign: string): Promise<void> {
  await opened.page.selectOption('#locale', language);
  await opened.page
    .frameLocator('#frame')
    .locator(`[lang=${language.slice(0, 2)}] ${sign}`)
    .first()
    .waitFor();
  await opened.settled();
}

/** Forced colours keep what is told by colours alone elsewhere: the picture shows it, axe the rest. It follows a look with all rules. */
async function inForcedColours(state: string): Promise<void> {
  const { page } = opened;
  await page.emulateMedia({ forcedColors: 'active' });
  expect([state, await opened.axe('colours')]).toEqual([state, []]);
  await picture(`${state}-forced`);
  await page.emulateMedia({ forcedColors: 'none' });
}

it('nothing there yet, and somebody without rights', async () => {
  opened = await openPage('first-setup', { empty: true });
  const { app, page, complaints } = opened;
  await app.getByRole('button', { name: 'Set up the check' }).waitFor();
  await look('empty');
  await go('/plans', 'h1');
  await look('empty-plans');
  await go('/connection', 'form');
  await look('connection');
  await speak('de-DE', 'form');
  await look('connection-de', inOneTheme);
  await page.selectOption('#viewer', 'member');
  await page.frameLocator('#frame').locator('[role=alert]').waitFor();
  await look('refused-de');
  expect(complaints).toEqual([]);
});

it('a company with many problems: a check from its beginning to its end', async () => {
  opened = await openPage('first-setup');
  const { app, page, complaints } = opened;
  const frame = page.frameLocator('#frame');
  await app.getByRole('button', { name: 'Check now' }).waitFor();
  await look('not-checked');

  // Running, and paused since the connection is lost.
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let lost = false;
  await page.route('**/__forge/bridge', async (route) => {
    const body = route.request().postData() ?? '';
    if (body.includes('continueRun')) await held;
    return lost ? route.abort() : route.continue();
  });
  await app.getByRole('button', { name: 'Check now' }).click();
  await app.locator('.progress').waitFor();
  await look('running');
  lost = true;
  letGo();
  await app.getByText('No answer came').waitFor();
  await look('connection-lost');
  lost = false;
  await app.getByRole('button', { name: 'Try again' }).click();
  await app.locator('.row').first().waitFor();
  await opened.settled();
  await look('result');
  await inForcedColours('result');
  await speak('de-DE', '.row');
  await look('result-de', inOneTheme);

  // Loading: the answer is on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/__forge/bridge', async (route) => {
    if ((route.request().postData() ?? '').includes('overview')) return;
    await route.continue();
  });
  await page.selectOption('#locale', 'en-GB');
  await page.reload();
  await frame.locator('.skeleton').waitFor();
  await look('loading');
  expect(complaints.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
});

it('a company with many problems: the other views, and systems that are down', async () => {
  opened = await openPage('first-setup');
  const { page, hosted, samples, complaints } = opened;
  const { id: first } = await runToEnd(hosted);
  for (const [path, sign] of [
    ['mapping', 'table'],
    ['people', 'table'],
    ['setup/where', 'form'],
  ] as const) {
    await open(`/plans/plan-1/${path}`, sign);
    await look(path.replace('/', '-'));
    if (path !== 'setup/where') await inForcedColours(path);
  }
  await open('/plans', 'table');
  await look('plans', inOneTheme);
  await inForcedColours('plans');

  // Stopped on its way.
  const { id: runId } = await hosted.call('startRun', { planId: firstPlan });
  await hosted.call('cancelRun', { runId });
  await open('/plans/plan-1', '#verdict');
  await look('aborted');

  // What was found before, to read; and what is kept no more.
  await open('/plans/plan-1/history', 'table');
  await look('history');
  await go(`/plans/plan-1/history/${first}`, '.row');
  await look('earlier-check');
  await inForcedColours('earlier-check');
  await speak('de-DE', '.row');
  await look('earlier-check-de', inOneTheme);
  await speak('en-GB', '.row');
  await go(`/plans/plan-1/history/${runId}`, '#verdict');
  await go('/plans/plan-1/history/none', '.message h2');
  await look('earlier-check-gone', inOneTheme);

  // aqua down, then Jira.
  const aquaBack = samples.aqua.interfere(() => ({ status: 503 }));
  await runToEnd(hosted);
  await open('/plans/plan-1', '.row');
  await look('aqua-down');
  await go('/plans/plan-1/mapping', 'main:not(.skeleton)');
  await look('aqua-down-mapping', inOneTheme);
  await go('/plans/plan-1/people', 'main:not(.skeleton)');
  await look('aqua-down-people', inOneTheme);
  aquaBack();
  const partly = samples.aqua.interfere(({ path }) => (path.includes('GroupList') ? { status: 500 } : undefined));
  await runToEnd(hosted);
  await open('/plans/plan-1', '.row');
  await look('partly-unseen', inOneTheme);
  partly();
  samples.jira.interfere(({ path }) => (path.includes('mypermissions') ? undefined : { status: 503 }));
  await runToEnd(hosted);
  await open('/plans/plan-1', '.row');
  await look('jira-down', inOneTheme);
  samples.jira.interfere(() => ({ status: 503 }));
  await page.reload();
  await page.frameLocator('#frame').locator('[role=alert]').waitFor();
  await look('jira-down-at-all');
  expect(complaints).toEqual([]);
});

it('names that are hard to show, and a clause that matches nothing', async () => {
  opened = await openPage('first-setup', { alter: withOddNames });
  const { hosted, complaints } = opened;
  await runToEnd(hosted);
  for (const [path, sign] of [
    ['/plans', 'table'],
    ['/plans/plan-1', '.row'],
    ['/plans/plan-1/mapping', 'table'],
    ['/plans/plan-1/people', 'table'],
    ['/plans/plan-1/setup/where', 'form'],
    ['/plans/plan-1/setup/who', 'form'],
  ] as const) {
    await (path === '/plans' ? open : go)(path, sign);
    await look(`odd-names${path.replace('/plans/plan-1', '-result').replaceAll('/', '-')}`, inOneTheme);
  }
  const { plan } = await hosted.call('overview', { planId: firstPlan });
  if (!plan?.draft.where) throw new Error('The plan says what goes where.');
  const value = { ...plan.draft.where, jql: 'labels = "nobody has it"' };
  await hosted.call('savePlanSection', { planId: firstPlan, version: plan.version, section: 'where', value });
  await open('/plans/plan-1', '.row');
  await look('plan-changed');
  await runToEnd(hosted);
  for (const [path, sign] of [
    ['', '.row'],
    ['/mapping', 'main:not(.skeleton)'],
    ['/people', 'main:not(.skeleton)'],
  ] as const) {
    await (path === '' ? open : go)(`/plans/plan-1${path}`, sign);
    await look(`nothing-found${path.replace('/', '-')}`, inOneTheme);
  }
  expect(complaints).toEqual([]);
});

it('a company with thousands of people', async () => {
  opened = await openPage('large', { scale: 0.02 });
  const { hosted, complaints } = opened;
  await runToEnd(hosted);
  for (const [path, sign] of [
    ['', '.row'],
    ['/mapping', 'table'],
    ['/people', 'table'],
  ] as const) {
    await (path === '' ? open : go)(`/plans/plan-1${path}`, sign);
    await look(`huge${path.replace('/', '-')}`, inOneTheme);
  }
  expect(complaints).toEqual([]);
});
