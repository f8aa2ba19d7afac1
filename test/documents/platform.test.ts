import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs/platform');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const facts = pages.filter((name) => name !== 'README.md');

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const headingsOf = (name: string) => [...read(name).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-');
const anchors = new Map(pages.map((name) => [name, headingsOf(name).map(anchorOf)]));

function sourcesBelow(top: string): string[] {
  return readdirSync(top, { withFileTypes: true }).flatMap((entry) => {
    const path = join(top, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'build'].includes(entry.name) ? [] : sourcesBelow(path);
    return /\.(?:[cm]?[jt]s|tsx|jsonc|html|css)$/.test(entry.name) ? [path] : [];
  });
}

/** Whether a page has the anchor; a pointer without one means the page. */
const exists = (page: string, anchor: string | undefined) =>
  anchors.has(page) && (anchor === undefined || (anchors.get(page)?.includes(anchor) ?? false));

describe('the facts in docs/platform', () => {
  it('are where the code points to', () => {
    const files = ['src', 'local', 'test', 'static'].flatMap((name) => sourcesBelow(join(root, name)));
    const dangling = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/docs\/platform\/([\w-]+\.md)(?:#([\w-]+))?/g)]
        .filter(([, page = '', anchor]) => !exists(page, anchor))
        .map(([pointer]) => `${relative(root, file)}: ${pointer}`),
    );
    expect(dangling).toEqual([]);
  });

  it.each(pages)('%s points only to what is there', (name) => {
    const links = [...read(name).matchAll(/\]\((?:([\w-]+\.md))?(?:#([\w-]+))?\)/g)];
    expect(links.filter(([, page = name, anchor]) => !exists(page, anchor)).map(([link]) => link)).toEqual([]);
  });

  it.each(facts)('%s has an anchor of its own for each fact', (name) => {
    const found = anchors.get(name) ?? [];
    expect(found.filter((anchor, index) => found.indexOf(anchor) !== index)).toEqual([]);
  });

  it.each(facts)('%s names source and confidence of each fact', (name) => {
    const told = read(name)
      .split(/^## /m)
      .slice(1)
      .filter((section) => !/^Source: [^]+Confidence:\s/.test(section.trim().split('\n\n').at(-1) ?? ''));
    expect(told.map((section) => section.split('\n')[0])).toEqual([]);
  });
});
