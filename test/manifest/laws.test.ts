import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

interface Case {
  file: string;
  source: string;
}

const root = join(__dirname, '..', '..');
const use = (from: string): string => `import { thing } from '${from}';\nexport const it = thing;\n`;
const useType = (from: string): string => `import type { Thing } from '${from}';\nexport type It = Thing;\n`;

const broken: (Case & { says: string })[] = [
  { file: 'src/checklist/x.ts', source: use('@forge/api'), says: 'nothing of Forge' },
  { file: 'src/checklist/x.ts', source: useType('@forge/kvs'), says: 'nothing of Forge' },
  { file: 'src/checklist/x.ts', source: use('node:crypto'), says: 'nothing of Node' },
  { file: 'src/checklist/x.ts', source: use('fs/promises'), says: 'nothing of Node' },
  { file: 'src/checklist/x.ts', source: use('../clients/jira'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: useType('../clients/jira'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: "export type It = import('../clients/jira').JiraClient;\n", says: 'import()' },
  { file: 'src/checklist/x.ts', source: "export const it = import('../clients/jira');\n", says: 'Import at the top' },
  { file: 'src/checklist/x.ts', source: "export const it = require('../clients/jira');\n", says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: "export const it = fetch('https://example.com');\n", says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: use('../plans/plans'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: use('../runs/runs'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: use('../resolvers/admin-page'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: use('../connection/connection'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: use('../storage/documents'), says: 'Law 1' },
  { file: 'src/checklist/x.ts', source: use('../self-check/self-check'), says: 'Law 1' },
  { file: 'src/resolvers/self-check-page.ts', source: use('./admin-page'), says: 'Law 5' },
  { file: 'src/self-check/x.ts', source: use('../connection/connection'), says: 'Law 5' },
  { file: 'src/checklist/x.ts', source: use('../wording/en'), says: 'Law 2' },
  { file: 'src/checklist/x.ts', source: use('../facts/aqua/system'), says: 'No arrow upwards' },
  { file: 'src/checklist/engine/x.ts', source: useType('../../facts/sources'), says: 'No arrow upwards' },
  { file: 'src/checklist/engine/x.ts', source: useType('../../contract'), says: 'No arrow upwards' },
  { file: 'src/checklist/engine/x.ts', source: useType('../../checks'), says: 'No arrow upwards' },
  { file: 'src/checklist/model/x.ts', source: useType('../engine/verdict'), says: 'No arrow upwards' },
  { file: 'src/checks/values/x/check.ts', source: useType('../../../contract'), says: 'No arrow upwards' },
  { file: 'src/checks/values/x/en.ts', source: use('./check'), says: 'by type only' },
  { file: 'src/checks/values/x/check.ts', source: use('../../../clients/aqua'), says: 'Law 1' },
  { file: 'src/checks/values/x/check.ts', source: use('@forge/api'), says: 'nothing of Forge' },
  { file: 'src/checks/values/x/check.ts', source: use('../../../wording/en'), says: 'Law 2' },
  { file: 'src/facts/jira/x.ts', source: use('@forge/api'), says: 'nothing of Forge' },
  { file: 'src/facts/jira/x.ts', source: use('../../resolvers/authorise'), says: 'neither use cases nor storage' },
  { file: 'src/facts/jira/x.ts', source: use('../../clients/jira/client'), says: 'types only' },
  { file: 'src/wording/x.ts', source: use('../checklist/scope'), says: 'by type only' },
  { file: 'src/wording/x.ts', source: use('../clients/aqua'), says: 'Words are about codes' },
  { file: 'src/report/x.ts', source: use('node:util'), says: 'nothing of Forge or Node' },
  { file: 'src/report/x.ts', source: useType('../runs/runs'), says: 'Reports know the contract and the words' },
  { file: 'src/report/x.ts', source: use('../contract'), says: 'nothing of it runs' },
  { file: 'src/report/x.ts', source: use('../checklist/engine/verdict'), says: 'only what a finding refers to' },
  { file: 'src/report/x.ts', source: 'export const it = process.argv;\n', says: 'Law 1' },
  { file: 'src/runs/x.ts', source: use('../../local/host'), says: 'knows nothing of the host' },
  { file: 'src/runs/x.ts', source: useType('../../test/builders'), says: 'knows nothing of the host' },
  { file: 'static/readiness/src/x.ts', source: use('../../../src/checklist/scope'), says: 'only for contract, wording and report' },
  { file: 'static/readiness/src/x.ts', source: useType('../../../src/checklist/plan'), says: 'only for contract, wording and report' },
  { file: 'static/readiness/src/deep/x.tsx', source: use('../../../../src/clients/jira'), says: 'only for contract, wording and report' },
  {
    file: 'static/readiness/src/x.ts',
    source: "export const it = import('../../../src/runs/runs');\n",
    says: 'only for contract, wording and report',
  },
  { file: 'static/readiness/src/x.ts', source: use('@forge/api'), says: '@forge/bridge' },
  { file: 'src/plans/x.ts', source: use('zod'), says: 'written with valibot' },
  { file: 'src/checklist/x.ts', source: use('zod/mini'), says: 'written with valibot' },
  { file: 'src/facts/jira/x.ts', source: useType('zod'), says: 'written with valibot' },
  { file: 'src/plans/x.ts', source: 'let seen = 0;\nexport const it = (): number => ++seen;\n', says: 'Law 10' },
  { file: 'src/clients/x.ts', source: 'export const seen = new Map();\n', says: 'Law 10' },
  { file: 'src/facts/jira/x.ts', source: 'const seen = new Set();\nexport const it = seen;\n', says: 'Law 10' },
  { file: 'src/plans/x.ts', source: 'export default 1;\n', says: 'Export by name' },
  { file: 'src/plans/x.ts', source: 'const it = 1;\nexport { it as default };\n', says: 'Export by name' },
  { file: 'src/plans/x.ts', source: "import { Thing } from './thing';\nexport type It = Thing;\n", says: 'consistent-type-imports' },
  { file: 'src/plans/x.ts', source: '/* eslint-disable */\nexport default 1;\n', says: 'Export by name' },
  { file: 'src/plans/x.ts', source: '/* eslint-disable */\nexport const it = 1;\n', says: 'no-warning-comments' },
  { file: 'test/plans/x.ts', source: '// oxlint-disable-next-line\nexport const it = 1;\n', says: 'no-warning-comments' },
];

const kept: Case[] = [
  { file: 'src/checklist/x.ts', source: "import * as v from 'valibot';\nexport const it = v.string();\n" },
  { file: 'src/checks/values/x/check.ts', source: use('../../../facts/jira/resolutions') },
  { file: 'src/facts/jira/x.ts', source: useType('../../clients/jira/client') },
  { file: 'src/facts/jira/x.ts', source: use('../../clients/jira/operations/projects') },
  { file: 'src/facts/jira/x.ts', source: use('../../clients/http/answer-schema') },
  { file: 'src/facts/jira/x.ts', source: use('../../checklist/engine/define-fact') },
  { file: 'src/checks/values/x/check.ts', source: use('../../../checklist/engine/define-check') },
  { file: 'src/checks/values/x/en.ts', source: useType('./check') },
  { file: 'src/wording/x.ts', source: useType('../checklist/model/plan') },
  { file: 'src/wording/de.ts', source: use('../checks/de') },
  { file: 'src/report/x.ts', source: use('../wording/describe') },
  { file: 'src/runs/x.ts', source: use('@forge/kvs') },
  { file: 'src/runs/x.ts', source: "export const known = new Set(['one']);\nexport const it = (): unknown => new Map();\n" },
  { file: 'src/clients/x.ts', source: use('node:crypto') },
  { file: 'static/readiness/src/x.ts', source: useType('../../../src/contract') },
  { file: 'static/readiness/src/x.ts', source: use('../../../src/wording/describe') },
  { file: 'static/readiness/src/x.ts', source: use('../../../src/report/report') },
  { file: 'static/readiness/src/x.ts', source: use('../../../src/checklist/model/subjects') },
  { file: 'src/report/x.ts', source: use('../checklist/model/subjects') },
  { file: 'static/readiness/src/x.ts', source: use('@forge/bridge') },
  { file: 'static/readiness/vite.config.ts', source: 'export default {};\n' },
];

const firstLine = ({ file, source }: Case): string => `${file}: ${source.split('\n')[0] ?? ''}`;

describe('the laws of imports', () => {
  const cases = [...broken, ...kept];
  let answers = new Map<Case, string[]>();

  beforeAll(() => {
    const output = execFileSync(process.execPath, [join(__dirname, 'lint-virtual.mjs')], { cwd: root, input: JSON.stringify(cases) });
    const messages = z.array(z.array(z.string())).parse(JSON.parse(output.toString()));
    answers = new Map(cases.map((item, index) => [item, messages[index] ?? []]));
  });

  test.each(broken.map((item) => [firstLine(item), item] as const))('refuses %s', (_name, item) => {
    expect(answers.get(item)).toContainEqual(expect.stringContaining(item.says));
  });

  test.each(kept.map((item) => [firstLine(item), item] as const))('lets pass %s', (_name, item) => {
    expect(answers.get(item)).toEqual([]);
  });
});
