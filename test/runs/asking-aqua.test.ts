import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const facts = join(__dirname, '../../src/facts');

/** A session ends when all facts whose ids begin with its name are read: one that asks aqua under another name would come too late. */
it('facts that ask aqua are called so', () => {
  const asking = readdirSync(facts, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(facts, file), 'utf8').matchAll(
        /\bid: (['`])([^'`]+)\1,(?:(?!\bid: ['`])[\s\S])*?gather: (?:async )?\(\{([^}]*)\}/g,
      ),
    ])
    .filter(([, , , sources = '']) => /\baqua\b/.test(sources))
    .map(([, , id]) => id);
  expect(asking.length).toBeGreaterThan(20);
  expect(asking.filter((id) => !id?.startsWith('aqua.'))).toEqual([]);
});
