import type { Unavailability } from '../../checklist/model/unavailable';
import type { JiraUser } from '../../clients/jira/operations/accounts';
import type { JiraRoleMembers } from '../../clients/jira/operations/projects';
import type { JiraConditions, JiraHurdles, JiraRule, JiraStep } from '../../clients/jira/operations/workflows';
import { inGroup, inRole } from './membership';

/** Whether an account gets past the rules of a workflow; unknown where only a real item, or an app, would tell. */
export type Passage = 'yes' | 'no' | 'unknown';

/** What rules of workflows ask of the account that does the work (docs/platform/jira.md#transition-rules). */
export interface Standing {
  accountId: string;
  /** Undefined where Jira did not tell it: then its groups are unknown. */
  account: JiraUser | undefined;
  leadAccountId: string | undefined;
  roles: ReadonlyMap<string, JiraRoleMembers>;
  /** Permissions that rules name; one that is not among them is unknown. */
  grants: ReadonlyMap<string, Passage>;
  /** Why some of it is not known although Jira tells it: what is unknown then may be so for this alone. */
  unread?: Unavailability;
}

/** The condition that lets only some people take a step: whoever is in one of its lists. */
const restriction = 'system:restrict-issue-transition';
const permissionValidator = 'system:check-permission-validator';
const fieldValidator = 'system:validate-field-value';

/** Lists of a restriction; of any other nothing is known. */
const lists = {
  accountIds: (id: string, { accountId }: Standing): Passage => {
    if (id === accountId) return 'yes';
    // Generic values such as allow-reporter are decided by the single item.
    return id === 'accountIds' || id.startsWith('allow-') ? 'unknown' : 'no';
  },
  roleIds: (id: string, { account, roles }: Standing): Passage => passageIf(account && inRole(account, roles.get(id))),
  groupIds: (id: string, { account }: Standing): Passage => passageIf(account && inGroup(account, { id })),
  permissionKeys: (key: string, { grants }: Standing): Passage => grants.get(key) ?? 'unknown',
} as const;

function isList(name: string): name is keyof typeof lists {
  return name in lists;
}

/** Whether somebody belongs to those who may, as what it comes to; undefined where Jira does not tell. */
export function passageIf(belongs: boolean | undefined): Passage {
  if (belongs === undefined) return 'unknown';
  return belongs ? 'yes' : 'no';
}

/** One that lets pass is enough; what cannot be told counts for more than what is no. */
export function anyOf(passages: readonly Passage[]): Passage {
  if (passages.includes('yes')) return 'yes';
  return passages.includes('unknown') ? 'unknown' : 'no';
}

function allOf(passages: readonly Passage[]): Passage {
  if (passages.includes('no')) return 'no';
  return passages.includes('unknown') ? 'unknown' : 'yes';
}

function partsOf(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((one) => one.trim() || []);
}

/** Whether conditions let the account pass. A group without rules holds nobody up. */
function pastConditions({ operation, rules, groups }: JiraConditions, standing: Standing): Passage {
  const parts = [...rules.map((rule) => pastCondition(rule, standing)), ...groups.map((group) => pastConditions(group, standing))];
  if (parts.length === 0) return 'yes';
  if (operation === 'ALL') return allOf(parts);
  if (operation === 'ANY') return anyOf(parts);
  return allOf(parts) === anyOf(parts) ? allOf(parts) : 'unknown';
}

function pastCondition({ key, parameters }: JiraRule, standing: Standing): Passage {
  // Its other mode leaves out what comes through the API; that it lets a user's token pass is not documented.
  if (key === 'system:restrict-from-all-users') return parameters['restrictMode'] === 'usersAndAPI' ? 'no' : 'unknown';
  if (key !== restriction) return 'unknown';
  const met = Object.entries(parameters).flatMap(([name, list]) =>
    partsOf(list).map((one): Passage => (isList(name) ? lists[name](one, standing) : 'unknown')),
  );
  // A restriction to nobody that this app could read.
  return met.length === 0 ? 'unknown' : anyOf(met);
}

function pastValidator({ key, parameters }: JiraRule, { account, grants }: Standing): Passage {
  if (key === permissionValidator) return grants.get(parameters['permissionKey'] ?? '') ?? 'unknown';
  if (key !== fieldValidator) return 'unknown';
  const { ruleType, groupsExemptFromValidation: exempt } = parameters;
  if (ruleType === 'fieldRequired' && partsOf(parameters['fieldsRequired']).length > 0) return 'yes';
  return partsOf(exempt).some((id) => account && inGroup(account, { id })) ? 'yes' : 'unknown';
}

/** Whether an account gets past conditions and validators, but for the fields that these require. */
export function pastHurdles({ conditions, validators }: JiraHurdles, standing: Standing): Passage {
  const met = conditions ? pastConditions(conditions, standing) : 'yes';
  return allOf([met, ...validators.map((validator) => pastValidator(validator, standing))]);
}

/** Fields that validators require to have a value, by their ids. */
export function fieldsRequired({ validators }: JiraHurdles): string[] {
  return validators.flatMap(({ key, parameters }) =>
    key === fieldValidator && parameters['ruleType'] === 'fieldRequired' ? partsOf(parameters['fieldsRequired']) : [],
  );
}

/** Permissions that conditions and validators name. */
export function permissionsNamed({ conditions, validators }: JiraHurdles): string[] {
  return [
    ...(conditions ? admittedBy(conditions).permissions : []),
    ...validators.flatMap(({ key, parameters }) => (key === permissionValidator ? partsOf(parameters['permissionKey']) : [])),
  ];
}

/** Whom restrictions let through, as far as it is told by names that an admin knows. */
export interface Admitted {
  permissions: string[];
  roles: string[];
  groups: string[];
}

export function admittedBy({ rules, groups }: JiraConditions): Admitted {
  const restrictions = rules.filter(({ key }) => key === restriction);
  const within = groups.map(admittedBy);
  const all = (list: string, of: (one: Admitted) => string[]): string[] => [
    ...new Set([...restrictions.flatMap(({ parameters }) => partsOf(parameters[list])), ...within.flatMap(of)]),
  ];
  return {
    permissions: all('permissionKeys', (one) => one.permissions),
    roles: all('roleIds', (one) => one.roles),
    groups: all('groupIds', (one) => one.groups),
  };
}

/** How the account gets from one status to another by the best of some steps. */
export interface Way {
  passage: Passage | 'none';
  /** Fields that have to be filled in and that do not travel, step by step; empty where one of the steps asks for none. */
  required: string[][];
}

/** The steps that lead from one status to another. */
export function stepsAlong(steps: readonly JiraStep[], [from, to]: readonly [string, string]): JiraStep[] {
  return steps.filter((step) => step.to === to && (step.from === 'any' || step.from.includes(from)));
}

/** The best way along some steps: one that is surely open and asks for nothing, else one that may be open, else one that asks for fields. */
export function bestWay(steps: readonly JiraStep[], standing: Standing, travels: (fieldId: string) => boolean): Way {
  const ways = steps
    .map((step) => ({ passage: pastHurdles(step, standing), fields: fieldsRequired(step).filter((id) => !travels(id)) }))
    .filter(({ passage }) => passage !== 'no');
  if (ways.length === 0) return { passage: steps.length === 0 ? 'none' : 'no', required: [] };
  const free = ways.filter(({ fields }) => fields.length === 0);
  if (free.length > 0) return { passage: anyOf(free.map(({ passage }) => passage)), required: [] };
  return { passage: anyOf(ways.map(({ passage }) => passage)), required: ways.map(({ fields }) => [...new Set(fields)]) };
}
