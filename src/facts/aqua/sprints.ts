import { defineFact, optional } from '../../checklist/engine/define-fact';
import { foldSprintName, groupBy } from '../../checklist/matching/fold';
import { projectSprints } from '../../clients/aqua/operations/projects';

/** Ids of the plan's project's sprints that bear one name, for each name that several bear; nothing is asked where no sprint travels. */
export const aquaSprintsOfOneName = optional(
  defineFact({
    id: 'aqua.sprintsOfOneName',
    gather: async ({ aqua, plan }): Promise<number[][]> => {
      if (!plan.travels.carries.includes('sprint')) return [];
      const sprints = await aqua.ask(projectSprints, { projectId: plan.where.aquaProjectId });
      const byName = groupBy(
        sprints.filter(({ name }) => name.trim() !== ''),
        ({ name }) => foldSprintName(name),
      );
      return [...byName.values()].filter(({ length }) => length > 1).map((same) => same.map(({ id }) => id));
    },
  }),
);
