import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressEvidence } from '../../src/checklist/model/address-evidence';
import { startChecklist } from '../support/command';

it('writes what the sync user sees of addresses to a file of its owner’s, as ids and codes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-evidence-'));
  try {
    const file = join(folder, 'evidence.json');
    const { status, err } = await startChecklist(['--scenario', 'first-setup', '--only', 'users-have-email', '--evidence', file]);
    // The row fails by an address that the sync user does not see either.
    expect([status, err]).toEqual([1, '']);
    const text = readFileSync(file, 'utf8');
    const { format, by, addresses } = JSON.parse(text) as AddressEvidence;
    expect([format, by]).toEqual(['aqua-sync-readiness-evidence', 'syncUser']);
    expect(new Set(addresses.map(({ result }) => result))).toEqual(new Set(['same', 'differs', 'unseen']));
    expect(text).not.toMatch(/@|nordlicht/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
