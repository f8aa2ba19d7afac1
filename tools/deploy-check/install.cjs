const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const stamp = join(__dirname, 'node_modules', '.installed-lock-hash');

/** Installs what this folder's lock file names, unless that very lock file is installed already. */
function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(__dirname, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'at hand';
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: __dirname, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stdout, stderr, error } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  if (status !== 0) throw new Error(`npm ci failed in tools/deploy-check\n${error?.message ?? `${stdout}${stderr}`.trim()}`);
  writeFileSync(stamp, hash);
  return 'installed';
}

module.exports = { install };
