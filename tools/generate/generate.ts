// npm run generate: writes every file that follows from the code.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/wording/language';
import { aboutFile, placesFile, wordsFile, type GeneratedFile } from './files';
import { knownWordsFile } from './known-words';
import { manifestFile } from './manifest';
import { securityPage } from './security';

const root = join(__dirname, '../..');

function write({ path, text }: GeneratedFile): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
  console.log(path);
}

write(placesFile());
for (const language of languages) {
  write(wordsFile(language));
  write(aboutFile(language));
}
write(manifestFile());
write(securityPage());
write(knownWordsFile());

// The pages are made from the words, which are read through the index that was written a moment ago.
void import('./pages').then(({ checkPages }) => {
  const pages = checkPages();
  pages.forEach(write);
  const folder = join(root, 'docs/checks');
  for (const file of readdirSync(folder)) if (!pages.some(({ path }) => path === `docs/checks/${file}`)) rmSync(join(folder, file));
});
