import { defineFact } from '../../checklist/engine/define-fact';
import { itemTypesOf } from '../../checklist/model/scope';
import type { AquaItemType } from '../../checklist/model/vocabulary';
import { statusWorkflow, type AquaWorkflow } from '../../clients/aqua/operations/fields';

/** The steps that aqua's users may take, by item type. aqua tells edges between statuses, not the roles that may take them. */
export const aquaWorkflows = defineFact({
  id: 'aqua.workflows',
  gather: async ({ aqua, plan }): Promise<{ [T in AquaItemType]?: AquaWorkflow }> => {
    const itemTypes = itemTypesOf(plan.where.pairs);
    const workflows = await Promise.all(
      itemTypes.map((itemType) => aqua.ask(statusWorkflow, { projectId: plan.where.aquaProjectId, itemType })),
    );
    return Object.fromEntries(itemTypes.map((itemType, index) => [itemType, workflows[index]]));
  },
});
export type { AquaWorkflow };
