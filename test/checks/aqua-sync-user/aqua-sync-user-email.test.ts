import { aquaSyncUserEmail } from '../../../src/checks/aqua-sync-user/aqua-sync-user-email/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { AquaProjectUser } from '../../../src/clients/aqua/operations/projects';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import { read, testCheck, unread } from '../../support/test-check';
import { syncUser, user } from './_builders';

const own: AquaUser = { ...user, email: 'jira.sync@nordlicht.example' };
const colleague: AquaProjectUser = { id: 7, userName: 'testmanagement', email: 'qa@nordlicht.example' };
const itself: AquaProjectUser = { id: 900, userName: 'jira.sync', email: 'jira.sync@nordlicht.example' };

testCheck<{ user: AquaUser | undefined; projectUsers: Reading<AquaProjectUser[]> }>(aquaSyncUserEmail, [
  {
    name: 'passes with an address of its own',
    facts: { user: own, projectUsers: read([itself, colleague]) },
    expect: { outcome: 'passed', found: [{ code: 'own' }] },
  },
  {
    name: 'fails when another user has it too, in other letters',
    facts: { user: { ...own, email: 'QA@nordlicht.example ' }, projectUsers: read([itself, colleague]) },
    expect: {
      outcome: 'failed',
      found: [{ code: 'shared', args: { user: syncUser, others: [{ ref: 'aquaUser', id: 7 }] } }],
      effect: 'items',
    },
  },
  {
    name: 'warns of a blank around it',
    facts: { user: { ...own, email: 'jira.sync@nordlicht.example ' }, projectUsers: read([itself, colleague]) },
    expect: { outcome: 'warning', found: [{ code: 'blanks', args: { user: syncUser } }], effect: 'risk' },
  },
  {
    name: 'fails without one',
    facts: { user: { ...own, email: ' ' }, projectUsers: read([]) },
    expect: { outcome: 'failed', found: [{ code: 'empty', args: { user: syncUser } }] },
  },
  {
    name: 'fails with a text that is no address',
    facts: { user: { ...own, email: 'jira.sync' }, projectUsers: read([itself, { ...colleague, email: 'jira.sync' }]) },
    expect: { outcome: 'failed', found: [{ code: 'noAddress', args: { user: syncUser } }], effect: 'items' },
  },
  ...[
    'jira.sync@nordlicht.example; qa@nordlicht.example',
    'Jira Sync <jira.sync@nordlicht.example>',
    'mailto:jira.sync@nordlicht.example',
  ].map((email) => ({
    name: `fails with more than one address: ${email}`,
    facts: { user: { ...own, email }, projectUsers: read([itself, colleague]) },
    expect: { outcome: 'failed' as const, found: [{ code: 'noAddress', args: { user: syncUser } }], effect: 'items' as const },
  })),
  {
    name: 'does not mind others who share or lack one',
    facts: { user: own, projectUsers: read([colleague, { ...colleague, id: 8 }, { id: 9, userName: 'azubi' }]) },
    expect: { outcome: 'passed', found: [{ code: 'own' }] },
  },
  {
    name: 'does not apply without a user',
    facts: { user: undefined, projectUsers: read([]) },
    expect: { outcome: 'notApplicable', found: [{ code: 'noUser', args: {} }] },
  },
  {
    name: 'fails when another user’s address differs in letters only',
    facts: { user: own, projectUsers: read([itself, { ...colleague, email: ' Jira.Sync@Nordlicht.example' }]) },
    expect: { outcome: 'failed', found: [{ code: 'shared', args: { user: syncUser, others: [{ ref: 'aquaUser', id: 7 }] } }] },
  },
  {
    name: 'fails without one, though nobody tells who else is in the project',
    facts: { user, projectUsers: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'failed', found: [{ code: 'empty', args: { user: syncUser } }], effect: 'items' },
  },
  {
    name: 'could not look',
    facts: { user: own, projectUsers: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
