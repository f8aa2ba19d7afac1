import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { GeneratedFile } from './files';

const root = join(__dirname, '../..');

/** Where judgements compare with fixed words: words for people stand elsewhere. */
const rooms = ['src/checks', 'src/checklist', 'src/facts', 'src/clients/jira/operations', 'src/clients/aqua/operations'];
const forPeople = /(?:^|\/)(?:(?:about-)?(?:en|de)|places)\.ts$/;

/** A name as vendors and this app give them: no sentence, no path, no single letter. */
const nameLike = /^\p{L}[\p{L}\p{N}_.'’:-]+(?: [\p{L}\p{N}_.'’-]+){0,3}$/u;

/** The fixed words that stand in the source of facts and checks, each once: what a bundle may hold in clear. */
export function knownWordsFile(): GeneratedFile {
  const words = new Set<string>();
  for (const file of rooms.flatMap(sourcesBelow)) collect(file, words);
  const lines = [...words].sort(byCodePoint).map((word) => `  ${quoted(word)},`);
  return {
    path: 'src/support/bundle/known-words.ts',
    text: `// Made by \`npm run generate\` from the source of checks and facts. Do not edit.

/** Words that stand in this app's own source, such as codes and names that the vendors give: whoever reads one learns nothing of a customer. */
export const knownWords: readonly string[] = [
${lines.join('\n')}
];
`,
  };
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !forPeople.test(file));
}

function collect(file: string, words: Set<string>): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const isName =
      ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent) || ts.isShorthandPropertyAssignment(node.parent);
    const isWord = ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && isName && node.parent.name === node);
    if (isWord && nameLike.test(node.text)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
}

function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** As the formatter writes it. */
function quoted(word: string): string {
  return word.includes("'") ? `"${word}"` : `'${word}'`;
}
