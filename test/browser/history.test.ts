import { readFile } from 'node:fs/promises';
import { runToEnd } from '../../local/cli/app';
import type { CheckId } from '../../src/contract';
import { firstPlan } from '../../src/plans/plans';
import { frameOf } from '../../local/cli/settling';
import { openPage, type OpenPage } from '../support/browser';

/** A check out of a plan's history, opened to read. */

let opened: OpenPage;
afterEach(() => opened.close());

const planId = firstPlan;
const frame = (): ReturnType<OpenPage['page']['frameLocator']> => opened.page.frameLocator('#frame');

async function focused(): Promise<string> {
  return (await frameOf(opened.page)).evaluate<string>("(document.activeElement.id || document.activeElement.textContent || '').trim()");
}

async function overflow(): Promise<number> {
  return (await frameOf(opened.page)).evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** The names of all buttons on the screen. */
async function buttons(): Promise<string[]> {
  return (await frame().locator('main button').allTextContents()).map((text) => text.trim());
}

async function goTo(path: string, sign: string): Promise<void> {
  await opened.page.evaluate(`location.hash = '#${path}'`);
  await frame().locator(sign).first().waitFor();
}

/** Rows enough where a test is not about how a whole check looks. */
const few: CheckId[] = ['statuses-mapped', 'aqua-reaches-jira', 'jira-allowlist'];

/** Two checks, of all rows or a few, of which a waiver and an answer have counted in the first and do so no more. */
async function twoChecks(only?: CheckId[]): Promise<[earlier: string, latest: string]> {
  const { hosted } = opened;
  const { id: earlier } = await runToEnd(hosted, only);
  await hosted.call('waive', { planId, check: 'statuses-mapped', reason: 'They leave in December.' });
  await hosted.call('answer', { planId, question: 'connection-tested', answer: 'yes', note: 'Seen on Friday' });
  const { id: latest } = await runToEnd(hosted, only);
  await hosted.call('withdrawWaiver', { planId, check: 'statuses-mapped' });
  await hosted.call('withdrawAnswer', { planId, question: 'connection-tested' });
  return [earlier, latest];
}

it('opens an earlier check as it was, by keyboard and by its address, and leads back', async () => {
  opened = await openPage('first-setup');
  const { page, complaints } = opened;
  const [earlier] = await twoChecks();
  await goTo(`/plans/${planId}/history`, '.history-table');
  await frame().locator(`#check-${earlier}`).focus();
  await page.keyboard.press('Enter');
  await frame().locator('.row').first().waitFor();
  await page.waitForURL(new RegExp(`#/plans/${planId}/history/${earlier}$`));
  expect(await focused()).toMatch(/^This is the check of .+, not the latest one\.$/);
  await frame()
    .getByRole('heading', { level: 1, name: /^Not ready/ })
    .waitFor();

  // What was said then is told as it was said, and nothing is offered that acts on the plan of today.
  const waived = frame().locator('#row-statuses-mapped');
  await waived.click();
  await frame().getByText('They leave in December.').waitFor();
  await frame().getByRole('button', { name: 'How', exact: true }).first().click();
  await frame().getByRole('button', { name: 'By section' }).click();
  const closed = "document.querySelectorAll('.row > h3 > button[aria-expanded=false]').forEach((row) => row.click())";
  await (await frameOf(page)).evaluate(closed);
  await frame().getByText('“Seen on Friday”').first().waitFor();
  await frame().getByText('Nobody had answered:').first().waitFor();
  await opened.settled();
  expect(await frame().getByText('Then check this row again.').count()).toBe(0);
  const acting = /^(Check|Waive|Decide|Hand out|Change|Take the waiver back|Answer|Plan)/;
  expect((await buttons()).filter((name) => acting.test(name))).toEqual([]);
  expect(await frame().locator('main form, main textarea, main input').count()).toBe(0);
  expect(await opened.axeInBothThemes()).toEqual([]);
  await page.setViewportSize({ width: 800, height: 900 });
  expect(await overflow()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.reload();
  await frame().locator('.row').first().waitFor();
  await frame()
    .getByText(/^This is the check of/)
    .waitFor();
  await page.goBack();
  await frame().locator('.history-table').waitFor();
  expect(await focused()).toBe(`check-${earlier}`);
  expect(complaints).toEqual([]);
});

it('leads from an earlier check to the latest, which has no page of its own, and to what differs', async () => {
  opened = await openPage('first-setup');
  const { page, hosted, complaints } = opened;
  const [earlier, latest] = await twoChecks(few);
  await goTo(`/plans/${planId}/history/${earlier}`, '.row');
  await frame().getByRole('button', { name: 'Compare with the latest' }).click();
  await frame().getByRole('heading', { name: 'What changed between two checks' }).waitFor();
  await page.waitForURL(new RegExp(`/history/${earlier}/${latest}$`));
  // What was waived then and is no more.
  await frame().locator('.compared-row dd', { hasText: 'They leave in December.' }).waitFor();
  await page.goBack();
  await frame().getByRole('button', { name: 'Show the latest check' }).click();
  await frame().getByRole('button', { name: 'Check again' }).waitFor();
  await page.waitForURL(new RegExp(`#/plans/${planId}$`));

  // Somebody else checks once more: the page leads to that one.
  await runToEnd(hosted, ['jira-allowlist']);
  await goTo(`/plans/${planId}/history/${latest}`, '.row');
  await frame().getByRole('button', { name: 'Show the latest check' }).click();
  await frame().getByText('1 of 1 rows looked at').waitFor();
  const [last] = await hosted.call('runHistory', { planId });
  await page.evaluate(`location.hash = '#/plans/${planId}/history/${last?.id ?? ''}'`);
  await page.waitForURL(new RegExp(`#/plans/${planId}$`));
  await frame().getByRole('button', { name: 'Check again' }).waitFor();
  expect(complaints).toEqual([]);
});

it('goes out as that check, in files and on paper', async () => {
  opened = await openPage('first-setup');
  const { page, complaints } = opened;
  const [earlier] = await twoChecks(few);
  await goTo(`/plans/${planId}/history/${earlier}`, '.row');
  const fileOf = async (item: string): Promise<{ name: string; text: string }> => {
    await frame().getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), frame().getByRole('menuitem', { name: item }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const json = await fileOf('JSON');
  expect(JSON.parse(json.text)).toMatchObject({ id: earlier, plan: planId });
  // Another file than that of the latest check, also on the same day.
  expect(json.name).toMatch(/-\d{4}-\d\d-\d\d-\d\d-\d\d\.json$/);
  expect((await fileOf('CSV')).text).toContain('They leave in December.');
  expect((await fileOf('Markdown')).text).toMatch(/^This is the check of .+, not the latest one\.$/m);
  await (await frameOf(page)).evaluate('window.print = () => undefined');
  await frame().getByRole('button', { name: 'Export' }).click();
  await frame().getByRole('menuitem', { name: 'Print' }).click();
  const paper = frame().locator('.paper');
  await paper.waitFor({ state: 'attached' });
  expect(await paper.textContent()).toMatch(/This is the check of .+, not the latest one\./);
  expect(complaints).toEqual([]);
});

it('says that the plan has changed since, and that a check is kept no more, in German too', async () => {
  opened = await openPage('first-setup', { width: 800 });
  const { page, hosted, complaints } = opened;
  const [earlier] = await twoChecks(few);
  const { plan } = await hosted.call('overview', { planId });
  if (!plan?.draft.where) throw new Error('The plan says what goes where.');
  const value = { ...plan.draft.where, jql: 'labels = "nobody has it"' };
  await hosted.call('savePlanSection', { planId, version: plan.version, section: 'where', value });
  await page.evaluate(`location.hash = '#/plans/${planId}/history/${earlier}'`);
  await page.reload();
  await frame().getByText('The plan was changed after this check.').waitFor();
  await page.selectOption('#locale', 'de-DE');
  await frame()
    .getByText(/^Dies ist die Prüfung vom .+, nicht die neueste\.$/)
    .waitFor();
  await frame().locator('.row').first().waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
  expect(await overflow()).toBe(0);

  for (let count = 1; count <= 20; count += 1) {
    const { id: runId } = await hosted.call('startRun', { planId, only: ['jira-allowlist'] });
    await hosted.call('cancelRun', { runId });
  }
  await goTo(`/plans/${planId}/history`, '.history-table');
  await goTo(`/plans/${planId}/history/${earlier}`, '.message');
  await frame().getByRole('heading', { name: 'Diese Prüfung ist nicht mehr vorhanden' }).last().waitFor();
  expect(await opened.axeInBothThemes()).toEqual([]);
  await frame().getByRole('button', { name: 'Verlauf zeigen' }).click();
  await frame().locator('.history-table').waitFor();
  expect(complaints).toEqual([]);
});
