import { defineFact, optional } from '../../checklist/engine/define-fact';
import { permissionsFor, type NeededPermission } from '../../checklist/model/permissions';
import { effectiveSyncUser } from '../../checklist/model/scope';
import { Unavailable } from '../../checklist/model/unavailable';
import type { PermissionGrants } from '../../clients/jira/operations/permissions';
import { askPermissions, askPermissionsSurely } from './ask-permissions';
import { harvestedBy } from './harvest';
import type { Passage } from './passage';
import { grantsOf, type Grants } from './permissions';
import { jiraLevelProbes, jiraProbeIssues, triedFor } from './probe-issues';
import { jiraProject } from './project';
import { jiraReader } from './reader';
import { jiraPermissionsNamed } from './workflows';

const ids = { ...triedFor, levels: harvestedBy.levels };

const nothing: PermissionGrants = { globalPermissions: [], projectPermissions: [] };

/**
 * Everything that is asked of the permissions of the account that does the work, in one question: what the plan needs and what rules of workflows
 * name, in the project and on the issues that grants are tried on, among them those of security levels.
 */
const jiraSyncUserAnswer = defineFact({
  id: 'jira.syncUserAnswer',
  needs: {
    project: optional(jiraProject),
    reader: jiraReader,
    probes: optional(jiraProbeIssues),
    levels: optional(jiraLevelProbes),
    named: optional(jiraPermissionsNamed),
  },
  gather: async ({ jira, plan, asked }, { project: read, reader, probes, levels, named }) => {
    const wants = (part: keyof typeof ids): boolean => asked?.has(ids[part]) ?? true;
    const project = read.ok ? read.value.project : undefined;
    const needed = project && wants('grants') ? permissionsFor(plan, project.typeKey, project.style === 'next-gen') : [];
    // A project that the reader cannot see is left out of the answer without a word.
    const byRules = named.ok && reader.browsesProject && wants('conditions') ? named.value : [];
    const ofProject = needed.filter(({ global }) => !global).map(({ key }) => key);
    const tried = probes.ok ? probes.value.flatMap((ofType) => ofType.issues) : [];
    const ofLevels =
      levels.ok && wants('levels')
        ? levels.value.flatMap(({ issues, reported }) => [...issues, ...(reported ? [reported.issue] : [])])
        : [];
    if (needed.length + byRules.length + ofLevels.length === 0) return { grants: nothing, unknownKeys: [], needed, named: byRules, tried };
    const answer = await askPermissionsSurely(jira, {
      accountId: effectiveSyncUser(plan),
      globalPermissions: needed.filter(({ global }) => global).map(({ key }) => key),
      projectPermissions: [
        {
          permissions: [...new Set(['BROWSE_PROJECTS', ...ofProject, ...byRules])],
          projects: [Number(plan.where.jiraProjectId)],
          issues: [...new Set([...tried, ...ofLevels])],
        },
      ],
    });
    const others = reader.browsesProject ? insteadOf(needed, answer.grants, tried) : [];
    if (others.length === 0) return { ...answer, needed, named: byRules, tried };
    const more = await askPermissions(jira, {
      accountId: effectiveSyncUser(plan),
      projectPermissions: [{ permissions: others, projects: [Number(plan.where.jiraProjectId)], issues: tried }],
    });
    return { ...answer, grants: joined(answer.grants, more.grants), needed, named: byRules, tried };
  },
});

/** What allows the same as some of the permissions needed, of those that are not granted on every issue: hardly ever asked for. */
function insteadOf(needed: readonly NeededPermission[], { projectPermissions }: PermissionGrants, tried: readonly number[]): string[] {
  const granted = new Map(projectPermissions.map(({ permission, projects, issues }) => [permission, { projects, issues }]));
  return needed.flatMap(({ key, orElse }) => {
    const grant = granted.get(key);
    const everywhere = grant !== undefined && grant.projects.length > 0 && tried.every((issue) => grant.issues.includes(issue));
    return orElse === undefined || everywhere ? [] : [orElse];
  });
}

function joined(some: PermissionGrants, more: PermissionGrants): PermissionGrants {
  return { ...some, projectPermissions: [...some.projectPermissions, ...more.projectPermissions] };
}

/** What the account that does the work may do. */
export interface SyncUserGrants extends Grants {
  /** Permissions that the site does not know. */
  unknownKeys: string[];
  /** Planned work types of which it sees none of the issues tried, though it browses the project. */
  unseenTypes: string[];
  /** Planned work types of which it does not see all issues tried, though no security level hides them and it sees others. */
  partlySeen: { typeId: string; unseen: number; tried: number }[];
}

/** What the account that does the work may do, as far as the plan needs it. */
export const jiraSyncUserGrants = defineFact({
  id: ids.grants,
  needs: { answer: jiraSyncUserAnswer, project: jiraProject, reader: jiraReader, probes: jiraProbeIssues },
  gather: async ({ plan }, { answer, project, reader, probes }): Promise<SyncUserGrants> => {
    if (!project.project) throw new Unavailable({ reason: 'jira-not-found' });
    const grants = grantsOf(answer.grants, Number(plan.where.jiraProjectId), answer.tried, reader.browsesProject);
    const seen = issuesSeen(answer);
    const browses = grants.project.includes('BROWSE_PROJECTS');
    const tried = (browses ? probes : [])
      .map(({ typeId, issues }) => ({ typeId, unseen: issues.filter((issue) => !seen.has(issue)).length, tried: issues.length }))
      .filter(({ unseen }) => unseen > 0);
    // A work type is restricted as a whole in team-managed projects only. Who sees no issue at all is not said to miss some.
    const seesOthers = project.project.style !== 'next-gen' && grants.onIssues.includes('BROWSE_PROJECTS');
    return {
      ...grants,
      unseenTypes: tried.filter((one) => one.unseen === one.tried).map(({ typeId }) => typeId),
      partlySeen: tried.filter((one) => one.unseen < one.tried || seesOthers),
      unknownKeys: answer.needed.map(({ key }) => key).filter((key) => answer.unknownKeys.includes(key)),
    };
  },
});

/**
 * Permissions that rules of the planned workflows name, and whether the account that does the work holds them. One that it holds in the
 * project, but on none of a few issues of others, is left to reporters or assignees: unknown
 * (docs/platform/jira.md#grants-to-reporters-and-assignees).
 */
export const jiraConditionGrants = defineFact({
  id: ids.conditions,
  needs: { answer: jiraSyncUserAnswer },
  gather: async ({ plan }, { answer: { grants, unknownKeys, named, tried } }): Promise<ReadonlyMap<string, Passage>> => {
    const { project, onIssues } = grantsOf(grants, Number(plan.where.jiraProjectId), tried, true);
    return new Map(
      named
        .filter((key) => !unknownKeys.includes(key))
        .map((key) => {
          if (!project.includes(key)) return [key, 'no'];
          const isOfSome = onIssues.includes('BROWSE_PROJECTS') && key !== 'CREATE_ISSUES' && !onIssues.includes(key);
          return [key, isOfSome ? 'unknown' : 'yes'];
        }),
    );
  },
});

/**
 * The security levels in use in scope, by their ids, and whether they hide one of the issues tried from the account that does the work. Undefined
 * where it sees none of a level, and no others in the project either: then that tells nothing of levels.
 */
export const jiraLevelsSeen = defineFact({
  id: 'jira.levelsSeen',
  needs: { answer: jiraSyncUserAnswer, levels: jiraLevelProbes },
  gather: async ({ plan }, { answer, levels }) => {
    const seen = issuesSeen(answer);
    const { project } = grantsOf(answer.grants, Number(plan.where.jiraProjectId), answer.tried, true);
    const seesOthers = project.includes('BROWSE_PROJECTS') && (answer.tried.length === 0 || answer.tried.some((issue) => seen.has(issue)));
    return levels.map(({ id, clause, issues, reported }) => {
      const shown = issues.filter((issue) => seen.has(issue)).length;
      const seesOwn = reported !== undefined && seen.has(reported.issue);
      return {
        id,
        hidden: shown > 0 || seesOwn || seesOthers ? shown < issues.length : undefined,
        // What a level shows to the reporter of an issue is not hidden from the one who creates issues.
        clause: seesOwn ? reported.clauseOfOthers : clause,
      };
    });
  },
});

function issuesSeen({ grants }: { grants: PermissionGrants }): Set<number> {
  return new Set(grants.projectPermissions.flatMap((grant) => (grant.permission === 'BROWSE_PROJECTS' ? grant.issues : [])));
}
