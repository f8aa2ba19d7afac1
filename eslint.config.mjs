import { builtinModules } from 'node:module';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The laws of the house (docs/architecture.md) as rules. test/manifest/laws.test.ts proves that each of them bites.

const forge = '^@forge/';
const node = `^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$))`;
/** Imports that climb out of their own room into one of those named. */
const rooms = (...names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;

const never = (regex, message) => ({ regex, message });
const typesOnly = (regex, message) => ({ regex, message, allowTypeImports: true });
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: default exports only where a tool wants one.' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'Export by name: default exports only where a tool wants one.' },
];
const tenants = 'Law 10: a warm process serves many sites, so nothing that changes outlives a call.';
const noTenantData = [
  { selector: "Program > VariableDeclaration[kind!='const']", message: tenants },
  { selector: "Program > ExportNamedDeclaration > VariableDeclaration[kind!='const']", message: tenants },
  ...['Program', 'Program > ExportNamedDeclaration'].map((place) => ({
    selector: `${place} > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]`,
    message: tenants,
  })),
];
const noLateImport = [{ selector: 'ImportExpression', message: 'Import at the top, where the laws about imports are kept.' }];
/** Where law 1 holds there is no way to the outside but the facts. */
const noOutside = ['fetch', 'process', 'Buffer', 'require', 'XMLHttpRequest'].map((name) => ({
  name,
  message: 'Law 1: the checklist is pure. Whatever comes from outside is a fact.',
}));

const useCases = [
  'connection',
  'mapping',
  'names',
  'overview',
  'people-in-scope',
  'plans',
  'problems',
  'resolvers',
  'runs',
  'self-check',
  'storage',
];
const everywhereInSrc = [
  never(rooms('local', 'test', 'tools', 'scripts', 'static'), 'The backend knows nothing of the host, the tests, the tools or the page.'),
  never('^zod(/|$)', 'Schemas of the backend are written with valibot: zod would be a fifth of what is deployed.'),
];

const pure = [
  ...everywhereInSrc,
  never(forge, 'Law 1: the checklist imports nothing of Forge.'),
  never(node, 'Law 1: the checklist imports nothing of Node.'),
  never(rooms('clients', ...useCases), 'Law 1: the checklist imports no client, no storage and no use case.'),
  never(rooms('wording'), 'Law 2: findings are codes and arguments; words are added when they are shown.'),
];

const laws = [
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { ...imports(...everywhereInSrc), 'no-restricted-syntax': ['error', ...noDefaultExport, ...noTenantData] },
  },
  {
    files: ['src/{checklist,checks,facts,wording}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExport, ...noLateImport, ...noTenantData] },
  },
  {
    files: ['src/checklist/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        ...pure,
        never(rooms('checks', 'contract', 'facts'), 'No arrow upwards: the model and the engine know no check, no fact and no contract.'),
      ),
      'no-restricted-globals': ['error', ...noOutside],
    },
  },
  {
    files: ['src/checklist/model/**/*.ts'],
    rules: imports(
      ...pure,
      never('^\\.\\./(engine|matching)/', 'No arrow upwards: the model is under everything.'),
      never(rooms('checks', 'contract', 'facts'), 'No arrow upwards: the model is under everything.'),
    ),
  },
  {
    files: ['src/checks/**/*.{ts,tsx}'],
    ignores: ['src/checks/**/{en,de}.ts', 'src/checks/about-{en,de}.ts'],
    rules: {
      ...imports(...pure, never(rooms('contract'), 'No arrow upwards: checks know the model and the engine.')),
      'no-restricted-globals': ['error', ...noOutside],
    },
  },
  {
    files: ['src/facts/**/*.{ts,tsx}'],
    rules: imports(
      ...everywhereInSrc,
      never(forge, 'Facts are gathered through the clients alone: nothing of Forge.'),
      never(node, 'Facts are gathered through the clients alone: nothing of Node.'),
      never(rooms('wording', ...useCases), 'Facts know neither use cases nor storage nor words.'),
      typesOnly(
        '^(\\.\\./)+clients/(?!(jira|aqua)/operations/|http/answer-schema$)',
        'The clients come as sources; facts know the operations that they ask for, and of the rest types only.',
      ),
    ),
  },
  {
    files: ['src/self-check/**/*.ts', 'src/resolvers/self-check-page.ts'],
    rules: imports(
      ...everywhereInSrc,
      never(
        '(^|/)(admin-page|authorise|payloads|connection|names|overview|runs)(/|$)',
        'Law 5: the self-check page serves the caller’s own account and knows nothing of the administrators’ page.',
      ),
    ),
  },
  {
    files: ['src/wording/**/*.{ts,tsx}', 'src/checks/**/{en,de}.ts', 'src/checks/about-{en,de}.ts'],
    rules: imports(
      ...everywhereInSrc,
      never(`${forge}|${node}`, 'Words are shown in the page as well as on the command line: nothing of Forge or Node.'),
      never(rooms('clients', 'facts', ...useCases), 'Words are about codes: they know the contract and the checklist.'),
      typesOnly(
        '^(\\.\\./)+(checklist/(?!model/(vocabulary|refs|subjects)$)|checks(/(?!(en|de|places)$)|$)|contract$)|^\\./check$',
        'Words know the contract and the checklist by type only, so that the page carries neither; but for what a finding refers to.',
      ),
    ),
  },
  {
    files: ['src/report/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        ...everywhereInSrc,
        never(`${forge}|${node}`, 'Reports are made in the page as well as on the command line: nothing of Forge or Node.'),
        never(rooms('checks', 'clients', 'facts', ...useCases), 'Reports know the contract and the words.'),
        never(
          '^(\\.\\./)+checklist/(?!model/(fingerprint|refs|remedy-key|subjects|waivers)$)',
          'Of the checklist, reports know only what a finding refers to.',
        ),
        typesOnly('^(\\.\\./)+contract$', 'The contract is types: nothing of it runs.'),
      ),
      'no-restricted-globals': ['error', ...noOutside],
    },
  },
  {
    files: ['{local,test,tools}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'waitForFunction',
          message: 'It evaluates in the page once it has to wait, which the policy forbids: wait for a selector.',
        },
      ],
    },
  },
  {
    files: ['static/**/*.{ts,tsx}'],
    rules: {
      ...imports(
        never(
          '^(\\.\\./)+src/(?!(contract|checklist/model/(refs|subjects|decisions|clause)|report/[^/]+|wording/[^/]+|wording/(en|de)/self-check|checks/about-(en|de))$)',
          'The page reaches into src only for contract, wording and report: the backend does the rest.',
        ),
        typesOnly('^(\\.\\./)+src/contract$', 'The contract is types: nothing of it runs.'),
        never(rooms('local', 'test', 'tools', 'scripts'), 'The page knows nothing of the host, the tests or the tools.'),
        never('^@forge/(?!bridge$)', 'In the browser Forge is @forge/bridge.'),
      ),
      'no-restricted-syntax': [
        'error',
        ...noDefaultExport,
        {
          selector: 'ImportExpression[source.value=/^(\\.\\.\\/)+src\\//]',
          message: 'The page reaches into src only for contract, wording and report: the backend does the rest.',
        },
      ],
    },
  },
];

/** Configuration files: there the tool wants a default export. */
const configuration = ['static/readiness/stand-ins/*', '**/*.config.{js,mjs,ts,mts}'];

export default defineConfig(
  { ignores: ['**/node_modules/', '**/build/', '**/dist/', '.local-data/', 'test-results/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...noDefaultExport],
      // All other rules are kept by another linter, which is quick at it (.oxlintrc.json) and would obey such a comment.
      'no-warning-comments': ['error', { terms: ['eslint-disable', 'oxlint-disable'], location: 'anywhere' }],
    },
  },
  ...laws,
  { files: configuration, rules: { 'no-restricted-syntax': 'off' } },
);
