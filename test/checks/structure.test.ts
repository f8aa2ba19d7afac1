import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { aboutFile, placesFile, wordsFile } from '../../tools/generate/files';
import { knownWordsFile } from '../../tools/generate/known-words';
import { manifestFile } from '../../tools/generate/manifest';
import { securityPage } from '../../tools/generate/security';
import { checkPages } from '../../tools/generate/pages';
import { checks } from '../../src/checks';
import { readsOf } from '../../src/checks/places';
import { languages } from '../../src/wording/language';

const root = join(__dirname, '../..');
const foldersIn = (path: string): string[] => readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
const placed = checks.map(({ id, section }) => `${section}/${id}`).sort();

it('each check has a folder in its section, and each folder a place in the checklist', () => {
  const folder = join(root, 'src/checks');
  const found = foldersIn(folder).flatMap((section) => foldersIn(join(folder, section)).map((id) => `${section}/${id}`));
  expect(found.sort()).toEqual(placed);
});

it.each(
  [
    placesFile(),
    ...languages.map(wordsFile),
    ...languages.map(aboutFile),
    manifestFile(),
    securityPage(),
    knownWordsFile(),
    ...checkPages(),
  ].map((file) => [file.path, file.text]),
)('%s is as `npm run generate` makes it', (path, text) => {
  expect(existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8')).toBe(text);
});

it('each check that needs facts reads Jira or aqua, which the ids of the facts begin with: `jira.` or `aqua.`', () => {
  expect(checks.filter(({ id, needs }) => Object.keys(needs).length > 0 && readsOf[id].length === 0).map(({ id }) => id)).toEqual([]);
});

it('docs/checks holds a page for each check and no other', () => {
  expect(readdirSync(join(root, 'docs/checks')).sort()).toEqual(checks.map(({ id }) => `${id}.md`).sort());
});
