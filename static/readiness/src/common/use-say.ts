import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding, Overview, PlanDraft, Ref } from '../../../../src/contract';
import { refKey, refsOf } from '../../../../src/checklist/model/refs';
import { namesOfPlans } from '../../../../src/wording/plan-names';
import { makeSay, type Say } from '../../../../src/wording/say';
import { usePlanList } from '../plans/plan-list';
import { usePack } from '../words/pack';
import { bySystem, lookUp } from './look-up';

/** A name by its thing's key; null where nobody tells it, so that the thing stands with its id. */
type Names = Record<string, string | null>;

interface ToName {
  findings: readonly Finding[];
  /** Account ids of people who answered. */
  people: readonly string[];
}

interface Wanted extends ToName {
  /** The run whose rows are shown; absent while it is under way, when only the projects' names are on screen. */
  shown: string | undefined;
}

const onItsWay = '…';
/** How long a result waits for names: a system that does not answer keeps nobody from reading it. */
const patienceMs = 3000;

/** Everything whose name the result of a plan tells. */
export function refsToName(where: PlanDraft['where'], { findings, people }: ToName): Ref[] {
  const own: Ref[] = where
    ? [
        { ref: 'jiraProject', id: where.jiraProjectId },
        { ref: 'aquaProject', id: where.aquaProjectId },
      ]
    : [];
  return [...own, ...people.map((id): Ref => ({ ref: 'jiraUser', id })), ...refsOf(findings)];
}

/**
 * Words with the names of what is on screen. Each name is asked for once. `ready` tells when all names of a run were there once, or had time
 * enough to come; a name that comes later, also with a row that was judged again, has a placeholder until then.
 */
export function useSay(overview: Overview, { findings, people, shown }: Wanted): { say: Say; ready: boolean } {
  const { words, locale, siteUrl } = usePack();
  const { plan, connection } = overview;
  const { list } = usePlanList();
  const where = plan?.draft.where;
  const [known, setKnown] = useState<Names>({});
  const [complete, setComplete] = useState<string>();
  const asked = useRef(new Set<string>());

  const wanted = useMemo(
    () => new Map(refsToName(where, { findings, people }).map((ref) => [refKey(ref), ref])),
    [where, findings, people],
  );

  useEffect(() => {
    const fresh = [...wanted].filter(([key]) => !asked.current.has(key));
    if (fresh.length === 0) return;
    for (const [key] of fresh) asked.current.add(key);
    for (const refs of bySystem(fresh.map(([, ref]) => ref))) {
      const nobodyTells = Object.fromEntries(refs.map((ref) => [refKey(ref), null]));
      void lookUp(refs, where?.jiraProjectId).then((names) => setKnown((before) => ({ ...before, ...nobodyTells, ...names })));
    }
  }, [wanted, where]);

  const allKnown = [...wanted.keys()].every((key) => known[key] !== undefined);
  if (allKnown && shown !== undefined && complete !== shown) setComplete(shown);
  useEffect(() => {
    const timer = setTimeout(() => setComplete(shown), patienceMs);
    return () => clearTimeout(timer);
  }, [shown]);

  const say = useMemo(() => {
    const names = [...wanted.keys()].flatMap((key) => {
      const name = known[key];
      return name === null ? [] : [[key, name ?? onItsWay] as const];
    });
    return makeSay({
      words,
      locale,
      names: { ...Object.fromEntries(names), ...namesOfPlans(list?.plans ?? []) },
      siteUrl,
      ...(connection ? { aquaAddress: connection.address } : {}),
      ...(where ? { jiraProjectId: where.jiraProjectId } : {}),
    });
  }, [known, wanted, list, words, locale, siteUrl, connection, where]);
  return { say, ready: allKnown || (shown !== undefined && complete === shown) };
}
