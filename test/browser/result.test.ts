import type { Route } from 'playwright-core';
import { checkIds } from '../../src/checks/ids';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** The id of the element that has the focus, or its text where it has none. */
const focused = ({ app }: OpenPage): Promise<string> =>
  app.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
const overflow = ({ app }: OpenPage): Promise<number> =>
  app.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function checked(): Promise<void> {
  await opened.app.getByRole('button', { name: 'Check now' }).click();
  await opened.app.locator('.views').waitFor();
}

it('names what would happen and the first three things within one screen, and lets each be looked into, handed out and waived', async () => {
  opened = await openPage('first-setup');
  const { app, page, complaints } = opened;
  await page.setViewportSize({ width: 1280, height: 800 });
  await checked();
  await app.getByRole('heading', { name: /^Not ready · 1,596 of 3,811 work items would not transfer$/ }).waitFor();
  const third = await app.locator('.thing').nth(2).boundingBox();
  expect((third?.y ?? Infinity) + (third?.height ?? 0)).toBeLessThanOrEqual(800);
  await app.getByText(`${checkIds.length - 5} of ${checkIds.length} rows looked at`).waitFor();

  const people = app.locator('.thing', { hasText: 'differ only in the domain' });
  await people.getByRole('button', { name: 'How', exact: true }).click();
  await people.getByText('Why it matters.').waitFor();
  await people.getByRole('button', { name: 'Check this row again' }).click();
  await opened.settled();
  await app.locator(':focus', { hasText: /^Check this row again$/ }).waitFor();
  await people.getByRole('button', { name: 'Show all 4 people' }).click();
  await people.getByRole('cell', { name: 'Yvonne Krämer' }).first().waitFor();
  expect(await opened.axe()).toEqual([]);
  await people.getByRole('button', { name: 'Close' }).click();
  expect(await focused(opened)).toMatch(/0$/);
  await people.getByRole('button', { name: 'List the 1,078 work items' }).click();
  await people
    .getByRole('link', { name: /^SHOP-/ })
    .first()
    .waitFor();
  await people.getByRole('button', { name: 'Show 50 more' }).click();
  await people.getByText('100 of 100 shown').waitFor();
  expect(await opened.axe()).toEqual([]);

  await app.getByRole('button', { name: 'Hand out' }).click();
  await app.getByRole('heading', { name: /^Katharina Brandt/ }).waitFor();
  expect(await focused(opened)).toMatch(/title$/);
  await app.getByRole('radio', { name: 'a ticket (Markdown)' }).check();
  await app.getByText('- [ ] **').first().waitFor();
  expect(await opened.axe()).toEqual([]);
  await app.locator('.hand-out').getByRole('button', { name: 'Close' }).click();
  expect(await focused(opened)).toBe('hand-out-button');

  const unresolved = app.locator('.thing', { hasText: '504 bugs have no resolution' });
  await unresolved.getByRole('button', { name: 'Waive' }).click();
  const form = app.locator('.waive-form');
  await form.getByRole('button', { name: 'Waive' }).click();
  await form.getByText('a waiver without a reason').waitFor();
  await form.getByLabel('Reason').fill('After the pilot');
  expect(await opened.axe()).toEqual([]);
  await form.getByRole('button', { name: 'Waive' }).click();
  await app.getByRole('heading', { name: /^Waived/ }).waitFor();
  expect(await focused(opened)).toBe('row-unresolved-mapped');
  expect(await unresolved.count()).toBe(0);
  await page.keyboard.press('Enter');
  await app.getByText('“After the pilot”').waitFor();
  expect(await opened.axe()).toEqual([]);
  await app.getByRole('button', { name: 'Take the waiver back' }).click();
  await unresolved.waitFor();
  expect(await focused(opened)).toBe('row-unresolved-mapped');
  expect(complaints).toEqual([]);
});

it('keeps what was typed where an answer is lost, and lets a no accuse one setting of one account only', async () => {
  opened = await openPage('first-setup');
  const { app, page } = opened;
  await checked();
  const card = app.locator('#question-account-settings');
  const language = 'The sync user’s language is English (US)';
  await card.getByText(language, { exact: true }).click();
  await card.getByLabel('Note (optional)').fill('Looked with Katharina');
  await page.route('**/__forge/bridge', (route) =>
    route.request().postData()?.includes('account-settings') ? route.abort() : route.continue(),
  );
  await card.getByRole('button', { name: /^No/ }).click();
  await card.getByText('No answer came').waitFor();
  expect(await card.getByLabel('Note (optional)').inputValue()).toBe('Looked with Katharina');
  expect(await card.getByLabel(language).isChecked()).toBe(true);
  expect(await opened.axe()).toEqual([]);
  await page.unroute('**/__forge/bridge');
  await card.getByRole('button', { name: 'Try again' }).click();
  await card.waitFor({ state: 'detached' });
  expect(await focused(opened)).toBe('group-question');
  await app.locator('.row', { hasText: `answered "no" for aqua Sync: ${language}` }).waitFor();
  expect(await app.getByText(/answered "no" for/).count()).toBe(1);
});

it.each([
  [1280, 'light'],
  [800, 'dark'],
])('says where aqua is down how much could not be seen, %i pixels wide in the %s theme', async (width, theme) => {
  opened = await openPage('first-setup', { width });
  const { app, page, samples } = opened;
  await page.selectOption('#theme', theme);
  samples.aqua.interfere(() => ({ status: 503 }));
  await checked();
  await app.getByText(new RegExp(`^\\d\\d of ${checkIds.length} rows could not be looked at$`)).waitFor();
  expect([await opened.axe(), await overflow(opened)]).toEqual([[], 0]);
});

it('offers the result as files and on paper', async () => {
  opened = await openPage('first-setup');
  const { app, page } = opened;
  await checked();
  const menu = app.getByRole('button', { name: 'Export', exact: true });
  for (const [item, file] of [
    [/^CSV/, /\.csv$/],
    [/^JSON/, /\.json$/],
    [/^Markdown/, /\.md$/],
  ] as const) {
    await menu.click();
    const [download] = await Promise.all([page.waitForEvent('download'), app.getByRole('menuitem', { name: item }).click()]);
    expect(download.suggestedFilename()).toMatch(file);
  }
  await app.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
  await menu.click();
  await app.getByRole('menuitem', { name: /^Print/ }).click();
  await app.locator('body[data-printed=yes]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await app.locator('.paper').isVisible()).toBe(true);
  expect(await app.locator('.page').isVisible()).toBe(false);
});

it('logs in to aqua once for the names of a stored result, waits only so long for names, and leaves open what is open when they come', async () => {
  opened = await openPage('first-setup');
  const { page, samples, complaints } = opened;
  await checked();
  samples.aqua.requests.length = 0;
  await page.reload();
  const app = page.frameLocator('#frame');
  await app.locator('.views').waitFor();
  await app.getByRole('navigation').getByText('Webshop (SHOP) ⇄ Webshop Regression').waitFor();
  const logIns = samples.aqua.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/api/token'));
  expect(logIns).toHaveLength(1);

  const held: Route[] = [];
  let holds = true;
  const isHeld = (route: Route): boolean => holds && route.request().postData()?.includes('aquaNames') === true;
  await page.route('**/__forge/bridge', (route) => (isHeld(route) ? void held.push(route) : route.continue()));
  await page.reload();
  const unresolved = app.locator('.thing', { hasText: '504 bugs have no resolution' });
  await unresolved.getByText('“…”').first().waitFor();
  await unresolved.getByRole('button', { name: 'How', exact: true }).click();
  holds = false;
  await Promise.all(held.map((route) => route.continue()));
  await unresolved.getByText('“Unresolved”').first().waitFor();
  expect(await unresolved.getByRole('button', { name: 'How', exact: true }).getAttribute('aria-expanded')).toBe('true');
  expect(complaints).toEqual([]);
});

it('leads from ready to one item each way', async () => {
  opened = await openPage('ready', { width: 800 });
  const { app } = opened;
  await checked();
  await app.getByRole('heading', { name: 'The last step: one item each way' }).waitFor();
  expect([await opened.axe(), await overflow(opened)]).toEqual([[], 0]);
});
