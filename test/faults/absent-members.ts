import { changeMember } from '../../local/samples/member';
import type { ScenarioName } from '../../local/samples/types';
import { checks, type AnyCheck } from '../../src/checks';
import { decisive, memberPaths, operationOf } from './members';
import { watched } from './members-read';
import { record, replay, type Recording, type System } from './recorded-run';

const scenarios: readonly ScenarioName[] = ['first-setup', 'ready'];

/**
 * An absent member is no fact: whatever a server leaves out of its answers, no row may come to *passed* or *failed* for it that did not before.
 * Every member of every answer that one system gave in a whole run, and that anything reads, is left out in turn; the rows whose facts come of
 * such answers are judged again.
 */
export function testAbsentMembers(system: System): void {
  // Hundreds of runs, one for each member.
  jest.setTimeout(900_000);

  it.each(scenarios)(`finds no row of %s that passes or fails for a member that ${system} leaves out`, async (scenario) => {
    const recording = await record(scenario);
    const usual = await replay(recording);
    expect(await replay(recording)).toEqual(usual);
    // A replay in which nothing is answered would prove nothing.
    expect([...usual.values()].filter((outcome) => decisive.includes(outcome)).length).toBeGreaterThan(35);
    const read = await membersRead(recording, system);
    const rowsBy = await rowsByOperation(recording, system);
    const members = memberPaths(recording).filter((one) => one.system === system && read.has(`${one.operation.source} ${one.path}`));
    expect(members.length).toBeGreaterThan(150);
    const wrong: string[] = [];
    for (const { operation, path } of members) {
      const rows = await replay(recording, {
        rows: rowsBy.get(operation.source) ?? [],
        change: (at, asked, body) =>
          at === system && operation.test(asked) ? JSON.stringify(changeMember(JSON.parse(body), path, () => undefined)) : body,
      });
      for (const [check, outcome] of rows)
        if (decisive.includes(outcome) && usual.get(check) !== outcome)
          wrong.push(`${operation.source} without ${path}: ${check} ${usual.get(check) ?? ''} → ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });
}

/** The members that a whole run reads, by operation and path: what is left out of the others changes nothing. */
async function membersRead(recording: Recording, system: System): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  const operations = new Map<string, Set<string>>();
  const parse = JSON.parse.bind(JSON);
  const spy = jest.spyOn(JSON, 'parse').mockImplementation((text, reviver) => {
    const value: unknown = parse(text, reviver);
    // Answers of the same text are told apart by nothing: what is read of one is taken for read of all.
    const of = [...(operations.get(text) ?? [])];
    return of.length === 0 ? value : watched(value, (path) => of.forEach((operation) => read.add(`${operation} ${path}`)));
  });
  try {
    await replay(recording, {
      change: (at, asked, body) => {
        if (at === system) operations.set(body, (operations.get(body) ?? new Set()).add(operationOf(asked).source));
        return body;
      },
    });
  } finally {
    spy.mockRestore();
  }
  return read;
}

/** The rows whose facts ask for an operation. */
async function rowsByOperation(recording: Recording, system: System): Promise<ReadonlyMap<string, AnyCheck[]>> {
  const rows = new Map<string, AnyCheck[]>();
  for (const check of checks) {
    const asked = new Set<string>();
    await replay(recording, {
      rows: [check],
      change: (at, request, body) => {
        if (at === system) asked.add(operationOf(request).source);
        return body;
      },
    });
    for (const operation of asked) rows.set(operation, [...(rows.get(operation) ?? []), check]);
  }
  return rows;
}
