import { randomInt } from 'node:crypto';
import type { Reading } from '../../checklist/engine/define-fact';
import { runChecks } from '../../checklist/engine/run-checks';
import { applyAnswers } from '../../checklist/engine/verdict';
import type { Answers } from '../../checklist/model/plan';
import { checks, type AnyCheck, type CheckId } from '../../checks';
import { otherWholePlans } from '../../plans/other-plans';
import { reportFault } from '../../problems/fault';
import type { Caller } from '../../runs/caller';
import { withSources } from '../../runs/gather-now';
import { declaredFacts } from './declared-facts';
import { bundleVersion, contentOf, differing, rowsOf, type Bundle, type Content } from './format';
import { encode } from './graph';
import { makeRedaction, type Replaced } from './redact';
import type { Random } from './stand-ins';
import { replay } from './replay';

/** A bundle with what whoever saves it should know. */
export interface Recorded {
  bundle: Bundle;
  replaced: Replaced;
  /** How many facts it holds. */
  facts: number;
  /** Rows that come out differently over stand-ins, or that were not judged in time. */
  differing: string[];
}

export interface RecordOptions {
  /** Only the facts of these checks. */
  only?: readonly CheckId[] | undefined;
  /** How long facts may take. What is not read by then says so. */
  gatheringMs: number;
}

/** Gathers the facts of a plan's checklist anew, with the caller's eyes, and answers them as a bundle of stand-ins. Keeps nothing. */
export async function recordBundle(planId: string, caller: Caller, options: RecordOptions): Promise<Recorded> {
  const { content, results } = await gatherContent(planId, caller, options);
  return bundleOf(content, results, (below) => randomInt(below));
}

/** A bundle of what was gathered, and whether stand-ins are judged as the real things were. */
async function bundleOf(content: Content, results: Parameters<typeof rowsOf>[0], random: Random): Promise<Recorded> {
  const told = { ...content, answers: withoutNotes(content.answers) };
  const redaction = makeRedaction((changes) => void encode(told, changes), random);
  const graph = encode(told, redaction);
  const rows = rowsOf(applyAnswers(results, content.answers, content.now));
  const again = await replay(contentOf(graph));
  return {
    bundle: {
      format: 'aqua-sync-readiness-bundle',
      version: bundleVersion,
      recordedAt: content.now.toISOString(),
      redacted: true,
      rows,
      content: graph,
    },
    replaced: redaction.replaced(),
    facts: content.facts.size,
    differing: differing(rows, rowsOf(again.run.results)),
  };
}

/** What people wrote about their answers is judged by nobody. */
function withoutNotes({ confirmations, decisions, waivers }: Answers): Answers {
  return {
    confirmations: confirmations.map(({ note: _note, ...rest }) => rest),
    decisions,
    waivers: waivers.map((waiver) => ({ ...waiver, reason: '-' })),
  };
}

async function gatherContent(
  planId: string,
  caller: Caller,
  { only, gatheringMs }: RecordOptions,
): Promise<{ content: Content; results: Parameters<typeof rowsOf>[0] }> {
  const wanted: readonly AnyCheck[] = only ? checks.filter(({ id }) => only.includes(id)) : checks;
  const declared = new Set(wanted.flatMap(({ needs }) => declaredFacts(needs)));
  const facts = new Map<string, Reading<unknown>>();
  return withSources(planId, caller, gatheringMs, async ({ sources, answers }) => {
    const { plan, now } = sources;
    const otherPlans = await otherWholePlans(planId, plan.where);
    const results = await runChecks<AnyCheck>({
      checks: wanted,
      sources: { ...sources, otherPlans: otherPlans.near, plansElsewhere: otherPlans.elsewhere },
      decisions: answers.decisions,
      // The clients end all requests at their deadline, so this comes to an end.
      timeUp: new Promise(() => undefined),
      onReading: (id, reading) => {
        if (declared.has(id)) facts.set(id, reading);
      },
      onFault: (error, where) => void reportFault(error, where),
    });
    return { content: { plan, answers, eyes: 'user', now, facts }, results };
  });
}
