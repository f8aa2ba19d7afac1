import type { PlanDraft, PlanSection } from '../../../../src/contract';

/** What every step of the plan gets: what is saved so far, and the way to save its section. */
export interface StepProps<S extends PlanSection> {
  planId: string;
  value: PlanDraft[S];
  draft: PlanDraft;
  onSave: (value: NonNullable<PlanDraft[S]>) => Promise<void>;
  saving: boolean;
  /** Leads to the step before. */
  onPrevious: () => void;
  /** What the backend found wrong with what was entered, by path. */
  errors: Readonly<Record<string, string>>;
}
