const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { PermissionLinter, tsParser } = require('@forge/lint');

const shared = resolve(__dirname, '..', '..', '..', 'shared', 'contracts');
/** Where the documents are looked for, as test/contract does. `own` is the linter's name for the file. */
const documents = [
  { of: 'Jira', variable: 'JIRA_OPENAPI', file: 'jira-openapi.json', own: 'LOCAL_JIRA_SWAGGER' },
  { of: 'Jira Software', variable: 'JIRA_SOFTWARE_OPENAPI', file: 'jira-software-openapi.json', own: 'LOCAL_JSW_SWAGGER' },
];
/** The linter takes its files only if it has one of each product; the app calls none of these. */
const uncalled = ['LOCAL_JSM_SWAGGER', 'LOCAL_CONF_SWAGGER', 'LOCAL_CONF_V2_SWAGGER', 'LOCAL_BB_SWAGGER'];
const calls = 'declared-operations.js';

/**
 * Atlassian's permission linter, without a download: over the sources, and over the declared operations written out as calls. It sees only calls
 * whose path stands where they are made, and the app makes all of them in one place, with the path as a variable.
 */
async function lintPermissions(manifest, sources, operations) {
  const absent = useDocuments();
  const away = absent.map(({ of, variable }) => `${of}'s OpenAPI document is not at hand (${variable} tells where it is)`).join('; ');
  if (absent.some(({ of }) => of === 'Jira')) return { skipped: away };
  const written = { ast: await tsParser(asCalls(operations), calls, { project: null, tsconfigRootDir: undefined }), filepath: calls };
  const operationOf = ({ file, line }) => (file === calls ? operations[line - 1] : undefined);
  const found = await lintWith(manifest, [...sources, written]);
  // Declared without a scope since there is no granular one: test/manifest holds that against the document, and its refusal proves nothing.
  const refused = [...new Set(found.map(operationOf).filter((operation) => operation?.scopeless))].map(nameOf);
  const faults = found.filter((one) => !operationOf(one)?.scopeless);
  if (faults.length > 0)
    throw new Error(faults.map(({ file, line, message }) => (file === calls ? message : `${file}:${line} ${message}`)).join('\n'));
  // Where no scope is held, it complains of each call that it sees.
  const bare = { ...manifest, permissions: { ...manifest.permissions, scopes: [] } };
  const seen = new Set((await lintWith(bare, [written])).map(({ line }) => line));
  const unseen = operations.filter((_operation, index) => !seen.has(index + 1)).map(nameOf);
  if (seen.size === 0) throw new Error('the permission linter sees none of the declared operations');
  const remarks = [
    `${seen.size} of ${operations.length} operations`,
    ...(refused.length === 0 ? [] : [`asked without a scope: ${refused.join(', ')}`]),
    ...(unseen.length === 0 ? [] : [`no scope known of: ${unseen.join(', ')}`]),
    ...(away === '' ? [] : [away]),
  ];
  return { line: `no errors, no warnings; ${remarks.join('; ')}` };
}

const nameOf = ({ method, path }) => `${method} ${path}`;

/** One call a line, so that a line tells the operation. */
function asCalls(operations) {
  const call = ({ method, path }) => `requestJira(route\`${path.replaceAll('{', '${')}\`, { method: '${method}' });`;
  return operations.map(call).join('\n');
}

/** Points the linter at the documents; answers those that are not at hand. */
function useDocuments() {
  const none = join(__dirname, 'no-operations.json');
  const placed = documents.map((document) => ({ ...document, path: process.env[document.variable] ?? join(shared, document.file) }));
  process.env.USE_LOCAL_SWAGGER = 'true';
  for (const own of uncalled) process.env[own] = none;
  for (const { own, path } of placed) process.env[own] = existsSync(path) ? path : none;
  return placed.filter(({ path }) => !existsSync(path));
}

async function lintWith(manifest, inputs) {
  // What a linter stumbles over it only mentions.
  const failures = [];
  const linter = new PermissionLinter('production', manifest, { info: (message) => failures.push(String(message)) });
  await linter.bootstrap();
  const results = await linter.batchExecute(inputs);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map(({ line, message }) => ({ file, line, message })),
  );
}

module.exports = { lintPermissions };
