import type { Reading } from '../../../src/checklist/engine/define-fact';
import { aquaReachable } from '../../../src/checks/connection/aqua-reachable/check';
import type { AquaSession } from '../../../src/clients/aqua/operations/session';
import { read, testCheck, unread } from '../../support/test-check';
import { session } from './_builders';

type Facts = { session: AquaSession; version: Reading<string | undefined> };
const told = (version: string | undefined): Reading<string | undefined> => read(version);
const reader = { ref: 'aquaUser', id: 12 } as const;

testCheck<Facts>(aquaReachable, [
  {
    name: 'passes when somebody is signed in',
    facts: { session, version: told('26.26.0.0') },
    expect: { outcome: 'passed', found: [{ code: 'reached', args: { reader, version: '26.26.0.0' } }], effect: 'sight' },
  },
  {
    name: 'says why it could not, and does not call it a failure',
    facts: { session: { unavailable: { reason: 'aqua-not-aqua' } }, version: unread({ reason: 'aqua-not-aqua' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-aqua' } }], effect: 'sight' },
  },
  ...['24.8.0.0', '25.12', '21.0', '2025.3'].map((version) => ({
    name: `says that ${version} may be older than Jira’s change of its search`,
    facts: { session, version: told(version) },
    expect: { outcome: 'warning' as const, found: [{ code: 'mayBeTooOld', args: { reader, version } }], effect: 'risk' as const },
  })),
  ...['26.1', '2026.2', 'v27.0.1'].map((version) => ({
    name: `has no doubt about ${version}`,
    facts: { session, version: told(version) },
    expect: { outcome: 'passed' as const, found: [{ code: 'reached', args: { reader, version } }] },
  })),
  {
    name: 'says nothing of a version that names no year',
    facts: { session, version: told('main-4711') },
    expect: { outcome: 'passed', found: [{ code: 'reached', args: { reader, version: 'main-4711' } }] },
  },
  {
    name: 'passes where the server does not tell its version',
    facts: { session, version: told(undefined) },
    expect: { outcome: 'passed', found: [{ code: 'reached', args: { reader } }] },
  },
  {
    name: 'passes where the version cannot be read',
    facts: { session, version: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', found: [{ code: 'reached', args: { reader } }] },
  },
]);
