import type { Needs } from '../../checklist/engine/define-fact';

/** The ids of the facts that a check declares. What it can do without is the same fact. */
export function declaredFacts(needs: Needs): string[] {
  return Object.values(needs).flatMap((fact) => (fact.id.endsWith('?') ? declaredFacts(fact.needs) : [fact.id]));
}
