import { systemPermissions } from '../../src/clients/aqua/operations/system';
import { systemUser, systemUsers, type AquaUser } from '../../src/clients/aqua/operations/users';
import { aquaSyncUser } from '../../src/facts/aqua/sync-user';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

const user: AquaUser = { id: 900, userName: 'jira-sync', status: 'Activated', serverAdministrator: false, licences: [], projects: [] };

function reading(there: AquaUser | undefined, listed: number[], manages: 'Granted' | 'Denied'): Promise<unknown> {
  const aqua = aquaAnswering(
    answerTo(systemUser, () => there),
    answerTo(systemUsers, () => listed.map((id) => ({ id, userName: '', status: 'Activated' as const }))),
    answerTo(systemPermissions, () => ({ CanManageAnyUsers: manages })),
  );
  return gather(aquaSyncUser, { aqua, plan: planWith({ who: { aquaSyncUserId: 900 } }) });
}

describe('aqua’s sync user', () => {
  it.each<[string, AquaUser | undefined, number[], 'Granted' | 'Denied', unknown]>([
    ['is the user that aqua answers', user, [], 'Denied', { ok: true, value: user }],
    ['is gone where the list of everybody does not name it either', undefined, [1, 2], 'Granted', { ok: true, value: undefined }],
    ['is not gone where the list names it', undefined, [1, 900], 'Granted', { ok: false, why: { reason: 'aqua-not-found' } }],
    ['is not gone where the list names nobody', undefined, [], 'Granted', { ok: false, why: { reason: 'aqua-not-found' } }],
    [
      'may be hidden from an account that does not manage users',
      undefined,
      [1],
      'Denied',
      { ok: false, why: { reason: 'aqua-not-permitted' } },
    ],
  ])('%s', async (_name, there, listed, manages, expected) => {
    expect(await reading(there, listed, manages)).toEqual(expected);
  });
});
