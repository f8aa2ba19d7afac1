import { useCallback, useState } from 'react';

/**
 * What is being typed: kept while the frame lives, so that it survives a call that gets lost, a form that is closed and a page that is loaded
 * again. Where the browser keeps nothing for a frame, it lives as long as the component. Never for secrets.
 */
export function useDraft(key: string, initial = ''): [value: string, setValue: (value: string) => void, clear: () => void] {
  const stored = `draft:${key}`;
  const [value, setValue] = useState(() => read(stored) ?? initial);
  const keep = useCallback(
    (next: string) => {
      setValue(next);
      write(stored, next);
    },
    [stored],
  );
  const clear = useCallback(() => {
    setValue(initial);
    write(stored, undefined);
  }, [stored, initial]);
  return [value, keep, clear];
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // The frame may keep nothing: what is typed lives as long as the form then.
  }
}
