import type { ForgeRequestInit } from '../../local/host/invocation';
import type { KeyValueStore, StoreRequest } from '../../local/host/kvs';
import type { StoreFault } from './fault';

/** What a store that breaks answers to a call; `answer` is what it would answer else. */
export async function brokenStore(
  { kind }: StoreFault,
  {
    store,
    path,
    init,
    answer,
  }: { store: KeyValueStore; path: string; init: ForgeRequestInit | undefined; answer: () => Promise<Response> },
): Promise<Response> {
  switch (kind) {
    case 'throttled':
      return Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: '' }, { status: 429 });
    case 'failing':
      return Response.json({ code: 'INTERNAL', message: '' }, { status: 500 });
    case 'too large':
      return path.endsWith('/get') ? answer() : Response.json({ code: 'VALUE_TOO_LARGE', message: '' }, { status: 413 });
    case 'answer lost':
      await answer();
      throw new TypeError('fetch failed');
    case 'conflict':
      if (path.endsWith('/transaction')) saveBefore(store, init);
      return answer();
  }
}

/** Somebody else saves the same documents first, without another content. */
function saveBefore(store: KeyValueStore, init: ForgeRequestInit | undefined): void {
  const { set = [] } = JSON.parse(init?.body ?? '{}') as StoreRequest;
  for (const { key = '', entityName = '' } of set) {
    try {
      const kept = store.handle('/api/v1/entity/get', { key, entityName }) as { value?: { version?: number } } | undefined;
      const value = kept?.value;
      if (value?.version !== undefined)
        store.handle('/api/v1/transaction', { set: [{ key, entityName, value: { ...value, version: value.version + 1 } }] });
    } catch {
      // There is no such document yet.
    }
  }
}
