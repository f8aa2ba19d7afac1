import type { Plan } from '../../src/checklist/model/plan';
import { runChecks } from '../../src/checklist/engine/run-checks';
import { checks } from '../../src/checks';
import { attempt, type Fact, type Reading } from '../../src/checklist/engine/define-fact';
import { absentAqua } from '../../src/clients/aqua/absent';
import type { AquaClient } from '../../src/clients/aqua/client';
import type { JiraClient } from '../../src/clients/jira/types';
import { absentJira } from './absent-jira';
import { plan as usualPlan } from './plan';

/** Gathers one fact, with all that it needs, from a Jira of which only the methods given answer, and an aqua (`aquaAnswering`). */
export async function gather<T>(
  fact: Fact<T>,
  systems: { jira?: Partial<JiraClient>; aqua?: AquaClient; plan?: Plan; otherPlans?: Plan[] } = {},
): Promise<Reading<T>> {
  let reading: Reading<T> = { ok: false, why: { reason: 'app-fault' } };
  const tried = attempt(fact);
  const keep: Fact<null> = {
    id: 'keep',
    needs: { tried },
    gather: async (_sources, { tried: outcome }) => {
      if (outcome?.ok) reading = (outcome as { value: Reading<T> }).value;
      return null;
    },
  };
  await runChecks({
    checks: [Object.assign({}, checks[0], { needs: { keep }, judge: () => [] })],
    sources: {
      plan: systems.plan ?? usualPlan,
      eyes: 'user',
      jira: absentJira(systems.jira),
      aqua: systems.aqua ?? absentAqua({ reason: 'aqua-not-connected' }),
      otherPlans: systems.otherPlans ?? [],
      now: new Date('2026-11-23T10:00:00Z'),
    },
    decisions: [],
    timeUp: new Promise(() => undefined),
    onFault: (error) => {
      throw error;
    },
  });
  return reading;
}
