import type { AquaAddress, Definitions } from '../../../../src/contract';
import type { ExportedUser } from './user-export';

type Compared = Parameters<Definitions['takeEvidence']>[0]['evidence']['addresses'][number];

/** As many as the backend takes. */
const mostCompared = 800;

/**
 * What a list of users from Atlassian Administration tells, as ids and codes: of the accounts in question whether their address is one of aqua's
 * users, and of aqua's users whose account it is. Other accounts are nobody's business. Those in question first, where not all fit.
 */
export function compareExport(
  listed: readonly ExportedUser[],
  aquaUsers: readonly AquaAddress[],
  inQuestion: ReadonlySet<string>,
): Compared[] {
  const byAddress = new Map([...aquaUsers].reverse().map(({ id, address }) => [folded(address), id]));
  const compared = listed.flatMap(({ accountId, address }): Compared[] => {
    const aquaUserId = byAddress.get(folded(address));
    if (aquaUserId !== undefined) return [{ accountId, result: 'same', aquaUserId }];
    return inQuestion.has(accountId) ? [{ accountId, result: 'differs' }] : [];
  });
  const once = [...new Map(compared.map((one) => [one.accountId, one])).values()];
  const asked = once.filter(({ accountId }) => inQuestion.has(accountId));
  return [...asked, ...once.filter(({ accountId }) => !inQuestion.has(accountId))].slice(0, mostCompared);
}

/** An address as the backend compares it: trimmed and without case. */
function folded(address: string): string {
  return address.normalize('NFKC').trim().toLowerCase();
}
