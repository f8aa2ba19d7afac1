import { z } from 'zod';
import { numericId, textId } from '../http/answer-schema';
import type {
  JiraCreateField,
  JiraField,
  JiraGroup,
  JiraHolder,
  JiraProject,
  JiraRoleMembers,
  JiraRule,
  JiraStep,
  JiraUser,
  JiraWorkflow,
} from './types';

/**
 * Jira's answers, and what becomes of them. The vendor's document calls nearly every member optional; only what the app cannot do without is
 * demanded, and members that it does not know are ignored (facts/jira §9).
 */

const text = z.string();
const groupSchema = z.object({ name: text, groupId: text.nullish() });
const issueType = z.object({ id: textId, name: text, subtask: z.boolean().default(false) });
export const projectSchema = z
  .object({
    id: textId,
    key: text,
    name: text,
    style: text.optional(),
    simplified: z.boolean().optional(),
    projectTypeKey: text.default(''),
    archived: z.boolean().default(false),
    deleted: z.boolean().default(false),
    lead: z.object({ accountId: text }).nullish(),
    issueTypes: z.array(issueType).optional(),
  })
  // Without them every issue type of the plan would look deleted; in a project that is gone they do not matter.
  .refine(({ issueTypes, archived, deleted }) => issueTypes !== undefined || archived || deleted, { path: ['issueTypes'] });
export const projectPage = z.object({ values: z.array(projectSchema) });
export const projectLinePage = z.object({
  values: z.array(z.object({ id: textId, style: text.optional() })),
  isLast: z.boolean().optional(),
});
export const userSchema = z.object({
  accountId: text,
  accountType: text,
  active: z.boolean(),
  displayName: text.optional(),
  emailAddress: text.nullish(),
  timeZone: text.nullish(),
  locale: text.nullish(),
  applicationRoles: z.object({ size: z.number().optional(), items: z.array(z.object({ key: text })).optional() }).optional(),
  groups: z.object({ size: z.number().optional(), items: z.array(groupSchema).optional() }).optional(),
});
export const userPage = z.object({ values: z.array(userSchema) });
export const permissionsSchema = z.object({
  permissions: z.record(text, z.object({ key: text.optional(), name: text.default(''), type: text.default('') })),
});
export const myPermissionsSchema = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });
/** Any keys, as the caller holds them or not. */
export const ownPermissionsSchema = z.object({ permissions: z.record(text, z.object({ havePermission: z.boolean() })) });
/** A bare value; whether it comes as text differs (facts/jira §3.1). */
export const preferenceSchema = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
export const localeSchema = z.object({ locale: text.optional() });
/** An answer without its lists would read as "nothing is granted", so both have to be there. */
export const grantsSchema = z.object({
  globalPermissions: z.array(text),
  projectPermissions: z.array(z.object({ permission: text, projects: z.array(numericId), issues: z.array(numericId).default([]) })),
});
export const resolutionPage = z.object({
  values: z.array(z.object({ id: textId, name: text })),
  startAt: numericId.optional(),
  total: z.number().optional(),
  isLast: z.boolean().optional(),
});
export const typeStatusesSchema = z.array(
  z.object({
    id: textId,
    statuses: z.array(z.object({ id: textId, name: text })),
  }),
);
export const prioritiesSchema = z.array(z.object({ id: textId, name: text }));
/** Tabs of a screen, and fields of a tab. */
export const idsSchema = z.array(z.object({ id: textId }));
const ruleSchema = z.object({
  ruleKey: text,
  parameters: z
    .record(text, z.unknown())
    .nullish()
    .transform((members) =>
      Object.fromEntries(Object.entries(members ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    ),
});
/** Conditions may stand in groups of groups; all their rules count here, however they are combined. */
interface ConditionGroup {
  conditions?: z.infer<typeof ruleSchema>[] | null | undefined;
  conditionGroups?: ConditionGroup[] | null | undefined;
}
const conditionsSchema: z.ZodType<ConditionGroup> = z.lazy(() =>
  z.object({ conditions: z.array(ruleSchema).nullish(), conditionGroups: z.array(conditionsSchema).nullish() }),
);
export const workflowsSchema = z.object({
  statuses: z.array(z.object({ id: textId, name: text, statusReference: text })),
  workflows: z.array(
    z.object({
      id: text.optional(),
      name: text.default(''),
      statuses: z.array(z.object({ statusReference: text })),
      transitions: z.array(
        z.object({
          name: text.default(''),
          type: text,
          toStatusReference: text.nullish(),
          links: z.array(z.object({ fromStatusReference: text.nullish() })).nullish(),
          conditions: conditionsSchema.nullish(),
          validators: z.array(ruleSchema).nullish(),
          transitionScreen: ruleSchema.nullish(),
        }),
      ),
    }),
  ),
});

/** The one workflow of an answer; undefined where there is none. */
export function toWorkflow({ statuses, workflows }: z.infer<typeof workflowsSchema>): JiraWorkflow | undefined {
  const [workflow] = workflows;
  if (!workflow) return undefined;
  const byReference = new Map(statuses.map(({ statusReference, id, name }) => [statusReference, { id, name }]));
  const idOf = (reference: string | null | undefined): string[] => {
    const status = reference ? byReference.get(reference) : undefined;
    return status ? [status.id] : [];
  };
  const [initial] = workflow.transitions.filter(({ type }) => type === 'INITIAL').flatMap((one) => idOf(one.toStatusReference));
  return {
    name: workflow.name,
    statuses: workflow.statuses.flatMap(({ statusReference }) => byReference.get(statusReference) ?? []),
    ...(initial ? { initial } : {}),
    steps: workflow.transitions
      .filter(({ type }) => type !== 'INITIAL')
      .flatMap(({ name, type, toStatusReference, links, conditions, validators, transitionScreen }) =>
        idOf(toStatusReference).map((to): JiraStep => ({
          name,
          to,
          from: type === 'GLOBAL' ? 'any' : (links ?? []).flatMap(({ fromStatusReference }) => idOf(fromStatusReference)),
          conditions: rulesOf(conditions),
          validators: (validators ?? []).map(toRule),
          ...screenOf(transitionScreen),
        })),
      ),
  };
}

/** A screen is told as a rule whose parameter is the screen's id. */
function screenOf(rule: z.infer<typeof ruleSchema> | null | undefined): Pick<JiraStep, 'screen'> {
  const screen = rule?.parameters['screenId'];
  return screen ? { screen } : {};
}

function rulesOf(group: ConditionGroup | null | undefined): JiraRule[] {
  return group ? [...(group.conditions ?? []).map(toRule), ...(group.conditionGroups ?? []).flatMap(rulesOf)] : [];
}

function toRule({ ruleKey, parameters }: z.infer<typeof ruleSchema>): JiraRule {
  return { key: ruleKey, parameters };
}
const holderSchema = z.object({
  type: text,
  parameter: text.nullish(),
  value: text.nullish(),
  projectRole: z.object({ name: text.optional() }).nullish(),
  group: z.object({ name: text.optional() }).nullish(),
});
export const schemeIdSchema = z.object({ id: textId });
export const schemeSchema = z.object({
  id: textId,
  name: text.default(''),
  permissions: z.array(z.object({ permission: text, holder: holderSchema })),
});

export function toHolder({ type, parameter, value, projectRole, group }: z.infer<typeof holderSchema>): JiraHolder {
  const id = value ?? parameter;
  const name = projectRole?.name ?? group?.name ?? (type === 'group' ? parameter : undefined);
  return { type, ...(id ? { id } : {}), ...(name ? { name } : {}) };
}

export const securitySchemeSchema = z.object({ id: textId, levels: z.array(z.object({ id: textId, name: text })) });
export const levelMemberPage = z.object({
  // A member whose holder is not told is one all the same.
  values: z.array(z.object({ id: textId, issueSecurityLevelId: textId, holder: holderSchema.nullish() })),
  total: z.number().optional(),
  isLast: z.boolean().optional(),
});
export const rolesSchema = z.record(text, text);
export const roleSchema = z.object({
  actors: z.array(z.object({ actorUser: z.object({ accountId: text }).nullish(), actorGroup: groupSchema.nullish() })).default([]),
});

export function toRoleMembers({ actors }: z.infer<typeof roleSchema>): JiraRoleMembers {
  return {
    accountIds: actors.flatMap(({ actorUser }) => (actorUser ? [actorUser.accountId] : [])),
    groups: actors.flatMap(({ actorGroup }) => (actorGroup ? [toGroup(actorGroup)] : [])),
  };
}

function toGroup({ name, groupId }: z.infer<typeof groupSchema>): JiraGroup {
  return { name, ...(groupId ? { id: groupId } : {}) };
}

const agilePage = { startAt: z.number().optional(), total: z.number().optional(), isLast: z.boolean().optional() };
export const boardPage = z.object({ ...agilePage, values: z.array(z.object({ id: z.number(), name: text, type: text })) });
export const sprintPage = z.object({
  ...agilePage,
  values: z.array(z.object({ id: z.number(), name: text, originBoardId: z.number().optional() })),
});
export const issuesSchema = z.object({
  issues: z.array(z.object({ id: textId, key: text.optional(), fields: z.record(text, z.unknown()).default({}) })),
  nextPageToken: text.nullish(),
});
const fieldSchema = z.object({ type: text, items: text.nullish(), custom: text.nullish() });
const createField = z.object({
  fieldId: text,
  name: text.default(''),
  // Without it every required field would look optional.
  required: z.boolean(),
  hasDefaultValue: z.boolean().default(false),
  schema: fieldSchema,
});
/** `fields` is what real sites answer; the document also knows `results` (facts/jira §6). */
export const createFieldPage = z
  .object({ fields: z.array(createField).optional(), results: z.array(createField).optional(), total: z.number().optional() })
  .refine(({ fields, results }) => fields !== undefined || results !== undefined, { path: ['fields'] })
  .transform(({ fields, results, total }) => ({ fields: fields ?? results ?? [], total }));
export const projectFieldPage = z.object({
  values: z.array(z.object({ fieldId: text, isRequired: z.boolean() })),
  total: z.number().optional(),
  isLast: z.boolean().optional(),
});
export const fieldPage = z.object({ values: z.array(z.object({ id: text, name: text.default(''), schema: fieldSchema })) });
export const configurationSchema = z.object({
  issueLinkingEnabled: z.boolean().optional(),
  unassignedIssuesAllowed: z.boolean().optional(),
});
export const attachmentSettingsSchema = z.object({ enabled: z.boolean(), uploadLimit: z.number() });
export const countSchema = z.object({ count: z.number() });
export const serverInfoSchema = z.object({ baseUrl: text, displayUrl: text.nullish(), serverTimeZone: text.optional() });

export function toProject(project: z.infer<typeof projectSchema>): JiraProject {
  const teamManaged = project.style === 'next-gen' || project.simplified === true;
  return {
    id: project.id,
    key: project.key,
    name: project.name,
    style: teamManaged ? 'next-gen' : 'classic',
    typeKey: project.projectTypeKey,
    archived: project.archived,
    deleted: project.deleted,
    ...(project.lead ? { leadAccountId: project.lead.accountId } : {}),
    issueTypes: project.issueTypes ?? [],
  };
}

export function toUser({
  accountId,
  accountType,
  active,
  displayName,
  emailAddress,
  timeZone,
  locale,
  applicationRoles,
  groups,
}: z.infer<typeof userSchema>): JiraUser {
  // Only a list tells which products; a size of 0 tells that there is none.
  const roles = applicationRoles?.items?.map(({ key }) => key) ?? (applicationRoles?.size === 0 ? [] : undefined);
  // A list that Jira cut short would make members look like strangers.
  const allGroups = groups?.items && (groups.size === undefined || groups.size <= groups.items.length) ? groups.items : undefined;
  return {
    accountId,
    accountType,
    active,
    ...(displayName ? { displayName } : {}),
    ...(emailAddress ? { emailAddress } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(locale ? { locale } : {}),
    ...(roles ? { applicationRoles: roles } : {}),
    ...(allGroups ? { groups: allGroups.map(toGroup) } : {}),
  };
}

export function toField({ id, name, schema }: z.infer<typeof fieldPage>['values'][number]): JiraField {
  return {
    id,
    name,
    type: schema.type,
    ...(schema.items ? { items: schema.items } : {}),
    ...(schema.custom ? { custom: schema.custom } : {}),
  };
}

export function toCreateField({ fieldId, name, required, hasDefaultValue, schema }: z.infer<typeof createField>): JiraCreateField {
  return { ...toField({ id: fieldId, name, schema }), required, hasDefault: hasDefaultValue };
}
