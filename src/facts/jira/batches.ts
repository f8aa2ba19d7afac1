/** Things that one request may name: their ids have to fit into an address, and Jira answers no more at once. */
const atOnce = 50;

/** Reads about things that are named by their ids, fifty at a time. */
export async function inBatches<T>(ids: readonly string[], read: (some: readonly string[]) => Promise<readonly T[]>): Promise<T[]> {
  const starts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_none, batch) => batch * atOnce);
  return (await Promise.all(starts.map((start) => read(ids.slice(start, start + atOnce))))).flat();
}
