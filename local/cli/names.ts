import { readingOf } from '../../src/checklist/engine/define-fact';
import { createJiraClient, type JiraClient } from '../../src/clients/jira/client';
import { forgeJiraTransport } from '../../src/clients/jira/forge-jira';
import { accountById } from '../../src/clients/jira/operations/accounts';
import { boards as boardsOfProject } from '../../src/clients/jira/operations/boards';
import { allFields, fieldOption, fieldSearch } from '../../src/clients/jira/operations/fields';
import { permissionScheme } from '../../src/clients/jira/operations/permissions';
import {
  priorities as allPriorities,
  projectByIdOrKey,
  projectStatuses,
  resolutions as allResolutions,
} from '../../src/clients/jira/operations/projects';
import { securityScheme as schemeOfLevels } from '../../src/clients/jira/operations/security-levels';
import type { Ref, Run } from '../../src/contract';
import { sprintsOn } from '../../src/facts/jira/boards';
import { isOfAqua, refKey, refsOf } from '../../src/checklist/model/refs';
import type { ReportHead } from '../../src/report/report';
import { namesOfPlans } from '../../src/wording/plan-names';
import { makeSay, type Say } from '../../src/wording/say';
import type { Words } from '../../src/wording/words';
import type { App } from './app';
import { siteAddress } from './site-address';
import type { Systems } from './systems';

/** Words for a run, with the names of all that it refers to, and what its report is headed by: read now, and kept nowhere. */
export async function sayingRun(
  app: App,
  systems: Systems,
  { run, words }: { run: Run; words: Words },
): Promise<{ say: Say; head: ReportHead }> {
  const overview = await app.call('overview', { planId: run.plan });
  const where = overview.plan?.draft.where;
  const projects: [Ref, Ref] | undefined = where && [
    { ref: 'jiraProject', id: where.jiraProjectId },
    { ref: 'aquaProject', id: where.aquaProjectId },
  ];
  const beside = { args: { shown: [...peopleOf(run), ...(projects ?? [])] } };
  const refs = refsOf([...run.results.flatMap((result) => result.findings), beside]);
  const [ofJira, ofAqua, { plans }, siteUrl] = await Promise.all([
    jiraNames(app, systems, refs, where?.jiraProjectId),
    app.call('aquaNames', { refs: refs.filter(isOfAqua) }),
    app.call('plans', {}),
    // Where Jira has stopped answering, links lead nowhere.
    siteAddress(app, systems).catch(() => ''),
  ]);
  const say = makeSay({
    words,
    names: { ...ofJira, ...ofAqua, ...namesOfPlans(plans) },
    siteUrl,
    ...(overview.connection ? { aquaAddress: overview.connection.address } : {}),
    ...(where ? { jiraProjectId: where.jiraProjectId } : {}),
  });
  return { say, head: { plan: overview.plan?.name ?? projects?.map((project) => say.name(project)).join(' ⇄ ') } };
}

/** Who made the run, answered for a row, or decided to go ahead. */
function peopleOf({ results, startedBy }: Run): Ref[] {
  const ids = [startedBy, ...results.flatMap(({ confirmation, waiver }) => [confirmation?.by, waiver?.by])];
  return ids.flatMap((id): Ref[] => (id === undefined ? [] : [{ ref: 'jiraUser', id }]));
}

async function jiraNames(
  { host }: App,
  { admin }: Systems,
  refs: readonly Ref[],
  projectId: string | undefined,
): Promise<Record<string, string>> {
  return host.run(admin, async () => {
    const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + 20_000 });
    const users = refs.filter((ref) => ref.ref === 'jiraUser');
    const wants = (kind: Ref['ref']): boolean => refs.some(({ ref }) => ref === kind);
    const fieldIds = refs.flatMap((ref) => (ref.ref === 'jiraField' ? [ref.id] : []));
    const options = refs.filter((ref) => ref.ref === 'jiraOption' && ref.fieldId.startsWith('customfield_'));
    const optionNames = await Promise.all(options.map(({ id }) => shown(jira.ask(fieldOption, { optionId: String(id) }))));
    const [project, resolutions, statuses, priorities, fields, securityScheme, ...people] = await Promise.all([
      projectId ? shown(jira.find(projectByIdOrKey, { idOrKey: projectId })) : undefined,
      wants('jiraResolution') ? shown(jira.pages(allResolutions, {})) : undefined,
      projectId && wants('jiraStatus') ? shown(jira.ask(projectStatuses, { projectId })) : undefined,
      wants('jiraPriority') ? shown(jira.ask(allPriorities)) : undefined,
      fieldIds.length > 0 ? shown(namesOfFields(jira, fieldIds)) : undefined,
      projectId && wants('jiraSecurityLevel') ? shown(jira.find(schemeOfLevels, { projectId })) : undefined,
      ...users.map(({ id }) => shown(jira.find(accountById, { accountId: id }))),
    ]);
    const boards =
      projectId && (wants('jiraSprint') || wants('jiraBoard')) ? await shown(jira.pages(boardsOfProject, { projectId })) : undefined;
    const sprints = (await Promise.all((boards?.items ?? []).map(({ id }) => shown(sprintsOn(jira, id))))).flatMap((some) => some ?? []);
    const wantsScheme = wants('jiraProjectRole') || wants('jiraGroup') || wants('jiraPermissionScheme');
    const scheme = projectId && wantsScheme ? await shown(jira.ask(permissionScheme, { projectId })) : undefined;
    const named: [Ref, string | undefined][] = [
      ...users.map((ref, index): [Ref, string | undefined] => [ref, people[index]?.displayName]),
      ...options.map((ref, index): [Ref, string | undefined] => [ref, optionNames[index]?.value]),
      ...(resolutions?.items ?? []).map(({ id, name }): [Ref, string] => [{ ref: 'jiraResolution', id }, name]),
      ...[...(statuses?.values() ?? [])].flat().map(({ id, name }): [Ref, string] => [{ ref: 'jiraStatus', id }, name]),
      ...(priorities ?? []).map(({ id, name }): [Ref, string] => [{ ref: 'jiraPriority', id }, name]),
      ...(fields ?? []).map(({ id, name }): [Ref, string] => [{ ref: 'jiraField', id }, name]),
      ...(securityScheme?.levels ?? []).map(({ id, name }): [Ref, string] => [{ ref: 'jiraSecurityLevel', id }, name]),
      ...(scheme ? [[{ ref: 'jiraPermissionScheme', id: scheme.id }, scheme.name] as [Ref, string]] : []),
      ...(scheme?.grants ?? []).flatMap(({ holder: { type, id, name } }): [Ref, string | undefined][] =>
        id === undefined ? [] : [[{ ref: type === 'group' ? 'jiraGroup' : 'jiraProjectRole', id }, name]],
      ),
      ...(boards?.items ?? []).map(({ id, name }): [Ref, string] => [{ ref: 'jiraBoard', id: String(id) }, name]),
      ...sprints.map(({ id, name }): [Ref, string] => [{ ref: 'jiraSprint', id: String(id) }, name.trim()]),
      ...(project?.issueTypes ?? []).map(({ id, name }): [Ref, string] => [{ ref: 'jiraIssueType', id }, name]),
      ...(project ? [[{ ref: 'jiraProject', id: project.id }, project.name] as [Ref, string]] : []),
    ];
    return Object.fromEntries(named.flatMap(([ref, name]) => (name === undefined ? [] : [[refKey(ref), name]])));
  });
}

/** Those of team-managed projects are in the list of all fields alone. */
async function namesOfFields(jira: JiraClient, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const found = await jira.ask(fieldSearch, { ids });
  const missing = ids.filter((wanted) => !found.some(({ id }) => id === wanted));
  return missing.length === 0 ? found : [...found, ...(await jira.ask(allFields)).filter(({ id }) => missing.includes(id))];
}

/** A name that cannot be read is no reason to show nothing: the thing is then shown by its id. */
async function shown<T>(work: Promise<T>): Promise<T | undefined> {
  const reading = await readingOf(work);
  return reading.ok ? reading.value : undefined;
}
