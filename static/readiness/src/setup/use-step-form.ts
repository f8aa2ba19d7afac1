import { useCallback, useEffect, useMemo, useState } from 'react';
import { remember, remembered } from '../app/session';

/** What was entered in a step and not saved yet, with what was saved when it was begun. */
interface Kept<F> {
  base: string;
  form: F;
}

/** The entries of one step, and how they stand to what is saved. */
export interface StepForm<F> {
  form: F;
  saved: F;
  change: (patch: Partial<F>) => void;
  /** Whether it differs from what is saved. */
  dirty: boolean;
  /** Whether somebody else saved this step after these entries were begun. */
  overtaken: boolean;
  /** Goes back to what is saved. */
  discard: () => void;
  /** Takes the entries for an answer to what is saved now. */
  keep: () => void;
}

/** Where the entries of a step are remembered in this tab. */
function keyOf(planId: string, step: string): string {
  return `setup:${planId}:${step}`;
}

/** Whether a step has entries that are not saved. */
export function hasDraft(planId: string, step: string): boolean {
  return remembered(keyOf(planId, step)) !== undefined;
}

/** What was entered in a step is saved, or not wanted any more. */
export function forgetDraft(planId: string, step: string): void {
  remember(keyOf(planId, step), undefined);
}

/**
 * The entries of a step. They outlive another step and a reload of the page in this tab; `saved` is what they begin with. Nothing in them may
 * be secret.
 */
export function useStepForm<F extends object>(planId: string, step: string, saved: F): StepForm<F> {
  const key = keyOf(planId, step);
  const base = canonical(saved);
  const [kept, setKept] = useState(() => keptIn(remembered(key), saved));
  useEffect(() => {
    const changed = kept !== undefined && (canonical(kept.form) !== base || kept.base !== base);
    remember(key, changed ? JSON.stringify(kept) : undefined);
  }, [kept, key, base]);
  const change = useCallback(
    (patch: Partial<F>) => setKept((before) => ({ base: before?.base ?? base, form: { ...(before?.form ?? saved), ...patch } })),
    [base, saved],
  );
  const discard = useCallback(() => setKept(undefined), []);
  const keep = useCallback(() => setKept((before) => before && { ...before, base }), [base]);
  const form = kept?.form ?? saved;
  return useMemo(
    () => ({
      form,
      saved,
      change,
      dirty: canonical(form) !== base,
      overtaken: kept !== undefined && kept.base !== base,
      discard,
      keep,
    }),
    [form, saved, change, base, kept, discard, keep],
  );
}

/** The same text for the same value, whatever the order of its members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keptIn<F extends object>(text: string | undefined, like: F): Kept<F> | undefined {
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || typeof kept['base'] !== 'string') return undefined;
    const { base, form } = kept;
    return isLike(form, like) ? { base, form } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has the members of another one: what an older version of the page remembered may not. */
function isLike<F extends object>(value: unknown, like: F): value is F {
  return isRecord(value) && Object.keys(like).every((key) => key in value);
}
