// Lints sources that need not exist: JSON of [{ file, source }] on standard input, JSON of the messages of each on standard output.
// A process of its own, since ESLint loads its configuration as an ECMAScript module, which jest's sandbox does not.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const answers = [];
for (const { file, source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath: file });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
