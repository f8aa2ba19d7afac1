import { jiraSyncUserDedicated } from '../../../src/checks/jira-sync-user/jira-sync-user-dedicated/check';
import type { JiraProject } from '../../../src/clients/jira/operations/projects';
import { jiraProject } from '../../support/jira-project';
import { planWithOneUser } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { refOf } from '../_jira-accounts';

const account = refOf('syncUser');
const project = { ...jiraProject, leadAccountId: 'acc-lead' };
const seen: { project: JiraProject; visible: boolean } = { project, visible: true };
const led = (leadAccountId: string): typeof seen => ({ project: { ...project, leadAccountId }, visible: true });
type Dedicated = { project: typeof seen; viewer: string | undefined };

testCheck<Dedicated>(jiraSyncUserDedicated, [
  {
    name: 'stays open where Jira does not tell who leads the project',
    facts: { project: { project: jiraProject, visible: true }, viewer: 'acc-admin' },
    expect: { outcome: 'unavailable', found: [{ code: 'leadUnknown', args: { user: account } }] },
  },
  {
    name: 'passes though the configuration user leads the project',
    facts: { project: led('acc-config'), viewer: 'acc-config' },
    expect: { outcome: 'passed', found: [{ code: 'noSign' }] },
  },
  {
    name: 'warns of the project lead',
    facts: { project: led('acc-sync'), viewer: 'acc-admin' },
    expect: { outcome: 'warning', found: [{ code: 'projectLead', args: { user: account } }] },
  },
  {
    name: 'warns of the person who looks',
    facts: { project: seen, viewer: 'acc-sync' },
    expect: { outcome: 'warning', found: [{ code: 'viewer', args: { user: account } }], effect: 'risk' },
  },
  {
    name: 'does not apply without a separate user',
    facts: { project: seen, viewer: 'acc-admin' },
    plan: planWithOneUser,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSeparateUser', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { project: { unavailable: { reason: 'jira-unreachable' } }, viewer: 'acc-admin' },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-unreachable' } }] },
  },
]);
