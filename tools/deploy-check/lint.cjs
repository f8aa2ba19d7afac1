const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { getClientSideLintersOnly, lint, parseSourceFile } = require('@forge/lint');

const quiet = { info: () => {} };
/** Stands in for the feature flags that the linter would ask Atlassian for. */
const flags = { getDeprecatedRuntimes: async () => [] };
/** Downloads the vendor's OpenAPI documents. test/manifest/scopes.test.ts judges the scopes instead. */
const needsNetwork = 'PermissionLinter';

/** Atlassian's linters over the backend's sources. */
async function lintBackend(manifest) {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const linters = (await getClientSideLintersOnly(manifest, 'production', quiet, flags)).filter(
    (linter) => linter.constructor.name !== needsNetwork,
  );
  let parsed = 0;
  const parseFunction = (file, parser) => {
    parsed += 1;
    return parseSourceFile(file, parser);
  };
  const results = await lint(files, manifest, 'production', quiet, flags, { linter: { mode: 'client-side' }, linters, parseFunction });
  const found = results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map((rule) => `${file}:${rule.line}:${rule.column} ${rule.class}: ${rule.message}`),
  );
  if (found.length > 0) throw new Error(found.join('\n'));
  // The linter passes over files that tsconfig.json does not list one by one, without a word.
  if (parsed !== files.length) throw new Error(`the linter read ${parsed} of ${files.length} files: tsconfig.json has to include src/**/*`);
  return { files: parsed, linters: linters.length };
}

module.exports = { lintBackend };
