import { requestJira } from '@forge/bridge';

/** The few things that the page asks Jira itself: for pickers, and for names on the screen. Always as the person in front of it. */

export interface Option {
  value: string;
  label: string;
}

/** What is asked and not yet answered: whoever asks the same meanwhile waits for the same answer. */
const underWay = new Map<string, Promise<unknown>>();

function get(path: string): Promise<unknown> {
  const asked = underWay.get(path) ?? read(path).finally(() => underWay.delete(path));
  underWay.set(path, asked);
  return asked;
}

async function read(path: string): Promise<unknown> {
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  return response.json();
}

function list(answer: unknown): Record<string, unknown>[] {
  const values = Array.isArray(answer) ? (answer as unknown[]) : ((answer as { values?: unknown[] } | null)?.values ?? []);
  return values.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Projects whose name or key fits. */
export async function findProjects(query: string): Promise<Option[]> {
  const search = new URLSearchParams({ query, maxResults: '50', orderBy: 'name' });
  return list(await get(`/rest/api/3/project/search?${search}`)).map((project) => ({
    value: text(project['id']),
    label: `${text(project['name'])} (${text(project['key'])})`,
  }));
}

/** The work types of a project, sub-tasks included: aqua synchronises them too (docs/platform/aqua.md#item-types). */
export async function findIssueTypes(projectId: string): Promise<Option[]> {
  const types = list(await get(`/rest/api/3/issuetype/project?projectId=${encodeURIComponent(projectId)}`));
  return types.map((type) => ({ value: text(type['id']), label: text(type['name']) }));
}

/** People and service accounts whose name or address fits; no other apps, no portal customers (docs/platform/jira.md#service-accounts). */
export async function findPeople(query: string): Promise<Option[]> {
  if (query.trim() === '') return [];
  const people = list(await get(`/rest/api/3/user/search?${new URLSearchParams({ query, maxResults: '20' })}`));
  return people
    .filter((person) => person['accountType'] === 'atlassian' || person['appType'] === 'service')
    .map((person) => ({ value: text(person['accountId']), label: personLabel(person) }));
}

function personLabel(person: Record<string, unknown>): string {
  const address = text(person['emailAddress']);
  return address ? `${text(person['displayName'])} (${address})` : text(person['displayName']);
}

/** Display names by account id. Accounts that Jira does not show are left out. */
export async function namesOfPeople(ids: readonly string[]): Promise<[string, string][]> {
  return inBatches(ids, async (some) => {
    const query = new URLSearchParams([['maxResults', '50'], ...some.map((id): [string, string] => ['accountId', id])]);
    return list(await get(`/rest/api/3/user/bulk?${query}`)).map((person) => [text(person['accountId']), text(person['displayName'])]);
  });
}

export async function namesOfProjects(ids: readonly string[]): Promise<[string, string][]> {
  return inBatches(ids, async (some) => (await projectsById(some)).map((project) => [text(project['id']), text(project['name'])]));
}

/** Names with keys, such as "Webshop (SHOP)". */
export async function labelsOfProjects(ids: readonly string[]): Promise<[string, string][]> {
  return inBatches(ids, async (some) =>
    (await projectsById(some)).map((project) => [text(project['id']), `${text(project['name'])} (${text(project['key'])})`]),
  );
}

async function projectsById(ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const query = new URLSearchParams(ids.map((id): [string, string] => ['id', id]));
  for (const status of ['live', 'archived', 'deleted']) query.append('status', status);
  return list(await get(`/rest/api/3/project/search?${query}`));
}

export async function namesOfResolutions(ids: readonly string[]): Promise<[string, string][]> {
  return inBatches(ids, async (some) => {
    const query = new URLSearchParams([['maxResults', '50'], ...some.map((id): [string, string] => ['id', id])]);
    const found = list(await get(`/rest/api/3/resolution/search?${query}`));
    return found.map((resolution) => [text(resolution['id']), text(resolution['name'])]);
  });
}

/** Every one of these requests names at most fifty things: more would not fit Jira's page, nor at some point the address. */
async function inBatches(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<[string, string][]>,
): Promise<[string, string][]> {
  const starts = Array.from({ length: Math.ceil(ids.length / 50) }, (_none, at) => at * 50);
  return (await Promise.all(starts.map((start) => read(ids.slice(start, start + 50))))).flat();
}

/** Names of the statuses of a project's workflows, by id. */
export async function namesOfStatuses(projectId: string): Promise<[string, string][]> {
  const types = list(await get(`/rest/api/3/project/${encodeURIComponent(projectId)}/statuses`));
  return types.flatMap(({ statuses }) => list(statuses)).map((status) => [text(status['id']), text(status['name'])]);
}

export async function namesOfPriorities(): Promise<[string, string][]> {
  return list(await get('/rest/api/3/priority')).map((priority) => [text(priority['id']), text(priority['name'])]);
}

/** Names of fields by id. Jira's search leaves out those of team-managed projects, which its list of all fields has. */
export async function namesOfFields(ids: readonly string[]): Promise<[string, string][]> {
  const found = await inBatches(ids, async (some) => {
    const query = new URLSearchParams([['maxResults', '50'], ...some.map((id): [string, string] => ['id', id])]);
    return list(await get(`/rest/api/3/field/search?${query}`)).map((field) => [text(field['id']), text(field['name'])]);
  });
  const missing = ids.filter((wanted) => !found.some(([id]) => id === wanted));
  if (missing.length === 0) return found;
  const others = list(await get('/rest/api/3/field')).filter((field) => missing.includes(text(field['id'])));
  return [...found, ...others.map((field): [string, string] => [text(field['id']), text(field['name'])])];
}

/** Names of the levels of a project's issue security scheme, by id. */
export async function namesOfLevels(projectId: string): Promise<[string, string][]> {
  const scheme = await get(`/rest/api/3/project/${encodeURIComponent(projectId)}/issuesecuritylevelscheme`);
  return list((scheme as { levels?: unknown } | null)?.levels).map((level) => [text(level['id']), text(level['name'])]);
}

/**
 * Custom fields whose name fits. Where Jira's search finds none, those of the project itself: it leaves out what belongs to a team-managed
 * project.
 */
export async function findFields(query: string, projectId = ''): Promise<Option[]> {
  const search = new URLSearchParams({ type: 'custom', query, maxResults: '50' });
  const found = list(await get(`/rest/api/3/field/search?${search}`));
  const fields = found.length > 0 || projectId === '' ? found : list(await get('/rest/api/3/field')).filter(isOwn);
  return fields.map((field) => ({ value: text(field['id']), label: text(field['name']) }));

  function isOwn({ scope, name }: Record<string, unknown>): boolean {
    const { project } = (scope ?? {}) as { project?: { id?: unknown } };
    return text(project?.id) === projectId && text(name).toLowerCase().includes(query.trim().toLowerCase());
  }
}

export async function namesOfBoards(ids: readonly string[]): Promise<[string, string][]> {
  return namesOneByOne(ids, (id) => `/rest/agile/1.0/board/${id}`);
}

export async function namesOfSprints(ids: readonly string[]): Promise<[string, string][]> {
  return namesOneByOne(ids, (id) => `/rest/agile/1.0/sprint/${id}`);
}

/** The name of a value of a list; undefined where Jira does not show it. Options, components and versions each have a place of their own. */
export async function nameOfOption({ fieldId, id }: { fieldId: string; id: string }): Promise<string | undefined> {
  const [found] = list([await (fieldId === 'components' ? component(id) : fieldId.startsWith('customfield_') ? option(id) : version(id))]);
  return text(found?.['value']) || text(found?.['name']) || undefined;
}

const option = (id: string): Promise<unknown> => get(`/rest/api/3/customFieldOption/${encodeURIComponent(id)}`);
const component = (id: string): Promise<unknown> => get(`/rest/api/3/component/${encodeURIComponent(id)}`);
const version = (id: string): Promise<unknown> => get(`/rest/api/3/version/${encodeURIComponent(id)}`);

/** For things that Jira does not tell several of at once. */
async function namesOneByOne(ids: readonly string[], pathOf: (id: string) => string): Promise<[string, string][]> {
  const answers = await Promise.allSettled(ids.map(async (id) => list([await get(pathOf(encodeURIComponent(id)))])));
  return answers
    .flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    .map((one) => [text(one['id']), text(one['name'])]);
}

/** Names in a project's permission scheme, by id: its own, and those of the roles and groups that hold something by it. */
export async function namesInPermissionScheme(projectId: string): Promise<Record<'scheme' | 'projectRole' | 'group', [string, string][]>> {
  const answer = await get(`/rest/api/3/project/${encodeURIComponent(projectId)}/permissionscheme?expand=all`);
  const [scheme] = list([answer]);
  const holders = list(scheme?.['permissions']).flatMap(({ holder }) => list([holder]));
  const named = (kind: 'projectRole' | 'group'): [string, string][] =>
    holders
      .filter(({ type }) => type === kind)
      .map((holder) => [
        text(holder['value']) || text(holder['parameter']),
        text((holder[kind] as { name?: unknown } | undefined)?.name) || (kind === 'group' ? text(holder['parameter']) : ''),
      ]);
  return { scheme: [[text(scheme?.['id']), text(scheme?.['name'])]], projectRole: named('projectRole'), group: named('group') };
}

/** What Jira shows of an account; the address is absent where it is hidden. */
export interface AccountShown {
  accountId: string;
  name: string;
  address?: string;
}

/** Names and addresses of accounts. Accounts that Jira does not show are left out. */
export async function accountsShown(ids: readonly string[]): Promise<AccountShown[]> {
  const starts = Array.from({ length: Math.ceil(ids.length / 50) }, (_none, at) => at * 50);
  const answers = await Promise.all(
    starts.map((start) => {
      const some = ids.slice(start, start + 50);
      const query = new URLSearchParams([['maxResults', '50'], ...some.map((id): [string, string] => ['accountId', id])]);
      return get(`/rest/api/3/user/bulk?${query}`);
    }),
  );
  return answers.flatMap(list).map((person) => {
    const address = text(person['emailAddress']);
    return { accountId: text(person['accountId']), name: text(person['displayName']), ...(address ? { address } : {}) };
  });
}
