// npm run new:check -- <section> <check-id> [words of the manual's item]: the files of a check, and its line in the index, in the sample
// company's run, in the changelog and beside the manual's item. CONTRIBUTING.md has the recipe.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './once.mjs';
import { ensureDependencies, giveUp, runTypeScript } from './setup.mjs';

const usage = `Usage: npm run new:check -- <section> <check-id> [words of the manual's item that it judges], for example:
npm run new:check -- users users-have-avatars address is empty`;
const manual = 'test/checks/manual.test.ts';

const [section, id, ...words] = process.argv.slice(2);
if (!section || !id) giveUp(usage, 64);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) giveUp(`"${id}" is no id: small letters, digits and single hyphens. ${usage}`, 64);
const before = readFileSync(join(root, 'src/checks/index.ts'), 'utf8');
const sections = [...before.matchAll(/^ {2}'?([a-z-]+)'?: \[/gm)].map(([, name]) => name);
if (!sections.includes(section)) giveUp(`There is no section "${section}". There is: ${sections.join(', ')}.`, 64);
if (new RegExp(`/${id}/check'`).test(before)) giveUp(`There is a check "${id}" already.`, 64);

/** The manual's items: what each asks for, and where the list of its checks ends; without such a list there is a reason why none judges it. */
function itemsOfManual() {
  const text = readFileSync(join(root, manual), 'utf8');
  return [...text.matchAll(/asks: '([^']+)',\s*(?:checks: \[[^\]]*?(?=,?\s*\]))?/g)].map(({ 0: { length }, 1: asks, index: at }) => ({
    asks,
    end: text.slice(at, at + length).includes('checks: [') ? at + length : undefined,
  }));
}

/** The one item that has these words. */
function itemWith(some) {
  const items = itemsOfManual();
  const found = items.filter(({ asks }) => asks.toLowerCase().includes(some.toLowerCase()));
  if (found.length === 1) return found[0];
  const list = (found.length > 0 ? found : items).map(({ asks }) => `  ${asks}`).join('\n');
  return giveUp(`${found.length > 0 ? 'Several items of the manual have' : 'No item of the manual has'} "${some}":\n${list}`, 64);
}

const item = words.length === 0 ? undefined : itemWith(words.join(' '));
if (item && item.end === undefined)
  giveUp(
    `${manual} says why no check judges "${item.asks}": leave these words out here, and put the check in the place of the reason there.`,
    64,
  );

const name = id.replace(/-(.)/g, (_hyphen, letter) => letter.toUpperCase());
const files = {
  [`src/checks/${section}/${id}/check.ts`]: `import { defineCheck, kind } from '../../../checklist/engine/define-check';

/** Say in a sentence what it judges, and on which fact of docs/platform it rests. */
export const ${name} = defineCheck({
  id: '${id}',
  effect: 'risk',
  needs: {},
  kinds: {
    found: kind('warning'),
    inOrder: kind('passed'),
  },
  judge: (_facts, { found }) => [found.inOrder({})],
});
`,
  [`src/checks/${section}/${id}/en.ts`]: `import type { AboutWords, WordsOf } from '../../../wording/words';
import type { ${name} } from './check';

export const en: WordsOf<typeof ${name}> = {
  name: 'The row when it is in order, as a short statement',
  why: 'What happens to the synchronisation without it.',
  findings: {
    found: () => ({
      text: 'What was found, in one sentence without a full stop',
      expected: 'What should be there',
      found: 'What is there',
      remedy: { owner: 'jiraAdmin', steps: [{ text: 'What to do first.' }] },
    }),
    inOrder: () => ({ text: 'What was seen to be in order' }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt: 'What the row looks at.',
  cannotSee: 'What could be wrong all the same.',
  mend: 'How it is mended.',
};
`,
  [`src/checks/${section}/${id}/de.ts`]: `import type { AboutWords, WordsOf } from '../../../wording/words';
import type { ${name} } from './check';

export const de: WordsOf<typeof ${name}> = {
  name: 'Die Zeile, wenn sie erfüllt ist, als kurze Aussage',
  why: 'Was ohne sie mit der Synchronisation geschieht.',
  findings: {
    found: () => ({
      text: 'Was gefunden wurde, in einem Satz ohne Punkt am Ende',
      expected: 'Was da sein sollte',
      found: 'Was da ist',
      remedy: { owner: 'jiraAdmin', steps: [{ text: 'Was zuerst zu tun ist.' }] },
    }),
    inOrder: () => ({ text: 'Was in Ordnung ist' }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt: 'Was die Zeile prüft.',
  cannotSee: 'Was trotzdem nicht stimmen könnte.',
  mend: 'Was zu tun ist.',
};
`,
  [`test/checks/${section}/${id}.test.ts`]: `import { ${name} } from '../../../src/checks/${section}/${id}/check';
import { testCheck } from '../../support/test-check';

testCheck(${name}, [
  { name: 'passes where all is in order', facts: {}, expect: { outcome: 'passed', found: [{ code: 'inOrder' }] } },
  { name: 'warns where it is not', facts: {}, expect: { outcome: 'warning', found: [{ code: 'found', args: {} }] } },
]);
`,
};
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  if (existsSync(file)) giveUp(`${path} is there already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

/** Writes what becomes of a file, and says so; or what to do where its place in the file was not found. */
function edit(path, change, done, otherwise) {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  writeFileSync(file, changed);
  if (changed === text) console.error(`${path}: ${otherwise}`);
  else console.log(`${path}: ${done}`);
}

const key = section.includes('-') ? `'${section}'` : section;
const list = new RegExp(`^( {2}${key}: \\[)([^\\]]*?),?\\s*\\]`, 'm');
edit(
  'src/checks/index.ts',
  (text) =>
    text
      .replace(/\n\n\/\*\*/, `\nimport { ${name} } from './${section}/${id}/check';\n\n/**`)
      .replace(list, (_all, open, checks) => `${open}${checks}, ${name}]`),
  'the line, last in its section; move it to where it belongs',
  'the section was not found; add the check to it',
);
// The stub passes, and so does the finished check unless somebody puts its mistake into the sample company.
edit(
  'test/app/first-setup.test.ts',
  (text) => text.replace(/(summaryOf\(run\)\)\.toEqual\(\{\n(?: {6}.*\n)*)/, (table) => `${table}      '${id}': 'passed',\n`),
  "the row's outcome in the sample company, passed until a mistake is put in",
  'the table of the whole run was not found; add the row to it',
);
edit(
  'CHANGELOG.md',
  (text) =>
    text.replace(
      /(## Unreleased\n(?:(?!\n## )[^])*?\n### Added\n\n(?:(?!\n#)[^])*)/,
      (part) => `${part}- A row: [${id}](docs/checks/${id}.md).\n`,
    ),
  'a line for the row',
  'add a line for the row to what is unreleased',
);
if (item)
  edit(
    manual,
    (text) => `${text.slice(0, item.end)}, '${id}'${text.slice(item.end)}`,
    `the row judges "${item.asks}"`,
    'add the row to its item',
  );

ensureDependencies();
const written = [...Object.keys(files), 'src/checks/index.ts', manual];
spawnSync(process.execPath, [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--log-level', 'warn', '--write', ...written], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = runTypeScript('tools/generate/generate.ts', []);
console.log(`
Next: the judgement, the words and the cases${item ? '' : `; the row's item in ${manual}`}. Then:
  npm run generate
  npm run types
  npm run format
  npm run test:unit -- test/checks/${section}/${id}.test.ts ${manual} test/app/first-setup.test.ts`);
