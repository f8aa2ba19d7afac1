import { randomFrom } from '../../random';
import type { Issue } from '../../jira/model/issue';
import type { Board, SiteSprints, Sprint } from '../../jira/model/sprints';
import { customFieldIds } from './jira-fields';
import { issueTypes, statuses } from './jira-values';
import type { SiteProjects } from './jira-projects';
import type { CompanyState } from './state';

/** The webshop's boards: the old team's, and that of the colleagues from Kaltenbach, who counted their sprints alike until somebody saw it. */
export function jiraSprints({ mended }: CompanyState, { shop, all }: SiteProjects): SiteSprints {
  const team = board(1, 'Webshop', shop.id, [
    [401, 'Sprint 40', 'closed'],
    [402, 'Sprint 41', 'closed'],
    [403, 'Sprint 42', 'active'],
    [404, 'Sprint 43', 'future'],
  ]);
  const mobile = board(2, 'Webshop Mobil', shop.id, [
    [411, 'Mobil 41', 'closed'],
    [412, mended ? 'Mobil 42' : 'sprint 42 ', 'active'],
    ...(mended ? [] : ([[413, 'Mobil 42', 'active']] as const)),
  ]);
  const support: Board = { id: 3, name: 'Webshop Betrieb', type: 'kanban', projectId: shop.id, sprints: [] };
  // Another project's sprint of a name that is taken: nothing is in it, and no board of the webshop shows it.
  const app = board(4, 'Einkaufs-App', all.find(({ key }) => key === 'APP')?.id ?? shop.id, [[421, 'Sprint 43', 'future']]);
  const [, previous, current] = team.sprints;
  const [, mobileNow, mobileToo] = mobile.sprints;
  return {
    boards: [team, mobile, support, app],
    sprintField: customFieldIds.sprint,
    sprintsOf: (issue: Issue): readonly Sprint[] => {
      const worked = issue.type === issueTypes.bug || issue.type === issueTypes.story;
      if (issue.project !== shop || !worked || issue.level) return none;
      const chance = randomFrom(`nordlicht sprint ${issue.id}`).next();
      if (issue.status === statuses.inProgress || issue.status === statuses.inReview) {
        if (chance < 0.45) return carriedOver(chance < 0.1 ? previous : undefined, current);
        if (chance < 0.6) return carriedOver(undefined, mobileNow);
        return chance < 0.717 ? carriedOver(undefined, mobileToo) : none;
      }
      return issue.status === statuses.done && chance < 0.04 ? carriedOver(undefined, previous) : none;
    },
  };
}

function board(
  id: number,
  name: string,
  projectId: string,
  sprints: readonly (readonly [id: number, name: string, state: Sprint['state']])[],
): Board {
  return {
    id,
    name,
    type: 'scrum',
    projectId,
    sprints: sprints.map(([sprintId, title, state]) => ({ id: sprintId, name: title, state, boardId: id })),
  };
}

function carriedOver(...sprints: (Sprint | undefined)[]): Sprint[] {
  return sprints.filter((sprint) => sprint !== undefined);
}

const none: readonly Sprint[] = [];
