import type { Send } from './trace';

const outside = globalThis.fetch;
let tapped: Send | undefined;

// Imported for its effect, before the local host: that one takes hold of the fetch of this process when it is loaded.
globalThis.fetch = (input, init) => {
  if (!tapped) return outside(input, init);
  const url = new URL(input instanceof Request ? input.url : input);
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
  const body = typeof init?.body === 'string' ? init.body : undefined;
  return tapped(url, { method, body }, () => outside(input, init).then(readWhole));
};

/** Lets every request of this process go through `send`; answers the way to undo that. */
export function tapFetch(send: Send): () => void {
  tapped = send;
  return () => (tapped = undefined);
}

/** The answer with its body in memory: reading it needs the network no more. */
async function readWhole(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  const { status, headers } = answer;
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}
