import { licencePermissions } from '../../src/clients/aqua/operations/system';
import { systemUser } from '../../src/clients/aqua/operations/users';
import { aquaSyncUserMayBeMailed } from '../../src/facts/aqua/notifications';
import { answerTo, aquaAnswering } from '../support/aqua-answering';
import { gather } from '../support/gather';

describe('whether a licence lets the sync user be mailed', () => {
  it.each<[string, Record<string, string[]>, boolean | undefined]>([
    ['is told by its permissions', { JIRASYNC: ['LoginApiAll', 'GENotificationsAll'] }, true],
    ['is told by what is not among them', { JIRASYNC: ['LoginApiAll'] }, false],
    ['is told by any of several', { JIRASYNC: ['LoginApiAll'], ALM: ['GENotificationsAll'] }, true],
    ['is not told where none is listed', { JIRASYNC: [] }, undefined],
    ['is not told without a licence', {}, undefined],
  ])('%s', async (_name, permissions, expected) => {
    const aqua = aquaAnswering(
      answerTo(systemUser, () => ({
        id: 900,
        userName: 'jira.sync',
        status: 'Activated' as const,
        serverAdministrator: false,
        licences: Object.keys(permissions).map((code) => ({ code, type: 'Named' })),
        projects: [],
      })),
      answerTo(licencePermissions, ({ code }) => permissions[code] ?? []),
    );
    expect(await gather(aquaSyncUserMayBeMailed, { aqua })).toEqual({ ok: true, value: expected });
  });
});
