import { withDecisions, withoutDecision } from '../checklist/model/decisions';
import type { InputFault } from '../checklist/model/input-faults';
import type { DecisionInput, DecisionKey } from '../checklist/model/plan';
import type { Overview } from '../contract';
import { changeAnswers } from '../plans/plans';
import { RefusedError } from '../problems/refused';
import { readOverview } from './overview';

/** As many decisions as a plan keeps: more would not fit a stored document. */
const mostDecisions = 1_000;

/** Keeps decisions on values, each in place of an earlier one on the same value, and shows what follows from them. */
export async function keepDecisions(
  { planId, decisions: inputs }: { planId: string; decisions: readonly DecisionInput[] },
  { accountId }: { accountId: string },
): Promise<Overview> {
  const at = new Date().toISOString();
  await changeAnswers(planId, (answers) => {
    const decisions = withDecisions(answers.decisions, inputs, accountId, at);
    if (decisions.length > mostDecisions) {
      throw new RefusedError({ code: 'invalid-input', fields: [{ path: 'decisions', message: 'tooManyDecisions' satisfies InputFault }] });
    }
    return { ...answers, decisions };
  });
  return readOverview(planId);
}

/** Takes the decision on a value back, and shows what follows from that. */
export async function withdrawDecision({ planId, decision }: { planId: string; decision: DecisionKey }): Promise<Overview> {
  await changeAnswers(planId, (answers) => ({ ...answers, decisions: withoutDecision(answers.decisions, decision) }));
  return readOverview(planId);
}
