import { issueTypeOf, issuesOf, jiraProject, workflowOf } from '../../local/samples/alterations';
import { allOf, fieldsRequired, onlyFor } from '../../local/samples/jira/rules';
import type { Company } from '../../local/samples/types';
import type { CheckResult } from '../../src/contract';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
afterEach(() => sample.close());

/** What a row of the altered `ready` found, beside what passes. */
async function found(check: CheckResult['check'], alter: (company: Company) => void): Promise<[outcome: string, ...findings: string[]]> {
  sample = await sampleApp('ready', undefined, { alter });
  const run = await runToEnd(sample.app, [check]);
  const [row] = run.results;
  const findings = (row?.findings ?? []).filter(({ outcome }) => outcome !== 'passed');
  return [
    row?.outcome ?? '',
    ...findings.map(({ code, items, clause }) => `${code}${items === undefined ? '' : ` ${items}`}${clause ? ` ${clause}` : ''}`),
  ];
}
const bugs = ({ jira }: Company): ReturnType<typeof workflowOf> => workflowOf(jira, 'SHOP', 'Bug');
const administrators = 10_002;
const developers = 10_003;
const scope = 'project = 10042 AND issuetype in (10004)';
/** The ids of these statuses of bugs. */
const statusId = ({ jira }: Company, name: string): string =>
  issueTypeOf(jira, 'SHOP', 'Bug').statuses.find((status) => status.name === name)?.id ?? '';
const standing = ({ jira }: Company, ...statuses: string[]): number =>
  statuses.reduce((sum, status) => sum + issuesOf(jira, 'SHOP', 'Bug', status).length, 0);

describe('the rules of Jira’s workflow', () => {
  it.each<[string, number, string]>([
    ['a role that the sync user is not in refuses its steps', administrators, 'failed'],
    ['a role that it is in stops nothing', developers, 'passed'],
  ])('%s', async (_name, role, outcome) => {
    let items = 0;
    const [judged, ...findings] = await found('status-transitions-possible', (company) => {
      for (const step of bugs(company).transitions.filter(({ name }) => name !== 'Wieder öffnen'))
        step.conditions = allOf([onlyFor({ roleIds: [role] })]);
      items = standing(company, 'To Do', 'In Progress', 'In Review', 'Ready for Retest');
    });
    expect(judged).toBe(outcome);
    if (outcome === 'passed') expect(findings).toEqual([]);
    else expect(findings).toEqual([expect.stringMatching(new RegExp(`^jiraRefuses ${items} project = 10042 .* AND status in \\(`))]);
  });

  it.each<[string, string, number]>([
    ['demands a field that does not travel of the bugs that lack it', 'customfield_10108', 107],
    ['demands the resolution, which travels, of nobody', 'resolution', 0],
  ])('%s', async (_name, fieldId, lacking) => {
    let sources = '';
    const [outcome, ...findings] = await found('status-transitions-possible', (company) => {
      company.scenario.planFile.fields = [];
      for (const step of bugs(company).transitions) if (step.name === 'Abschließen') step.validators = [fieldsRequired(fieldId)];
      const left = ['In Review', 'Ready for Retest'].flatMap((status) => issuesOf(company.jira, 'SHOP', 'Bug', status)).slice(0, lacking);
      company.jira.values['customfield_10108'] = (issue) => (left.includes(issue) ? null : '4.2');
      sources = [statusId(company, 'In Review'), statusId(company, 'Ready for Retest')].join(', ');
      expect(left).toHaveLength(lacking);
    });
    expect([outcome, ...findings]).toEqual(
      lacking > 0 ? ['failed', `jiraDemands 107 ${scope} AND status in (${sources}) AND cf[10108] is EMPTY`] : ['passed'],
    );
  });

  it('the create step demands components, which nothing fills', async () => {
    const [outcome, ...findings] = await found('jira-required-fields', (company) => {
      bugs(company).creationValidators = [fieldsRequired('components')];
    });
    expect([outcome, ...findings]).toEqual(['failed', expect.stringMatching(/^demandedByWorkflow \d+$/)]);
  });

  it('a status closed to edits holds its items up', async () => {
    let done = 0;
    const [outcome, ...findings] = await found('statuses-editable', (company) => {
      bugs(company).statusProperties = { [statusId(company, 'Done')]: { 'jira.issue.editable': 'false' } };
      done = standing(company, 'Done');
    });
    expect([outcome, ...findings]).toEqual(['failed', expect.stringContaining(`locked ${done} ${scope} AND status = `)]);
  });
});

describe('the screens of Jira', () => {
  it('no step asks for the resolution, so that it cannot be set', async () => {
    const [outcome, ...findings] = await found('resolution-settable', (company) => {
      for (const step of bugs(company).transitions) delete step.screen;
    });
    expect([outcome, ...findings]).toEqual(['failed', expect.stringMatching(/^nowhere \d+ project = 10042 AND issuetype in \(10004\)$/)]);
  });

  it('a team-managed project sets the resolution by itself, and no permission is asked for it', async () => {
    sample = await sampleApp('ready', undefined, {
      alter: ({ jira }) => {
        jiraProject(jira, 'SHOP').style = 'next-gen';
      },
    });
    const run = await runToEnd(sample.app, ['resolution-settable', 'jira-sync-user-permissions']);
    expect(run.results.map(({ check, outcome, findings }) => [check, outcome, findings[0]?.code])).toEqual([
      ['jira-sync-user-permissions', 'passed', 'granted'],
      ['resolution-settable', 'failed', 'teamManaged'],
    ]);
  });

  it('the edit screen lacks the due date, with all bugs in scope', async () => {
    let all = 0;
    const [outcome, ...findings] = await found('jira-fields-on-edit-screen', ({ jira }) => {
      const was = jira.editScreen;
      jira.editScreen = (project, type) => was(project, type).filter(({ id }) => id !== 'duedate');
      all = issuesOf(jira, 'SHOP', 'Bug').length;
    });
    expect([outcome, ...findings]).toEqual(['failed', `thingMissing ${all} ${scope}`]);
  });

  it('sub-tasks cannot be created without a parent', async () => {
    const [outcome, ...findings] = await found('jira-required-fields', ({ scenario }) => {
      scenario.planFile.pairs = [
        ...scenario.planFile.pairs.slice(0, 1),
        { issueType: 'Sub-task', itemType: 'Requirement', direction: 'both' },
      ];
      scenario.planFile.fields = [];
    });
    expect([outcome, ...findings]).toEqual(['failed', expect.stringMatching(/^parentRequired( \d+)?$/)]);
  });
});

it('all of it is in order in the company that is ready', async () => {
  sample = await sampleApp('ready');
  const rows = [
    'jira-required-fields',
    'jira-fields-on-create-screen',
    'jira-fields-on-edit-screen',
    'resolution-settable',
    'statuses-editable',
    'status-transitions-possible',
  ] as const;
  const run = await runToEnd(sample.app, [...rows]);
  expect(run.results.map(({ check, outcome }) => [check, outcome])).toEqual(rows.map((check) => [check, 'passed']));
});
