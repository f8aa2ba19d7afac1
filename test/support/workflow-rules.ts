import type { JiraConditions, JiraRule } from '../../src/clients/jira/operations/workflows';
import type { Passage, Standing } from '../../src/facts/jira/passage';

/** Conditions of which all have to hold. */
export const allOf = (...rules: JiraRule[]): JiraConditions => ({ operation: 'ALL', rules, groups: [] });
export const anyOf = (rules: JiraRule[], ...groups: JiraConditions[]): JiraConditions => ({ operation: 'ANY', rules, groups });

/** The condition that lets only some people take a step. */
export const onlyFor = (parameters: Record<string, string>): JiraRule => ({ key: 'system:restrict-issue-transition', parameters });
/** The validator that demands fields. */
export const fieldsRequired = (...ids: string[]): JiraRule => ({
  key: 'system:validate-field-value',
  parameters: { ruleType: 'fieldRequired', fieldsRequired: ids.join(','), ignoreContext: 'true' },
});

/** The account that does the work, in the group `g-sync` and in the role 10003 by it, and not in the role 10002. */
export function standing({ grants = {}, ...more }: Partial<Omit<Standing, 'grants'>> & { grants?: Record<string, Passage> }): Standing {
  return {
    accountId: 'acc-sync',
    account: { accountId: 'acc-sync', accountType: 'atlassian', active: true, groups: [{ id: 'g-sync', name: 'sync' }] },
    leadAccountId: 'acc-lead',
    roles: new Map([
      ['10002', { accountIds: ['acc-lead'], groups: [{ id: 'g-admins', name: 'admins' }] }],
      ['10003', { accountIds: [], groups: [{ id: 'g-sync', name: 'sync' }] }],
    ]),
    ...more,
    grants: new Map(Object.entries(grants)),
  };
}
