import type { FrameLocator } from 'playwright-core';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** The frame on the page of the personal settings, as somebody. */
async function openedAs(viewer: 'syncUser' | 'member'): Promise<FrameLocator> {
  opened = await openPage('first-setup');
  await opened.page.selectOption('#viewer', viewer);
  await opened.page.selectOption('#page', 'personal');
  return opened.page.frameLocator('#frame');
}

it('lets the sync user show itself with one button, and says what to mend', async () => {
  const frame = await openedAs('syncUser');
  await frame.getByText('Your account is the sync user of a planned aqua synchronisation.').waitFor();
  expect(await opened.axe()).toEqual([]);
  await frame.getByRole('button', { name: 'Look now' }).click();
  await frame.getByRole('button', { name: 'Look again' }).waitFor();
  const states = ['mend', 'ask', 'right', 'right', 'right'];
  for (const [index, state] of states.entries())
    expect(await frame.locator('.self-check-item').nth(index).getAttribute('data-state')).toBe(state);
  await frame.getByText('You lack: “Modify reporter”.').waitFor();
  expect(await opened.axe()).toEqual([]);
  expect(opened.complaints).toEqual([]);

  await opened.page.selectOption('#viewer', 'admin');
  await opened.page.selectOption('#page', 'admin');
  await frame.getByRole('button', { name: 'Check now' }).click();
  await frame.locator('.verdict h1:has-text("Not ready")').waitFor();
  await frame.locator('#group-passed').click();
  await frame.getByRole('button', { name: /The sync user’s time zone is the aqua server’s/ }).click();
  await frame
    .getByText(/as aqua Sync itself showed on/)
    .first()
    .waitFor();
});

it('has nothing for somebody whom no plan names', async () => {
  const frame = await openedAs('member');
  await frame.getByRole('heading', { name: 'Nothing for you here' }).waitFor();
  expect(await frame.locator('body').textContent()).not.toMatch(/Webshop|SHOP|Berlin/);
  expect(await opened.axe()).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
