// What every command needs before it can do its work. Plain Node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureCompiled } from './compile.mjs';
import { hashOf, once, root } from './once.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Ends the process with one line that says what to do. */
export function giveUp(line, status = 1) {
  console.error(line);
  process.exit(status);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`This needs Node.js 20.19 or newer; here is ${process.versions.node}. Get it from https://nodejs.org.`);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', ...options });
}

/** Whether a stamp says that the work was done for this very state. */
function isStamped(stamp, state) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
}

/** Installs the dependencies where they are missing or older than the lock file. */
export function ensureDependencies() {
  checkNode();
  const lock = hashOf([join(root, 'package-lock.json')]);
  const stamp = join(root, 'node_modules/.installed');
  const install = () => {
    console.error('Installing dependencies …');
    const { status } = run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], { stdio: ['ignore', 2, 2] });
    if (status !== 0) giveUp('The dependencies could not be installed. See the lines above; npm ci repeats it.');
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(stamp, lock);
  };
  once('dependencies', () => isStamped(stamp, lock), install);
}

/** What the page is built from. */
const pageSources = [
  'static/readiness/src',
  'static/readiness/index.html',
  'static/readiness/stand-ins',
  'static/readiness/vite.config.mts',
  'src/contract.ts',
  'src/wording',
  'src/report',
  'src/checklist',
  'src/checks',
  'package-lock.json',
];

/** Builds the page where its sources have changed: beside the one there is, whose place it takes when it is whole. */
export function ensurePage() {
  const state = hashOf(pageSources.map((path) => join(root, path)));
  const page = join(root, 'static/readiness/build');
  const build = () => {
    console.error('Building the page …');
    const beside = mkdtempSync(join(root, 'static/readiness/.new-'));
    const fresh = join(beside, 'build');
    const { status } = run(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'static/readiness', '--outDir', fresh, '--logLevel', 'warn'],
      // Whoever asks for it, a test too, gets the page as it is deployed.
      { stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (status === 0) {
      writeFileSync(join(fresh, '.built-from'), state);
      if (existsSync(page)) renameSync(page, join(beside, 'before'));
      renameSync(fresh, page);
    }
    rmSync(beside, { recursive: true });
    if (status !== 0) giveUp('The page could not be built. See the lines above.');
  };
  once('page', () => isStamped(join(page, '.built-from'), state), build);
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

function findChromium() {
  if (process.env.CHROME_PATH) {
    if (!isProgram(process.env.CHROME_PATH)) giveUp(`CHROME_PATH names no program: ${process.env.CHROME_PATH}`);
    return process.env.CHROME_PATH;
  }
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => browserNames.map((name) => join(folder, name)));
  return [...inPath, ...browserPlaces].find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The browser for the tests of the page: found, or as root on Debian installed. */
export function ensureChromium() {
  once('chromium', findChromium, installChromium);
  return findChromium() ?? giveUp('Chromium was installed but is not where it is looked for: set CHROME_PATH.');
}

function installChromium() {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!canInstall) giveUp('The browser tests need Chromium: install Chromium or Chrome, or set CHROME_PATH to the program.');
  console.error('Installing Chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
    if (status !== 0) giveUp(`apt-get ${args.join(' ')} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
}

/** How a program of ours is started, whatever starts it: its faults name their place in the sources. */
export function commandOf(program) {
  return ['--enable-source-maps', join(ensureCompiled(), program)];
}

/** Runs a program of ours in place of this process. */
export function runProgram(program, args) {
  const child = spawnSync(process.execPath, [...commandOf(program), ...args], { cwd: process.cwd(), stdio: 'inherit' });
  return child.status ?? 1;
}

/** Runs a tool, from its sources as it is seldom needed. */
export function runTypeScript(file, args) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, file), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
