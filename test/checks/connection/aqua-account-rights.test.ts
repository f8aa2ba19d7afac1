import { aquaAccountRights } from '../../../src/checks/connection/aqua-account-rights/check';
import type { AquaPermissionResult } from '../../../src/clients/aqua/permissions';
import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import type { AquaProject } from '../../../src/clients/aqua/operations/projects';
import { testCheck } from '../../support/test-check';
import { aquaProject, session } from './_builders';

type Facts = { session: AquaSession; system: Record<string, AquaPermissionResult>; project: AquaProject | undefined };
const rights: Facts = {
  session,
  system: { CanManageAnyUsers: 'Granted' },
  project: { ...aquaProject, permissions: { CanManageProjectUsers: 'Granted', CanConfigureProject: 'Granted' } },
};

testCheck<Facts>(aquaAccountRights, [
  { name: 'passes with the rights', facts: rights, expect: { outcome: 'passed', found: [{ code: 'sufficient' }] } },
  {
    name: 'passes for a server administrator',
    facts: { ...rights, session: { ...session, serverAdministrator: true }, system: {} },
    expect: { outcome: 'passed', found: [{ code: 'serverAdministrator' }] },
  },
  {
    name: 'takes a right that aqua did not mention neither for missing nor for there',
    facts: { ...rights, system: {} },
    expect: { outcome: 'unavailable', found: [{ code: 'notTold', args: { rights: ['CanManageAnyUsers'] } }], effect: 'sight' },
  },
  {
    name: 'tells a right that is refused from one that aqua did not mention',
    facts: { ...rights, project: { ...aquaProject, permissions: { CanConfigureProject: 'Denied' } } },
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'lacking', args: { rights: ['CanConfigureProject'] } },
        { code: 'notTold', args: { rights: ['CanManageProjectUsers'] } },
      ],
    },
  },
  {
    name: 'names the rights that are missing',
    facts: { ...rights, system: { CanManageAnyUsers: 'Denied' } },
    expect: { outcome: 'unavailable', found: [{ code: 'lacking', args: { rights: ['CanManageAnyUsers'] } }], effect: 'sight' },
  },
  {
    name: 'names those that are missing in the project, whether denied or not licensed',
    facts: { ...rights, project: { ...aquaProject, permissions: { CanManageProjectUsers: 'Denied', CanConfigureProject: 'NotLicensed' } } },
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'lacking', args: { rights: ['CanManageProjectUsers', 'CanConfigureProject'] } }],
    },
  },
  {
    name: 'says when the account does not see the project',
    facts: { ...rights, project: undefined },
    expect: { outcome: 'unavailable', found: [{ code: 'projectNotVisible', args: { projectId: 71 } }] },
  },
  {
    name: 'says so of a server administrator too',
    facts: { ...rights, session: { ...session, serverAdministrator: true }, project: undefined },
    expect: { outcome: 'unavailable', found: [{ code: 'projectNotVisible', args: { projectId: 71 } }] },
  },
  {
    name: 'could not look',
    facts: { ...rights, system: { unavailable: { reason: 'aqua-fault' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-fault' } }] },
  },
]);
