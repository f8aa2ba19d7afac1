import type { Ref } from '../../../../src/contract';
import { isOfAqua, refKey } from '../../../../src/checklist/model/refs';
import { namesInAqua } from './aqua-names';
import {
  findIssueTypes,
  nameOfOption,
  namesInPermissionScheme,
  namesOfBoards,
  namesOfFields,
  namesOfLevels,
  namesOfPeople,
  namesOfPriorities,
  namesOfProjects,
  namesOfResolutions,
  namesOfSprints,
  namesOfStatuses,
} from '../jira';

type JiraKind =
  | 'jiraUser'
  | 'jiraProject'
  | 'jiraResolution'
  | 'jiraStatus'
  | 'jiraPriority'
  | 'jiraField'
  | 'jiraSecurityLevel'
  | 'jiraProjectRole'
  | 'jiraPermissionScheme'
  | 'jiraGroup'
  | 'jiraBoard'
  | 'jiraSprint'
  | 'jiraIssueType';
type Pairs = [id: string, name: string][];

/** For how long a name counts for everybody who asks: several views of one moment ask once, and what is shown later is asked for anew. */
const sharedMs = 5000;
const shared = new Map<string, { askedAt: number; name: Promise<string | undefined> }>();

/** The things of each system by themselves: the one's names do not wait for the other. */
export function bySystem(refs: readonly Ref[]): Ref[][] {
  return [refs.filter((ref) => !isOfAqua(ref)), refs.filter(isOfAqua)].filter((some) => some.length > 0);
}

/**
 * Names by key: Jira's are asked in the browser, as the person in front of it, aqua's by the backend. What nobody tells is left out; a
 * system that does not answer is no reason to show nothing.
 */
export async function lookUp(refs: readonly Ref[], projectId: string | undefined): Promise<Record<string, string>> {
  const askedAt = Date.now();
  for (const [key, { askedAt: before }] of shared) if (askedAt - before > sharedMs) shared.delete(key);
  const fresh = [...new Map(refs.map((ref) => [refKey(ref), ref])).values()].filter((ref) => !shared.has(refKey(ref)));
  const names = read(fresh, projectId);
  for (const key of fresh.map(refKey)) shared.set(key, { askedAt, name: names.then((found) => found[key]) });
  const pairs = await Promise.all(refs.map(async (ref) => [refKey(ref), await shared.get(refKey(ref))?.name] as const));
  return Object.fromEntries(pairs.flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
}

async function read(refs: readonly Ref[], projectId: string | undefined): Promise<Record<string, string>> {
  const ids = (kind: Ref['ref']): string[] => refs.filter(({ ref }) => ref === kind).map(({ id }) => String(id));
  const named = async (kind: JiraKind, read: (ids: string[]) => Promise<Pairs>) => {
    const wanted = ids(kind);
    const pairs = wanted.length === 0 ? [] : await read(wanted).catch((): Pairs => []);
    return Object.fromEntries(pairs.map(([id, name]) => [refKey({ ref: kind, id }), name]));
  };
  let asked: ReturnType<typeof namesInPermissionScheme> | undefined;
  const scheme = async () => (projectId === undefined ? undefined : (asked ??= namesInPermissionScheme(projectId)));
  const parts = await Promise.all([
    named('jiraUser', namesOfPeople),
    named('jiraProject', namesOfProjects),
    named('jiraResolution', namesOfResolutions),
    named('jiraStatus', async () => (projectId === undefined ? [] : namesOfStatuses(projectId))),
    named('jiraPriority', namesOfPriorities),
    named('jiraField', namesOfFields),
    named('jiraSecurityLevel', async () => (projectId === undefined ? [] : namesOfLevels(projectId))),
    named('jiraPermissionScheme', async () => (await scheme())?.scheme ?? []),
    named('jiraProjectRole', async () => (await scheme())?.projectRole ?? []),
    named('jiraGroup', async () => (await scheme())?.group ?? []),
    named('jiraBoard', namesOfBoards),
    named('jiraSprint', namesOfSprints),
    named('jiraIssueType', () => namesOfIssueTypes(projectId)),
    namesOfOptions(refs.filter((ref) => ref.ref === 'jiraOption')),
    namesInAqua(refs.filter(isOfAqua)),
  ]);
  return Object.assign({}, ...parts) as Record<string, string>;
}

async function namesOfIssueTypes(projectId: string | undefined): Promise<Pairs> {
  if (projectId === undefined) return [];
  return (await findIssueTypes(projectId)).map(({ value, label }) => [value, label]);
}

async function namesOfOptions(refs: readonly Extract<Ref, { ref: 'jiraOption' }>[]): Promise<Record<string, string>> {
  const names = await Promise.all(refs.map((ref) => nameOfOption(ref).catch(() => undefined)));
  return Object.fromEntries(refs.flatMap((ref, index) => (names[index] === undefined ? [] : [[refKey(ref), names[index]]])));
}
