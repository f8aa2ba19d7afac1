import type { Issue } from './model/issue';
import type { Account } from './model/people';
import type { JiraSite } from './site';

/** Issues that nothing tells apart but their numbers, texts and dates: whatever holds for one of a group holds for all of it. */
export interface AlikeIssues {
  /** One issue of each group. */
  samples: Issue[];
  sizes: number[];
  /** The group of each of the site's issues, by its index. */
  groupOf: Uint32Array;
}

/** What a site is looked up by, so that an answer does not take as long as the site is large. Built when first needed. */
interface Lookup {
  accounts?: ReadonlyMap<string, Account>;
  byAddress?: readonly { address: string; account: Account }[];
  alike?: AlikeIssues;
}

const lookups = new WeakMap<JiraSite, Lookup>();

function lookupOf(site: JiraSite): Lookup {
  let lookup = lookups.get(site);
  if (!lookup) lookups.set(site, (lookup = {}));
  return lookup;
}

export function accountById(site: JiraSite, accountId: string): Account | undefined {
  return (lookupOf(site).accounts ??= new Map(site.accounts.map((account) => [account.accountId, account]))).get(accountId);
}

/** Accounts whose address, in small letters, begins so. */
export function accountsByAddress(site: JiraSite, beginning: string): Account[] {
  const sorted = (lookupOf(site).byAddress ??= site.accounts
    .map((account) => ({ address: account.email.toLowerCase(), account }))
    .sort((one, other) => (one.address < other.address ? -1 : one.address > other.address ? 1 : 0)));
  const found: Account[] = [];
  for (let index = firstAtLeast(sorted, ({ address }) => address >= beginning); index < sorted.length; index += 1) {
    const entry = sorted[index];
    if (!entry?.address.startsWith(beginning)) break;
    found.push(entry.account);
  }
  return found;
}

/** Issues stand ascending by id. */
export function issueById(site: JiraSite, id: number): Issue | undefined {
  const issue = site.issues[firstAtLeast(site.issues, (one) => one.id >= id)];
  return issue?.id === id ? issue : undefined;
}

function firstAtLeast<T>(sorted: readonly T[], isAtLeast: (thing: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const thing = sorted[middle];
    if (thing !== undefined && isAtLeast(thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function alikeIssues(site: JiraSite): AlikeIssues {
  return (lookupOf(site).alike ??= groupAlike(site.issues));
}

function groupAlike(issues: readonly Issue[]): AlikeIssues {
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    let number = numbers.get(thing);
    if (number === undefined) numbers.set(thing, (number = numbers.size));
    return number;
  };
  const groups = new Map<string, number>();
  const alike: AlikeIssues = { samples: [], sizes: [], groupOf: new Uint32Array(issues.length) };
  issues.forEach((issue, index) => {
    const { project, type, status, priority, resolution, assignee, reporter, level } = issue;
    const key = [project, type, status, priority, resolution, assignee, reporter, level].map(numberOf).join();
    let group = groups.get(key);
    if (group === undefined) {
      groups.set(key, (group = groups.size));
      alike.samples.push(issue);
      alike.sizes.push(0);
    }
    alike.groupOf[index] = group;
    alike.sizes[group] = (alike.sizes[group] ?? 0) + 1;
  });
  return alike;
}
