import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Where the focus goes once the page has changed under it: the returned function names elements by id, and with the next change of `shown`
 * the first of them that is on the screen takes the focus. Without this the focus falls back to the beginning of the page.
 */
export function useFocusNext(shown: unknown): (...ids: string[]) => void {
  const next = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const found = next.current.map((id) => document.getElementById(id)).find((element) => element !== null);
    next.current = [];
    found?.focus();
  }, [shown]);
  return useCallback((...ids) => {
    next.current = ids;
  }, []);
}
