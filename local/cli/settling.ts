import type { Frame, Page, Request } from 'playwright-core';

/** The frame in which the app runs; another one after each load. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#frame')).contentFrame();
  if (!frame) throw new Error('The shell has no frame.');
  return frame;
}

/** Calls of the page to its host. */
interface Calls {
  /** All that were ever begun. */
  count: number;
  /** Waits until none is on its way. */
  answered(): Promise<void>;
}

/**
 * Answers what waits until nothing is asked any more and what was answered is drawn. Made before the page is opened. Playwright's own `networkidle`
 * never comes where a frame is loaded anew while it is loading.
 */
export function settling(page: Page): () => Promise<void> {
  const calls = countCalls(page);
  return async () => {
    for (let before = -1; before !== calls.count;) {
      before = calls.count;
      await calls.answered();
      const frame = await frameOf(page);
      // A page whose code has not come yet is still as well, and has asked nothing. (`waitForFunction` evaluates, which the page's policy forbids.)
      await frame.waitForSelector('#root', { state: 'attached' });
      await frame.waitForSelector('.skeleton', { state: 'detached' });
      await frame.evaluate(untilStill);
    }
  };
}

function countCalls(page: Page): Calls {
  const under = new Set<Request>();
  let tell: (() => void) | undefined;
  const calls: Calls = {
    count: 0,
    answered: () =>
      new Promise((resolve) => {
        tell = () => (under.size === 0 ? resolve() : undefined);
        tell();
      }),
  };
  page.on('request', (request) => {
    if (!request.url().endsWith('/__forge/bridge')) return;
    calls.count += 1;
    under.add(request);
  });
  const ended = (request: Request): void => {
    if (under.delete(request)) tell?.();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return calls;
}

/** Evaluated in the frame: ends when nothing has changed in it for a moment. */
const untilStill = `new Promise((resolve) => {
  const done = () => (observer.disconnect(), resolve());
  let timer = setTimeout(done, 100);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, 100);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
})`;
