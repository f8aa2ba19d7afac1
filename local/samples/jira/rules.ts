import type { ConditionGroup, Rule } from './model/workflow';

/** The rules that workflows of the sample use, as Jira writes them (docs/platform/jira.md#transition-rules). */

/** Whom a restriction lets through: whoever meets any of these. */
export interface Admitted {
  permissionKeys?: readonly string[];
  /** Ids of project roles, which `site.projectRoles` tells by name. */
  roleIds?: readonly number[];
  groupIds?: readonly string[];
  /** Account ids, `allow-reporter` or `allow-assignee`. */
  accountIds?: readonly string[];
  /** Ids of custom fields that hold groups, or people. */
  groupCustomFields?: readonly string[];
  allowUserCustomFields?: readonly string[];
  denyUserCustomFields?: readonly string[];
}

/** The condition that lets only some people take a step. */
export function onlyFor(admitted: Admitted): Rule {
  const entries = Object.entries(admitted).map(([name, list]: [string, readonly (string | number)[]]) => [name, list.join(',')] as const);
  return { ruleKey: 'system:restrict-issue-transition', parameters: Object.fromEntries(entries) };
}

export function allOf(rules: readonly Rule[], groups: readonly ConditionGroup[] = []): ConditionGroup {
  return { operation: 'ALL', rules, groups };
}

export function anyOf(rules: readonly Rule[], groups: readonly ConditionGroup[] = []): ConditionGroup {
  return { operation: 'ANY', rules, groups };
}

/** The validator that asks for values in these fields; it does not mind whether they are on the screen. */
export function fieldsRequired(...fieldIds: string[]): Rule {
  return {
    ruleKey: 'system:validate-field-value',
    parameters: { ruleType: 'fieldRequired', fieldsRequired: fieldIds.join(','), ignoreContext: 'true', errorMessage: '' },
  };
}

/** The validator that asks for a permission. */
export function permissionRequired(permissionKey: string): Rule {
  return { ruleKey: 'system:check-permission-validator', parameters: { permissionKey } };
}

/** Rules of apps, which nobody but the app can read. */
export const appCondition: Rule = { ruleKey: 'forge:expression-condition', parameters: appParameters('condition') };
export const appValidator: Rule = { ruleKey: 'forge:expression-validator', parameters: appParameters('validator') };

function appParameters(module: string): Record<string, string> {
  return {
    key: `ari:cloud:ecosystem::extension/0d5c5f4e-2f3e-4a55-9c08-6b0f0c2f7a11/5b1d7c1e-8c55-4a0e-9d8b-3a3f2f1f6b22/static/workflow-${module}`,
    config: '{"expression":"issue.attachments.length > 0"}',
    id: '4a0c7f2d-19d3-4d2f-8a34-8c1c9a5f7e33',
    disabled: 'false',
    tag: '',
  };
}
