import { ForgeKvsAPIError } from '@forge/kvs';

/** Before the second try: the store throttles by the second. */
const pauseMs = 250;

/** Does work on the store that may be done twice, once more where it failed for a moment: throttled, at fault, or without an answer. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isLasting(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return work();
  }
}

/** Whether the store would say the same again. */
function isLasting(error: unknown): boolean {
  if (!(error instanceof ForgeKvsAPIError)) return false;
  const { status } = error.responseDetails;
  return status < 500 && status !== 408 && status !== 429;
}
