import { jiraConfigurationUserDedicated } from '../../../src/checks/jira-configuration-user/jira-configuration-user-dedicated/check';
import type { JiraProject } from '../../../src/clients/jira/operations/projects';
import { jiraProject } from '../../support/jira-project';
import { testCheck } from '../../support/test-check';
import { refOf } from '../_jira-accounts';

const account = refOf('configurationUser');
const project = { ...jiraProject, leadAccountId: 'acc-lead' };
const seen: { project: JiraProject; visible: boolean } = { project, visible: true };
const led = (leadAccountId: string): typeof seen => ({ project: { ...project, leadAccountId }, visible: true });
type Dedicated = { project: typeof seen; viewer: string | undefined };

testCheck<Dedicated>(jiraConfigurationUserDedicated, [
  {
    name: 'stays open where Jira does not tell who leads the project',
    facts: { project: { project: jiraProject, visible: true }, viewer: 'acc-admin' },
    expect: { outcome: 'unavailable', found: [{ code: 'leadUnknown', args: { user: account } }] },
  },
  {
    name: 'passes without a sign of another use',
    facts: { project: seen, viewer: 'acc-admin' },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'warns of the project lead',
    facts: { project: led('acc-config'), viewer: 'acc-admin' },
    expect: { outcome: 'warning', found: [{ code: 'projectLead', args: { user: account } }], effect: 'risk' },
  },
  {
    name: 'warns of the person who looks',
    facts: { project: seen, viewer: 'acc-config' },
    expect: { outcome: 'warning', found: [{ code: 'viewer', args: { user: account } }] },
  },
  {
    name: 'names both signs',
    facts: { project: led('acc-config'), viewer: 'acc-config' },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'projectLead', args: { user: account } },
        { code: 'viewer', args: { user: account } },
      ],
    },
  },
  {
    name: 'does without anybody in front of the page',
    facts: { project: seen, viewer: undefined },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'could not look',
    facts: { project: { unavailable: { reason: 'jira-unreachable' } }, viewer: 'acc-admin' },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-unreachable' } }] },
  },
]);
