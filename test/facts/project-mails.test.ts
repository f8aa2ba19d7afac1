import { notificationScheme, ownPermissions } from '../../src/clients/jira/operations/permissions';
import { jiraProjectMails } from '../../src/facts/jira/notifications';
import type { Reading } from '../../src/checklist/engine/define-fact';
import { projectByIdOrKey, type JiraProject } from '../../src/clients/jira/operations/projects';
import { on } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { jiraProject } from '../support/jira-project';

async function mails(hasScheme: boolean, administers: boolean, style: JiraProject['style'] = 'classic'): Promise<unknown> {
  const reading: Reading<Reading<boolean>> = await gather(jiraProjectMails, {
    jira: [
      browsing(),
      on(projectByIdOrKey, () => ({ ...jiraProject, style })),
      on(notificationScheme, () => (hasScheme ? { id: '1' } : undefined)),
      on(ownPermissions, ({ keys }) => ({ told: [...keys], held: administers ? [...keys] : [] })),
    ],
  });
  return reading.ok && (reading.value.ok ? reading.value.value : reading.value.why.reason);
}

describe('whether a project mails anybody', () => {
  it('is told by its notification scheme', async () => {
    expect(await mails(true, false)).toBe(true);
    expect(await mails(false, true)).toBe(false);
  });

  it('is not told by a team-managed project that names none', async () => {
    expect(await mails(false, true, 'next-gen')).toBe(true);
  });

  it('is unknown to somebody to whom Jira would not show the scheme', async () => {
    expect(await mails(false, false)).toBe('jira-forbidden');
  });
});
