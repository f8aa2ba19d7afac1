import { useState } from 'react';
import type { DecisionInput, DecisionKey, Overview, Problem, Reply } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { useWords } from '../words/later';
import { rowsRestingOn } from './decidable';

interface Decisions {
  /** Whether something is being kept. */
  busy: boolean;
  trouble: Problem | undefined;
  /** Keeps decisions; tells whether that worked. */
  keep: (decisions: readonly DecisionInput[]) => Promise<boolean>;
  takeBack: (decision: DecisionKey) => Promise<boolean>;
}

/** Keeps decisions with the plan and has the rows judged again that rest on them, so that they count at once. */
export function useDecisions(overview: Overview, onOverview: (overview: Overview) => void): Decisions {
  const words = useWords('decide');
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Problem>();
  const planId = overview.plan?.id ?? '';

  async function carryOut(call: Promise<Reply<Overview>>, of: readonly DecisionKey[], said: string): Promise<boolean> {
    setBusy(true);
    setTrouble(undefined);
    const reply = await ask(call);
    if (!reply.ok) {
      setBusy(false);
      setTrouble(reply.problem);
      return false;
    }
    const { run, plan } = reply.value;
    const judged = new Set(run?.results.map(({ check }) => check));
    const checks = rowsRestingOn(of.map(({ dimension }) => dimension)).filter((check) => judged.has(check));
    const current = run !== undefined && run.planVersion === plan?.setUpVersion;
    onOverview(reply.value);
    announce(run && !current ? `${said} ${words.keptForNextCheck}` : said);
    if (run && current && checks.length > 0) {
      const again = await ask(backend('recheck', { runId: run.id, checks }));
      if (again.ok) onOverview({ ...reply.value, run: again.value });
      else setTrouble(again.problem);
    }
    setBusy(false);
    return true;
  }

  return {
    busy,
    trouble,
    keep: (decisions) => carryOut(backend('decide', { planId, decisions: [...decisions] }), decisions, words.kept),
    takeBack: (decision) => carryOut(backend('withdrawDecision', { planId, decision }), [decision], words.takenBack),
  };
}
