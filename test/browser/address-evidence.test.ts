import type { Locator } from 'playwright-core';
import { runToEnd } from '../../local/cli/app';
import type { AddressEvidence } from '../../src/checklist/model/address-evidence';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

/** The card about hidden addresses, below a result in which some are. */
async function openedCard(): Promise<Locator> {
  opened = await openPage('first-setup');
  await runToEnd(opened.hosted);
  await opened.page.reload();
  return opened.page.frameLocator('#frame').getByRole('region', { name: /hidden addresses/ });
}

/** What the command line would write, about one person who hides the address. */
function evidenceOf({ samples }: OpenPage, more: Partial<AddressEvidence> = {}): AddressEvidence {
  const { configurationUser, syncUser } = samples.scenario.identities;
  return {
    format: 'aqua-sync-readiness-evidence',
    version: 1,
    by: 'syncUser',
    eyesOf: syncUser.accountId,
    jiraProjectId: '10042',
    aquaProjectId: 12,
    at: new Date().toISOString(),
    addresses: [{ accountId: configurationUser.accountId, result: 'unseen' }],
    ...more,
  };
}

async function take(card: Locator, text: string): Promise<void> {
  const file = { name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await card.getByLabel('Take in that file', { exact: true }).setInputFiles(file);
}

it('takes in the sync user’s file: says whose eyes, when and until when; refuses what is none, or of another plan, in words', async () => {
  const card = await openedCard();
  const trouble = card.getByRole('alert');
  await take(card, 'Sprint,Name');
  await trouble.getByText('This file was not made with --evidence').waitFor();

  await take(card, JSON.stringify(evidenceOf(opened, { aquaProjectId: 13 })));
  await trouble.getByText('This file is of another plan').waitFor();
  await trouble.getByText(/a plan file that names the Jira project and the aqua project of this plan/).waitFor();
  expect(await card.getByText(/Seen by/).count()).toBe(0);

  await take(card, JSON.stringify(evidenceOf(opened)));
  const taken = card.getByText(/Seen by aqua Sync on .*, taken in by /);
  await taken.waitFor();
  expect(await taken.textContent()).toMatch(/1 hidden from that account too\. Counts until \d+ \w+ \d{4}/);
  expect(await trouble.count()).toBe(0);
  expect(opened.complaints).toEqual([]);
});
