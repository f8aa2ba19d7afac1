import { permissionGrants } from '../../src/clients/jira/operations/permissions';
import { jiraConfigurationUserGrants } from '../../src/facts/jira/permissions';
import { on } from '../support/absent-jira';
import { gather } from '../support/gather';

/** Jira leaves a project that its reader cannot see out of the answer without a word: then what is absent is not denied. */
it.each<[string, boolean, boolean, boolean]>([
  ['the reader sees the project', true, false, true],
  ['the reader does not see it, but the answer names it', false, true, true],
  ['neither', false, false, false],
])('grants that are absent are denied where %s', async (_name, readerBrowses, accountBrowses, evaluated) => {
  const grants = on(permissionGrants, ({ accountId }) => ({
    globalPermissions: [],
    projectPermissions: (accountId === undefined ? readerBrowses : accountBrowses)
      ? [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }]
      : [],
  }));
  expect(await gather(jiraConfigurationUserGrants, { jira: [grants] })).toMatchObject({ ok: true, value: { evaluated } });
});
