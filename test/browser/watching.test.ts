import { runToEnd } from '../../local/cli/app';
import { firstPlan } from '../../src/plans/plans';
import { openPage, type OpenPage } from '../support/browser';

/** A plan that is checked by schedule, and what a page keeps or does without what its frame is denied. */

let opened: OpenPage;
afterEach(() => opened.close());

it('is switched on in the menu of the plan; once its time has come, the overview and the history tell of the check', async () => {
  opened = await openPage('first-setup');
  const { app, page, hosted, complaints } = opened;
  await app.getByRole('button', { name: 'Check now' }).waitFor();
  await app.getByRole('button', { name: 'Plan', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Check every day' }).click();
  await app.getByText(/^Checked every day by this app itself, which may see less than you do: next within the hour/).waitFor();
  expect(await opened.axe()).toEqual([]);

  await page.getByRole('button', { name: 'An hour passes' }).click();
  await page.getByText(/The hourly trigger has run/).waitFor();
  await hosted.host.queue.deliver();
  expect((await hosted.call('overview', { planId: firstPlan })).run).toMatchObject({ status: 'finished', bySchedule: true });
  await app.getByRole('button', { name: 'aqua sync readiness', exact: true }).click();
  const row = app.locator('.plan-table tbody tr');
  await row.getByText('by schedule', { exact: true }).waitFor();
  await row.getByText('checked every day').waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
  await page.evaluate(`location.hash = '#/plans/${firstPlan}/history'`);
  await app.locator('.history-table').getByText('by schedule').waitFor();
  expect(complaints).toEqual([]);
});

it('keeps what was told of a token over a reload', async () => {
  opened = await openPage('first-setup');
  const { page, hosted } = opened;
  await runToEnd(hosted);
  const card = page.frameLocator('#frame').locator('#question-connection-tested');
  await page.reload();
  const kind = card.getByLabel('Kind of API token (optional)');
  const lastDay = card.getByLabel('Last day of the sync user’s token (optional)');
  await kind.selectOption({ index: 1 });
  await lastDay.fill('2027-03-31');
  const chosen = await kind.inputValue();
  await page.reload();
  await kind.waitFor();
  expect([await kind.inputValue(), await lastDay.inputValue()]).toEqual([chosen, '2027-03-31']);
  expect(chosen).not.toBe('');
});

it('copies by the older command where the frame may not use the clipboard, and selects the text where that fails as well', async () => {
  opened = await openPage('first-setup');
  const { app, page, hosted } = opened;
  await runToEnd(hosted);
  await page.reload();
  const frame = page.frameLocator('#frame');
  await frame.locator('#hand-out-button').click();
  const copy = frame.getByRole('button', { name: /^Copy everything/ });
  await copy.waitFor();
  const inFrame = page.frames().find((one) => one.parentFrame() !== null) ?? app;
  await inFrame.evaluate(`(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => ((window.copied = document.activeElement.value), true);
  })()`);
  await copy.click();
  await frame.getByText('Copy everything ✓').waitFor();
  expect(await inFrame.evaluate<string>('window.copied')).toMatch(/before aqua and Jira can be synchronised/);
  await inFrame.evaluate('void (document.execCommand = () => false)');
  await copy.click();
  await frame
    .getByText(/The browser does not let this page copy/)
    .first()
    .waitFor();
  expect(await inFrame.evaluate<string>('getSelection().toString()')).toMatch(/before aqua and Jira can be synchronised/);
  expect(await opened.axe()).toEqual([]);
});
