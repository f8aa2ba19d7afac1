import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIds } from '../../src/checks';

const folder = join(__dirname, '../../docs/checks');

describe('the pages in docs/checks', () => {
  it('are one for each check', () => {
    expect(readdirSync(folder).sort()).toEqual(checkIds.map((id) => `${id}.md`).sort());
  });

  it.each(checkIds)('%s tells what it looks at, why, how to mend it, and what it cannot see', (id) => {
    const headings = readFileSync(join(folder, `${id}.md`), 'utf8').match(/^## .+$/gm);
    expect(headings).toEqual(['## What it looks at', '## Why it matters', '## How to mend it', '## What it cannot see']);
  });
});
