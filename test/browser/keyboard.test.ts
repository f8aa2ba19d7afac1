import { firstPlan } from '../../src/plans/plans';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** More stops than any way of this test has: beyond them the focus goes in circles, or is caught. */
const mostStops = 60;

/** The name of what has the focus; empty where nothing has. Looked at in the frame, so it is a text. */
const nameOfFocus = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').replace(/\\s+/g, ' ').trim() || at.tagName;
})()`;

/** Whether what has the focus looks otherwise than without it: the pictures of its place differ. */
async function isSeen({ app, page }: OpenPage): Promise<boolean> {
  const handle = (await app.evaluateHandle('document.activeElement')).asElement();
  // Taking the focus from a date would begin anew with its first part, and never get past it.
  if ((await handle.getAttribute('type')) === 'date') return true;
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) return false;
  // A picker shows the focus around the whole of itself, some way off what has it.
  const clip = { x: Math.max(0, box.x - 20), y: Math.max(0, box.y - 20), width: box.width + 40, height: box.height + 40 };
  const picture = async (): Promise<string> => (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  const focused = await picture();
  await app.evaluate('document.activeElement.blur()');
  const blurred = await picture();
  await handle.focus();
  return focused !== blurred;
}

/** Presses Tab until something of this name has the focus. Every stop on the way has to be one, and to be seen. */
async function tabTo(name: RegExp, { back = false, looking = true } = {}): Promise<string[]> {
  const stops: string[] = [];
  for (let pressed = 0; pressed < mostStops; pressed += 1) {
    await opened.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const at = await opened.app.evaluate<string>(nameOfFocus);
    if (at === '') throw new Error(`The focus left the page on the way to ${name}: ${stops.join(' | ')}`);
    stops.push(at);
    if (looking && !(await isSeen(opened))) throw new Error(`The focus on “${at}” cannot be seen`);
    if (name.test(at)) return stops;
  }
  throw new Error(`The focus does not reach ${name}: ${stops.join(' | ')}`);
}

async function press(key: string): Promise<void> {
  await opened.page.keyboard.press(key);
}

it('leads by keyboard alone from the verdict to a problem, its remedy, an answer, another grouping and a change of the plan', async () => {
  opened = await openPage('first-setup');
  const { app, page } = opened;
  await app.getByRole('button', { name: 'Check now' }).focus();
  await press('Enter');
  await app.locator('.views').waitFor();
  expect(await app.evaluate<string>(nameOfFocus)).toMatch(/^Not ready · 1,596 of 3,811 work items would not transfer/);

  await tabTo(/^Plan/);
  await tabTo(/^Stops everything 1/);
  await press('Enter');
  expect(await app.evaluate<string>(nameOfFocus)).toMatch(/^Stops everything/);

  const row = /JiraID of aqua’s defects holds 10 characters/;
  await tabTo(row);
  await press('Space');
  await app.getByText('At least 11 characters, better 255').first().waitFor();
  await tabTo(/^Open aqua/);
  await tabTo(/^Check this row again/);
  await press('Enter');
  await app.getByRole('button', { name: 'Check again', exact: true }).and(app.locator(':enabled')).waitFor();
  expect(await app.evaluate<string>(nameOfFocus)).not.toBe('');
  await tabTo(row, { back: true, looking: false });
  await press('Enter');

  await tabTo(/^Kind of API token/, { looking: false });
  await press('ArrowDown');
  expect(await app.getByLabel('Kind of API token (optional)').inputValue()).toBe('unscoped');
  await tabTo(/^Note/);
  await page.keyboard.type('tried on Monday');
  await tabTo(/^Yes, it says/);
  await press('Enter');
  await app.getByText('Does “Test Connection” in SyncConfigurator say').waitFor({ state: 'detached' });
  expect(await app.evaluate<string>(nameOfFocus)).not.toBe('');

  await tabTo(/^By section/, { back: true, looking: false });
  await press('Enter');
  expect(await app.getByRole('button', { name: 'By section' }).getAttribute('aria-pressed')).toBe('true');
  expect(await app.evaluate<string>(nameOfFocus)).toBe('By section');

  await tabTo(/^Plan/, { back: true, looking: false });
  await press('Enter');
  expect(await app.evaluate<string>(nameOfFocus)).toBe('Change the plan');
  await press('Enter');
  await app.getByRole('heading', { name: 'Connect to aqua' }).waitFor();
  await tabTo(/^What travels/, { back: true });
  await press('Enter');
  await app.getByRole('heading', { name: 'What travels' }).waitFor();
  await tabTo(/^Fix version/);
  await press('Space');
  await tabTo(/^Save and continue/);
  await press('Enter');
  await app.getByRole('heading', { name: 'SyncConfigurator' }).waitFor();
  expect((await opened.hosted.call('overview', { planId: firstPlan })).plan?.draft.travels?.carries).toContain('fixVersion');
  expect(opened.complaints).toEqual([]);
});
