import { startVirtualTime } from './virtual-time';

const realSetTimeout = globalThis.setTimeout;

it('ends timers that were set before it began', async () => {
  let hasCome = false;
  const before = setTimeout(() => (hasCome = true), 5);
  const time = startVirtualTime(0);
  clearTimeout(before);
  time.end();

  await new Promise((resolve) => realSetTimeout(resolve, 20));
  expect(hasCome).toBe(false);
});
