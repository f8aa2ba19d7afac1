/** Why a fact could not be read. */
export type Unavailability =
  | { readonly reason: 'jira-forbidden' }
  | { readonly reason: 'jira-log-in-refused' }
  | { readonly reason: 'jira-ip-blocked' }
  | { readonly reason: 'jira-not-found' }
  | { readonly reason: 'jira-unreachable' }
  | { readonly reason: 'jira-busy' }
  /** ISO 8601, when Jira answers again. */
  | { readonly reason: 'jira-quota-used'; readonly until: string }
  | { readonly reason: 'jira-fault' }
  | { readonly reason: 'jira-not-jira' }
  | { readonly reason: 'jira-too-large' }
  | { readonly reason: 'jira-broken-answer' }
  | { readonly reason: 'jira-refused-query' }
  | { readonly reason: 'jira-unexpected-answer'; readonly missing: string }
  | { readonly reason: 'jira-project-hidden' }
  | { readonly reason: 'jira-data-policy' }
  | { readonly reason: 'jira-search-blind' }
  | { readonly reason: 'jira-cannot-create' }
  | { readonly reason: 'jira-cannot-edit' }
  | { readonly reason: 'jira-too-many-values' }
  | { readonly reason: 'jira-names-translated' }
  | { readonly reason: 'aqua-not-connected' }
  | { readonly reason: 'aqua-unreachable' }
  | { readonly reason: 'aqua-unreachable-by-proxy' }
  | { readonly reason: 'aqua-not-aqua' }
  | { readonly reason: 'aqua-wrong-credentials' }
  | { readonly reason: 'aqua-not-licensed' }
  | { readonly reason: 'aqua-not-permitted' }
  | { readonly reason: 'aqua-not-found' }
  | { readonly reason: 'aqua-egress-not-allowed' }
  | { readonly reason: 'aqua-timeout' }
  | { readonly reason: 'aqua-busy' }
  | { readonly reason: 'aqua-fault' }
  | { readonly reason: 'aqua-too-large' }
  | { readonly reason: 'aqua-broken-answer' }
  | { readonly reason: 'aqua-refused-query' }
  | { readonly reason: 'aqua-unexpected-answer'; readonly missing: string }
  | { readonly reason: 'out-of-time' }
  | { readonly reason: 'too-much-found' }
  | { readonly reason: 'app-fault' };
export type UnavailableReason = Unavailability['reason'];

/** Thrown by a fact, or by a client underneath: it could not be read, and this is why. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(
    readonly why: Unavailability,
    options?: ErrorOptions,
  ) {
    super(why.reason, options);
  }
}
