import type { KeyValueStore, StoreRequest } from '../../local/host/kvs';
import { KvsError } from '../../local/host/kvs';
import { loadHead, type RunHead } from '../../src/runs/runs';
import type { SampleApp } from '../support/sample-app';

/** The run as its own document has it. */
export async function stored({ app, systems }: SampleApp, runId: string): Promise<RunHead> {
  const run = await app.host.run(systems.admin, () => loadHead(runId));
  if (!run) throw new Error('the run is gone');
  return run;
}

/** Changes what stands in a run's document, as a process that has died could have left it. */
export function leave({ app }: SampleApp, runId: string, body: Partial<RunHead>): void {
  const { store } = app.host;
  const { value } = store.handle('/api/v1/entity/get', { entityName: 'run', key: runId }) as { value: { version: number; body: object } };
  const left = { ...value, version: value.version + 1, body: { ...value.body, ...body } };
  store.handle('/api/v1/entity/set', { entityName: 'run', key: runId, value: left });
}

/** How a call of the store goes wrong. */
export type Trouble = (path: string, body: StoreRequest) => 'dies' | 'dies after it' | undefined;

/** Lets calls of the store go wrong, until the mock is restored: nothing that comes after one is carried out either, as in a process that dies. */
export function dieAt(store: KeyValueStore, trouble: Trouble): { calls: () => number; isDead: () => boolean } {
  const real = store.handle.bind(store);
  let [calls, dead] = [0, false];
  jest.spyOn(store, 'handle').mockImplementation((path, body) => {
    calls += 1;
    const kind = dead ? 'dies' : trouble(path, body);
    if (kind === undefined) return real(path, body);
    if (kind === 'dies after it') real(path, body);
    dead = true;
    throw new KvsError(403, 'DEAD', 'The process has died.');
  });
  return { calls: () => calls, isDead: () => dead };
}
