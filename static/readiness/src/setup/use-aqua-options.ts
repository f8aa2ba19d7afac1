import { useCallback, useEffect, useState } from 'react';
import type { AquaOptions, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';

export interface LoadedOptions {
  options?: AquaOptions;
  problem?: Problem;
  /** Whether what stands here is of another project than the one asked for. */
  loading: boolean;
  again: () => void;
}

/** What aqua offers to pick from; read anew for another project, while what was there stays. */
export function useAquaOptions(aquaProjectId: number | undefined): LoadedOptions {
  const [loaded, setLoaded] = useState<{ of?: string; options?: AquaOptions; problem?: Problem }>({});
  const [attempt, setAttempt] = useState(0);
  const wanted = `${attempt} ${aquaProjectId ?? ''}`;
  useEffect(() => {
    let gone = false;
    void ask(backend('aquaOptions', aquaProjectId === undefined ? {} : { aquaProjectId })).then((reply) => {
      if (gone) return;
      setLoaded(reply.ok ? { of: wanted, options: reply.value } : { of: wanted, problem: reply.problem });
    });
    return () => {
      gone = true;
    };
  }, [aquaProjectId, wanted]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const { of, ...rest } = loaded;
  return { ...rest, loading: of !== wanted, again };
}
