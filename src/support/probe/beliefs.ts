import { foldAddress, foldValue } from '../../checklist/matching/fold';
import { accountSearch } from '../../clients/jira/operations/accounts';
import type { JiraClient } from '../../clients/jira/client';
import type { AquaFound } from './aqua';
import type { JiraFound } from './jira';
import { shapeOf } from './shape';
import type { JiraTries, Raw } from './tries';

/** Something that docs/platform calls unverified, and what was seen of it. */
export interface Belief {
  /** Where docs/platform says it, for example `jira.md#hidden-addresses`. */
  anchor: string;
  asks: string;
  /** What was seen: codes, statuses and numbers. */
  saw: string;
}

interface Looking {
  tries: Pick<JiraTries, 'raw' | 'tried'>;
  jira: JiraClient;
  ofJira: JiraFound;
  ofAqua: AquaFound;
}

type Look = (looking: Looking) => Promise<string> | string;

/** People whose addresses are searched for, at most: searches for people share a limit of their own. */
const mostSearched = 40;

/**
 * Every belief that docs/platform marks as unverified, with the way to look into it; without one where no call of an API can tell. A test holds
 * the list against the documents.
 */
const beliefs: readonly { anchor: string; asks: string; look: Look | string }[] = [
  { anchor: 'jira.md#silence-is-not-denial', asks: 'Does an answer name a permission with an empty list?', look: emptyGrants },
  {
    anchor: 'jira.md#unknown-permission-keys',
    asks: 'Does one key that the site does not know refuse the whole question?',
    look: unknownKey,
  },
  {
    anchor: 'jira.md#team-managed-projects',
    asks: 'Can permissions not be edited on a free plan?',
    look: 'No call that only reads can tell: look at Space settings → Access of a site on a free plan.',
  },
  { anchor: 'jira.md#accounts', asks: 'What is the account type of a service account?', look: accountTypes },
  { anchor: 'jira.md#hidden-addresses', asks: 'Does the search find people by addresses that they hide?', look: hiddenAddresses },
  { anchor: 'jira.md#own-preferences', asks: 'Which spelling of the key for mails about own changes answers?', look: spellings },
  { anchor: 'jira.md#language-of-names', asks: 'Do the language headers change names, in each resource?', look: languages },
  {
    anchor: 'jira.md#setting-the-resolution',
    asks: 'Can the resolution not be set in a team-managed project?',
    look: teamManagedResolution,
  },
  { anchor: 'jira.md#boards-and-sprints', asks: 'Does a Kanban board refuse to name sprints?', look: kanban },
  { anchor: 'jira.md#security-levels', asks: 'Do members of security levels come?', look: levelMembersCome },
  { anchor: 'jira.md#data-policy', asks: 'Does the data policy answer to this app?', look: dataPolicy },
  { anchor: 'jira.md#refusals', asks: 'What does the refusal of a clause look like?', look: refusedClause },
  {
    anchor: 'aqua.md#matching-of-people',
    asks: 'Does aqua trim addresses, and is there a stand-in for people without a counterpart?',
    look: 'No call can tell: synchronise one item whose reporter’s address has a blank at its end in aqua, and one of somebody aqua does not know.',
  },
  {
    anchor: 'aqua.md#automatic-mapping',
    asks: 'Are equal names compared without case?',
    look: 'No call can tell: look at the mapping that SyncConfigurator proposes for two values that differ in case only.',
  },
  {
    anchor: 'aqua.md#users',
    asks: 'What does aqua answer for a user whom the reader may not see?',
    look: 'No call with one account can tell: open System/User/{id} of somebody outside its projects with an account that manages no users, and say whether the status is 403 or 404.',
  },
  { anchor: 'aqua.md#user-names', asks: 'Does UserName include the tenant?', look: tenants },
  { anchor: 'aqua.md#groups-of-items', asks: 'What do Caption and Filter of a group look like?', look: captions },
  {
    anchor: 'forge.md#conditional-saves',
    asks: 'With which code does a conditional save fail?',
    look: 'A deployed app only: two people save the same step of a plan, and the log names the code.',
  },
  {
    anchor: 'forge.md#bridge',
    asks: 'Does the history of the bridge work on this kind of page?',
    look: 'A deployed app only: open a plan, and go back by the browser.',
  },
  {
    anchor: 'forge.md#consent-to-own-hosts',
    asks: 'Does a new set of hosts replace the old one, and who may consent?',
    look: 'A deployed app only: connect a server of your own as a Jira administrator who administers no organisation, then a second one.',
  },
  {
    anchor: 'forge.md#resolvers-and-callers',
    asks: 'Does the platform limit an admin page’s resolver to administrators by itself?',
    look: 'A deployed app only, and nothing rests on it: every call asks Jira who the caller is.',
  },
  {
    anchor: 'forge.md#pages',
    asks: 'Is an admin page without “Configure” still unreachable (ECO-1592)?',
    look: 'A deployed app only: both entries are declared.',
  },
  {
    anchor: 'forge.md#content-security-policy',
    asks: 'By which method does Jira size a page’s frame?',
    look: 'A deployed app only: look whether the page is higher than 150 pixels.',
  },
];

export const believedAnchors: readonly string[] = beliefs.map(({ anchor }) => anchor);

/** Looks into every belief, one after the other; those that do not fit into the time say so. */
export async function lookInto(looking: Looking, isTime: () => boolean): Promise<Belief[]> {
  const seen: Belief[] = [];
  for (const { anchor, asks, look } of beliefs) {
    const saw = typeof look === 'string' ? look : isTime() ? await sawOf(look, looking) : 'No time was left.';
    seen.push({ anchor, asks, saw });
  }
  return seen;
}

async function sawOf(look: Look, looking: Looking): Promise<string> {
  try {
    return await look(looking);
  } catch (error) {
    return `It could not be looked into: ${error instanceof Error ? error.name : 'unknown'}.`;
  }
}

const noAnswer = 'No answer came.';
const checkPath = '/rest/api/3/permissions/check';

async function emptyGrants({ tries, ofJira }: Looking): Promise<string> {
  if (ofJira.projectId === undefined) return 'No project is seen.';
  const permissions = ['BROWSE_PROJECTS', 'DELETE_ISSUES', 'MODIFY_REPORTER'];
  const body = { projectPermissions: [{ permissions, projects: [Number(ofJira.projectId), 1] }] };
  const answer = await tries.raw('POST', checkPath, { body });
  if (!answer) return noAnswer;
  const named = membersOf(listIn(answer.json, 'projectPermissions'), 'projects').map((projects) =>
    Array.isArray(projects) ? projects.length : -1,
  );
  const empty = named.filter((count) => count === 0).length;
  return `Status ${answer.status}; ${named.length} of ${permissions.length} permissions are named, ${empty} of them with an empty list.`;
}

async function unknownKey({ tries }: Looking): Promise<string> {
  const body = { globalPermissions: ['ADMINISTER', 'NO_SUCH_PERMISSION_OF_ANY_SITE'] };
  return described(await tries.raw('POST', checkPath, { body }));
}

function accountTypes({ ofJira }: Looking): string {
  const counts = new Map<string, number>();
  const usual = ['atlassian', 'app', 'customer', 'unknown'];
  for (const type of ofJira.accountTypes.map((one) => (usual.includes(one) ? one : 'another')))
    counts.set(type, (counts.get(type) ?? 0) + 1);
  return `Of ${ofJira.accountTypes.length} accounts: ${[...counts].map(([type, count]) => `${type} ${count}`).join(', ') || 'none'}.`;
}

async function hiddenAddresses({ jira, ofAqua }: Looking): Promise<string> {
  const tally = { shown: 0, hidden: 0, nobody: 0, refused: 0 };
  const addresses = ofAqua.addresses.slice(0, mostSearched);
  for (const address of addresses) {
    const accounts = await jira.find(accountSearch, { query: address.trim() }).catch(() => null);
    if (!accounts) tally.refused += 1;
    else if (accounts.some(({ emailAddress }) => foldAddress(emailAddress) === foldAddress(address))) tally.shown += 1;
    else if (accounts.some(({ emailAddress }) => emailAddress === undefined)) tally.hidden += 1;
    else tally.nobody += 1;
  }
  return `Of ${addresses.length} addresses of aqua’s users the search found ${tally.shown} that are shown, ${tally.hidden} accounts that hide theirs, and nobody for ${tally.nobody}; ${tally.refused} searches failed.`;
}

async function spellings({ tries }: Looking): Promise<string> {
  const keys = ['user.notifiy.own.changes', 'user.notify.own.changes', 'user.autowatch.disabled'];
  const answers = await inOrder(keys, async (key) => {
    const answer = await tries.raw('GET', `/rest/api/3/mypreferences?key=${key}`);
    return `${key} ${answer ? `${answer.status} ${typeof answer.json}` : 'no answer'}`;
  });
  return `${answers.join('; ')}.`;
}

async function languages({ tries, ofJira }: Looking): Promise<string> {
  const { projectId, issueTypeId } = ofJira;
  const resources: [string, string][] = [
    ['field', '/rest/api/3/field'],
    ['priority', '/rest/api/3/priority'],
    ['resolution/search', '/rest/api/3/resolution/search?maxResults=50'],
    ...(projectId === undefined ? [] : [['project/statuses', `/rest/api/3/project/${projectId}/statuses`] as [string, string]]),
    ...(projectId === undefined || issueTypeId === undefined
      ? []
      : [['issue/createmeta', `/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}`] as [string, string]]),
  ];
  const told = await inOrder(resources, async ([name, address]) => {
    const [english, german, unforced] = await inOrder(
      [
        { 'Accept-Language': 'en-US', 'X-Force-Accept-Language': 'true' },
        { 'Accept-Language': 'de-DE', 'X-Force-Accept-Language': 'true' },
        { 'Accept-Language': 'de-DE' },
      ],
      async (headers) => namesIn((await tries.raw('GET', address, { headers }))?.json),
    );
    if (!english || !german || !unforced || english.length === 0) return `${name}: no names`;
    const other = (names: readonly string[]): number => names.filter((one, index) => one !== english[index]).length;
    return `${name}: ${other(german)} of ${english.length} names differ when German is forced, ${other(unforced)} when it is only asked for`;
  });
  return `${told.join('; ')}.`;
}

/** Every `name` in an answer, in order. */
function namesIn(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(namesIn);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([member, value]) => (member === 'name' && typeof value === 'string' ? [value] : namesIn(value)));
}

async function teamManagedResolution({ tries }: Looking): Promise<string> {
  const search = await tries.raw('GET', '/rest/api/3/project/search?maxResults=50&expand=issueTypes');
  const project = listIn(search?.json, 'values').find((one) => memberOf(one, 'style') === 'next-gen');
  const type = listIn(project, 'issueTypes').find((one) => memberOf(one, 'subtask') === false);
  if (!project || !type) return 'No team-managed project is among the first fifty.';
  const address = `/rest/api/3/issue/createmeta/${String(memberOf(project, 'id'))}/issuetypes/${String(memberOf(type, 'id'))}`;
  const meta = await tries.raw('GET', address);
  const has = membersOf(listIn(meta?.json, 'fields'), 'fieldId').includes('resolution');
  return `Its create screen answers ${meta?.status ?? 'nothing'} and has ${has ? 'a' : 'no'} resolution; screens of steps are told by no call for it.`;
}

async function kanban({ tries, ofJira }: Looking): Promise<string> {
  const [boardId] = ofJira.kanbanBoards;
  if (boardId === undefined) return 'No Kanban board is seen.';
  return described(await tries.raw('GET', `/rest/agile/1.0/board/${boardId}/sprint`));
}

function levelMembersCome({ tries, ofJira }: Looking): string {
  const tried = tries.tried.find(({ operation }) => operation.endsWith('/level/member'));
  return `${tried?.outcome ?? 'notReached'}${tried?.status === undefined ? '' : ` ${tried.status}`}, ${ofJira.levels} members on the first page.`;
}

async function dataPolicy({ tries, ofJira }: Looking): Promise<string> {
  if (ofJira.projectId === undefined) return 'No project is seen.';
  return described(await tries.raw('GET', `/rest/api/3/data-policy/project?ids=${ofJira.projectId}`));
}

async function refusedClause({ tries, ofJira }: Looking): Promise<string> {
  const jql = `project = ${ofJira.projectId ?? '1'} AND noSuchFieldOfAnySite = 1`;
  const unknown = await tries.raw('POST', '/rest/api/3/search/jql', { body: { jql, maxResults: 1, fields: ['id'] } });
  const broken = await tries.raw('POST', '/rest/api/3/search/jql', { body: { jql: 'project = = (', maxResults: 1, fields: ['id'] } });
  return `An unknown field: ${described(unknown)} A broken clause: ${described(broken)}`;
}

function tenants({ ofAqua }: Looking): string {
  const withTenant = ofAqua.userNames.filter((name) => name.includes('@')).length;
  const where = ofAqua.multiTenant === undefined ? 'an unknown cloud' : ofAqua.multiTenant ? 'the public cloud' : 'a server of its own';
  return `On ${where}, ${withTenant} of ${ofAqua.userNames.length} user names have an @.`;
}

function captions({ ofAqua }: Looking): string {
  const names = new Set(ofAqua.personNames.map(foldValue));
  const named = ofAqua.byPerson.filter(({ caption }) => caption !== null && names.has(foldValue(caption))).length;
  const empty = ofAqua.byPerson.filter(({ caption }) => (caption ?? '').trim() === '').length;
  const filters = [...new Set(ofAqua.byPerson.map(({ filter }) => shapeOf(filter).join(', ')))].slice(0, 5);
  return `Of ${ofAqua.byPerson.length} groups by person, ${named} captions are a name of one, ${empty} are empty. Filters: ${filters.join(' | ') || 'none'}.`;
}

/** An answer by its status and its members. */
function described(answer: Raw | undefined): string {
  return answer ? `Status ${answer.status}, ${shapeOf(answer.json).join(', ')}.` : noAnswer;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([member]) => member === name)?.[1] : undefined;
}

function listIn(value: unknown, name: string): unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

function membersOf(list: readonly unknown[], name: string): unknown[] {
  return list.map((one) => memberOf(one, name));
}

async function inOrder<T, R>(things: readonly T[], one: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const thing of things) results.push(await one(thing));
  return results;
}
