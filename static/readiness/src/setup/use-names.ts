import { useEffect, useState } from 'react';

/**
 * Names of what was picked on an earlier visit, by id. Undefined while they are on their way; what nobody names is missing.
 * `read` has to stay the same function, and `ids` the same list as long as the things are.
 */
export function useNames(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<[string, string][]>,
): ReadonlyMap<string, string> | undefined {
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    if (ids.length === 0) return undefined;
    let gone = false;
    void read(ids)
      .catch((): [string, string][] => [])
      .then((pairs) => {
        if (!gone) setNames(new Map(pairs));
      });
    return () => {
      gone = true;
    };
  }, [ids, read]);
  return names;
}
