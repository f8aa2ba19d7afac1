import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { JiraUser } from '../../../src/clients/jira/operations/accounts';
import { jiraConfigurationUserProjectAdmin } from '../../../src/checks/jira-configuration-user/jira-configuration-user-project-admin/check';
import type { OwnEvidence } from '../../../src/facts/jira/own-evidence';
import type { Grants } from '../../../src/facts/jira/permissions';
import { jiraProject } from '../../support/jira-project';
import { read, testCheck } from '../../support/test-check';
import { accountOf, refOf, seenBy, shownBy } from '../_jira-accounts';

const account = refOf('configurationUser');
const grants: Grants = { global: [], project: ['BROWSE_PROJECTS'], onIssues: [], probes: 0, evaluated: true };

const software = read({ project: jiraProject, visible: true });
const person = read(accountOf('configurationUser'));

testCheck<{ grants: Grants; own: OwnEvidence; account: Reading<JiraUser | undefined>; project: typeof software }>(
  jiraConfigurationUserProjectAdmin,
  [
    {
      name: 'passes with Administer spaces',
      facts: { grants: { ...grants, project: ['ADMINISTER_PROJECTS'] }, own: {}, account: person, project: software },
      expect: { outcome: 'passed', found: [{ code: 'granted' }] },
    },
    {
      name: 'passes for somebody who administers all of Jira',
      facts: { grants: { ...grants, global: ['ADMINISTER'] }, own: {}, account: person, project: software },
      expect: { outcome: 'passed', found: [{ code: 'jiraAdministrator' }] },
    },
    {
      name: 'fails when denied',
      facts: { grants, own: {}, account: person, project: software },
      expect: { outcome: 'failed', found: [{ code: 'denied', args: { user: account } }], effect: 'stops' },
    },
    ...[
      { name: 'a deactivated account', user: { ...accountOf('configurationUser'), active: false }, code: 'deactivated' as const },
      { name: 'an account that is gone', user: undefined, code: 'noAccount' as const },
    ].map(({ name, user, code }) => ({
      name: `does not say what ${name} lacks`,
      facts: { grants: { ...grants, project: [] }, own: {}, account: read(user), project: software },
      expect: { outcome: 'notApplicable' as const, found: [{ code, args: user ? { user: account } : {} }] },
    })),
    {
      name: 'does not say what an account lacks that has no access to the product',
      facts: {
        grants: { ...grants, project: [] },
        own: {},
        account: read({ ...accountOf('configurationUser'), applicationRoles: [] }),
        project: software,
      },
      expect: { outcome: 'notApplicable', found: [{ code: 'withoutApplication', args: { user: account } }] },
    },
    {
      name: 'fails for one that browses the project without it',
      facts: { grants, own: {}, account: read({ ...accountOf('configurationUser'), applicationRoles: [] }), project: software },
      expect: { outcome: 'failed', found: [{ code: 'denied', args: { user: account } }] },
    },
    {
      name: 'fails for a deactivated account of which Jira tells what it is granted',
      facts: { grants, own: {}, account: read({ ...accountOf('configurationUser'), active: false }), project: software },
      expect: { outcome: 'failed', found: [{ code: 'denied', args: { user: account } }] },
    },
    {
      name: 'takes silence about a project that nobody evaluated for no denial',
      facts: { grants: { ...grants, project: [], evaluated: false }, own: {}, account: person, project: software },
      expect: { outcome: 'unavailable', found: [{ code: 'notEvaluated', args: { user: account } }] },
    },
    {
      name: 'sends nobody to sign in as a service account',
      facts: {
        grants: { ...grants, project: [], evaluated: false },
        own: {},
        account: read({ ...accountOf('configurationUser'), accountType: 'app', appType: 'service' }),
        project: software,
      },
      expect: { outcome: 'unavailable', found: [{ code: 'notEvaluated', args: { user: account, service: true } }] },
    },
    {
      name: 'fails where the account itself sees the project and does not administer it',
      facts: {
        grants: { ...grants, project: [], evaluated: false },
        own: shownBy('configurationUser', { permissions: { held: ['BROWSE_PROJECTS'], lacked: ['ADMINISTER_PROJECTS'] } }),
        account: person,
        project: software,
      },
      expect: { outcome: 'failed', found: [{ code: 'denied', args: { user: account, seen: seenBy('configurationUser') } }] },
    },
    {
      name: 'could not look',
      facts: { grants: { unavailable: { reason: 'jira-forbidden' } }, own: {}, account: person, project: software },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
    },
    {
      name: 'believes the account itself where nobody evaluated',
      facts: {
        grants: { ...grants, project: [], evaluated: false },
        own: shownBy('configurationUser', { permissions: { held: ['ADMINISTER_PROJECTS'], lacked: [] } }),
        account: person,
        project: software,
      },
      expect: { outcome: 'passed', found: [{ code: 'granted' }], readAs: 'configurationUser' },
    },
    {
      name: 'fails where the account itself does not see the project',
      facts: {
        grants: { ...grants, project: [], evaluated: false },
        own: shownBy('configurationUser', { permissions: { held: [], lacked: ['BROWSE_PROJECTS'] } }),
        account: person,
        project: software,
      },
      expect: {
        outcome: 'failed',
        found: [{ code: 'denied', args: { user: account, seen: seenBy('configurationUser') } }],
        effect: 'stops',
        readAs: 'configurationUser',
      },
    },
  ],
);
