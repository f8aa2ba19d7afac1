const prefix = 'aqua-sync-readiness:';
/** A frame may be kept from the tab's store: then things are remembered for as long as the page stands. */
const here = new Map<string, string>();

/** What this browser tab remembers. */
export function remembered(key: string): string | undefined {
  try {
    return sessionStorage.getItem(prefix + key) ?? here.get(key);
  } catch {
    return here.get(key);
  }
}

/** Remembers a value for this tab; undefined forgets it. Never for secrets. */
export function remember(key: string, value: string | undefined): void {
  if (value === undefined) here.delete(key);
  else here.set(key, value);
  try {
    if (value === undefined) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, value);
  } catch {
    // A full or forbidden store: what stands above is enough until the page is loaded again.
  }
}
