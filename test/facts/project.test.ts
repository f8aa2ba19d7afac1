import { ownPermissions } from '../../src/clients/jira/operations/permissions';
import { projectByIdOrKey, projectsOfId } from '../../src/clients/jira/operations/projects';
import { jiraProject as fact } from '../../src/facts/jira/project';
import { on } from '../support/absent-jira';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';

const nowhere = [on(projectByIdOrKey, () => undefined), on(projectsOfId, () => [])];
const reader = (...held: string[]) => on(ownPermissions, ({ keys }) => ({ told: [...keys], held }));

describe('a project that Jira does not show', () => {
  it('does not exist by the word of somebody who administers Jira', async () => {
    expect(await gather(fact, { jira: [...nowhere, reader('ADMINISTER')] })).toEqual({
      ok: true,
      value: { project: undefined, visible: false },
    });
  });

  it('may be hidden from anybody else', async () => {
    expect(await gather(fact, { jira: [...nowhere, reader()] })).toEqual({ ok: false, why: { reason: 'jira-project-hidden' } });
  });

  it('is in the list of all projects, whoever reads that', async () => {
    const archived = { ...jiraProject, archived: true };
    expect(await gather(fact, { jira: [...nowhere, on(projectsOfId, () => [archived])] })).toEqual({
      ok: true,
      value: { project: archived, visible: false },
    });
  });
});
