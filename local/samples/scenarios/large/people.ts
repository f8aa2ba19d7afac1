import type { AquaUserRecord } from '../../aqua/system';
import type { Account } from '../../jira/model/people';
import { firstNames, lastNames } from '../nordlicht/employees';
import { softwareUsers } from '../nordlicht/jira-accounts';
import type { Size } from './size';

/** Somebody of the large company, by number; the first are those in use. */
interface Someone {
  first: string;
  last: string;
  slug: string;
}

function someone(index: number): Someone {
  const first = firstNames[index % firstNames.length] ?? '';
  const last = `${lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? ''} ${index + 1}`;
  return { first, last, slug: `mitarbeiter.${index + 1}` };
}

/** How somebody in use stands to aqua: a third agrees, a third has another domain there, the rest hide, have left or are missing. */
type Standing = 'agrees' | 'otherDomain' | 'hidden' | 'deactivated' | 'missing';
const standings: readonly Standing[] = [
  'hidden',
  'otherDomain',
  'deactivated',
  'agrees',
  'otherDomain',
  'agrees',
  'hidden',
  'otherDomain',
  'missing',
  'agrees',
  'otherDomain',
  'agrees',
];

function standingOf(index: number, { peopleInUse }: Size): Standing {
  return index < peopleInUse ? (standings[index % standings.length] ?? 'agrees') : 'agrees';
}

const groups = [softwareUsers];

/** Accounts share what they can, as there may be half a million of them. */
export function largeAccounts(size: Size): Account[] {
  return Array.from({ length: size.people }, (_, index): Account => {
    const { first, last, slug } = someone(index);
    return {
      accountId: `712020:${(0x10000000 + index).toString(16)}-5a1e-4b0c-8f00-00000000a9c4`,
      accountType: 'atlassian',
      displayName: `${first} ${last}`,
      email: `${slug}@nordlicht.example`,
      emailShown: standingOf(index, size) !== 'hidden',
      active: true,
      timeZoneShown: true,
      locale: 'de_DE',
      groups,
    };
  });
}

const firstUserId = 100_001;

export interface LargeUsers {
  users: AquaUserRecord[];
  /** Active users of the project, who have items. */
  inProject: AquaUserRecord[];
}

/** Users of aqua, those of the project first; `like` is a user whose licences and other members they have, too. */
export function largeUsers(size: Size, like: AquaUserRecord): LargeUsers {
  const numbers = Array.from({ length: size.aquaUsers }, (_, index) => index).filter((index) => standingOf(index, size) !== 'missing');
  const users = numbers.map((index): AquaUserRecord => {
    const { first, last, slug } = someone(index);
    const standing = standingOf(index, size);
    return {
      ...like,
      id: firstUserId + index,
      userName: slug,
      firstName: first,
      surname: last,
      email: `${slug}@${standing === 'otherDomain' ? 'kaltenbach' : 'nordlicht'}.example`,
      status: standing === 'deactivated' ? 'Deactivated' : 'Activated',
    };
  });
  return { users, inProject: users.filter(({ id, status }) => id < firstUserId + size.peopleInUse && status === 'Activated') };
}
