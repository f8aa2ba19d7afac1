import type { Reading } from '../../../src/checklist/engine/define-fact';
import { projectsUsable } from '../../../src/checks/connection/projects-usable/check';
import type { AquaProject } from '../../../src/clients/aqua/operations/projects';
import type { JiraProject } from '../../../src/clients/jira/operations/projects';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import { jiraProject } from '../../support/jira-project';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, today, unread } from '../../support/test-check';
import { aquaProject as aqua } from './_builders';

const project: JiraProject = {
  ...jiraProject,
  issueTypes: [
    { id: '10004', name: 'Bug', subtask: false },
    { id: '10002', name: 'Story', subtask: false },
  ],
};
type Facts = { jira: Reading<{ project: JiraProject | undefined; visible: boolean }>; aqua: Reading<AquaProject | undefined> };
const usable: Facts = { jira: read({ project, visible: true }), aqua: read(aqua) };
const shop: Ref = { ref: 'jiraProject', id: '10001' };
const webshop: Ref = { ref: 'aquaProject', id: 71 };
const issueType = (id: string): Ref => ({ ref: 'jiraIssueType', id });
const [bugs, stories] = plan.where.pairs;

testCheck<Facts>(projectsUsable, [
  { name: 'passes when both are live and have the types', facts: usable, expect: { outcome: 'passed', found: [{ code: 'usable' }] } },
  {
    name: 'fails when Jira’s is archived',
    facts: { ...usable, jira: read({ project: { ...project, archived: true }, visible: true }) },
    expect: { outcome: 'failed', found: [{ code: 'jiraArchived', args: { project: shop } }], effect: 'stops' },
  },
  {
    name: 'fails when Jira’s is in the bin',
    facts: { ...usable, jira: read({ project: { ...project, deleted: true }, visible: false }) },
    expect: { outcome: 'failed', found: [{ code: 'jiraDeleted', args: { project: shop } }] },
  },
  {
    name: 'says that it is in the bin where it was archived before',
    facts: { ...usable, jira: read({ project: { ...project, deleted: true, archived: true }, visible: false }) },
    expect: { outcome: 'failed', found: [{ code: 'jiraDeleted', args: { project: shop } }] },
  },
  {
    name: 'fails when Jira’s is gone',
    facts: { ...usable, jira: read({ project: undefined, visible: false }) },
    expect: { outcome: 'failed', found: [{ code: 'jiraMissing', args: { projectId: '10001' } }] },
  },
  {
    name: 'fails when a work type is gone',
    facts: { ...usable, jira: read({ project: { ...project, issueTypes: project.issueTypes.slice(0, 1) }, visible: true }) },
    expect: { outcome: 'failed', found: [{ code: 'issueTypeMissing', args: { project: shop, issueType: issueType('10002') } }] },
  },
  {
    name: 'names each work type that is gone, once however many pairs have it',
    plan: planWith({ where: { pairs: [bugs, stories, stories].flatMap((pair) => (pair ? [pair] : [])) } }),
    facts: { ...usable, jira: read({ project: { ...project, issueTypes: [] }, visible: true }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'issueTypeMissing', args: { project: shop, issueType: issueType('10004') } },
        { code: 'issueTypeMissing', args: { project: shop, issueType: issueType('10002') } },
      ],
    },
  },
  {
    name: 'fails when aqua’s is archived',
    facts: { ...usable, aqua: read({ ...aqua, archived: true }) },
    expect: { outcome: 'failed', found: [{ code: 'aquaArchived', args: { project: webshop } }] },
  },
  {
    name: 'tells what is wrong on both sides at once',
    facts: { jira: read({ project: { ...project, archived: true }, visible: true }), aqua: read({ ...aqua, archived: true }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraArchived', args: { project: shop } },
        { code: 'aquaArchived', args: { project: webshop } },
      ],
    },
  },
  {
    name: 'does not call a project missing that the reader may not see',
    facts: { jira: read({ project, visible: false }), aqua: read(undefined) },
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'jiraHidden', args: { project: shop } },
        { code: 'aquaNotVisible', args: { projectId: 71 } },
      ],
    },
  },
  {
    name: 'fails for the one side, though the other could not be looked at',
    facts: { jira: read({ project: { ...project, archived: true }, visible: true }), aqua: unread({ reason: 'aqua-unreachable' }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraArchived', args: { project: shop } },
        { code: 'could-not-look', args: { reason: 'aqua-unreachable' } },
      ],
      effect: 'stops',
    },
  },
  {
    name: 'fails for aqua’s, though Jira’s could not be looked at',
    facts: { jira: unread({ reason: 'jira-busy' }), aqua: read({ ...aqua, archived: true }) },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'could-not-look', args: { reason: 'jira-busy' } },
        { code: 'aquaArchived', args: { project: webshop } },
      ],
    },
  },
  {
    name: 'could not look',
    facts: { ...usable, aqua: unread({ reason: 'aqua-unreachable' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-unreachable' } }] },
  },
]);

it('names both projects where they are usable', () => {
  expect(projectsUsable.judge(usable, { plan, decisions: [], now: today })).toMatchObject([
    { code: 'usable', args: { jira: shop, aqua: webshop } },
  ]);
});
