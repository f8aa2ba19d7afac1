import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { readBundle } from '../../src/support/bundle/format';
import { openPage, type OpenPage } from '../support/browser';

/** The files for whoever helps. */

let opened: OpenPage;
afterEach(() => opened.close());

async function saved(save: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([opened.page.waitForEvent('download'), save()]);
  return file;
}

it('makes a bundle and a probe, shows what they hold, and saves them after that', async () => {
  opened = await openPage('first-setup', { width: 800 });
  const { app, page, complaints } = opened;
  const focused = (): Promise<string> =>
    app.evaluate<string>("document.activeElement.className || document.activeElement.textContent || ''");
  await app.getByRole('button', { name: 'Plan', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Support' }).click();
  await app.getByRole('heading', { name: 'Support', level: 1 }).waitFor();
  expect(page.url()).toMatch(/plans\/plan-1\/support$/);

  await app.getByRole('button', { name: 'Make a bundle' }).click();
  await app.getByText('The bundle is made. It is not saved yet.').first().waitFor();
  expect(await focused()).toBe('support-made');
  await app.getByText(/^Stand-ins in place of \d+ names/).waitFor();
  await app.getByText('Over the stand-ins every row comes to the same.').waitFor();
  const bundle = await saved(() => app.getByRole('button', { name: 'Save as file' }).click());
  expect(bundle.suggestedFilename()).toBe('readiness-bundle.json');
  const text = readFileSync(await bundle.path(), 'utf8');
  expect(readBundle(text).bundle.rows.length).toBeGreaterThan(60);
  expect(text).not.toMatch(/nordlicht|brandt|SHOP/i);

  await app.getByRole('button', { name: 'Try both systems' }).click();
  await app.getByText('The report is made. It is not saved yet.').first().waitFor();
  await app.getByText(/^\d+ operations answered as expected$/).waitFor();
  const report = await saved(() => app.getByRole('button', { name: 'Save as file' }).last().click());
  expect(readFileSync(await report.path(), 'utf8')).toMatch(/^# What two real systems answered/);

  expect(await opened.axeInBothThemes()).toEqual([]);
  expect(await app.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  expect(complaints).toEqual([]);
});

it('says what went wrong, and tries again', async () => {
  opened = await openPage('ready');
  const { app, samples } = opened;
  await app.getByRole('button', { name: 'Plan', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Support' }).click();
  await app.getByRole('button', { name: 'Make a bundle' }).waitFor();
  const undo = samples.jira.interfere(({ path }) => (path.includes('mypermissions') ? { status: 503, body: {} } : undefined));
  await app.getByRole('button', { name: 'Make a bundle' }).click();
  await app.getByRole('alert').waitFor();
  undo();
  await app.getByRole('button', { name: 'Try again' }).click();
  await app.getByText('The bundle is made. It is not saved yet.').first().waitFor();
});
