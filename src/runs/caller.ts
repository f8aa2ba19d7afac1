/** Who looks, and at which site. */
export interface Caller {
  accountId: string;
  cloudId?: string;
}
