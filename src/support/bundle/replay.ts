import { runChecks } from '../../checklist/engine/run-checks';
import { applyAnswers, summarise } from '../../checklist/engine/verdict';
import { checks, type AnyCheck } from '../../checks';
import { absentAqua } from '../../clients/aqua/absent';
import { createJiraClient } from '../../clients/jira/client';
import type { Run } from '../../contract';
import { declaredFacts } from './declared-facts';
import type { Content } from './format';

/** What a bundle came to when it was judged again. */
export interface Replayed {
  run: Run;
  /** Checks that need facts which the bundle does not hold: they were not among those recorded, or came later. */
  left: string[];
}

/** Judges what a bundle holds, at the moment of its recording. Asks nobody. */
export async function replay({ plan, answers, eyes, now, facts }: Content): Promise<Replayed> {
  const judged = checks.filter((check: AnyCheck) => declaredFacts(check.needs).every((id) => facts.has(id)));
  const refused = Promise.reject(new Error('a bundle is judged without asking anybody'));
  refused.catch(() => undefined);
  const results = await runChecks<AnyCheck>({
    checks: judged,
    sources: {
      plan,
      eyes,
      now,
      jira: createJiraClient({ transport: () => refused, deadline: now.getTime() }),
      aqua: absentAqua({ reason: 'aqua-not-connected' }),
    },
    decisions: answers.decisions,
    recorded: facts,
    timeUp: new Promise(() => undefined),
  });
  const order = new Map<string, number>(checks.map(({ id }, index) => [id, index]));
  const inOrder = [...results].sort((one, other) => (order.get(one.check) ?? 0) - (order.get(other.check) ?? 0));
  const answered = applyAnswers(inOrder, answers, now);
  return {
    run: {
      id: 'replayed',
      plan: 'recorded',
      planVersion: 0,
      status: 'finished',
      ...summarise(answered),
      startedAt: now.toISOString(),
      finishedAt: now.toISOString(),
      results: answered,
      pending: [],
      cost: { jiraRequests: 0, jiraPoints: 0, aquaRequests: 0, steps: 0, wallMs: 0 },
    },
    left: checks.filter((check) => !judged.includes(check)).map(({ id }) => id),
  };
}
