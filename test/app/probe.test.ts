import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApp, type SampleApp } from '../support/sample-app';
import { withValue, without } from '../../local/samples/interferences';
import { operations } from '../../src/clients/jira/operations';
import { aquaOperations } from '../../src/clients/aqua/operations';
import { firstPlan } from '../../src/plans/plans';
import { believedAnchors } from '../../src/support/probe/beliefs';
import { probe, type ProbeReport } from '../../src/support/probe/probe';
import { countsOf, probeMarkdown } from '../../src/support/probe/report';
import { checklist } from '../support/command';

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('first-setup');
});
afterEach(() => sample.close());

function look(planId: string | undefined = firstPlan, ms = 60_000): Promise<ProbeReport> {
  return sample.app.host.run(sample.systems.admin, () => probe({ planId, deadline: Date.now() + ms }));
}

const wrong = ({ jira, aqua }: ProbeReport): string[] =>
  [...jira, ...aqua].flatMap(({ operation, outcome, why }) =>
    outcome === 'answered' ? [] : [`${operation} ${outcome} ${why ?? ''}`.trim()],
  );

it('tries every declared operation, by a plan or without one: src/support/probe has a line for each that needs to be told something', async () => {
  const declared = [...operations, ...aquaOperations].map(({ method, path }) => `${method} ${path}`);
  for (const planId of [firstPlan, undefined]) {
    const report = await sample.app.host.run(sample.systems.admin, () => probe({ planId, deadline: Date.now() + 60_000 }));
    expect(new Set([...report.jira, ...report.aqua].map(({ operation }) => operation))).toEqual(new Set(declared));
    expect(
      wrong(report).filter(
        (one) => !one.includes('begins and ends the session') && !one.includes('notFound') && !one.includes('none stands'),
      ),
    ).toEqual(planId === undefined ? expect.any(Array) : []);
  }
  expect(sample.aqua.openSessions()).toBe(0);
});

it('tells of nobody and nothing by name', async () => {
  const text = probeMarkdown(await look());
  const people = [
    'katharina',
    'brandt',
    'nordlicht',
    'kaltenbach',
    'SHOP',
    'Onlineshop',
    '10042',
    'Affected market',
    'Abgelehnt',
    '@nord',
    'Project Administrator',
  ];
  for (const name of people) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
  expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+|https?:|712020/);
});

it('says what answered otherwise than expected, what was refused, and what there was not to ask with', async () => {
  sample.jira.interfere(({ path }) => (path.includes('/resolution/search') ? { status: 200, body: { values: [{ id: 1 }] } } : undefined));
  sample.jira.interfere(({ path }) => (path.includes('/rest/agile') ? { status: 403, body: {} } : undefined));
  sample.aqua.interfere(without(/System\/License$/, 'Licenses'));
  sample.aqua.interfere(withValue(/System\/Settings/, 'AttachmentMaxFileSize', 'large'));
  const told = wrong(await look());
  expect(told).toEqual(
    expect.arrayContaining([
      'GET /rest/api/3/resolution/search unexpected jira-unexpected-answer: values.0.name',
      'GET /rest/agile/1.0/board refused jira-forbidden',
      'GET /rest/agile/1.0/board/{boardId}/sprint notReached no board is seen',
      'GET /api/System/License unexpected aqua-unexpected-answer: Licenses',
      'GET /api/System/License/Permissions notReached no licence is told',
      'GET /api/System/Settings unexpected aqua-unexpected-answer: AttachmentMaxFileSize',
    ]),
  );
});

it('comes to an end in time, and says what was left out', async () => {
  sample.jira.interfere(({ path }) => (path.includes('/rest/api/3/configuration') ? { hangMs: 20_000 } : undefined));
  const started = Date.now();
  const report = await look(firstPlan, 2_000);
  expect(Date.now() - started).toBeLessThan(12_000);
  expect(countsOf(report).notReached).toBeGreaterThan(20);
  expect(report.beliefs.map(({ saw }) => saw)).toContain('No time was left.');
});

it('finds hidden addresses where the search does', async () => {
  const { beliefs } = await look();
  const saw = (anchor: string): string => beliefs.find((one) => one.anchor === anchor)?.saw ?? '';
  expect(saw('jira.md#hidden-addresses')).toMatch(/found \d+ that are shown, [1-9]\d* accounts that hide theirs/);
  expect(saw('jira.md#unknown-permission-keys')).toContain('Status 400');
  expect(saw('jira.md#boards-and-sprints')).toContain('Status 400');
  expect(saw('jira.md#refusals')).toContain('errorMessages: list of 1');
});

it('looks into every belief that the documents call unverified', () => {
  const unverified = ['jira', 'aqua', 'forge'].flatMap((name) => {
    const page = readFileSync(join(__dirname, `../../docs/platform/${name}.md`), 'utf8');
    const sections = page.split(/^## /m).slice(1);
    return sections
      .filter((section) => section.includes('unverified'))
      .map((section) => `${name}.md#${anchorOf(section.split('\n')[0] ?? '')}`);
  });
  expect(unverified.length).toBeGreaterThan(15);
  expect(unverified.filter((anchor) => !believedAnchors.includes(anchor))).toEqual([]);
});

function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
}

it('is a report on the command line', async () => {
  const { status, out, err } = await checklist(['--scenario', 'ready', '--probe']);
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/^# What two real systems answered\n/);
  expect((await checklist(['--probe', '/nowhere/at/all.md'])).err).toContain('cannot be written');
});
