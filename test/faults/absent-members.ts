import { changeMember } from '../../local/samples/member';
import { decisive, memberPaths } from './members';
import { record, replay, type System } from './recorded-run';

/**
 * An absent member is no fact: whatever a server leaves out of its answers, no row may come to *passed* or *failed* for it that did not before.
 * Every member of every answer that one system gave in a whole run is left out in turn.
 */
export function testAbsentMembers(system: System): void {
  // Hundreds of whole runs, one for each member.
  jest.setTimeout(900_000);

  it(`finds no row that passes or fails for a member that ${system} leaves out`, async () => {
    const recording = await record('first-setup');
    const usual = await replay(recording);
    expect(await replay(recording)).toEqual(usual);
    const members = memberPaths(recording).filter((member) => member.system === system);
    expect(members.length).toBeGreaterThan(80);
    const wrong: string[] = [];
    for (const { operation, path } of members) {
      const rows = await replay(recording, (at, asked, body) =>
        at === system && operation.test(asked) ? JSON.stringify(changeMember(JSON.parse(body), path, () => undefined)) : body,
      );
      for (const [check, outcome] of rows)
        if (decisive.includes(outcome) && usual.get(check) !== outcome)
          wrong.push(`${operation.source} without ${path}: ${check} ${usual.get(check) ?? ''} → ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });
}
