import { limitParallel, type HttpTransport } from '../../../src/clients/http/http';
import { sendOnce, sendRepeatable } from '../../../src/clients/http/send';

describe('tasks that run a few at a time', () => {
  /** Tasks that end when they are told to, and the names of those that have begun. */
  function taskList() {
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const task = (name: string) => () =>
      new Promise<void>((resolve) => {
        begun.push(name);
        ends.set(name, resolve);
      });
    const end = async (name: string): Promise<void> => {
      ends.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { begun, task, end };
  }

  it('begin in the order in which they came, those behind after all others', async () => {
    const { begun, task, end } = taskList();
    const limited = limitParallel(1);
    const all = [
      limited(task('first')),
      limited(task('behind 1'), true),
      limited(task('behind 2'), true),
      limited(task('second')),
      limited(task('third')),
    ];
    for (const name of ['first', 'second', 'third', 'behind 1', 'behind 2']) await end(name);
    await Promise.all(all);
    expect(begun).toEqual(['first', 'second', 'third', 'behind 1', 'behind 2']);
  });

  it('are never more than the limit, and hand their place on where one fails', async () => {
    const { begun, task, end } = taskList();
    const limited = limitParallel(2);
    const failed = limited(() => Promise.reject(new Error('no')));
    const all = [limited(task('a')), limited(task('b')), limited(task('c'))];
    await expect(failed).rejects.toThrow('no');
    await end('');
    expect(begun).toEqual(['a', 'b']);
    for (const name of ['a', 'b', 'c']) await end(name);
    await Promise.all(all);
    expect(begun).toEqual(['a', 'b', 'c']);
  });
});

it.each([
  ['a request that may be repeated', sendRepeatable],
  ['one that may not', sendOnce],
])('past its deadline nothing is sent: %s', async (_name, send) => {
  let sent = 0;
  const transport: HttpTransport = async () => {
    sent += 1;
    return { status: 200, header: () => null, text: async () => '' };
  };
  const clock = { now: () => 1000, sleep: async () => undefined, random: () => 0 };
  const late = send(
    transport,
    { method: 'GET', url: '/', headers: {} },
    { clock, deadline: 1000, timeoutMs: 50, onAttempt: () => undefined },
  );
  await expect(late).rejects.toMatchObject({ why: { reason: 'out-of-time' } });
  expect(sent).toBe(0);
});
