import {
  matchAquaPeople,
  matchJiraPeople,
  type AquaMatch,
  type AquaPerson,
  type FoundAccounts,
  type JiraPerson,
} from '../../../src/checklist/matching/people';

export const jira = (accountId: string, address?: string, more: Partial<JiraPerson> = {}): JiraPerson => ({
  accountId,
  active: true,
  address,
  ...more,
});
export const aqua = (id: number, address?: string, state: AquaPerson['state'] = 'inProject'): AquaPerson => ({
  id,
  userName: `user${id}`,
  address,
  state,
});

export const nothingFound: FoundAccounts = { byAddress: new Map(), findsHidden: true };

/** Matching of aqua users in use where a search finds nobody who is not in scope. */
export function fromAqua(people: JiraPerson[], users: AquaPerson[]): AquaMatch[] {
  return matchAquaPeople(users, people, nothingFound, matchJiraPeople(people, users));
}
