import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle, rowsOf } from '../../src/support/bundle/format';
import { replay } from '../../src/support/bundle/replay';

// What came from somewhere once and is not to be judged differently by accident: whoever adds a bundle's file here adds a test. A row that is
// meant to come to something else from now on is corrected in the file, under "rows".
const files = readdirSync(__dirname).filter((file) => file.endsWith('.json'));

it('has bundles to judge', () => {
  expect(files).not.toEqual([]);
});

it.each(files)('%s comes to the rows that it names', async (file) => {
  const { bundle, content } = readBundle(readFileSync(join(__dirname, file), 'utf8'));
  const { run } = await replay(content);
  const named = new Set(bundle.rows.map(({ check }) => check));
  expect(rowsOf(run.results).filter(({ check }) => named.has(check))).toEqual(bundle.rows);
});
