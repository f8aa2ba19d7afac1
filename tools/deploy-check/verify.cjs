/**
 * What a deployment to Atlassian would check, without an account: the manifest, the linters, the bundler, and whether the bundle's handlers
 * answer. The bundler wants the main script to be CommonJS, hence the file's ending.
 */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { install } = require('./install.cjs');

const root = join(__dirname, '..', '..');

/** Runs a script of the app's own tools; what it prints is shown only when it fails. */
function run(what, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(error?.message ?? (`${stdout}${stderr}`.trim() || `${what} ended with ${status}`));
  return stdout.trim();
}

const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;

async function main() {
  process.chdir(root);
  let manifest;
  let sources;
  let bundles;
  const steps = {
    tools: () => install(),
    page: () => {
      run('the build', [join('scripts', 'build-page.mjs')]);
      return 'built from its sources';
    },
    manifest: async () => {
      manifest = await require('./manifest.cjs').validateManifest();
      return `no errors, no warnings; ${manifest.permissions.scopes.length} scopes`;
    },
    linter: async () => {
      const linted = await require('./lint.cjs').lintBackend(manifest);
      sources = linted.sources;
      return `no errors, no warnings; ${sources.length} files, ${linted.linters} linters`;
    },
    permissions: async () => {
      const operations = JSON.parse(run('the list', ['--import', 'tsx', join('tools', 'deploy-check', 'list-operations.ts')]));
      return require('./permissions.cjs').lintPermissions(manifest, sources, operations);
    },
    bundler: async () => {
      bundles = await require('./bundle.cjs').bundleBackend(manifest);
      return bundles.map(({ bytes, gzipped }) => `${kilobytes(bytes)}, ${kilobytes(gzipped)} gzip, not minified`).join(', ');
    },
    handlers: () =>
      run('the host', ['--import', 'tsx', join('tools', 'deploy-check', 'call-handlers.ts'), ...bundles.map(({ file }) => file)]),
  };
  for (const [name, step] of Object.entries(steps)) {
    try {
      const outcome = await step();
      const { skipped, line } = typeof outcome === 'string' ? { line: outcome } : outcome;
      console.log(`${name.padEnd(11)} ${skipped === undefined ? `ok    ${line}` : `--    not looked at: ${skipped}`}`);
    } catch (error) {
      console.error(`${name.padEnd(11)} FAIL  ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      return;
    }
  }
}

void main();
