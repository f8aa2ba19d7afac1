import type { Plan } from '../../checklist/model/plan';
import { aquaOperations } from '../../clients/aqua/operations';
import { createJiraClient } from '../../clients/jira/client';
import { forgeJiraTransport } from '../../clients/jira/forge-jira';
import { operations } from '../../clients/jira/operations';
import { openKeptAqua } from '../../connection/connection';
import { loadPlan, wholePlan } from '../../plans/plans';
import { tryAqua } from './aqua';
import { lookInto, type Belief } from './beliefs';
import { tryJira } from './jira';
import { aquaTries, jiraTries, type Tried } from './tries';

/** What two real systems answered, without a name, an address or a value of theirs. */
export interface ProbeReport {
  /** ISO 8601. */
  at: string;
  jira: Tried[];
  aqua: Tried[];
  beliefs: Belief[];
}

export interface ProbeOptions {
  /** Tried are the plan's projects and accounts; those that are seen first where it is absent or half way. */
  planId?: string | undefined;
  /** Epoch milliseconds past which nothing more is asked; the rest says so. */
  deadline: number;
}

/**
 * Tries every declared operation once, only reading, with the caller's eyes, holds each answer against its schema, and looks into what
 * docs/platform calls unverified. Keeps nothing.
 */
export async function probe({ planId, deadline }: ProbeOptions): Promise<ProbeReport> {
  const plan = planId === undefined ? undefined : await planOf(planId);
  const transport = forgeJiraTransport('user');
  const ofJira = jiraTries(transport, deadline);
  const opened = await openKeptAqua(deadline);
  const ofAqua = aquaTries(opened);
  try {
    const [jiraFound, aquaFound] = await Promise.all([tryJira(ofJira, plan), tryAqua(ofAqua, plan)]);
    const jira = createJiraClient({ transport, deadline });
    const looking = { tries: ofJira, jira, ofJira: jiraFound, ofAqua: aquaFound };
    const beliefs = await lookInto(looking, () => Date.now() < deadline);
    return {
      at: new Date().toISOString(),
      jira: inOrderOf(operations, ofJira.tried),
      aqua: inOrderOf(aquaOperations, ofAqua.tried),
      beliefs,
    };
  } finally {
    await opened.close();
  }
}

async function planOf(planId: string): Promise<Plan | undefined> {
  return wholePlan((await loadPlan(planId)).draft);
}

/** What was tried, in the order of the declarations; one that was not come to is named as well. */
function inOrderOf(declared: readonly { method: string; path: string }[], tried: readonly Tried[]): Tried[] {
  const titles = [...new Set(declared.map(({ method, path }) => `${method} ${path}`))];
  return titles.flatMap((operation) => {
    const own = tried.filter((one) => one.operation === operation);
    return own.length > 0 ? own : [{ operation, outcome: 'notReached', why: 'what comes before it did not answer' }];
  });
}
