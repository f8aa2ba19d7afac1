import { runToEnd } from '../../local/cli/app';
import { hugeAnswers, hugeSize } from '../../local/bench/huge-answers';
import { openPage, type OpenPage } from '../support/browser';

/**
 * The page with 2,000 people, 600 findings and 200 plans. How long a browser stands still is measured by `npm run bench`; here is counted what
 * it has to draw at a time, which is the same on every machine.
 */

let opened: OpenPage;
afterEach(() => opened.close());

/** As many as are drawn in one go (static/readiness/src/common/Growing.tsx). */
const atOnce = 10;

function frameOf({ page, app }: OpenPage): OpenPage['app'] {
  return page.frames().find((frame) => frame.parentFrame() !== null) ?? app;
}

async function open(path: string, sign: string): Promise<void> {
  const { page } = opened;
  await page.evaluate(`location.hash = '#${path}'`);
  await page.reload();
  await page.frameLocator('#frame').locator(sign).first().waitFor();
}

/** Does something, waits for so many of a kind to stand there, and answers how many of them came at once at most. */
async function drawn(selector: string, count: number, act: () => Promise<unknown>): Promise<number> {
  const app = frameOf(opened);
  await app.evaluate(`(() => {
    const selector = ${JSON.stringify(selector)};
    const inside = (node) => node.nodeType === 1 ? node.matches(selector) + node.querySelectorAll(selector).length : 0;
    let most = 0;
    window.mostAtOnce = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(document.querySelectorAll(selector).length + ' of ' + selector)), 60000);
      const observer = new MutationObserver((changes) => {
        const came = changes.flatMap(({ addedNodes }) => [...addedNodes]).reduce((sum, node) => sum + inside(node), 0);
        most = Math.max(most, came);
        if (document.querySelectorAll(selector).length !== ${count}) return;
        observer.disconnect();
        resolve(most);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  })()`);
  await act();
  return app.evaluate<number>('window.mostAtOnce');
}

it('draws findings, things to do and boxes to tick a few at a time, and shows a part of very many', async () => {
  opened = await openPage('first-setup');
  const { hosted, page, complaints } = opened;
  await runToEnd(hosted);
  await hugeAnswers(page);
  await open('/plans/plan-1', '.row');
  const app = frameOf(opened);
  const button = (name: string | RegExp) => app.getByRole('button', { name }).first();

  expect(await drawn('.thing', 50, () => button('Show 45 more').click())).toBeLessThanOrEqual(atOnce);
  expect(await drawn('.thing', 100, () => button('Show 50 more').click())).toBeLessThanOrEqual(atOnce);
  expect(await drawn('.thing', 5, () => button('Show fewer').click())).toBe(0);

  const row = app.locator('.row', { has: app.locator('[id="row-statuses-mapped"]') });
  const open300 = (): Promise<void> => app.locator('[id="row-statuses-mapped"]').click();
  expect(await drawn('.row .finding', 50, open300)).toBeLessThanOrEqual(atOnce);
  const more = row.getByRole('button', { name: 'Show 50 more' });
  expect(await drawn('.row .finding', 100, () => more.click())).toBeLessThanOrEqual(atOnce);
  await open300();

  const people = (): Promise<void> => app.locator('[id="row-users-have-email"]').click();
  expect(await drawn('.row .subjects [type=checkbox]', 50, people)).toBeLessThanOrEqual(atOnce);
  const boxes = app.locator('.row .subjects');
  await boxes.getByText('Somebody huge:7', { exact: true }).click();
  expect(await drawn('.row .subjects [type=checkbox]', 1, () => boxes.getByLabel('Filter').fill('huge:1999'))).toBeLessThanOrEqual(1);
  expect(await opened.axe()).toEqual([]);
  await drawn('.row .subjects [type=checkbox]', 50, () => boxes.getByLabel('Filter').fill(''));
  expect(await boxes.getByRole('checkbox', { name: 'Somebody huge:7', exact: true }).isChecked()).toBe(true);

  await button(/^Show all 2,000/).click();
  await app.getByText('100 of 2,000 shown').waitFor();
  expect(await app.locator('.list-scroll tbody tr').count()).toBe(100);
  expect(complaints).toEqual([]);
});

it('draws the people in sight, and the plans a few at a time', async () => {
  opened = await openPage('first-setup');
  const { hosted, page, complaints } = opened;
  await runToEnd(hosted);
  await hugeAnswers(page);
  await open('/plans/plan-1/people', '.people-box tbody tr');
  const app = frameOf(opened);
  await app.getByText('2,000 of 2,000 people').waitFor();
  const rows = app.locator('.people-box tbody tr:not([aria-hidden])');
  for (const at of [0, 50_000, 100_000]) {
    await app.evaluate(`document.querySelector('.people-box').scrollTop = ${at}`);
    await app.locator(`[aria-rowindex="${Math.floor(at / 52) + 2}"]`).waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(27);
  }

  await open('/plans', '.plan-table');
  const list = frameOf(opened);
  const state = (at: number) => (): Promise<void> => list.locator('.plans-states button').nth(at).click();
  const all = hugeSize.plans;
  await list
    .locator('.plan-table tbody tr')
    .nth(all - 1)
    .waitFor();
  await state(1)();
  await list.locator('.plans-none').waitFor();
  expect(await drawn('.plan-table tbody tr', all, state(0))).toBeLessThanOrEqual(atOnce);
  expect(await drawn('.plan-table tbody tr', all, () => list.locator('.sort-button').first().click())).toBeLessThanOrEqual(atOnce);
  expect(complaints).toEqual([]);
});
