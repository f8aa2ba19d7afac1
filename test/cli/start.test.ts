import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPage, type Serving } from '../../local/cli/page';
import { commandWordsIn } from '../../local/wording/sentence';
import { languages } from '../../src/wording/language';
import { startCommand } from '../support/command';
import { expectWholeTexts } from '../support/each-language';

let data: string;
let running: ChildProcess[];
let serving: Serving[];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'readiness-data-'));
  running = [];
  serving = [];
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const page of serving) await page.stop();
  rmSync(data, { recursive: true });
});

interface Started {
  child: ChildProcess;
  /** What it printed, as soon as that matches or it has ended. */
  printed(expected: RegExp): Promise<string>;
  ended: Promise<number | null>;
}

/** Starts the page as a process of its own. */
function start(args: string[], environment: Record<string, string> = {}): Started {
  const child = startCommand('start', ['--data', data, ...args], environment);
  running.push(child);
  let text = '';
  const ended = once(child, 'close').then(() => child.exitCode);
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const printed = async (expected: RegExp): Promise<string> => {
    while (!expected.test(text) && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
    return text;
  };
  return { child, printed, ended };
}

/** Starts the page in this process: the same without the time that a process takes to start. */
async function page(args: string[], environment: Record<string, string> = {}): Promise<{ status: number | undefined; text: string }> {
  let text = '';
  const output = { write: (part: string) => (text += part) };
  const started = await startPage(['--data', data, ...args], { environment, stdout: output, stderr: output });
  if (typeof started === 'number') return { status: started, text };
  serving.push(started);
  return { status: undefined, text };
}

it('prints an address that answers, and stops cleanly on SIGINT and on SIGTERM', async () => {
  const stopsOn = async (signal: 'SIGINT' | 'SIGTERM', scenario: string): Promise<void> => {
    const { child, printed, ended } = start(['--port', '0', '--scenario', scenario]);
    const text = await printed(/http:\S+/);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
    const response = await fetch(address);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(scenario)]);
    child.kill(signal);
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  };
  await Promise.all([stopsOn('SIGINT', 'first-setup'), stopsOn('SIGTERM', 'ready')]);
});

it('keeps the log-in apart, for the owner only', async () => {
  await page(['--port', '0', '--scenario', 'ready']);
  expect(readFileSync(join(data, 'ready/store.json'), 'utf8')).not.toMatch(/password/i);
  expect(readFileSync(join(data, 'ready/secrets.json'), 'utf8')).toMatch(/password/);
});

it('prints what to enter for the sample aqua where the set-up is still to be made', async () => {
  const { text } = await page(['--port', '0', '--empty']);
  const [, address, user, password] = /address +(\S+)\n +user name +(\S+)\n +password +(\S+)\n$/.exec(text) ?? [];
  const form = { grant_type: 'password', username: user ?? '', password: password ?? '' };
  const response = await fetch(`${address ?? ''}/api/token`, { method: 'POST', body: new URLSearchParams(form) });
  expect([response.status, (await page(['--port', '0'])).text]).toEqual([200, expect.not.stringContaining('password')]);
});

it('says that a port is taken, and how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { printed, ended } = start(['--port', String(port)]);
  try {
    expect(await ended).toBe(64);
    expect(await printed(/taken/)).toBe(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}\n`);
  } finally {
    other.close();
  }
});

it.each<[string, string[], Record<string, string>, number, string]>([
  ['a port that is no number', ['--port', 'http'], {}, 64, '--port takes a number'],
  ['an option that there is not', ['--fast'], {}, 64, '--help'],
  ['an option with a slip of the keyboard', ['--emtpy'], {}, 64, 'Did you mean "--empty"?'],
  ['a scenario that there is not', ['--scenario', 'nowhere'], {}, 64, 'There is: first-setup, ready'],
  ['half an environment', [], { AQUA_URL: 'https://x.aqua-cloud.io' }, 64, 'JIRA_URL'],
  [
    'a Jira that does not answer',
    [],
    {
      JIRA_URL: 'http://127.0.0.1:1',
      JIRA_EMAIL: 'a',
      JIRA_API_TOKEN: 'b',
      AQUA_URL: 'https://x.aqua-cloud.io',
      AQUA_USERNAME: 'c',
      AQUA_PASSWORD: 'd',
    },
    69,
    'Jira does not answer',
  ],
])('ends with one line for %s', async (_name, args, environment, status, line) => {
  const ended = await page(args, environment);
  expect(ended.status).toBe(status);
  expect(ended.text).toContain(line);
  expect(ended.text.trim().split('\n')).toHaveLength(1);
});

it.each(['-h', '--help'])('tells by %s how it is used', async (option) => {
  expect(await page([option])).toEqual({ status: 0, text: expect.stringContaining('--port N') });
});

it.each<[string[], number, RegExp]>([
  [['-h'], 0, /^Startet die Seite/],
  [['--port', 'http'], 64, /^--port nimmt eine Zahl von 0 bis 65535, nicht „http“\.$/m],
  [['--emtpy'], 64, /^Eine Option „--emtpy“ gibt es nicht\. Gemeint ist wohl „--empty“/],
])('speaks German where that is asked for: %j', async (args, status, says) => {
  expect(await page(['--lang', 'de', ...args])).toEqual({ status, text: expect.stringMatching(says) });
});

it.each(languages)('tells in %s where the page is and what to enter, with the same options', async (language) => {
  const { text } = await page(['--port', '0', '--empty', '--lang', language]);
  expectWholeTexts(language, text.trimEnd().split(/\n */));
  const optionsOf = (help: string): string[] => [...help.matchAll(/^ {2}(-.*?)(?: [A-Z]| {2})/gm)].map(([, option = '']) => option);
  expect(optionsOf(commandWordsIn(language).page.help)).toEqual(optionsOf(commandWordsIn('en').page.help));
});
