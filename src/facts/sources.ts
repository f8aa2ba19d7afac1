import type { AddressSeen } from '../checklist/model/address-evidence';
import type { Evidence } from '../checklist/model/evidence';
import type { Plan } from '../checklist/model/plan';
import type { AquaClient } from '../clients/aqua/client';
import type { JiraClient } from '../clients/jira/client';
import type { JiraUser } from '../clients/jira/operations/accounts';

/** Another plan of this app. */
export interface OtherPlan extends Plan {
  /** By which its name is found; absent in what an older version recorded. */
  id?: string;
}

declare module '../checklist/engine/sources' {
  /** What facts are gathered from in one step, beside the plan and the moment. */
  interface Sources {
    readonly jira: JiraClient;
    readonly aqua: AquaClient;
    /** The account of the person who looks, where there is one. */
    readonly viewer?: string | undefined;
    /** The id of the Jira site, part of its address at Atlassian's gateway; unknown outside of an invocation from a page. */
    readonly cloudId?: string | undefined;
    /** Jira as the plan's effective sync user, proven to be that account, where its token is at hand; on Atlassian's platform it never is. */
    readonly syncUser?: { readonly jira: JiraClient; readonly self: JiraUser } | undefined;
    /** What Jira accounts showed of themselves, whenever that was. */
    readonly evidence?: readonly Evidence[];
    /** What was compared of people's addresses elsewhere, as far as it still counts. */
    readonly addressEvidence?: readonly AddressSeen[];
    /** The other plans of this app on the same projects: two plans must not transfer the same items. */
    readonly otherPlans?: readonly OtherPlan[];
    /** How many plans there are on other projects, which are not among them. */
    readonly plansElsewhere?: number;
  }
}
