/** What the plan calls an account that can look at itself; one that does both is both. */
export type SelfCheckRole = 'configurationUser' | 'syncUser';

/** What the caller's account showed of itself. A part that could not be read is absent. */
export interface SelfShown {
  /** ISO 8601, both. */
  at: string;
  until: string;
  timeZone?: 'agrees' | 'differs';
  language?: 'englishUs' | 'other';
  autowatch?: 'off' | 'on' | 'siteDefault';
  ownChangesMail?: 'off' | 'on';
  /** Keys of permissions that the plan needs of this account and that it lacks. */
  lackedPermissions?: string[];
}

/** The self-check page. `named` false: no plan names the caller; nothing is read or kept for it. */
export type SelfCheckView =
  | { named: false }
  | {
      named: true;
      roles: SelfCheckRole[];
      /** The aqua server's, which the account's own has to agree with. */
      wantedTimeZone: string;
      /** What counts at this moment; absent before the first look, after 30 days, and when the plan has changed since. */
      shown?: SelfShown;
    };
