import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../local/cli/app';

/**
 * A theme and forced colours change colours, and lines that take no place from anything: so whoever has looked at a page in one of them need look
 * only at its colours in another (test/support/browser.ts).
 */

const source = join(projectFolder, 'static/readiness/src');
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path): [string, string] => [path, readFileSync(join(source, path), 'utf8')]);

const colourOnly =
  /^(--[\w-]+|color|color-scheme|background|background-color|fill|stroke|border|border-color|outline|outline-offset|forced-color-adjust)$/;

/** What stands in the braces after each place where the pattern is found. */
function blocks(css: string, pattern: RegExp): string[] {
  return [...css.matchAll(pattern)].map(({ index }) => {
    const start = css.indexOf('{', index) + 1;
    let end = start;
    for (let depth = 1; depth > 0; end += 1) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    return css.slice(start, end - 1);
  });
}

const properties = (block: string): string[] =>
  [...block.matchAll(/(?:^|[{;])\s*([\w-]+)\s*:[^;{}]*(?=[;}]|$)/g)].map(([, name = '']) => name);

it.each([
  ['forced colours', /@media \(forced-colors: active\)/g],
  ['a theme', /data-color-mode/g],
])('%s change nothing but colours and lines', (_what, pattern) => {
  const changed = styles.flatMap(([path, css]) => blocks(css, pattern).flatMap((block) => properties(block).map((name) => [path, name])));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(([, name = '']) => !colourOnly.test(name))).toEqual([]);
});

it('nothing asks for a theme in another way', () => {
  expect(styles.filter(([, css]) => /prefers-color-scheme|prefers-contrast|light-dark\(/.test(css)).map(([path]) => path)).toEqual([]);
});
