import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BundleError, differing, readBundle } from '../../../src/support/bundle/format';
import { bundleText } from '../../../src/support/bundle/text';

const file = readFileSync(join(__dirname, '../../bundles/first-setup.json'), 'utf8');
const changed = (change: (json: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(file) as Record<string, unknown>));

function faultOf(text: string): string {
  try {
    readBundle(text);
    return 'none';
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return `${error.why} ${error.where}`.trim();
  }
}

it.each([
  ['what is no JSON', '{"format"', 'notJson'],
  ['what is something else', '[1]', 'notABundle'],
  ['evidence', '{"format":"aqua-sync-readiness-evidence","version":1}', 'notABundle'],
  ['another version', changed((json) => ({ ...json, version: 2 })), 'otherVersion'],
  ['rows that are none', changed((json) => ({ ...json, rows: [{ check: 'x', outcome: 'good', findings: [] }] })), 'broken rows.0.outcome'],
  ['members that nobody knows', changed((json) => ({ ...json, comment: 'hello' })), 'broken'],
  ['content that is no graph', changed((json) => ({ ...json, content: { $same: 9 } })), 'broken content'],
  ['content without a plan', changed((json) => ({ ...json, content: { facts: { $map: [] } } })), 'broken content.plan'],
  [
    'facts that are no readings',
    changed((json) => ({ ...json, content: { ...(json['content'] as object), facts: { $map: [['jira.people', 3]] } } })),
    'broken content.facts',
  ],
])('refuses %s, and says so', (_what, text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

it('writes a file that reads as it was', () => {
  expect(bundleText(readBundle(file).bundle)).toBe(file);
});

it('names rows that came to something else', () => {
  const row = { check: 'users-matched', outcome: 'failed' as const, findings: [] };
  expect(differing([row], [{ ...row, outcome: 'passed' }])).toEqual(['users-matched']);
  expect(differing([row], [row])).toEqual([]);
  expect(differing([row], [])).toEqual(['users-matched']);
});
