import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Sources that compile to something, each with the rule that has to refuse it. */
const refused: Record<string, { source: string; rule: string }> = {
  wrongType: { source: "export const it: number = 'one';\n", rule: 'typescript(TS2322)' },
  perhapsAbsent: { source: 'export const first = (list: string[]): string => list[0];\n', rule: 'typescript(TS2322)' },
  notAwaited: { source: 'export function go(work: () => Promise<void>): void {\n  work();\n}\n', rule: 'no-floating-promises' },
  needless: { source: 'export const it = (name: string): string => name ?? "";\n', rule: 'no-unnecessary-condition' },
  anything: { source: 'export const it: string = JSON.parse("{}");\n', rule: 'no-unsafe-assignment' },
  anyType: { source: 'export const it: any = 1;\n', rule: 'no-explicit-any' },
  silenced: { source: '// @ts-ignore\nexport const it: number = 1;\n', rule: 'ban-ts-comment' },
  unused: { source: 'const unused = 1;\nexport const it = 2;\n', rule: 'no-unused-vars' },
};

describe('the rules that look at types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-on-types-'));
  let said = '';

  beforeAll(() => {
    const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['.'] }));
    for (const [name, { source }] of Object.entries(refused)) writeFileSync(join(folder, `${name}.ts`), source);
    writeFileSync(join(folder, 'fine.ts'), 'export const it = (list: string[]): string | undefined => list[0];\n');
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '-c', '.oxlintrc.json', '--format', 'unix', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    said = stdout;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const linesOf = (name: string): string[] => said.split('\n').filter((line) => line.includes(`${name}.ts:`));

  test.each(Object.entries(refused))('refuse %s', (name, { rule }) => {
    expect(linesOf(name)).toContainEqual(expect.stringContaining(rule));
  });

  test('let pass what is right', () => {
    expect(said).toContain('.ts:');
    expect(linesOf('fine')).toEqual([]);
  });
});
