import { runChecks } from '../../src/checklist/engine/run-checks';
import { checks } from '../../src/checks';
import { optional, type Fact, type Reading } from '../../src/checklist/engine/define-fact';
import type { Eyes } from '../../src/checklist/model/vocabulary';
import { absentAqua } from '../../src/clients/aqua/absent';
import type { AquaClient } from '../../src/clients/aqua/client';
import type { Decision, Plan } from '../../src/checklist/model/plan';
import type { AddressSeen } from '../../src/checklist/model/address-evidence';
import { jiraAnswering, type JiraAnswer } from './absent-jira';
import { plan as usualPlan } from './plan';

/** Gathers one fact, with all that it needs, from systems of which only what is given answers (`on`, `aquaAnswering`). */
export async function gather<T>(
  fact: Fact<T>,
  systems: {
    jira?: readonly JiraAnswer[];
    aqua?: AquaClient;
    plan?: Plan;
    otherPlans?: Plan[];
    decisions?: Decision[];
    addressEvidence?: AddressSeen[];
    eyes?: Eyes;
  } = {},
): Promise<Reading<T>> {
  let reading: Reading<T> = { ok: false, why: { reason: 'app-fault' } };
  const tried = optional(fact);
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
      eyes: systems.eyes ?? 'user',
      jira: jiraAnswering(...(systems.jira ?? [])),
      aqua: systems.aqua ?? absentAqua({ reason: 'aqua-not-connected' }),
      otherPlans: systems.otherPlans ?? [],
      addressEvidence: systems.addressEvidence ?? [],
      now: new Date('2026-11-23T10:00:00Z'),
    },
    decisions: systems.decisions ?? [],
    timeUp: new Promise(() => undefined),
    onFault: (error) => {
      throw error;
    },
  });
  return reading;
}
