import fc from 'fast-check';
import type { CheckId } from '../../src/checks';
import { checkIds } from '../../src/checks/ids';
import { openWorkshop, type Outcome, type Workshop } from './broken-run';
import { brokenCases, type BrokenCase } from './fault';
import { wrongIn } from './judge-broken';

jest.setTimeout(86_400_000);

/** `npm run faults` names another number and another seed. */
const cases = Number(process.env['READINESS_FAULT_CASES'] ?? 500);
const seed = Number(process.env['READINESS_FAULT_SEED'] ?? 26_11_2026);
/** Whether all failures are printed as they are drawn, rather than the shortest of the first. */
const all = process.env['READINESS_FAULT_ALL'] === '1';

const scenarios = ['first-setup', 'ready'] as const;

describe.each(scenarios)('runs of %s under faults', (scenario) => {
  let workshop: Workshop;
  const usual = new Map<string, Outcome>();
  beforeAll(async () => {
    workshop = await openWorkshop(scenario);
  });
  afterAll(() => workshop.close());

  async function wrongUnder({ faults, rows }: BrokenCase): Promise<string[]> {
    const ids =
      rows.length === 0
        ? []
        : [...new Set(rows.map((row) => checkIds[row % checkIds.length]))].filter((id): id is CheckId => id !== undefined);
    const only = ids.length === 0 ? undefined : ids;
    const by = faults.some(({ on }) => on === 'queue') ? 'schedule' : 'page';
    const key = [by, ...ids.toSorted()].join(' ');
    const before = usual.get(key) ?? (await workshop.run([], only, by));
    usual.set(key, before);
    try {
      return wrongIn(await workshop.run(faults, only, by), before, faults, workshop.secrets);
    } catch (error) {
      return [error instanceof Error ? `${error.name}: ${error.message}` : 'thrown'];
    }
  }

  it('end, and tell nothing that is not so', async () => {
    const parameters = { seed, numRuns: Math.ceil(cases / scenarios.length) };
    if (all) {
      const wrongCases: number[] = [];
      for (const [index, one] of fc.sample(brokenCases, parameters).entries()) {
        const wrong = await wrongUnder(one);
        if (wrong.length === 0) continue;
        wrongCases.push(index + 1);
        process.stderr.write(`${scenario} case ${index + 1}: ${JSON.stringify(one)}\n  ${wrong.join('\n  ')}\n`);
      }
      expect(wrongCases).toEqual([]);
      return;
    }
    const property = fc.asyncProperty(brokenCases, async (one) => expect(await wrongUnder(one)).toEqual([]));
    await fc.assert(property, parameters);
  });
});
