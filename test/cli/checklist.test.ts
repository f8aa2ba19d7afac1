import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startSamples } from '../../local/samples';
import { ipAllowList, throttled } from '../../local/samples/interferences';
import type { InterferenceRule, Samples } from '../../local/samples/types';
import type { Run } from '../../src/contract';
import { checklist, startChecklist, type Ended } from '../support/command';

const lastLines = ({ out }: Ended, count: number): string => out.trimEnd().split('\n').slice(-count).join('\n');

describe('as a process of its own', () => {
  it('prints the run as JSON and exits 1 where something failed; prints words for people and exits 0 where all is ready', async () => {
    const [json, table] = await Promise.all([
      startChecklist(['--scenario', 'first-setup', '--format', 'json']),
      startChecklist(['--scenario', 'ready']),
    ]);
    const run = JSON.parse(json.out) as Run;
    expect([json.status, json.err, run.verdict, run.problems]).toEqual([1, '', 'notReady', 15]);
    expect([table.status, table.err]).toEqual([0, '']);
    expect(table.out).toMatch(/\n\nReady\nNothing that was looked at .*\n.*\n$/);
  });

  it('exits 64 for wrong usage and 69 where it reaches nobody, each with one line on standard error', async () => {
    const environment = { JIRA_URL: 'http://127.0.0.1:1', JIRA_EMAIL: 'a', JIRA_API_TOKEN: 'b' };
    const aqua = { AQUA_URL: 'https://x.aqua-cloud.io', AQUA_USERNAME: 'c', AQUA_PASSWORD: 'd' };
    const [usage, unreachable] = await Promise.all([startChecklist(['--fast']), startChecklist([], { ...environment, ...aqua })]);
    expect([usage.status, usage.out]).toEqual([64, '']);
    expect(usage.err).toMatch(/^.*--help.*\n$/);
    expect([unreachable.status, unreachable.out]).toEqual([69, '']);
    expect(unreachable.err).toMatch(/^Jira does not answer at .*\n$/);
  });
});

describe('in the formats for people', () => {
  it('says how many items would not transfer: last on the command line, first in a file', async () => {
    const table = await checklist(['--scenario', 'first-setup']);
    const markdown = await checklist(['--format', 'markdown', '--only', 'items-in-scope', '--only', 'jira-sync-user-issue-security']);
    expect([table.status, markdown.status]).toEqual([1, 1]);
    expect(lastLines(table, 4)).toMatch(/^[\d,]+ of [\d,]+ work items would not transfer\n[^]*?\nNot ready: /);
    expect(markdown.out).toMatch(/^# [\d,]+ of [\d,]+ work items would not transfer\n\n[^]*?\*\*Not ready: /);
    expect(markdown.out).toMatch(/\[Show the 19 work items\]\(https:\/\/nordlicht\.atlassian\.net\/issues\/\?jql=project%20/);
  });

  it('prints the same with every row and in colour where that is asked for', async () => {
    const args = ['--only', 'resolutions-mapped', '--only', 'jira-address', '--only', 'aqua-reachable'];
    const short = await checklist(args);
    const whole = await checklist([...args, '--verbose'], { COLUMNS: '60', FORCE_COLOR: '1' });
    expect(short.out).toContain('\nPassed: 1 row\n');
    expect(short.out).not.toContain('aqua-reachable');
    const plain = stripVTControlCharacters(whole.out);
    expect(plain).not.toBe(whole.out);
    expect(plain).toContain('aqua-reachable');
    const tooLong = plain.split('\n').filter((line) => line.length > 60 && !/^ *https?:\S+$/.test(line));
    expect(tooLong).toEqual([]);
  });

  it('speaks the language that is asked for, in every format', async () => {
    const args = ['--lang', 'de', '--only', 'resolutions-mapped', '--format'];
    const [table, markdown, csv] = [
      await checklist([...args, 'table']),
      await checklist([...args, 'markdown']),
      await checklist([...args, 'csv']),
    ];
    expect(table.out).toMatch(/\nNicht bereit: 1 Problem/);
    expect(markdown.out).toMatch(/^# Nicht bereit: 1 Problem[^]*\n## Zuerst erledigen\n/);
    expect(csv.out).toMatch(/^Prüfung,Bezeichnung,[^]*\r\nresolutions-mapped,/);
  });

  it('tells on a terminal how far it is, and leaves no trace of that', async () => {
    const { err } = await checklist(['--only', 'resolutions-mapped'], { NO_COLOR: '1' }, { isTTY: true });
    expect(err).toMatch(/^\r[^]*0 of 1 rows looked at …[^]*\r.\[K$/);
  });

  it.each<[string, string[], RegExp]>([
    [
      'csv',
      ['--format', 'csv', '--only', 'resolutions-mapped'],
      /^check,name,section,effect,outcome,finding,expected,found,items,owner,remedy,link,at,settled\r\nresolutions-mapped,[^,]*,Values,items,failed,"?412 bugs use/,
    ],
    ['markdown', ['--format', 'markdown', '--only', 'resolutions-mapped'], /^# Not ready: 1 problem, 1 already affects existing items/],
  ])('prints %s', async (_name, args, expected) => {
    const { out } = await checklist(args);
    expect(out).toMatch(expected);
  });
});

it.each<[string, string[], Record<string, string>, string]>([
  ['an option that there is not', ['--fast'], {}, '--help'],
  ['an option with a slip of the keyboard', ['--formt', 'csv'], {}, 'Did you mean "--format"?'],
  ['a scenario that there is not', ['--scenario', 'nowhere'], {}, 'There is: first-setup, ready'],
  ['a scenario with a slip of the keyboard', ['--scenario', 'raedy'], {}, 'Did you mean "ready"?'],
  ['a check that there is not', ['--only', 'everything'], {}, 'docs/checks'],
  ['a check with a slip of the keyboard', ['--only', 'resolution-maped'], {}, 'Did you mean "resolutions-mapped"?'],
  ['a format that there is not', ['--format', 'xml'], {}, 'There is: table, json, markdown, csv'],
  ['a language that there is not', ['--lang', 'fr'], {}, 'There is: en'],
  ['a plan that is not there', ['--plan', 'nowhere.jsonc'], {}, '--example-plan'],
  ['half an environment', [], { JIRA_URL: 'https://x.atlassian.net' }, 'JIRA_EMAIL'],
  [
    'half a sync user',
    [],
    {
      JIRA_URL: 'https://x.atlassian.net',
      JIRA_EMAIL: 'a',
      JIRA_API_TOKEN: 'b',
      AQUA_URL: 'c',
      AQUA_USERNAME: 'd',
      AQUA_PASSWORD: 'e',
      JIRA_SYNC_EMAIL: 'f',
    },
    'JIRA_SYNC_API_TOKEN',
  ],
  [
    'a token in the clear',
    [],
    { JIRA_URL: 'http://x.atlassian.net', JIRA_EMAIL: 'a', JIRA_API_TOKEN: 'b', AQUA_URL: 'c', AQUA_USERNAME: 'd', AQUA_PASSWORD: 'e' },
    'https://',
  ],
])('exits 64 for %s, and says the way out', async (_name, args, environment, hint) => {
  const { status, out, err } = await checklist(args, environment);
  expect([status, out]).toEqual([64, '']);
  expect(err).toContain(hint);
});

describe('on other servers that speak the same', () => {
  let samples: Samples;
  let folder: string;
  let plan: string;
  beforeEach(async () => {
    samples = await startSamples('ready');
    folder = mkdtempSync(join(tmpdir(), 'readiness-plan-'));
    plan = join(folder, 'plan.jsonc');
    writeFileSync(plan, `// what the person wrote\n${JSON.stringify(samples.scenario.planFile)}`);
  });
  afterEach(async () => {
    await samples.close();
    rmSync(folder, { recursive: true });
  });
  const environment = (more: Record<string, string> = {}): Record<string, string> => ({
    JIRA_URL: samples.jira.url,
    JIRA_EMAIL: samples.scenario.identities.admin.email,
    JIRA_API_TOKEN: samples.scenario.identities.admin.token,
    AQUA_URL: samples.aqua.url,
    AQUA_USERNAME: samples.scenario.aquaReader.username,
    AQUA_PASSWORD: samples.scenario.aquaReader.password,
    ...more,
  });

  it('judges the plan of a file, and leaves no session', async () => {
    const { status, out, err } = await checklist(['--plan', plan, '--format', 'json'], environment());
    const run = JSON.parse(out) as Run;
    expect([status, err, run.verdict]).toEqual([0, '', 'ready']);
    // The site itself tells its id, which the platform would tell the deployed app.
    const gateway = run.results.find(({ check }) => check === 'jira-address')?.findings[0]?.args['gateway'];
    expect(gateway).toBe(`https://api.atlassian.com/ex/jira/${samples.scenario.cloudId}`);
    expect(samples.aqua.openSessions()).toBe(0);
  });

  it('counts the items that another plan would transfer too', async () => {
    const other = join(dirname(plan), 'other.jsonc');
    writeFileSync(other, JSON.stringify({ ...samples.scenario.planFile, jira: { project: 'SHOP', jql: 'status = "In Review"' } }));
    const args = ['--plan', plan, '--plan', other, '--only', 'plans-do-not-overlap', '--format', 'json'];
    const { status, out } = await checklist(args, environment());
    const [row] = (JSON.parse(out) as Run).results;
    expect([status, row?.outcome, row?.findings.map(({ code }) => code)]).toEqual([1, 'failed', ['sameIssues', 'sameItems']]);
    expect(row?.findings[0]?.items).toBeGreaterThan(0);
    // Ids are stored, and names are for people: of a file its own.
    expect(row?.findings[0]?.args).toMatchObject({ other: { ref: 'plan', id: 'plan-2' } });
    const shown = await checklist([...args.slice(0, -1), 'csv'], environment());
    expect(shown.out).toContain('by the plan “other.jsonc” as well');
  });

  it('names the plan that it means where a name is unknown in one of several', async () => {
    const other = join(folder, 'other.jsonc');
    writeFileSync(other, JSON.stringify({ ...samples.scenario.planFile, aqua: { project: 'Webshop' } }));
    const { status, err } = await checklist(['--plan', plan, '--plan', other], environment());
    expect([status, err.startsWith(`${other}: aqua.project: there is no "Webshop"`)]).toEqual([64, true]);
  });

  it('judges a plan whose work type is gone, and names those that there are', async () => {
    const { pairs } = samples.scenario.planFile;
    writeFileSync(plan, JSON.stringify({ ...samples.scenario.planFile, pairs: pairs.map((pair) => ({ ...pair, issueType: 'Fault' })) }));
    const { status, out, err } = await checklist(['--plan', plan, '--only', 'projects-usable', '--format', 'json'], environment());
    const [row] = (JSON.parse(out) as Run).results;
    expect([status, row?.outcome, row?.findings[0]?.code]).toEqual([1, 'failed', 'issueTypeMissing']);
    expect(err).toContain(`${plan}: pairs.0.issueType: SHOP has no work type "Fault". There is: Epic, Story, Task, Sub-task, Bug.`);
  });

  it('waits where Jira asks to slow down at the start', async () => {
    samples.jira.interfere(throttled({ first: 2, retryAfterSeconds: 1 }));
    const { status, err } = await checklist(['--plan', plan, '--only', 'projects-usable'], environment());
    expect([status, err]).toEqual([0, '']);
  });

  it.each<[string, InterferenceRule, RegExp]>([
    ['a list of allowed addresses that refuses everything', ipAllowList(), /list of allowed IP addresses.*is not on it/],
    ['a 403 that says nothing', () => ({ status: 403 }), /list of allowed IP addresses.*or a proxy/],
    ['a fault of Jira’s', () => ({ status: 500 }), /fault of its own \(status 500\)/],
    ['something else than Jira', () => ({ status: 200, body: 'Welcome' }), /is not Jira/],
  ])('exits 69 for %s, and says what it is', async (_name, rule, expected) => {
    samples.jira.interfere(rule);
    const { status, out, err } = await checklist(['--plan', plan], environment());
    expect([status, out]).toEqual([69, '']);
    expect(err).toMatch(expected);
    expect(err).not.toContain('Administer Jira');
  });

  it('exits 69 where a list of allowed addresses begins to refuse in mid-run', async () => {
    samples.jira.interfere(ipAllowList({ from: 60 }));
    const { status, out, err } = await checklist(['--plan', plan], environment());
    expect(status).toBe(69);
    expect(`${out}${err}`).toContain('list of allowed IP addresses');
    expect(`${out}${err}`).not.toMatch(/is not Jira|This page is for/);
  });

  it('exits 69 where aqua does not let it in, and judges what Jira tells', async () => {
    const { status, out, err } = await checklist(['--plan', plan, '--format', 'json'], environment({ AQUA_PASSWORD: 'wrong-secret' }));
    const run = JSON.parse(out) as Run;
    expect(status).toBe(69);
    expect(run.results.find(({ check }) => check === 'jira-sync-user-permissions')?.outcome).toBe('passed');
    expect(`${out}${err}`).not.toContain('wrong-secret');
    expect(`${out}${err}`).not.toContain(samples.scenario.identities.admin.token);
  });

  it('exits 69 where Jira does not take the token, and does not print it', async () => {
    const { status, out, err } = await checklist(['--plan', plan], environment({ JIRA_API_TOKEN: 'stale-token' }));
    expect([status, out]).toEqual([69, '']);
    expect(err).toContain('API tokens');
    expect(err).not.toContain('stale-token');
  });

  it('tells somebody without Administer Jira so, and nothing else', async () => {
    const { email, token } = samples.scenario.identities.member;
    const { status, out, err } = await checklist(['--plan', plan], environment({ JIRA_EMAIL: email, JIRA_API_TOKEN: token }));
    expect([status, out]).toEqual([69, '']);
    expect(err).toContain('Administer Jira');
  });

  const as = (who: 'syncUser' | 'configurationUser'): Record<string, string> => {
    const { email, token } = samples.scenario.identities[who];
    return { JIRA_SYNC_EMAIL: email, JIRA_SYNC_API_TOKEN: token };
  };

  it('looks as the sync user at what only that user sees, says so, and asks for less', async () => {
    writeFileSync(
      plan,
      JSON.stringify({ ...samples.scenario.planFile, answers: { decisions: samples.scenario.planFile.answers.decisions } }),
    );
    const args = ['--plan', plan, '--verbose'];
    const wide = { COLUMNS: '1000' };
    const alone = await checklist(args, environment(wide));
    const both = await checklist(args, environment({ ...as('syncUser'), ...wide }));
    expect([alone.status, both.status]).toEqual([2, 2]);
    expect(alone.out).toContain('hidden-addresses');
    expect(alone.out).not.toContain('as the sync user');
    expect(both.out).not.toContain('hidden-addresses');
    expect(both.out).toMatch(/Jira was read as you, and for 6 rows as the sync user/);
    expect(both.out).toContain('jira-sync-user-time-zone · seen as the sync user');
  });

  it('exits 64 where the token beside the admin’s belongs to another account than the sync user', async () => {
    const { status, out, err } = await checklist(['--plan', plan], environment(as('configurationUser')));
    expect([status, out]).toEqual([64, '']);
    expect(err).toContain('have to belong to the plan’s sync user: it belongs to the configuration user');
  });

  it('exits 69 where Jira does not take the sync user’s token', async () => {
    const stale = { ...as('syncUser'), JIRA_SYNC_API_TOKEN: 'stale-token' };
    const { status, out, err } = await checklist(['--plan', plan], environment(stale));
    expect([status, out]).toEqual([69, '']);
    expect(err).toContain('JIRA_SYNC_API_TOKEN');
    expect(err).not.toContain('stale-token');
  });

  it('finds the sync user among the project’s where the account may not list everybody', async () => {
    const { username, password } = samples.scenario.aquaWithoutSystemRights;
    const args = ['--plan', plan, '--only', 'aqua-sync-user-active'];
    const { err } = await checklist(args, environment({ AQUA_USERNAME: username, AQUA_PASSWORD: password }));
    expect(err).toBe('');
  });

  it('exits 64 where addresses are to be compared without the sync user’s own token', async () => {
    const { status, out, err } = await checklist(['--plan', plan, '--evidence', join(folder, 'seen.json')], environment());
    expect([status, out]).toEqual([64, '']);
    expect(err).toContain('--evidence needs the sync user’s own JIRA_SYNC_EMAIL and JIRA_SYNC_API_TOKEN.');
  });

  it('names what exists where a name is unknown', async () => {
    writeFileSync(plan, JSON.stringify({ ...samples.scenario.planFile, aqua: { project: 'Webshop' } }));
    const { status, err } = await checklist(['--plan', plan], environment());
    expect(status).toBe(64);
    expect(err).toContain('Webshop Regression');
  });
});
