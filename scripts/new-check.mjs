// npm run new:check -- <section> <check-id>: the files of a check, its line in the index and in the sample company's run.
// CONTRIBUTING.md has the recipe.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './once.mjs';
import { ensureDependencies, giveUp, runTypeScript } from './setup.mjs';

const usage = 'Usage: npm run new:check -- <section> <check-id>, for example: npm run new:check -- users users-have-avatars';
const index = join(root, 'src/checks/index.ts');

const [section, id, ...rest] = process.argv.slice(2);
if (!section || !id || rest.length > 0) giveUp(usage, 64);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) giveUp(`"${id}" is no id: small letters, digits and single hyphens. ${usage}`, 64);
const before = readFileSync(index, 'utf8');
const sections = [...before.matchAll(/^ {2}'?([a-z-]+)'?: \[/gm)].map(([, name]) => name);
if (!sections.includes(section)) giveUp(`There is no section "${section}". There is: ${sections.join(', ')}.`, 64);
if (new RegExp(`/${id}/check'`).test(before)) giveUp(`There is a check "${id}" already.`, 64);

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

const key = section.includes('-') ? `'${section}'` : section;
const withImport = before.replace(/\n\n\/\*\*/, `\nimport { ${name} } from './${section}/${id}/check';\n\n/**`);
const list = new RegExp(`^( {2}${key}: \\[)([^\\]]*?),?\\s*\\]`, 'm');
writeFileSync(
  index,
  withImport.replace(
    list,
    (_all, open, checks) => `${open}${checks}${checks.includes('\n') ? ',\n    ' : ', '}${name}${checks.includes('\n') ? ',\n  ' : ''}]`,
  ),
);
console.log('src/checks/index.ts: the line, last in its section; move it to where it belongs');

// The stub passes, and so does the finished check unless somebody puts its mistake into the sample company.
const run = join(root, 'test/app/first-setup.test.ts');
const runBefore = readFileSync(run, 'utf8');
const runAfter = runBefore.replace(/(summaryOf\(run\)\)\.toEqual\(\{\n(?: {6}.*\n)*)/, (table) => `${table}      '${id}': 'passed',\n`);
if (runAfter === runBefore) console.error('test/app/first-setup.test.ts: the table of the whole run was not found; add the row to it');
else {
  writeFileSync(run, runAfter);
  console.log("test/app/first-setup.test.ts: the row's outcome in the sample company, passed until a mistake is put in");
}

ensureDependencies();
process.exitCode = runTypeScript('tools/generate/generate.ts', []);
console.log(`
Next: the judgement, the words and the cases; the manual's item in test/checks/manual.test.ts. Then:
  npm run generate
  npm run types
  npm run test:unit -- test/checks/${section}/${id}.test.ts test/checks/manual.test.ts test/app/first-setup.test.ts`);
