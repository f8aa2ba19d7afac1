import { useMemo, useState } from 'react';
import type { PlanState, PlanSummary, Problem, Reply } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { useFocusNext } from '../common/use-focus-next';
import { useWords } from '../words/later';
import { useChecking } from './checking';
import { usePlanList } from './plan-list';
import { planHeading, type PlanActions } from './PlanRow';

/** What is done with plans in the list, and what is the matter where it was not done. */
export function usePlanActions(labelOf: (plan: PlanSummary) => string): {
  actions: PlanActions;
  /** The plan whose name is being changed. */
  renaming: string | undefined;
  /** Plans that were put away since the list was opened, with the state they had before: each can be brought back in its place. */
  undoable: ReadonlyMap<string, PlanState>;
  trouble: { problem: Problem; again: () => void } | undefined;
  create: () => void;
} {
  const words = useWords('plans');
  const { go } = useNavigation();
  const { list, put, refresh } = usePlanList();
  const { check } = useChecking();
  const announce = useAnnounce();
  const [renaming, setRenaming] = useState<string>();
  const [undoable, setUndoable] = useState<ReadonlyMap<string, PlanState>>(new Map());
  const [trouble, setTrouble] = useState<{ problem: Problem; again: () => void }>();
  const focusNext = useFocusNext([list, renaming]);

  return useMemo(() => {
    async function carryOut<T>(call: () => Promise<Reply<T>>, onDone: (value: T) => void): Promise<boolean> {
      setTrouble(undefined);
      const reply = await ask(call());
      if (reply.ok) onDone(reply.value);
      else setTrouble({ problem: reply.problem, again: () => void carryOut(call, onDone) });
      return reply.ok;
    }
    const move = (plan: PlanSummary, state: PlanState, said: string): void =>
      void carryOut(
        () => backend('setPlanState', { planId: plan.id, state }),
        (next) => {
          setUndoable((before) => {
            const after = new Map(before);
            if (state === 'active' || before.get(plan.id) === state) after.delete(plan.id);
            else after.set(plan.id, plan.state);
            return after;
          });
          announce(said);
          focusNext(planHeading(plan.id));
          put(next);
        },
      );
    const make = (copyOf: string | undefined): void =>
      void carryOut(
        () => backend('createPlan', copyOf === undefined ? {} : { copyOf }),
        ({ id }) => {
          if (copyOf !== undefined) announce(words.copied);
          void refresh();
          go({ view: 'setup', planId: id });
        },
      );
    const actions: PlanActions = {
      open: ({ id }) => go({ view: 'result', planId: id }),
      check: ({ id, latest }) => check([{ planId: id, ...(latest?.status === 'running' ? { runId: latest.id } : {}) }]),
      setUp: ({ id }) => go({ view: 'setup', planId: id }),
      history: ({ id }) => go({ view: 'history', planId: id }),
      rename: (plan) => {
        if (!plan && renaming !== undefined) focusNext(planHeading(renaming));
        setRenaming(plan?.id);
      },
      renamed: async (plan, name) =>
        carryOut(
          () => backend('renamePlan', { planId: plan.id, name }),
          () => {
            announce(words.rename.saved);
            focusNext(planHeading(plan.id));
            setRenaming(undefined);
            void refresh();
          },
        ),
      copy: ({ id }) => make(id),
      archive: (plan) => move(plan, 'archived', words.archived(labelOf(plan))),
      restore: (plan) => move(plan, 'active', words.restored(labelOf(plan))),
      undo: (plan) => move(plan, undoable.get(plan.id) ?? 'active', words.restored(labelOf(plan))),
      remove: (plan) => move(plan, 'deleted', words.removed(labelOf(plan))),
    };
    return { actions, renaming, undoable, trouble, create: () => make(undefined) };
  }, [renaming, undoable, trouble, words, go, put, refresh, check, announce, focusNext, labelOf]);
}
