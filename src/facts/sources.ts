import type { Plan } from '../checklist/plan';
import type { AquaClient } from '../clients/aqua';
import type { JiraClient } from '../clients/jira';

/** What facts are gathered from in one step. */
export interface Sources {
  readonly plan: Plan;
  readonly jira: JiraClient;
  readonly aqua: AquaClient;
  /** The moment of the step. */
  readonly now: Date;
}
