import { writeFileSync } from 'node:fs';
import { firstPlan } from '../../src/plans/plans';
import { compareAsSyncUser } from '../../src/runs/compare-as-sync-user';
import type { App } from './app';
import type { Systems } from './systems';
import { UsageError } from './usage';

/** The systems with the sync user's eyes, which a comparison of addresses needs. Sample companies lend theirs. */
export function withSyncUser(systems: Systems): Systems {
  if (!systems.selfChecker) throw new UsageError(({ usage }) => usage.evidenceNeeds);
  return { ...systems, syncUser: systems.selfChecker };
}

/** Compares the addresses that the sync user sees with aqua's and writes what came of it: ids and codes, no address and no name. */
export async function writeEvidence({ host }: App, { admin }: Systems, file: string): Promise<void> {
  const evidence = await host.run(admin, () => compareAsSyncUser(firstPlan, admin.accountId));
  if (!evidence) throw new UsageError(({ usage }) => usage.evidenceOfAnother);
  try {
    writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`, { mode: 0o600 });
  } catch {
    throw new UsageError(({ usage }) => usage.unwritable(file, '--evidence'));
  }
}
