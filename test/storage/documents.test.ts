import { sampleApp, type SampleApp } from '../support/sample-app';
import { KvsError } from '../../local/host/kvs';
import { ConflictError, loadDocument, saveDocument, updateDocument, type Versioned } from '../../src/storage/documents';

/** The code of a failed condition is not documented: what stands in the store afterwards tells what became of a refused save. */

interface Note extends Versioned {
  body: { text: string; more?: string | undefined };
}

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('ready');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await sample.close();
});

const inApp = <T>(work: () => Promise<T>): Promise<T> => sample.app.host.run(undefined, work);
const save = (text: string, over: number): Promise<string> =>
  inApp(() =>
    saveDocument<Note>('plan', 'note', { body: { text, more: undefined } }, over).then(
      () => 'saved',
      (error: unknown) => (error instanceof ConflictError ? 'conflict' : 'error'),
    ),
  );
const stored = (): Promise<Note | undefined> => inApp(() => loadDocument<Note>('plan', 'note'));

/** The store refuses the next save by this answer, and carries it out all the same where `saved` says so. */
function refuseNext(status: number, code: string, { saved = false, times = 1 } = {}): void {
  const { store } = sample.app.host;
  const real = store.handle.bind(store);
  let left = times;
  jest.spyOn(store, 'handle').mockImplementation((path, body) => {
    if (!path.endsWith('/transaction') || left === 0) return real(path, body);
    left -= 1;
    if (saved) real(path, body);
    throw new KvsError(status, code, 'no');
  });
}

describe.each([
  [409, 'CONDITION_FAILED'],
  [400, 'SOMETHING_ELSE'],
  [500, 'INTERNAL_ERROR'],
])('a save that is refused by %i %s', (status, code) => {
  it('is a conflict where somebody else saved in between', async () => {
    expect(await save('theirs', 0)).toBe('saved');
    refuseNext(status, code);
    expect(await save('mine', 0)).toBe('conflict');
    expect(await stored()).toMatchObject({ version: 1, body: { text: 'theirs' } });
  });

  it('is an error where nothing has changed', async () => {
    refuseNext(status, code, { times: 2 });
    expect(await save('mine', 0)).toBe('error');
    jest.restoreAllMocks();
    await save('first', 0);
    refuseNext(status, code, { times: 2 });
    expect(await save('second', 1)).toBe('error');
  });

  it('is no failure where it was carried out all the same', async () => {
    refuseNext(status, code, { saved: true });
    expect(await save('mine', 0)).toBe('saved');
    expect(await stored()).toEqual({ version: 1, body: { text: 'mine' } });
  });
});

it('is tried anew over what somebody else saved in between, whatever the store called it', async () => {
  await save('one', 0);
  let interfered = false;
  await inApp(() =>
    updateDocument<Note>('plan', 'note', (current) => {
      if (!interfered)
        sample.app.host.store.handle('/api/v1/entity/set', {
          entityName: 'plan',
          key: 'note',
          value: { version: 2, body: { text: 'two' } },
        });
      interfered = true;
      return { body: { text: `${current?.body.text ?? ''} and mine` } };
    }),
  );
  expect(await stored()).toEqual({ version: 3, body: { text: 'two and mine' } });
});

it.each([
  [429, 'TOO_MANY_REQUESTS'],
  [503, 'UNAVAILABLE'],
])('is made again after a moment where the store says %i', async (status, code) => {
  refuseNext(status, code);
  expect(await save('mine', 0)).toBe('saved');
  expect(await stored()).toEqual({ version: 1, body: { text: 'mine' } });
});

it('saves what stands beside it with it, or not at all', async () => {
  const beside = {
    values: new Map([['beside', 'text']]),
    document: { entity: 'run' as const, key: 'run', content: { planId: 'p', startedAt: 's', body: {} } },
  };
  await save('theirs', 0);
  const late = inApp(() => saveDocument<Note>('plan', 'note', { body: { text: 'mine' } }, 0, beside));
  await expect(late).rejects.toBeInstanceOf(ConflictError);
  expect(sample.app.host.store.inTheClear()).not.toContain('"beside"');
  await inApp(() => saveDocument<Note>('plan', 'note', { body: { text: 'mine' } }, 1, beside));
  expect(await inApp(() => loadDocument('run', 'run'))).toMatchObject({ version: 1 });
  expect(sample.app.host.store.inTheClear()).toContain('"beside"');
});
