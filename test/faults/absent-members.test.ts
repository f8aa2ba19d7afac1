import { changeMember } from '../../local/samples/member';
import { decisive, memberPaths, type Member } from './members';
import { record, replay, type Recording } from './recorded-run';

/**
 * An absent member is no fact: whatever a server leaves out of its answers, no row may come to *passed* or *failed* for it that did not before.
 * Every member of every answer of a whole run is left out in turn.
 */

jest.setTimeout(120_000);

let recording: Recording;
let members: Member[];
beforeAll(async () => {
  recording = await record('first-setup');
  members = memberPaths(recording);
});

it('plays a run again as it was', async () => {
  expect(await replay(recording)).toEqual(await replay(recording));
  expect(members.length).toBeGreaterThan(200);
});

it('finds no row that passes or fails for a member that is absent', async () => {
  const usual = await replay(recording);
  const wrong: string[] = [];
  for (const { system, operation, path } of members) {
    const rows = await replay(recording, (at, asked, body) =>
      at === system && operation.test(asked) ? JSON.stringify(changeMember(JSON.parse(body), path, () => undefined)) : body,
    );
    for (const [check, outcome] of rows)
      if (decisive.includes(outcome) && usual.get(check) !== outcome)
        wrong.push(`${system} ${operation.source} without ${path}: ${check} ${usual.get(check) ?? ''} → ${outcome}`);
  }
  expect(wrong).toEqual([]);
});
