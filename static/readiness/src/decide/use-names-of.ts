import { useEffect, useMemo, useRef, useState } from 'react';
import { refKey } from '../../../../src/checklist/model/refs';
import type { Ref } from '../../../../src/contract';
import { lookUp } from '../common/look-up';

/** Names of things on screen, by key, as they come; each is asked for once. */
export function useNamesOf(refs: readonly Ref[], projectId: string | undefined): Readonly<Record<string, string>> {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const asked = useRef(new Set<string>());
  // A list of the same things is the same list, whenever it was made.
  const text = JSON.stringify(refs);
  const wanted = useMemo(() => JSON.parse(text) as Ref[], [text]);
  useEffect(() => {
    const fresh = wanted.filter((ref) => !asked.current.has(refKey(ref)));
    if (fresh.length === 0) return;
    for (const ref of fresh) asked.current.add(refKey(ref));
    void lookUp(fresh, projectId).then((found) => setNames((before) => ({ ...before, ...found })));
  }, [wanted, projectId]);
  return names;
}
