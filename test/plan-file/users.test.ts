import { planFileSchema } from '../../local/plan-file/format';
import { resolvePlanFile } from '../../local/plan-file/resolve';
import { signedInAccount } from '../../src/clients/aqua/operations/session';
import { systemUsers, type AquaUserEntry } from '../../src/clients/aqua/operations/users';
import { projectByIdOrKey } from '../../src/clients/jira/operations/projects';
import { jiraAnswering, on } from '../support/absent-jira';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { jiraProject } from '../support/jira-project';

const listed = (id: number, userName: string): AquaUserEntry => ({ id, userName, status: 'Activated' });

/** The id that a plan's aqua user comes to; the reading account belongs to a tenant, or to an aqua without tenants. */
async function userOf(aquaSyncUser: string, users: AquaUserEntry[], tenantName?: string): Promise<unknown> {
  const file = planFileSchema.parse({
    jira: { project: '10001' },
    aqua: { project: 71 },
    pairs: [{ issueType: 'Bug', itemType: 'Defect', direction: 'both' }],
    users: { configurationUser: 'acc-config', aquaSyncUser },
    carries: [],
    configurator: { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'UTC' },
  });
  const me = { id: 1, userName: 'reader', serverAdministrator: false };
  const jira = jiraAnswering(on(projectByIdOrKey, () => ({ ...jiraProject, issueTypes: [{ id: '10004', name: 'Bug', subtask: false }] })));
  const aqua = aquaAnswering(
    answerTo(systemUsers, () => users),
    answerTo(signedInAccount, () => (tenantName === undefined ? me : { ...me, tenantName })),
  );
  return (await resolvePlanFile(file, { jira, aqua, accountId: 'me', now: new Date() })).plan.who.aquaSyncUserId;
}

describe('aqua users in a plan file', () => {
  const plain = [listed(900, 'jira.sync'), listed(901, 'anna')];
  const withTenant = [listed(900, 'jira.sync@acme'), listed(901, 'anna@acme')];

  it.each([
    ['by the name', 'jira.sync', plain, 'acme'],
    ['by the name in other letters', 'Jira.Sync', plain, undefined],
    ['by the name that people log in with', 'jira.sync@acme', plain, 'acme'],
    ['by the name that people log in with, in other letters', 'JIRA.SYNC@Acme', plain, 'acme'],
    ['without the tenant that aqua lists', 'jira.sync', withTenant, 'acme'],
    ['with the tenant that aqua lists', 'jira.sync@acme', withTenant, 'acme'],
    ['by a name with an @ where there are no tenants', 'jira.sync@acme', withTenant, undefined],
  ])('are found %s', async (_case, wanted, users, tenant) => {
    expect(await userOf(wanted, users, tenant)).toBe(900);
  });

  it.each([
    ['of another tenant', 'jira.sync@other', plain, 'acme'],
    ['by an address, where there are no tenants', 'anna@acme.example', plain, undefined],
    ['by an address, where there are', 'anna@acme.example', plain, 'acme'],
  ])('are not guessed %s', async (_case, wanted, users, tenant) => {
    await expect(userOf(wanted, users, tenant)).rejects.toThrow(`users.aquaSyncUser: there is no "${wanted}".`);
  });
});
