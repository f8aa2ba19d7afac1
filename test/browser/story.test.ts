import { firstPlan } from '../../src/plans/plans';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** The result's heading, once the run has come to its end. */
async function verdict({ app }: OpenPage): Promise<string> {
  const heading = app.locator('.verdict:not([data-verdict=running]) h1');
  await app.locator('.views').waitFor();
  return (await heading.textContent()) ?? '';
}

/** The id of the element that has the focus. */
async function focused({ app }: OpenPage): Promise<string> {
  return app.evaluate<string>('document.activeElement.id');
}

async function choose({ app }: OpenPage, label: string, type: string, option: RegExp): Promise<void> {
  await app.getByLabel(label, { exact: true }).fill(type);
  await app.getByRole('option', { name: option }).first().click();
  await app.getByRole('listbox').waitFor({ state: 'detached' });
}

it('leads from an empty set-up to a verdict, a row, and an answer', async () => {
  opened = await openPage('first-setup', { empty: true });
  const { app, samples, complaints } = opened;
  const { aquaReader, identities } = samples.scenario;

  await app.getByRole('button', { name: 'Set up the check' }).click();
  await app.getByLabel('Address of aqua').fill('http://aqua.example.com');
  await app.getByLabel('User name').fill(aquaReader.username);
  await app.getByLabel('Password').fill('wrong');
  await app.getByRole('button', { name: 'Connect' }).click();
  await app.getByText('aqua has to be reached by HTTPS').waitFor();
  await app.getByLabel('Address of aqua').fill(samples.aqua.url);
  await app.getByRole('button', { name: 'Connect' }).click();
  await app.getByText('aqua refused user name or password').first().waitFor();
  await app.getByLabel('Password').fill(aquaReader.password);
  await app.getByRole('button', { name: 'Connect' }).click();
  await app.getByText('Connected: tenant nordlicht, 7 projects').first().waitFor();
  await app.getByRole('button', { name: 'Next' }).click();

  await choose(opened, 'Jira project', 'Webshop', /Webshop \(SHOP\)/);
  await choose(opened, 'aqua project', 'Webshop', /Webshop Regression/);
  await app.getByText('Resolution goes to “Lösung”').waitFor();
  expect(await opened.axe()).toEqual([]);
  await app.getByRole('button', { name: 'Save and continue' }).click();
  await app.getByRole('navigation', { name: 'Breadcrumbs' }).getByText('Webshop (SHOP) ⇄ Webshop Regression').waitFor();

  await choose(
    opened,
    'Configuration user in Jira',
    identities.configurationUser.displayName,
    new RegExp(identities.configurationUser.displayName),
  );
  await app.getByLabel('The same Jira user also does the synchronising').press('Space');
  await choose(opened, 'Sync user in Jira', 'aqua Sync', /aqua Sync/);
  await choose(opened, 'Sync user in aqua', 'jira.sync', /jira\.sync/);
  await app.getByRole('button', { name: 'Save and continue' }).click();
  await app.getByRole('heading', { name: 'What travels' }).waitFor();
  await app.getByRole('button', { name: 'Save and continue' }).click();
  await app.getByRole('button', { name: 'Save and finish' }).click();

  await app.getByText('Reads only, about 20 seconds.').waitFor();
  await app.getByRole('button', { name: 'Check now' }).click();
  expect(await verdict(opened)).toMatch(/^Not ready · [\d,]+ of [\d,]+ work items would not transfer$/);

  const row = app.getByRole('button', { name: /412 bugs use the resolution “Won't Do”, which aqua lacks/ });
  await row.focus();
  await opened.page.keyboard.press('Enter');
  await app.getByText('No such value; “Abgelehnt” is similar').waitFor();
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  expect(await opened.axe()).toEqual([]);
  await app.locator('.row:has-text("412 bugs use the resolution")').getByRole('button', { name: 'Check this row again' }).click();
  await app.locator('.verdict h1:has-text("Not ready")').waitFor();
  expect(await row.getAttribute('aria-expanded')).toBe('true');

  await app.getByRole('button', { name: 'Yes, it says “Success!”' }).click();
  await app.getByRole('button', { name: 'Yes, all of it' }).first().click();
  await app.getByRole('button', { name: 'They are off' }).first().click();
  await app.getByRole('heading', { name: /^Needs a person/ }).waitFor({ state: 'detached' });
  expect(await focused(opened)).toBe('verdict');
  expect(complaints).toEqual([]);
});

it('leads from the tally to a group, and groups by section', async () => {
  opened = await openPage('first-setup');
  const { app, page, complaints } = opened;
  await app.getByRole('button', { name: 'Check now' }).click();
  await verdict(opened);
  const tally = app.getByRole('navigation', { name: 'Groups' });
  await tally.getByRole('button', { name: /Passed/ }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(opened)).toBe('group-passed');

  await app.getByRole('button', { name: 'By section' }).click();
  await tally.waitFor({ state: 'detached' });
  expect(await app.getByRole('button', { name: 'By section' }).getAttribute('aria-pressed')).toBe('true');
  await app.locator('#group-values').waitFor();
  expect(await opened.axe()).toEqual([]);
  // A question of several rows is asked in one place, to which each of them leads.
  await app.locator('#row-jira-sync-user-language').click();
  await app.getByRole('button', { name: 'Answer under “Needs a person”' }).click();
  await app.locator('#question-account-settings:focus').waitFor();
  expect(complaints).toEqual([]);
});

it('says so where a part of the page cannot be loaded', async () => {
  opened = await openPage('first-setup', { empty: true });
  const { app, page } = opened;
  await page.route(/Setup[^/]*\.js/, (route) => route.abort());
  await app.getByRole('button', { name: 'Set up the check' }).click();
  await app.getByText('This page could not be shown').waitFor();
  await app.getByRole('button', { name: 'Load the page again' }).waitFor();
  expect(await opened.axe()).toEqual([]);
});

it('shows a ready company as ready, and takes an answer back', async () => {
  opened = await openPage('ready');
  const { app, complaints } = opened;
  await app.getByRole('button', { name: 'Check now' }).click();
  expect(await verdict(opened)).toBe('Ready');
  await app
    .getByRole('heading', { name: /^Passed/ })
    .getByRole('button')
    .click();
  await app.getByRole('button', { name: /aqua reaches Jira/ }).click();
  await app.locator('.row:has-text("aqua reaches Jira")').getByRole('button', { name: 'Change' }).click();
  await app.getByRole('heading', { name: /Undecided/ }).waitFor();
  expect(complaints).toEqual([]);
});

it('goes on with a run that was left', async () => {
  opened = await openPage('ready');
  expect((await opened.hosted.call('startRun', { planId: firstPlan })).status).toBe('running');
  await opened.page.reload();
  const frame = opened.page.frameLocator('#frame');
  await frame.getByRole('heading', { name: 'Ready' }).waitFor();
});

it('asks for consent before it reaches a server of the customer’s own, and shows a way out where that is declined', async () => {
  opened = await openPage('first-setup', { empty: true });
  const { app, page, hosted } = opened;
  await app.getByRole('button', { name: 'Set up the check' }).click();
  await app.getByLabel('Address of aqua').fill('aqua.invalid');
  await app.getByLabel('User name').fill('somebody');
  await app.getByLabel('Password').fill('secret');
  await app.getByRole('button', { name: 'Connect' }).click();
  await app.getByRole('button', { name: 'Ask for consent' }).click();
  await page.getByRole('button', { name: 'Decline' }).click();
  await app.getByText('or connect to another address').waitFor();
  expect([...hosted.host.consents]).toEqual([]);

  await app.getByRole('button', { name: 'Ask for consent' }).click();
  await page.getByText('https://aqua.invalid').waitFor();
  expect(await opened.axe()).toEqual([]);
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  // Whether the platform throws or answers in place of a server that is not there is not documented, so the host does either.
  await app
    .getByText(/aqua could not be reached|could not connect to the aqua server/)
    .first()
    .waitFor();
  expect([...hosted.host.consents]).toEqual(['https://aqua.invalid']);
  expect(opened.complaints).toEqual([]);
});

it('refuses a person without Administer Jira, and shows no data', async () => {
  opened = await openPage('first-setup');
  await opened.page.selectOption('#viewer', 'member');
  const frame = opened.page.frameLocator('#frame');
  await frame.getByText('This page is for Jira administrators').waitFor();
  expect(await frame.locator('body').textContent()).not.toMatch(/Webshop|SHOP|nordlicht/);
  expect(await opened.axe()).toEqual([]);
});

it.each([
  [1600, 'light'],
  [800, 'dark'],
])('holds at %i pixels in the %s theme', async (width, theme) => {
  opened = await openPage('first-setup', { width });
  const { app, page } = opened;
  await page.selectOption('#theme', theme);
  await app.getByRole('button', { name: 'Check now' }).click();
  await verdict(opened);
  expect(await app.evaluate('document.documentElement.dataset.colorMode')).toBe(theme);
  expect(await app.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  expect(await opened.axe()).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
