import { aquaSyncLicenceAvailable } from '../../src/checks/licence/aqua-sync-licence-available/check';
import { aquaSyncLicenceInTerm } from '../../src/checks/licence/aqua-sync-licence-in-term/check';
import type { AquaLicence } from '../../src/facts/aqua/system';
import { planWith } from '../support/plan';
import { testCheck } from '../support/test-check';

const jiraSync: AquaLicence = {
  code: 'JIRASYNC',
  name: 'Jira-Sync',
  maxNamed: 1,
  maxFloating: 0,
  startsAt: '2025-11-23T00:00:00Z',
  expiresAt: '2027-11-23T00:00:00Z',
};
const alm: AquaLicence = { code: 'ALM', name: 'aqua cloud', maxNamed: 40, maxFloating: 5 };

testCheck<{ licences: AquaLicence[] }>(aquaSyncLicenceAvailable, [
  { name: 'passes with a Jira-Sync licence', facts: { licences: [alm, jiraSync] }, expect: { outcome: 'passed', codes: ['there'] } },
  {
    name: 'passes with floating seats only',
    facts: { licences: [{ ...jiraSync, maxNamed: 0, maxFloating: 1 }] },
    expect: { outcome: 'passed', codes: ['there'] },
  },
  {
    name: 'recognises it by its code under another name',
    facts: { licences: [{ ...jiraSync, name: 'Synchronisation', code: 'JIRA_SYNC' }] },
    expect: { outcome: 'passed', codes: ['there'] },
  },
  { name: 'fails without one', facts: { licences: [alm] }, expect: { outcome: 'failed', codes: ['missing'], effect: 'stops' } },
  {
    name: 'fails when it has no seat',
    facts: { licences: [{ ...jiraSync, maxNamed: 0 }] },
    expect: { outcome: 'failed', codes: ['noSeats'] },
  },
  {
    name: 'takes the licence picked in the plan, whatever its name',
    facts: { licences: [{ ...jiraSync, code: 'X1', name: 'Sync' }] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'passed', codes: ['there'] },
  },
  {
    name: 'fails when the licence picked is gone',
    facts: { licences: [jiraSync] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'failed', codes: ['pickedMissing'] },
  },
  {
    name: 'could not look',
    facts: { licences: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);

testCheck<{ licences: AquaLicence[] }>(aquaSyncLicenceInTerm, [
  { name: 'passes in term', facts: { licences: [jiraSync] }, expect: { outcome: 'passed', codes: ['inTerm'] } },
  {
    name: 'passes without an end date',
    facts: { licences: [{ code: 'J', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 }] },
    expect: { outcome: 'passed', codes: ['inTerm'] },
  },
  {
    name: 'warns 21 days before the end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-12-14T12:00:00Z' }] },
    expect: { outcome: 'warning', codes: ['endsSoon'], effect: 'risk' },
  },
  {
    name: 'does not warn 30 days before the end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-12-23T12:00:00Z' }] },
    expect: { outcome: 'passed', codes: ['inTerm'] },
  },
  {
    name: 'fails after the end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-11-22T00:00:00Z' }] },
    expect: { outcome: 'failed', codes: ['ended'], effect: 'stops' },
  },
  {
    name: 'fails before the start',
    facts: { licences: [{ ...jiraSync, startsAt: '2026-12-01T00:00:00Z' }] },
    expect: { outcome: 'failed', codes: ['notYet'] },
  },
  {
    name: 'passes when an old licence ended and its successor holds',
    facts: { licences: [{ ...jiraSync, code: 'OLD-JIRA-SYNC', expiresAt: '2026-01-01T00:00:00Z' }, jiraSync] },
    expect: { outcome: 'passed', codes: ['inTerm'] },
  },
  { name: 'does not apply without a licence', facts: { licences: [alm] }, expect: { outcome: 'notApplicable', codes: ['noLicence'] } },
  {
    name: 'could not look',
    facts: { licences: { unavailable: { reason: 'aqua-unreachable' } } },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
