import * as v from 'valibot';
import { readingOf } from '../../src/checklist/engine/define-fact';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { planSchema, type Answers, type Confirmation, type Plan } from '../../src/checklist/model/plan';
import type { AquaClient } from '../../src/clients/aqua/client';
import { projectFields, type AquaField } from '../../src/clients/aqua/operations/fields';
import { projectUsers, subfolders, visibleProjects } from '../../src/clients/aqua/operations/projects';
import { signedInAccount } from '../../src/clients/aqua/operations/session';
import { systemUsers } from '../../src/clients/aqua/operations/users';
import type { JiraClient } from '../../src/clients/jira/client';
import { accountSearch } from '../../src/clients/jira/operations/accounts';
import { allFields, fieldSearch } from '../../src/clients/jira/operations/fields';
import { projectByIdOrKey, type JiraProject } from '../../src/clients/jira/operations/projects';
import { projectInAnyState } from '../../src/facts/jira/project';
import { withPaths } from '../../src/plans/aqua-options';
import type { Sentence } from '../wording/sentence';
import type { PlanFile } from './format';
import { decidable } from './decidable';
import { once, pick, type Named } from './names';
import { PlanFileError } from './read';
import { subjectKeys, type NamedValue, type ValueRef } from './subjects';

export interface Resolved {
  plan: Plan;
  answers: Answers;
  /** What could not be looked up, one sentence each; the checklist runs all the same. */
  unresolved: Sentence[];
}

export interface Systems {
  jira: JiraClient;
  aqua: AquaClient;
  /** The account that runs this; answers in the file are its. */
  accountId: string;
  now: Date;
}

/** Stands for something in aqua whose id nobody could tell: no row about it will be judged. */
const unknownAquaId = 2_147_483_647;

/** Stands for a work type that the project does not have. */
const unknownWorkType = '0';

function untoldByAqua(what: string, wanted: string): Sentence {
  return ({ planFile }) => planFile.untoldByAqua(what, wanted);
}

/**
 * Turns names into ids by asking both systems. Throws `PlanFileError` for a name that is unknown or ambiguous, with those that exist. Where
 * aqua does not answer, names in aqua are told as unresolved and the checklist runs without them; likewise a work type that the project lacks.
 */
export async function resolvePlanFile(file: PlanFile, { jira, aqua, accountId, now }: Systems): Promise<Resolved> {
  const unresolved: Sentence[] = [];

  async function inAqua(what: string, wanted: string | number, list: () => Promise<Named[]>): Promise<number> {
    if (typeof wanted === 'number') return wanted;
    try {
      return Number(pick(what, wanted, await list()));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      unresolved.push(untoldByAqua(what, wanted));
      return unknownAquaId;
    }
  }

  /** By the name that aqua lists, with or without the tenant that people append when they log in (docs/platform/aqua.md#user-names). */
  async function userInAqua(what: string, wanted: string | number): Promise<number> {
    return inAqua(what, wanted, async () => {
      const [known, me] = await Promise.all([users(), String(wanted).includes('@') ? readingOf(aqua.ask(signedInAccount)) : undefined]);
      const tenant = me?.ok ? me.value.tenantName : undefined;
      return known.map(({ id, names }) => ({ id, names: [...names, ...(tenant ? names.map((name) => `${name}@${tenant}`) : [])] }));
    });
  }

  async function account(what: string, wanted: string): Promise<string> {
    if (!wanted.includes('@')) return wanted;
    const found = await jira.ask(accountSearch, { query: wanted });
    const exact = found.filter((user) => user.emailAddress?.toLowerCase() === wanted.toLowerCase());
    const hidden = found.filter((user) => user.emailAddress === undefined);
    const [only, second] = exact.length > 0 ? exact : hidden;
    if (only && !second) return only.accountId;
    throw new PlanFileError([({ planFile }) => planFile.noAccount(what, wanted)]);
  }

  const project = await jiraProject(jira, String(file.jira.project));
  const aquaProjectId = await inAqua('aqua.project', file.aqua.project, async () =>
    (await aqua.ask(visibleProjects)).map(({ id, name }) => ({ id, names: [name] })),
  );
  const users = once(async () => usersOf(aqua, aquaProjectId));
  const fields = byItemType((itemType) => aqua.ask(projectFields, { projectId: aquaProjectId, itemType }));
  const pairs = await Promise.all(
    file.pairs.map(async ({ issueType, itemType, direction, resolutionField }, index) => ({
      jiraIssueTypeId: workType(`pairs.${index}.issueType`, issueType),
      aquaItemType: itemType,
      direction,
      ...(resolutionField
        ? { resolutionFieldId: (await fieldOf(itemType, resolutionField, `pairs.${index}.resolutionField`))?.id ?? resolutionField }
        : {}),
    })),
  );

  /** A type that the project lacks, or has lost, is a row of the checklist. */
  function workType(what: string, wanted: string | number): string {
    const known = project.issueTypes.map(({ id, name }) => ({ id, names: [name, id] }));
    const name = String(wanted).toLowerCase();
    if (known.some(({ names }) => names.some((one) => one.toLowerCase() === name))) return String(pick(what, wanted, known));
    const there = known.map(({ names: [one] }) => one).join(', ');
    unresolved.push(({ planFile }) => planFile.noWorkType(what, project.key, String(wanted), there));
    return /^\d+$/.test(name) ? name : unknownWorkType;
  }

  async function fieldOf(itemType: 'Defect' | 'Requirement', wanted: string, what: string): Promise<AquaField | undefined> {
    try {
      const known = await fields(itemType);
      const id = pick(
        what,
        wanted,
        known.map((field) => ({ id: field.id, names: [field.id, field.title] })),
      );
      return known.find((field) => field.id === id);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      unresolved.push(untoldByAqua(what, wanted));
      return undefined;
    }
  }

  const carriedFields = await Promise.all(
    file.fields.map(async (pair, index) => ({
      jiraFieldId: await jiraField(jira, project, pair.jira, `fields.${index}.jira`),
      aquaItemType: pair.itemType,
      aquaFieldId: (await fieldOf(pair.itemType, pair.aqua, `fields.${index}.aqua`))?.id ?? pair.aqua,
    })),
  );

  const plan = v.parse(planSchema, {
    where: {
      jiraProjectId: project.id,
      ...(file.jira.jql ? { jql: file.jira.jql } : {}),
      closedItems: file.jira.closedItems,
      aquaProjectId,
      aquaFolderId:
        file.aqua.folder === undefined ? 0 : await inAqua('aqua.folder', file.aqua.folder, () => foldersOf(aqua, aquaProjectId)),
      pairs,
    },
    who: {
      configurationUser: await account('users.configurationUser', file.users.configurationUser),
      ...(file.users.syncUser ? { syncUser: await account('users.syncUser', file.users.syncUser) } : {}),
      aquaSyncUserId: await userInAqua('users.aquaSyncUser', file.users.aquaSyncUser),
      ...(file.users.aquaLicence ? { aquaLicenceCode: file.users.aquaLicence } : {}),
      ...(file.users.fallbackAquaUser
        ? { fallbackAquaUserId: await userInAqua('users.fallbackAquaUser', file.users.fallbackAquaUser) }
        : {}),
    },
    travels: { carries: file.carries, ...(carriedFields.length > 0 ? { fields: carriedFields } : {}) },
    configurator: file.configurator,
  } satisfies Plan);

  const known = decidable(plan, jira, aqua, fields);
  const decisions = await Promise.all(
    file.answers.decisions.map(async ({ dimension, field, jira: from, aqua: to }, index) => {
      const fieldId = field === undefined ? undefined : await jiraField(jira, project, field, `answers.decisions.${index}.field`);
      return {
        dimension,
        ...(fieldId === undefined ? {} : { field: fieldId }),
        jiraValueId: from === null ? null : String(pick(`answers.decisions.${index}.jira`, from, await known.inJira(dimension, fieldId))),
        aquaEntryId: await inAqua(`answers.decisions.${index}.aqua`, to, () => known.inAqua(dimension, fieldId)),
      };
    }),
  );
  const moment = (date: string): string => new Date(date).toISOString();
  const values = once(async () => {
    const refsOf = (ref: ValueRef, all: readonly Named[]): NamedValue[] =>
      all.map(({ id, names }) => ({ ref: { ref, id: String(id) }, name: names[0] ?? String(id) }));
    return [
      ...refsOf('jiraResolution', await known.inJira('resolution', undefined)),
      ...refsOf('jiraPriority', await known.inJira('priority', undefined)),
      ...refsOf('jiraStatus', await known.inJira('status', undefined)),
    ];
  });
  const subjectsOf = async (member: string, named: readonly string[] | undefined): Promise<string[] | undefined> =>
    named && subjectKeys(`answers.confirmations.${member}`, named, { jira, aqua, aquaProjectId, values });
  const answers: Answers = {
    confirmations: await Promise.all(file.answers.confirmations.map(confirmation)),
    decisions,
    waivers: file.answers.waivers.map(({ check, reason, until }) => ({
      check,
      reason,
      by: accountId,
      at: now.toISOString(),
      ...(until ? { until: moment(until) } : {}),
    })),
  };
  return { plan, answers, unresolved };

  async function confirmation(
    { question, answer, note, token, until, ...named }: PlanFile['answers']['confirmations'][number],
    index: number,
  ): Promise<Confirmation> {
    const subjects = await subjectsOf(`${index}.subjects`, named.subjects);
    const differs = await subjectsOf(`${index}.differs`, named.differs);
    return {
      question,
      answer,
      by: accountId,
      at: now.toISOString(),
      ...(note ? { note } : {}),
      ...(token ? { token } : {}),
      ...(subjects ? { subjects } : {}),
      ...(differs ? { differs } : {}),
      ...(until ? { until: moment(until) } : {}),
    };
  }
}

async function jiraProject(jira: JiraClient, wanted: string): Promise<JiraProject> {
  // One that only an administrator's list shows is a row of the checklist, no mistake in the file.
  const project = (await jira.find(projectByIdOrKey, { idOrKey: wanted })) ?? (await projectInAnyState(jira, wanted));
  if (!project) throw new PlanFileError([({ planFile }) => planFile.noProject('jira.project', wanted)]);
  return project;
}

/**
 * A field by its id, which is looked up nowhere, or by its name. A team-managed project's own fields come first: Jira's search leaves them out
 * (docs/platform/jira.md#fields), and they may be called as others of the site are.
 */
async function jiraField(jira: JiraClient, project: JiraProject, wanted: string, what: string): Promise<string> {
  if (/^customfield_\d+$/.test(wanted)) return wanted;
  const own = project.style === 'next-gen' ? (await jira.ask(allFields)).filter(({ projectId }) => projectId === project.id) : [];
  const isWanted = ({ name }: { name: string }): boolean => name.toLowerCase() === wanted.toLowerCase();
  if (own.some(isWanted))
    return String(
      pick(
        what,
        wanted,
        own.filter(isWanted).map(({ id, name }) => ({ id, names: [name] })),
      ),
    );
  const found = await jira.ask(fieldSearch, { name: wanted });
  const byId = await jira.ask(fieldSearch, { ids: [wanted] });
  return String(
    pick(
      what,
      wanted,
      [...found, ...byId, ...own].map(({ id, name }) => ({ id, names: [name, id] })),
    ),
  );
}

/** Everybody in aqua, or where the account may not list them those of the project. */
async function usersOf(aqua: AquaClient, projectId: number): Promise<Named[]> {
  const named = ({ id, userName }: { id: number; userName: string }): Named => ({
    id,
    names: [userName, userName.split('@')[0] ?? userName],
  });
  try {
    return (await aqua.ask(systemUsers)).map(named);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return (await aqua.ask(projectUsers, { projectId })).map(named);
  }
}

async function foldersOf(aqua: AquaClient, projectId: number): Promise<Named[]> {
  return withPaths(await aqua.ask(subfolders, { projectId, folderId: 0 })).map(({ id, path }) => ({ id, names: [path] }));
}

function byItemType<T>(read: (itemType: 'Defect' | 'Requirement') => Promise<T>): (itemType: 'Defect' | 'Requirement') => Promise<T> {
  const reads = { Defect: once(() => read('Defect')), Requirement: once(() => read('Requirement')) };
  return (itemType) => reads[itemType]();
}
