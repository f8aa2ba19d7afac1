import { Unavailable } from '../../src/checklist/model/unavailable';
import type { JiraPerson } from '../../src/checklist/matching/people';
import { accountsByIds } from '../../src/clients/jira/operations/accounts';
import { withAddressesSeen } from '../../src/facts/jira/addresses-seen';
import { absentJira, jiraAnswering, on } from '../support/absent-jira';

const person = (accountId: string, address?: string): JiraPerson => ({ accountId, active: true, ...(address ? { address } : {}) });
const account = (accountId: string, emailAddress?: string) => ({
  accountId,
  accountType: 'atlassian',
  active: true,
  ...(emailAddress ? { emailAddress } : {}),
});
const people = [person('shown', 's@x.example'), person('hidden'), person('secret'), person('gone')];

describe('addresses that are hidden from the reader', () => {
  it('are asked for as the sync user, and only they', async () => {
    const asked: string[][] = [];
    const syncUser = jiraAnswering(
      on(accountsByIds, ({ accountIds }) => {
        asked.push([...accountIds]);
        return [account('hidden', 'h@x.example'), account('secret')];
      }),
    );
    expect(await withAddressesSeen(people, syncUser)).toEqual([
      person('shown', 's@x.example'),
      { ...person('hidden', 'h@x.example'), syncUser: 'sees' },
      { ...person('secret'), syncUser: 'does not see' },
      // Jira left this account out, which is no denial.
      person('gone'),
    ]);
    expect(asked).toEqual([['hidden', 'secret', 'gone']]);
  });

  it('stay hidden where Jira does not answer the sync user', async () => {
    const syncUser = jiraAnswering(on(accountsByIds, () => Promise.reject(new Unavailable({ reason: 'jira-forbidden' }))));
    expect(await withAddressesSeen(people, syncUser)).toEqual(people);
  });

  it('cost nothing where there are none', async () => {
    expect(await withAddressesSeen([person('shown', 's@x.example')], absentJira())).toEqual([person('shown', 's@x.example')]);
  });
});
