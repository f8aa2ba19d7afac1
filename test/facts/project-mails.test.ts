import { jiraProjectMails } from '../../src/facts/jira/notifications';
import type { Reading } from '../../src/checklist/engine/define-fact';
import { gather } from '../support/gather';

async function mails(hasScheme: boolean, administers: boolean): Promise<unknown> {
  const reading: Reading<Reading<boolean>> = await gather(jiraProjectMails, {
    jira: {
      checkPermissions: async () => ({
        globalPermissions: [],
        projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }],
      }),
      hasNotificationScheme: async () => hasScheme,
      administersJira: async () => administers,
    },
  });
  return reading.ok && (reading.value.ok ? reading.value.value : reading.value.why.reason);
}

describe('whether a project mails anybody', () => {
  it('is told by its notification scheme', async () => {
    expect(await mails(true, false)).toBe(true);
    expect(await mails(false, true)).toBe(false);
  });

  it('is unknown to somebody to whom Jira would not show the scheme', async () => {
    expect(await mails(false, false)).toBe('jira-forbidden');
  });
});
