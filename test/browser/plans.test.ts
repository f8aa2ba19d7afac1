import { runToEnd } from '../../local/cli/app';
import { firstPlan } from '../../src/plans/plans';
import { openPage, type OpenPage } from '../support/browser';

/** The list of all plans, a plan's history, and what the set-up keeps. */

let opened: OpenPage;
afterEach(() => opened.close());

/** A reload gives the page another frame. */
function frameOf({ page, app }: OpenPage): OpenPage['app'] {
  return page.frames().find((frame) => frame.parentFrame() !== null) ?? app;
}

async function focused(page: OpenPage): Promise<string> {
  return frameOf(page).evaluate<string>("(document.activeElement.id || document.activeElement.textContent || '').trim()");
}

async function overflow(page: OpenPage): Promise<number> {
  return frameOf(page).evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

async function toList({ app }: OpenPage): Promise<void> {
  await app.getByRole('button', { name: 'aqua sync readiness', exact: true }).click();
  await app.locator('.plan-table').waitFor();
}

it('opens an only plan at once, and lists, checks, names, copies, puts away and brings back plans', async () => {
  opened = await openPage('first-setup');
  const { app, page, hosted, complaints } = opened;
  await app.getByRole('button', { name: 'Check now' }).waitFor();
  await toList(opened);
  expect(page.url()).toMatch(/#\/plans$/);
  await page.reload();
  const list = page.frameLocator('#frame');
  await list.locator('.plan-table').waitFor();

  await list.getByRole('button', { name: 'Check Webshop (SHOP) ⇄ Webshop Regression' }).click();
  await list
    .getByText(/of \d+ rows looked at/)
    .first()
    .waitFor();
  await list.getByText('1 plan checked: Not ready 1').first().waitFor();
  await list.getByText('Not ready', { exact: true }).waitFor();
  expect(await focused(opened)).not.toBe('');

  const more = list.getByRole('button', { name: /^More actions for/ });
  await more.click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused(opened)).toBe('Rename');
  await page.keyboard.press('Enter');
  await list.getByLabel('Name of the plan').fill('a'.repeat(120));
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'a'.repeat(120), exact: true }).waitFor();
  expect(await focused(opened)).toBe('plan-plan-1');
  expect(await overflow(opened)).toBe(0);

  await more.click();
  await list.getByRole('menuitem', { name: 'Copy for other projects' }).click();
  await list.getByRole('heading', { name: 'What goes where' }).waitFor();
  // The address follows through the platform's history, in its own time: first the set-up, then its step.
  await page.waitForURL(/#\/plans\/[^/]+\/setup\/\w+/);
  await page.goBack();
  await list.getByText('Set-up not finished').waitFor();

  await more.first().click();
  await list.getByRole('menuitem', { name: 'Delete' }).click();
  const undo = list.getByRole('button', { name: /^Undo/ });
  await undo.waitFor();
  expect(await focused(opened)).toBe('plan-plan-1');
  // The row that offers to bring it back is no plan.
  await list.getByText('1 plan', { exact: true }).waitFor();
  await undo.click();
  await list.getByText('2 plans', { exact: true }).waitFor();
  await undo.waitFor({ state: 'detached' });
  expect((await hosted.call('plans', {})).plans.map(({ state }) => state)).toEqual(['active', 'active']);

  await list.getByLabel('Search plans').fill('nothing of the kind');
  await list.getByText('No plan fits “nothing of the kind”.').waitFor();
  expect(await opened.axe()).toEqual([]);
  await list.getByRole('button', { name: 'Clear the search' }).click();
  await list.getByRole('button', { name: 'Remove', exact: true }).click();
  await list.getByRole('button', { name: 'Keep it' }).waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
  await list.getByRole('button', { name: 'Remove the connection' }).click();
  await list.getByText('Not connected.').waitFor();
  expect((await hosted.call('plans', {})).connection).toBeUndefined();
  expect(await focused(opened)).not.toBe('');
  expect(complaints).toEqual([]);
});

it('compares two checks of a plan', async () => {
  opened = await openPage('ready', { width: 800 });
  const { app, page, hosted, samples, complaints } = opened;
  await runToEnd(hosted);
  samples.aqua.interfere((request) => (request.path.includes('Licen') ? { status: 403 } : undefined));
  await runToEnd(hosted);
  await runToEnd(hosted);
  await page.evaluate("location.hash = '#/plans/plan-1/history'");
  await app.locator('.history-table').waitFor();
  expect(await opened.axe()).toEqual([]);
  await app
    .getByLabel(/^Compare from/)
    .nth(2)
    .check();
  await app.getByRole('button', { name: 'Compare' }).click();
  await app.getByRole('heading', { name: 'What changed between two checks' }).waitFor();
  // What cannot be seen any more is not called mended, nor changed.
  await app.getByRole('heading', { name: /^Open again [1-9]/ }).waitFor();
  // Why it could not be looked at, and not twice that it could not.
  expect(await app.locator('.compared-row dd').allTextContents()).toContainEqual(
    expect.stringMatching(/^Could not look: (?!Could not look)/),
  );
  expect(await opened.axe()).toEqual([]);
  expect(await overflow(opened)).toBe(0);
  await app.getByRole('button', { name: 'Other checks' }).click();
  expect(
    await app
      .getByLabel(/^Compare from/)
      .nth(2)
      .isChecked(),
  ).toBe(true);
  expect(complaints).toEqual([]);
});

it('calls another plan that transfers the same by its name', async () => {
  opened = await openPage('first-setup');
  const { page, hosted, complaints } = opened;
  const where = (await hosted.call('overview', { planId: firstPlan })).plan?.draft.where;
  if (!where) throw new Error('The plan says what goes where.');
  const { id: planId, version } = await hosted.call('createPlan', { copyOf: firstPlan, name: 'Second shop' });
  await hosted.call('savePlanSection', { planId, version, section: 'where', value: where });
  await runToEnd(hosted, ['plans-do-not-overlap']);
  await page.evaluate(`location.hash = '#/plans/${firstPlan}'`);
  await page.reload();
  await page
    .frameLocator('#frame')
    .getByText(/would be transferred to aqua by the plan “Second shop” as well/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

it('keeps what was entered when another step is opened and over a reload, and lets the later of two choose', async () => {
  opened = await openPage('first-setup');
  const { app, page, hosted, complaints } = opened;
  await page.evaluate("location.hash = '#/plans/plan-1/setup/configurator'");
  await app.getByText('Create new values from Jira in aqua automatically').click();
  await app.getByText('Not saved yet').waitFor();
  await app.locator('.steps').getByRole('button', { name: 'aqua', exact: false }).first().click();
  await app.getByLabel('Password').fill('not to be kept');
  await app.locator('.steps').getByText('not saved').waitFor();
  await page.reload();
  const frame = page.frameLocator('#frame');
  await frame.getByLabel('Password').waitFor();
  expect(await frame.getByLabel('Password').inputValue()).toBe('');
  await frame
    .locator('.steps')
    .getByRole('button', { name: /SyncConfigurator/ })
    .click();
  await frame.getByText('Not saved yet').waitFor();

  const { plan } = await hosted.call('overview', { planId: firstPlan });
  const theirs = { mapsNewValues: true, createsNewValues: false, aquaTimeZone: 'Europe/Vienna' };
  await hosted.call('savePlanSection', { planId: firstPlan, version: plan?.version ?? 0, section: 'configurator', value: theirs });
  await frame.getByRole('button', { name: 'Save and finish' }).click();
  const note = frame.getByRole('heading', { name: 'Somebody else saved this plan in the meantime' });
  await note.waitFor();
  await frame.getByRole('cell', { name: 'Europe/Vienna' }).waitFor();
  expect(await opened.axe()).toEqual([]);
  await frame.getByRole('button', { name: 'Take theirs' }).click();
  await note.waitFor({ state: 'detached' });
  await frame.getByText('Europe/Vienna').waitFor();
  expect(complaints).toEqual([]);
});

it('speaks German to a reader whose Jira does', async () => {
  opened = await openPage('first-setup');
  const { page, complaints } = opened;
  await page.selectOption('#locale', 'de-DE');
  const frame = page.frameLocator('#frame');
  await frame.getByRole('button', { name: 'aqua-Sync-Bereitschaft', exact: true }).click();
  await frame.getByText('Noch nicht geprüft').waitFor();
  await frame.getByRole('button', { name: 'Plan anlegen' }).waitFor();
  expect(await opened.axe()).toEqual([]);
  expect(complaints).toEqual([]);
});

// How smooth that is, `npm run bench` measures, and huge.test.ts counts what is drawn at a time.
it('finds and sorts among 200 plans', async () => {
  opened = await openPage('first-setup');
  const { app, hosted, complaints } = opened;
  for (let made = 0; made < 199; made += 1) await hosted.call('createPlan', { copyOf: firstPlan, name: `Plan number ${made}` });
  await toList(opened);
  await app.getByText('200 plans').waitFor();
  await app.getByLabel('Search plans').pressSequentially('number 17', { delay: 30 });
  await app.getByText('12 plans').waitFor();
  await app.getByLabel('Search plans').fill('');
  await app.getByText('200 plans').waitFor();
  await app.getByRole('button', { name: 'Verdict' }).click();
  await app.locator('[aria-sort]', { hasText: 'Verdict' }).waitFor();
  expect(complaints).toEqual([]);
});
