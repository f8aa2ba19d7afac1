import { changeMember } from '../../local/samples/member';
import type { ScenarioName } from '../../local/samples/types';
import { checks, type AnyCheck } from '../../src/checks';
import { openReadings, type NameReading } from './answer-readings';
import type { SystemFault } from './fault';
import { wrongRow } from './judge-broken';
import { otherType } from './kinds';
import { decisive, memberPaths, operationOf, saysSomething, type Member } from './members';
import { watched } from './members-read';
import { record, replay, type Recording, type Results, type System } from './recorded-run';

const scenarios: readonly ScenarioName[] = ['first-setup', 'ready'];

const oddities = {
  'leaves out': () => undefined,
  'answers null for': () => null,
  'answers of another type': otherType,
} satisfies Record<string, (value: unknown) => unknown>;
type Oddity = keyof typeof oddities;

/**
 * An absent member is no fact, nor is one of another type, nor null where it means nothing: whatever is odd about the answers of a server, no row
 * may come to say for it what it did not say before. Every member of every answer that one system gave in a whole run is changed in turn. Where
 * that makes another reading of the answer, the rows whose facts come of such answers are judged again, once for all changes of one reading: most
 * members are demanded, and whichever is missing, there is no answer.
 */
export function testOddMembers(system: System): void {
  jest.setTimeout(900_000);

  describe.each(scenarios)('over %s', (scenario) => {
    let recording: Recording;
    let usual: Results;
    let nameReading: NameReading;
    let rowsBy: ReadonlyMap<string, AnyCheck[]>;
    let read: ReadonlySet<string>;
    const judged = new Map<string, string[]>();
    beforeAll(async () => {
      recording = await record(scenario);
      usual = await replay(recording);
      nameReading = openReadings(recording);
      read = await membersRead(recording, system);
      rowsBy = await rowsByOperation(recording, system);
    });

    it('the same is judged when the answers come again', async () => {
      expect(outcomesOf(await replay(recording))).toEqual(outcomesOf(usual));
      // A replay in which nothing is answered would prove nothing.
      expect([...usual.values()].filter(({ outcome }) => decisive.includes(outcome)).length).toBeGreaterThan(35);
    });

    it.each(Object.keys(oddities) as Oddity[])(`finds no row that says something else for a member that ${system} %s`, async (oddity) => {
      const wrong: string[] = [];
      let odd = 0;
      for (const member of memberPaths(recording)) {
        if (member.system !== system || !read.has(nameOf(member)) || (oddity === 'answers null for' && saysSomething(member))) continue;
        const change = oddities[oddity];
        const reading = nameReading(member, change);
        if (reading === undefined) continue;
        odd += 1;
        const found = judged.get(reading) ?? (await wrongWith(member, change));
        judged.set(reading, found);
        wrong.push(...found.map((one) => `${member.operation.source} ${oddity} ${member.path}: ${one}`));
      }
      expect(wrong).toEqual([]);
      expect(odd).toBeGreaterThan(120);
    });

    async function wrongWith({ operation, path }: Member, change: (value: unknown) => unknown): Promise<string[]> {
      const every = { operation: undefined, from: 0, times: 1, member: 0 };
      const faults: SystemFault[] = [
        { on: system, kind: 'a member of another type', ...every },
        // What was not asked for in the run that was recorded is answered so.
        { on: 'jira', kind: 503, ...every },
        { on: 'aqua', kind: 503, ...every },
      ];
      const rows = await replay(recording, {
        rows: rowsBy.get(operation.source) ?? [],
        change: (at, asked, body) =>
          at === system && operation.test(asked) ? JSON.stringify(changeMember(JSON.parse(body), path, change)) : body,
      });
      return [...rows.values()].flatMap((row) => wrongRow(row, usual.get(row.check), { faults, meant: [] }));
    }
  });
}

function outcomesOf(results: Results): unknown {
  return [...results.values()].map(({ check, outcome, findings }) => ({ check, outcome, findings }));
}

function nameOf({ operation, path }: Member): string {
  return `${operation.source} ${path}`;
}

/** The members that a whole run reads: what is odd about the others changes nothing. */
async function membersRead(recording: Recording, system: System): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  const operations = new Map<string, Set<RegExp>>();
  const parse = JSON.parse.bind(JSON);
  const spy = jest.spyOn(JSON, 'parse').mockImplementation((text, reviver) => {
    const value: unknown = parse(text, reviver);
    // Answers of the same text are told apart by nothing: what is read of one is taken for read of all.
    const of = [...(operations.get(text) ?? [])];
    return of.length === 0 ? value : watched(value, (path) => of.forEach((operation) => read.add(nameOf({ system, operation, path }))));
  });
  try {
    await replay(recording, {
      change: (at, asked, body) => {
        if (at === system) operations.set(body, (operations.get(body) ?? new Set()).add(operationOf(asked)));
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
