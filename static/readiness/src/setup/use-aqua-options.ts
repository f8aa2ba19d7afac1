import { useEffect, useState } from 'react';
import type { AquaOptions, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';

export interface LoadedOptions {
  options?: AquaOptions;
  problem?: Problem;
}

/** What aqua offers to pick from; read anew for another project. */
export function useAquaOptions(aquaProjectId: number | undefined): LoadedOptions {
  const [loaded, setLoaded] = useState<LoadedOptions & { of?: number | undefined }>({});
  useEffect(() => {
    let gone = false;
    void ask(backend('aquaOptions', aquaProjectId === undefined ? {} : { aquaProjectId })).then((reply) => {
      if (!gone) setLoaded(reply.ok ? { of: aquaProjectId, options: reply.value } : { of: aquaProjectId, problem: reply.problem });
    });
    return () => {
      gone = true;
    };
  }, [aquaProjectId]);
  return loaded;
}
