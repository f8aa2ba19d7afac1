import type { Fact, Reading } from '../checklist/engine/define-fact';
import { readFact } from '../checklist/engine/run-checks';
import type { Sources } from '../checklist/engine/sources';
import type { Answers, Plan } from '../checklist/model/plan';
import { createJiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { openKeptAqua } from '../connection/connection';
import { loadPlan, missingSections, wholePlan } from '../plans/plans';
import { reportFault } from '../problems/fault';
import { RefusedError } from '../problems/refused';
import { addressesSeen, loadKeptEvidence } from '../self-check/kept-evidence';
import type { Caller } from './caller';
import { openSyncUserClient } from './sync-user-client';

/** Time for gathering while somebody waits: what is not read by then says so. Closing aqua's session may take 8 s more. */
const gatheringMs = 15_000;

/**
 * Gathers one fact of a plan with all that it needs, with the caller's eyes and outside of a run: for what is shown and kept nowhere. Refuses
 * while the plan is incomplete.
 */
export async function gatherNow<T>(planId: string, caller: Caller, factFor: (answers: Answers) => Fact<T>): Promise<Reading<T>> {
  return withSources(planId, caller, gatheringMs, ({ sources, answers }) =>
    readFact(factFor(answers), { sources, onFault: (error, where) => void reportFault(error, where) }),
  );
}

/** What facts of a plan are read from, and what people answered about it. */
interface Opened {
  sources: Sources & { plan: Plan; now: Date };
  answers: Answers;
}

/** Opens what a plan's facts are read from, with the caller's eyes, for as long as the work takes. Refuses while the plan is incomplete. */
export async function withSources<T>(
  planId: string,
  { accountId, cloudId }: Caller,
  forMs: number,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const { draft, answers } = await loadPlan(planId);
  const plan = wholePlan(draft);
  if (!plan) throw new RefusedError({ code: 'plan-incomplete', missing: missingSections(draft) });
  const now = new Date();
  const deadline = now.getTime() + forMs;
  const [aqua, kept, syncUser] = await Promise.all([openKeptAqua(deadline), loadKeptEvidence(planId), openSyncUserClient(plan, deadline)]);
  try {
    const sources = {
      plan,
      eyes: 'user' as const,
      jira: createJiraClient({ transport: forgeJiraTransport('user'), deadline }),
      aqua,
      viewer: accountId,
      cloudId,
      syncUser,
      evidence: kept.evidence,
      addressEvidence: addressesSeen(plan, kept, now),
      now,
    };
    return await work({ sources, answers });
  } finally {
    await aqua.close();
  }
}
