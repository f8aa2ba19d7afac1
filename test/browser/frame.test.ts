import { setTimeout as after } from 'node:timers/promises';
import { openPage, type OpenPage } from '../support/browser';

/** The frame is as high as its page, however the platform measures it; nothing that opens is cut off. */

let opened: OpenPage;
afterEach(() => opened.close());

it.each(['max', 'bodyOffset'])('shows the whole menu of the last field of the set-up, measured by %s', async (sizing) => {
  opened = await openPage('first-setup');
  const { page, app, complaints } = opened;
  await page.locator('#sizing').selectOption(sizing);
  await app.getByRole('button', { name: 'Plan', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Change the plan' }).click();
  await app.getByRole('button', { name: /What travels/ }).click();
  await app.getByRole('button', { name: 'Add a pair of fields' }).click();
  const last = app.locator('input[role=combobox]').last();
  await last.click();
  await app.getByRole('option').first().waitFor();
  const places = async (): Promise<{ frame: number; menu: number; end: number }> => {
    const frame = await page.locator('#frame').boundingBox();
    const menu = await app.getByRole('listbox').boundingBox();
    if (!frame || !menu) throw new Error('The menu is open.');
    return { frame: frame.height, menu: menu.height, end: frame.y + frame.height - menu.y - menu.height };
  };
  // The frame is measured once something has changed, which takes it a moment.
  for (const until = Date.now() + 10_000; (await places()).end < 0 && Date.now() < until;) await after(100);
  const { frame, menu, end } = await places();
  expect(frame).toBeGreaterThan(600);
  expect(menu).toBeGreaterThan(30);
  expect(end).toBeGreaterThanOrEqual(0);
  expect(complaints).toEqual([]);
});

it.each([
  ['the shell around it', /\/shell\.js$/],
  ['the view that is shown first', /\/assets\/(?!index-|app-|rolldown-)[^/]+\.js$/],
])('comes however late %s comes', async (_part, late) => {
  opened = await openPage('first-setup');
  const { page, complaints } = opened;
  let held = 0;
  await page.route(late, async (route) => {
    held += 1;
    await after(1000);
    await route.continue();
  });
  await page.reload();
  await opened.settled();
  expect(await opened.axe()).toEqual([]);
  expect(await page.frameLocator('#frame').getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(held).toBeGreaterThan(0);
});
