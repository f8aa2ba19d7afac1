import { readingOf } from '../../src/checklist/engine/define-fact';
import { refKey } from '../../src/checklist/model/refs';
import type { Ref } from '../../src/checklist/model/vocabulary';
import type { AquaClient } from '../../src/clients/aqua/client';
import { projectUsers, type AquaProjectUser } from '../../src/clients/aqua/operations/projects';
import type { JiraClient } from '../../src/clients/jira/client';
import { accountById, accountSearch } from '../../src/clients/jira/operations/accounts';
import { PlanFileError } from './read';

/** Lists of Jira by the names of whose values an answer may be given. */
export type ValueRef = 'jiraResolution' | 'jiraPriority' | 'jiraStatus';

export interface NamedValue {
  ref: { ref: ValueRef; id: string };
  name: string;
}

interface Places {
  jira: JiraClient;
  aqua: AquaClient;
  aquaProjectId: number;
  /** Jira's values; read once, and only where a name is no person's. */
  values: () => Promise<NamedValue[]>;
}

/**
 * Keys of the things that an answer in a plan file names: a key as it is, an account id, an address in either system, an aqua user name or the name
 * of a value. Throws `PlanFileError` for what is none of them.
 */
export async function subjectKeys(what: string, named: readonly string[], places: Places): Promise<string[]> {
  const users = await readingOf(places.aqua.ask(projectUsers, { projectId: places.aquaProjectId }));
  const keys = await Promise.all(named.map(async (one) => keysOf(what, one, users.ok ? users.value : [], places)));
  return [...new Set(keys.flat())];
}

async function keysOf(what: string, named: string, users: readonly AquaProjectUser[], { jira, values }: Places): Promise<string[]> {
  if (/^(jira|aqua)[A-Z]\w*:./.test(named)) return [named];
  const wanted = named.toLowerCase();
  const refs: Ref[] = users
    .filter(({ userName, email }) => [userName, userName.split('@')[0], email?.trim()].some((one) => one?.toLowerCase() === wanted))
    .map(({ id }) => ({ ref: 'aquaUser', id }));
  if (named.includes('@')) refs.push(...(await accountsAt(jira, named)));
  else if (refs.length === 0) refs.push(...(await accountOrValue(jira, named, values)));
  if (refs.length === 0) throw new PlanFileError([({ planFile }) => planFile.noSubject(what, named)]);
  return refs.map(refKey);
}

/** Accounts that show the address, else those that the search finds by it though they hide theirs. */
async function accountsAt(jira: JiraClient, address: string): Promise<Ref[]> {
  const found = await jira.ask(accountSearch, { query: address });
  const exact = found.filter(({ emailAddress }) => emailAddress?.toLowerCase() === address.toLowerCase());
  const meant = exact.length > 0 ? exact : found.filter(({ emailAddress }) => emailAddress === undefined);
  return meant.map(({ accountId }) => ({ ref: 'jiraUser', id: accountId }));
}

async function accountOrValue(jira: JiraClient, named: string, values: Places['values']): Promise<Ref[]> {
  const account = await readingOf(jira.find(accountById, { accountId: named }));
  if (account.ok && account.value) return [{ ref: 'jiraUser', id: account.value.accountId }];
  // Jira did not let it be looked up: what has the form of an account id is taken for one.
  if (!account.ok && /^(\d+:[\w-]+|[0-9a-f]{24})$/i.test(named)) return [{ ref: 'jiraUser', id: named }];
  return (await values()).filter(({ name }) => name.toLowerCase() === named.toLowerCase()).map(({ ref }) => ref);
}
