import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PlanList, Problem, Reply } from '../../../../src/contract';
import { ask, backend } from '../backend';

interface PlanListState {
  /** Undefined until it came for the first time. */
  list?: PlanList;
  /** Why it could not be read the last time. */
  problem?: Problem;
}

interface PlanListContext extends PlanListState {
  /** Reads it anew; what is there stands until then. */
  refresh: () => Promise<void>;
  /** Shows a list that another call answered with. */
  put: (list: PlanList) => void;
}

const Context = createContext<PlanListContext | undefined>(undefined);

/** The list of all plans, for everything below. `first` is the call that was made before anything was on the screen. */
export function PlanListProvider({ first, children }: { first: Promise<Reply<PlanList>>; children: ReactNode }) {
  const [state, setState] = useState<PlanListState>({});
  const take = useCallback((reply: Reply<PlanList>) => {
    setState((before) => (reply.ok ? { list: reply.value } : { ...before, problem: reply.problem }));
  }, []);
  useEffect(() => void first.then(take), [first, take]);
  const refresh = useCallback(async () => take(await ask(backend('plans', {}))), [take]);
  const put = useCallback((list: PlanList) => setState({ list }), []);
  const value = useMemo(() => ({ ...state, refresh, put }), [state, refresh, put]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePlanList(): PlanListContext {
  const context = useContext(Context);
  if (!context) throw new Error('there is no PlanListProvider above');
  return context;
}
