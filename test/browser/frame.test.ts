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
  // The frame is measured once something has changed, which takes it a moment.
  await page.waitForTimeout(500);
  const frame = await page.locator('#frame').boundingBox();
  const menu = await app.getByRole('listbox').boundingBox();
  if (!frame || !menu) throw new Error('The menu is open.');
  expect(frame.height).toBeGreaterThan(600);
  expect(menu.height).toBeGreaterThan(30);
  expect(menu.y + menu.height).toBeLessThanOrEqual(frame.y + frame.height);
  expect(complaints).toEqual([]);
});
