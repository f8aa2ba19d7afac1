import { defineFact, optional, undefinedOn } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import type { JiraClient } from '../../clients/jira/client';
import { boards as boardsOfProject, boardSprints, type JiraSprint } from '../../clients/jira/operations/boards';
import { allFields, fieldSearch } from '../../clients/jira/operations/fields';
import { jiraCreateScreens } from './create-fields';
import { nameInJql } from './list-fields';

/** Boards that are listed, and of those looked at, at most; each that is looked at costs a request. */
const mostListed = 100;
const mostBoards = 20;
const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';

/**
 * The boards that show the plan's project, where sprints travel; undefined on a site without Jira Software. Jira then finds no boards, and has no
 * field for sprints: where it has one, boards that are not found tell nothing.
 */
export const jiraBoards = defineFact({
  id: 'jira.boards',
  gather: async ({ jira, plan }) => {
    if (!plan.travels.carries.includes('sprint')) return [];
    const listed = jira.pages(boardsOfProject, { projectId: plan.where.jiraProjectId }, { most: mostListed });
    const found = await undefinedOn(['jira-not-found'], listed);
    if (!found && (await jira.ask(fieldSearch, { name: 'Sprint' })).some(isSprintField))
      throw new Unavailable({ reason: 'jira-not-found' });
    return found?.items;
  },
});

function isSprintField({ custom }: { custom?: string }): boolean {
  return custom === sprintType;
}

/** The boards that may have sprints, with those of them that are under way or to come; `all` is false where there are more boards than were looked at. */
export const jiraBoardSprints = defineFact({
  id: 'jira.boardSprints',
  needs: { boards: jiraBoards },
  gather: async ({ jira }, { boards = [] }): Promise<{ boardIds: number[]; all: boolean; sprints: JiraSprint[] }> => {
    const withSprints = boards.filter(({ type }) => type !== 'kanban').map(({ id }) => id);
    const boardIds = withSprints.slice(0, mostBoards);
    const all = boards.length < mostListed && boardIds.length === withSprints.length;
    return { boardIds, all, sprints: (await Promise.all(boardIds.map((id) => sprintsOn(jira, id)))).flat() };
  },
});

/**
 * The sprints of a board that are under way or to come, or those that have ended; none where the board has no sprints at all: it then refuses
 * the question. A board that was listed and then is not found tells nothing.
 */
export async function sprintsOn(jira: JiraClient, boardId: number, which: { closed?: boolean } = {}): Promise<JiraSprint[]> {
  const found = await undefinedOn(['jira-refused-query'], jira.pages(boardSprints, { boardId, ...which }));
  return found?.items ?? [];
}

/** A field with its name in JQL. */
export interface FieldInJql {
  field: string;
  jql: string;
}

/**
 * The field that holds sprints, where there are boards and sprints travel. A site has one of this type, whatever it is called: the create screens
 * know it, or else a search by its usual name, or else the list of all fields.
 */
export const jiraSprintField = defineFact({
  id: 'jira.sprintField',
  needs: { boards: jiraBoards, screens: optional(jiraCreateScreens) },
  gather: async ({ jira, plan }, { boards, screens }): Promise<FieldInJql | undefined> => {
    if (!plan.travels.carries.includes('sprint') || !boards) return undefined;
    const onScreens = screens.ok ? screens.value.flatMap(({ fields }) => fields) : [];
    const known = onScreens.find(isSprintField) ?? (await jira.ask(fieldSearch, { name: 'Sprint' })).find(isSprintField);
    const field = (known ?? (await jira.ask(allFields)).find(isSprintField))?.id;
    return field === undefined ? undefined : { field, jql: nameInJql(field) };
  },
});
