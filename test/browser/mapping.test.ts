import { firstPlan } from '../../src/plans/plans';
import type { CheckResult } from '../../src/contract';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** Opens something of the plan by the result's menu. */
async function openByMenu({ app }: OpenPage, item: string): Promise<void> {
  await app.getByRole('button', { name: 'Plan', exact: true }).click();
  await app.getByRole('menuitem', { name: item }).click();
}

/** Widens the page beyond its frame: something that does not fit. */
async function overflow({ app }: OpenPage): Promise<number> {
  return app.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

const focused = ({ app }: OpenPage): Promise<string> => app.evaluate<string>('document.activeElement.textContent');

async function rowOf({ hosted }: OpenPage, check: CheckResult['check']): Promise<CheckResult | undefined> {
  const { run } = await hosted.call('overview', { planId: firstPlan });
  return run?.results.find((result) => result.check === check);
}

it('decides a resolution on the workbench by keyboard, and the row turns', async () => {
  opened = await openPage('first-setup', { width: 800 });
  const { app, page, complaints } = opened;
  await app.getByRole('button', { name: 'Check now' }).click();
  await app.locator('.views').waitFor();
  expect(await rowOf(opened, 'resolutions-mapped')).toMatchObject({ outcome: 'failed' });
  await openByMenu(opened, 'Mapping of values');
  await app.getByText('4 of 34 values in use have no counterpart yet.').waitFor();
  expect(await focused(opened)).toBe('Mapping of values');

  const row = app.getByRole('row', { name: /Won't Do/ });
  await row.getByRole('button', { name: 'Decide' }).focus();
  await page.keyboard.press('Enter');
  await app.getByRole('radio', { name: 'In aqua it becomes' }).waitFor();
  await app.getByText('Abgelehnt (similar name)').waitFor();
  expect([await opened.axeInBothThemes(), await overflow(opened)]).toEqual([[], 0]);
  await app.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await app.getByText('3 of 34 values in use have no counterpart yet.').waitFor();
  await row.getByText('Decided: becomes “Abgelehnt”').waitFor();
  expect(await focused(opened)).toBe('Decide anew');

  await app.getByRole('checkbox', { name: 'Only values without a counterpart' }).press('Space');
  expect(await row.count()).toBe(0);
  await app.getByRole('checkbox', { name: 'Only values without a counterpart' }).press('Space');
  expect(await opened.axeInBothThemes()).toEqual([]);

  await app
    .getByRole('navigation')
    .getByRole('button', { name: /Webshop/ })
    .click();
  await app.getByText('Do this first').waitFor();
  // The page carries on with what is to be judged again.
  while ((await rowOf(opened, 'resolutions-mapped'))?.outcome !== 'passed') await page.waitForTimeout(200);
  expect(complaints).toEqual([]);
});

it('shows everybody on items in scope, by state and by name', async () => {
  opened = await openPage('first-setup', { width: 800 });
  const { app, page, complaints } = opened;
  await app.getByRole('button', { name: 'Check now' }).click();
  await app.locator('.views').waitFor();
  await openByMenu(opened, 'People on items in scope');
  await app.getByText('32 of 32 people').waitFor();
  await app.getByText('yvonne.kraemer@nordlicht.example').waitFor();
  expect([await opened.axeInBothThemes(), await overflow(opened)]).toEqual([[], 0]);
  await app.getByRole('button', { name: /Deactivated in aqua/ }).focus();
  await page.keyboard.press('Enter');
  await app.getByText('1 of 32 people', { exact: true }).first().waitFor();
  expect(await app.getByRole('row', { name: /Stefan Lübke/ }).count()).toBe(1);
  await app.getByRole('button', { name: /^All/ }).click();
  await app.getByLabel('Search by name or address').fill('kaltenbach');
  await app.getByText('4 of 32 people', { exact: true }).first().waitFor();
  await app.getByLabel('Search by name or address').fill('');
  await app.getByRole('button', { name: 'aqua items' }).press('Enter');
  await app.getByRole('columnheader', { name: 'aqua items', exact: false }).and(app.locator('[aria-sort=descending]')).waitFor();
  const download = page.waitForEvent('download');
  await app.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toBe('people-in-scope.csv');
  expect(complaints).toEqual([]);
});
