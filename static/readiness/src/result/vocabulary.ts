/** A direction of the synchronisation. */
export const ways = ['toAqua', 'toJira'] as const;
export type Way = (typeof ways)[number];

/** With whose eyes a row was looked at, as it is told: aqua is always read with the account that is stored. */
export type Eyes = 'user' | 'app' | 'syncUser' | 'configurationUser' | 'export' | 'aqua' | 'both';
