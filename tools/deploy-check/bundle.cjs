const { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const { basename, join } = require('node:path');
const { gzipSync } = require('node:zlib');
const { getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const built = join(__dirname, 'build');

/** Stands in for the run-time's wrapper and loader, which a deployment downloads; neither is part of the app's own code. */
const nothing = async () => ({ script: '', source: 'none', version: 'none' });
const wrappers = { getNodeRuntimeWrapper: nothing, getNodeRuntimeLoader: nothing };

/** Bundles the backend the way a deployment does and keeps the result in build/. */
async function bundleBackend(manifest) {
  const warnings = [];
  const heard = (message) => warnings.push(String(message));
  const logger = { info: () => {}, debug: () => {}, trace: () => {}, warn: heard, error: heard };
  const handlers = manifest.modules.function.map(({ handler }) => ({ module: handler.split('.')[0] }));
  const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const bundler = getNodeBundler(logger, wrappers, config);
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints: getEntryPoints(handlers) });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  // The modules that the manifest names come first; beside them lie the files that they read when these are asked for.
  const entries = [...new Set(handlers.map(({ module }) => `${module}.cjs`))];
  const later = readdirSync(outputDir).filter((name) => /^\d+\.cjs$/.test(name));
  const files = [...entries, ...later].map((name) => join(built, name));
  for (const file of files) copyFileSync(join(outputDir, basename(file)), file);
  rmSync(outputDir, { recursive: true, force: true });
  return files.map((file) => ({ file, bytes: statSync(file).size, gzipped: gzipSync(readFileSync(file)).length }));
}

module.exports = { bundleBackend };
