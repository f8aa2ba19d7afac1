import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** Widens the page beyond its frame: something that does not fit. */
async function overflow({ app }: OpenPage): Promise<number> {
  return app.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

it('axe finds nothing from the empty start to the last step, 800 pixels wide, in either theme', async () => {
  opened = await openPage('first-setup', { empty: true, width: 800 });
  const { app } = opened;
  await app.getByRole('button', { name: 'Set up the check' }).waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
  await app.getByRole('button', { name: 'Set up the check' }).click();
  await app.getByLabel('Address of aqua').waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
  await opened.close();

  opened = await openPage('first-setup', { width: 800 });
  await opened.app.getByRole('button', { name: 'Plan', exact: true }).click();
  await opened.app.getByRole('menuitem', { name: 'Change the plan' }).click();
  for (const [step, sign] of [
    ['aqua', 'Address of aqua'],
    ['What goes where', 'aqua folder'],
    ['Who', 'Sync user in aqua'],
    ['What travels', 'Comments'],
    ['SyncConfigurator', 'Time zone of the aqua server'],
  ] as const) {
    await opened.app.locator('.steps').getByRole('button', { name: step, exact: false }).first().click();
    await opened.app.getByLabel(sign, { exact: true }).first().waitFor();
    expect([step, await opened.axeInBothThemes(), await overflow(opened)]).toEqual([step, [], 0]);
  }
  expect(opened.complaints).toEqual([]);
});

it('axe finds nothing while a check runs, nor on a ready result', async () => {
  opened = await openPage('ready', { latencyMs: 150 });
  const { app, page } = opened;
  // The page hears of the run's end only once it has been looked at before.
  let endMayCome = (): void => undefined;
  const lookedAt = new Promise<void>((resolve) => (endMayCome = resolve));
  await page.route('**/__forge/bridge', async (route) => {
    const response = await route.fetch({ timeout: 0 });
    if (route.request().postData()?.includes('continueRun')) await lookedAt;
    await route.fulfill({ response });
  });
  await app.getByRole('button', { name: 'Check now' }).click();
  await app.locator('.verdict[data-verdict=running] h1').waitFor();
  await app.locator('.progress').waitFor();
  expect(await opened.axe()).toEqual([]);
  endMayCome();
  await app.getByRole('heading', { name: 'Ready', exact: true }).waitFor();
  await app.getByText(/\d+ rows rest on answers that people gave\./).waitFor();
  expect(await opened.axe()).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

it('where aqua does not answer the reason stands once, and the rows that wait for it are folded', async () => {
  opened = await openPage('first-setup');
  const { app, samples } = opened;
  samples.aqua.interfere(() => ({ status: 503 }));
  await app.getByRole('button', { name: 'Check now' }).click();
  await app.getByText('This app could not see everything').waitFor();
  expect(await app.getByText('aqua had a fault of its own').count()).toBe(1);
  const folded = app.getByRole('button', { name: /\d\d rows wait for what the notice above names/ });
  expect(await app.getByRole('button', { name: 'Could not look: aqua’s sync user is active' }).count()).toBe(0);
  await folded.click();
  await app.getByRole('button', { name: 'Could not look: aqua’s sync user is active' }).waitFor();
  expect(await opened.axe()).toEqual([]);
});

it('axe finds nothing on the page of the sync user’s own, 800 pixels wide, in either theme', async () => {
  opened = await openPage('first-setup', { width: 800 });
  await opened.page.selectOption('#viewer', 'syncUser');
  await opened.page.selectOption('#page', 'personal');
  const frame = opened.page.frameLocator('#frame');
  await frame.getByRole('button', { name: 'Look now' }).click();
  await frame.getByRole('button', { name: 'Look again' }).waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
});
