import { writeFileSync } from 'node:fs';
import { firstPlan } from '../../src/plans/plans';
import { probe } from '../../src/support/probe/probe';
import { countsOf, probeMarkdown } from '../../src/support/probe/report';
import type { App } from './app';
import type { Systems } from './systems';
import { UsageError } from './usage';

/** Nobody waits in front of a page. */
const probingMs = 180_000;

/** What came of trying everything once, as text, and whether anything answered otherwise than expected. */
export interface Probed {
  text: string;
  asExpected: boolean;
}

/** Tries all that the app asks of both systems, with the plan that was saved, if one was. JSON where the file is to be called so. */
export async function probed({ host }: App, { admin }: Systems, options: { hasPlan: boolean; file: string }): Promise<Probed> {
  const deadline = Date.now() + probingMs;
  const report = await host.run(admin, () => probe({ deadline, ...(options.hasPlan ? { planId: firstPlan } : {}) }));
  const text = options.file.endsWith('.json') ? `${JSON.stringify(report, null, 2)}\n` : probeMarkdown(report);
  return { text, asExpected: countsOf(report).unexpected === 0 };
}

export function saveProbe(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    throw new UsageError(({ usage }) => usage.unwritable(file, '--probe'));
  }
}
