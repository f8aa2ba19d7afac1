import { connectAsGiven, openApp, runToEnd, savePlanFile } from '../../local/cli/app';
import { sampleSystems } from '../../local/cli/systems';
import { planFileSchema } from '../../local/plan-file/format';
import { startSamples, type Samples } from '../../local/samples';
import type { CheckResult, Run } from '../../src/contract';

let samples: Samples;
afterEach(() => samples.close());

/** Checks a plan between a project of the sample company and aqua, by the same accounts as the webshop's. */
async function check(project: string, issueType: string): Promise<Run> {
  samples = await startSamples('first-setup');
  const systems = sampleSystems(samples);
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  const plan = planFileSchema.parse({
    ...samples.scenario.planFile,
    fields: [],
    jira: { project, closedItems: true },
    pairs: [{ issueType, itemType: 'Defect', direction: 'both' }],
    carries: ['assignee', 'reporter', 'comments', 'attachments'],
  });
  expect(await savePlanFile(app, systems, plan)).toEqual([]);
  return runToEnd(app);
}

function findingsOf(run: Run, id: CheckResult['check']): Record<string, CheckResult['findings'][number]> {
  const { findings = [] } = run.results.find((result) => result.check === id) ?? {};
  return Object.fromEntries(
    findings.map((finding) => [[finding.code, finding.args['permission']].filter((part) => typeof part === 'string').join(' '), finding]),
  );
}

/** Rows that could not be judged although both systems answered. */
const faults = (run: Run): string[] =>
  run.results.filter(({ findings }) => findings.some(({ args }) => args['reason'] === 'app-fault')).map((result) => result.check);

it('a service project: its customers have no counterpart, and its agents’ rights are asked for', async () => {
  const run = await check('HELP', 'Incident');
  expect(run).toMatchObject({ status: 'finished', verdict: 'notReady' });
  expect(faults(run)).toEqual([]);
  expect(findingsOf(run, 'users-matched')['noPerson']).toMatchObject({
    outcome: 'failed',
    items: 35,
    args: { sort: 'customer', users: { length: 31 } },
  });
  expect(findingsOf(run, 'jira-sync-user-permissions')['denied SERVICEDESK_AGENT']).toMatchObject({ outcome: 'failed' });
  expect(findingsOf(run, 'jira-sync-user-active')).toHaveProperty('withoutApplication');
});

it('a team-managed project: what is missing is granted by a role of the project, and no scheme is spoken of', async () => {
  const run = await check('LAGER', 'Bug');
  expect(run).toMatchObject({ status: 'finished', verdict: 'notReady' });
  expect(faults(run)).toEqual([]);
  const denied = findingsOf(run, 'jira-sync-user-permissions')['denied MODIFY_REPORTER'];
  expect(denied).toMatchObject({ args: { teamManaged: true } });
  expect(findingsOf(run, 'jira-sync-user-issue-security')).toHaveProperty('noLevels');
});
