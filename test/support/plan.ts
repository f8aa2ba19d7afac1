import type { Plan } from '../../src/checklist/model/plan';

/** A plan as most tests want it: bugs both ways with their resolution, stories to aqua; a separate sync user. */
export const plan: Plan = {
  where: {
    jiraProjectId: '10001',
    aquaProjectId: 71,
    aquaFolderId: 0,
    closedItems: true,
    pairs: [
      { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both', resolutionFieldId: 'Resolution' },
      { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' },
    ],
  },
  who: { configurationUser: 'acc-config', syncUser: 'acc-sync', aquaSyncUserId: 900 },
  travels: { carries: ['assignee', 'reporter', 'comments', 'attachments'] },
  configurator: { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'Europe/Berlin' },
};

/** The plan with some sections changed. */
export function planWith(changes: { [S in keyof Plan]?: Partial<Plan[S]> }): Plan {
  return {
    where: { ...plan.where, ...changes.where },
    who: { ...plan.who, ...changes.who },
    travels: { ...plan.travels, ...changes.travels },
    configurator: { ...plan.configurator, ...changes.configurator },
  };
}

/** The same plan without a separate sync user. */
export const planWithOneUser: Plan = { ...plan, who: { configurationUser: 'acc-config', aquaSyncUserId: 900 } };
