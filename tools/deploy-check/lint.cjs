const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { getClientSideLintersOnly, lint, parseSourceFile } = require('@forge/lint');

/** Stands in for the feature flags that the linter would ask Atlassian for. */
const flags = { getDeprecatedRuntimes: async () => [] };
/** Downloads the vendor's OpenAPI documents unless it is given them: permissions.cjs does that. */
const needsDocuments = 'PermissionLinter';

/** Atlassian's linters over the backend's sources, all but the one for permissions; answers the parsed sources for that one. */
async function lintBackend(manifest) {
  // What a linter stumbles over it only mentions.
  const failures = [];
  const logger = { info: (message) => failures.push(String(message)) };
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const linters = (await getClientSideLintersOnly(manifest, 'production', logger, flags)).filter(
    (linter) => linter.constructor.name !== needsDocuments,
  );
  const sources = [];
  const parseFunction = async (file, parser) => {
    const source = await parseSourceFile(file, parser);
    sources.push(source);
    return source;
  };
  const results = await lint(files, manifest, 'production', logger, flags, { linter: { mode: 'client-side' }, linters, parseFunction });
  const found = results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map((rule) => `${file}:${rule.line}:${rule.column} ${rule.class}: ${rule.message}`),
  );
  found.unshift(...failures);
  if (found.length > 0) throw new Error(found.join('\n'));
  // The linter passes over files that tsconfig.json does not list one by one, without a word.
  if (sources.length !== files.length)
    throw new Error(`the linter read ${sources.length} of ${files.length} files: tsconfig.json has to include src/**/*`);
  return { sources, linters: linters.length };
}

module.exports = { lintBackend };
