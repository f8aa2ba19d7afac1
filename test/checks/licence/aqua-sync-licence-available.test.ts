import { aquaSyncLicenceAvailable } from '../../../src/checks/licence/aqua-sync-licence-available/check';
import type { AquaLicence } from '../../../src/facts/aqua/system';
import { planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { alm, jiraSync } from './_builders';

testCheck<{ licences: AquaLicence[] }>(aquaSyncLicenceAvailable, [
  {
    name: 'passes with a Jira-Sync licence',
    facts: { licences: [alm, jiraSync] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'passes with floating seats only',
    facts: { licences: [{ ...jiraSync, maxNamed: 0, maxFloating: 1 }] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'recognises it by its code under another name',
    facts: { licences: [{ ...jiraSync, name: 'Synchronisation', code: 'JIRA_SYNC' }] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'fails without one',
    facts: { licences: [alm] },
    expect: { outcome: 'failed', found: [{ code: 'missing', args: { licences: 1 } }], effect: 'stops' },
  },
  {
    name: 'fails when it has no seat',
    facts: { licences: [{ ...jiraSync, maxNamed: 0 }] },
    expect: { outcome: 'failed', found: [{ code: 'noSeats', args: { licence: 'Jira-Sync' } }] },
  },
  {
    name: 'takes the licence picked in the plan, whatever its name',
    facts: { licences: [{ ...jiraSync, code: 'X1', name: 'Sync' }] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'fails when the licence picked is gone',
    facts: { licences: [jiraSync] },
    plan: planWith({ who: { aquaLicenceCode: 'X1' } }),
    expect: { outcome: 'failed', found: [{ code: 'pickedMissing', args: { code: 'X1' } }] },
  },
  {
    name: 'passes with a second one that has a seat',
    facts: { licences: [{ ...jiraSync, maxNamed: 0 }, jiraSync] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'recognises it whichever word comes first',
    facts: { licences: [{ ...jiraSync, name: 'aqua Sync für Jira', code: 'X2' }] },
    expect: { outcome: 'passed', found: [{ code: 'there' }] },
  },
  {
    name: 'leaves it open where a licence of another name may be it',
    facts: { licences: [alm, { ...jiraSync, name: 'Jira-Abgleich', code: 'X3' }] },
    expect: { outcome: 'unavailable', found: [{ code: 'perhaps', args: { licences: ['Jira-Abgleich'] } }], effect: 'stops' },
  },
  {
    name: 'could not look',
    facts: { licences: { unavailable: { reason: 'aqua-not-permitted' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
