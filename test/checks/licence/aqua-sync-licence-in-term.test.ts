import { aquaSyncLicenceInTerm } from '../../../src/checks/licence/aqua-sync-licence-in-term/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { AquaUser } from '../../../src/clients/aqua/operations/users';
import type { AquaLicence } from '../../../src/facts/aqua/system';
import { read, testCheck, unread, type Case } from '../../support/test-check';
import { alm, jiraSync } from './_builders';

const nobody = read<AquaUser | undefined>(undefined);
const holding = (code: string, type = 'Named'): Reading<AquaUser | undefined> =>
  read({
    id: 900,
    userName: 'jira.sync',
    status: 'Activated',
    serverAdministrator: false,
    licences: [{ code, type }],
    projects: [],
  });
const gone: AquaLicence = { ...jiraSync, code: 'OLD-JIRA-SYNC', expiresAt: '2026-01-01T00:00:00Z' };

type Facts = { licences: AquaLicence[]; user: Reading<AquaUser | undefined> };

testCheck<Facts>(aquaSyncLicenceInTerm, [
  { name: 'passes in term', facts: { licences: [jiraSync], user: nobody }, expect: { outcome: 'passed', found: [{ code: 'inTerm' }] } },
  {
    name: 'passes without an end date',
    facts: { licences: [{ code: 'J', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 }], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'warns 21 days before the end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-12-14T12:00:00Z' }], user: nobody },
    expect: {
      outcome: 'warning',
      found: [{ code: 'endsSoon', args: { licence: 'Jira-Sync', endsAt: '2026-12-14T12:00:00Z', days: 21 } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not warn 30 days before the end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-12-23T12:00:00Z' }], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  ...(['2026-12-01T00:00:00Z', '2026-11-30T23:59:59Z', '2026-11-30'] as const).map((expiresAt): Case<Facts> => ({
    name: `does not warn of an end where the next licence begins then: ${expiresAt}`,
    facts: {
      licences: [
        { ...jiraSync, startsAt: '2026-12-01T00:00:00Z', expiresAt: '2027-12-01T00:00:00Z' },
        { ...jiraSync, expiresAt },
      ],
      user: holding(jiraSync.code),
    },
    expect: { outcome: 'passed', found: [{ code: 'inTerm', args: { licence: 'Jira-Sync', endsAt: '2027-12-01T00:00:00Z' } }] },
  })),
  {
    name: 'warns of it where the next one begins days later, or is not the sync user’s',
    facts: {
      licences: [
        { ...jiraSync, expiresAt: '2026-12-01T00:00:00Z' },
        { ...jiraSync, startsAt: '2026-12-04T00:00:00Z', expiresAt: '2027-12-01T00:00:00Z' },
        { ...jiraSync, code: 'NEW', startsAt: '2026-12-01T00:00:00Z', expiresAt: '2027-12-01T00:00:00Z' },
      ],
      user: holding(jiraSync.code),
    },
    expect: {
      outcome: 'warning',
      found: [{ code: 'endsSoon', args: { licence: 'Jira-Sync', endsAt: '2026-12-01T00:00:00Z', days: 8 } }],
    },
  },
  {
    name: 'warns of the end of the next one, where that comes soon, too',
    facts: {
      licences: [
        { ...jiraSync, expiresAt: '2026-12-01T00:00:00Z' },
        { ...jiraSync, startsAt: '2026-12-01T00:00:00Z', expiresAt: '2026-12-14T12:00:00Z' },
      ],
      user: holding(jiraSync.code),
    },
    expect: {
      outcome: 'warning',
      found: [{ code: 'endsSoon', args: { licence: 'Jira-Sync', endsAt: '2026-12-14T12:00:00Z', days: 21 } }],
    },
  },
  {
    name: 'tells the start of the next one where the last has ended',
    facts: {
      licences: [
        { ...jiraSync, expiresAt: '2026-11-20T12:00:00Z' },
        { ...jiraSync, startsAt: '2026-12-01T00:00:00Z' },
      ],
      user: holding(jiraSync.code),
    },
    expect: { outcome: 'failed', found: [{ code: 'notYet', args: { licence: 'Jira-Sync', startsAt: '2026-12-01T00:00:00Z' } }] },
  },
  {
    name: 'fails after the end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-11-22T00:00:00Z' }], user: nobody },
    expect: {
      outcome: 'failed',
      found: [{ code: 'ended', args: { licence: 'Jira-Sync', endedAt: '2026-11-22T00:00:00Z' } }],
      effect: 'stops',
    },
  },
  {
    name: 'fails before the start',
    facts: { licences: [{ ...jiraSync, startsAt: '2026-12-01T00:00:00Z' }], user: nobody },
    expect: { outcome: 'failed', found: [{ code: 'notYet', args: { licence: 'Jira-Sync', startsAt: '2026-12-01T00:00:00Z' } }] },
  },
  {
    name: 'passes when an old licence ended and its successor holds',
    facts: { licences: [{ ...jiraSync, code: 'OLD-JIRA-SYNC', expiresAt: '2026-01-01T00:00:00Z' }, jiraSync], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'does not apply without a licence',
    facts: { licences: [alm], user: nobody },
    expect: { outcome: 'notApplicable', found: [{ code: 'noLicence', args: {} }] },
  },
  {
    name: 'takes the licence that lasts longest, whichever comes first',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-12-14T12:00:00Z' }, jiraSync], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'takes the one that lasts longest where that comes first',
    facts: { licences: [jiraSync, { ...jiraSync, expiresAt: '2026-12-14T12:00:00Z' }], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'takes one without an end date for the longest',
    facts: {
      licences: [
        { ...jiraSync, expiresAt: '2026-12-14T12:00:00Z' },
        { code: 'JIRASYNC2', name: 'Jira-Sync', maxNamed: 1, maxFloating: 0 },
      ],
      user: nobody,
    },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'is in term from the moment of its start',
    facts: { licences: [{ ...jiraSync, startsAt: '2026-11-23T10:00:00Z' }], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'has ended at the moment of its end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-11-23T10:00:00Z' }], user: nobody },
    expect: { outcome: 'failed', found: [{ code: 'ended', args: { licence: 'Jira-Sync', endedAt: '2026-11-23T10:00:00Z' } }] },
  },
  {
    name: 'fails where the licence that the sync user holds ended, though another one holds',
    facts: { licences: [gone, jiraSync], user: holding('OLD-JIRA-SYNC') },
    expect: {
      outcome: 'failed',
      found: [{ code: 'ended', args: { licence: 'Jira-Sync', endedAt: '2026-01-01T00:00:00Z' } }],
      effect: 'stops',
    },
  },
  {
    name: 'does not mind an ended licence that the sync user does not hold',
    facts: { licences: [gone, jiraSync], user: holding('JIRASYNC') },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'fails where the only licence in term has no seat',
    facts: { licences: [gone, { ...jiraSync, maxNamed: 0 }], user: nobody },
    expect: { outcome: 'failed', found: [{ code: 'ended', args: { licence: 'Jira-Sync', endedAt: '2026-01-01T00:00:00Z' } }] },
  },
  {
    name: 'judges a licence without a seat where there is no other',
    facts: { licences: [{ ...jiraSync, maxNamed: 0 }], user: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'only warns on the day that is told as its end',
    facts: { licences: [{ ...jiraSync, expiresAt: '2026-11-23T00:00:00' }], user: nobody },
    expect: {
      outcome: 'warning',
      found: [{ code: 'endsSoon', args: { licence: 'Jira-Sync', endsAt: '2026-11-23T00:00:00', days: 0 } }],
      effect: 'risk',
    },
  },
  {
    name: 'fails where only seats of the other kind go on',
    facts: {
      licences: [
        { ...jiraSync, expiresAt: '2026-11-20T12:00:00Z' },
        { ...jiraSync, maxNamed: 0, maxFloating: 5 },
      ],
      user: holding(jiraSync.code),
    },
    expect: { outcome: 'failed', found: [{ code: 'ended', args: { licence: 'Jira-Sync', endedAt: '2026-11-20T12:00:00Z' } }] },
  },
  {
    name: 'passes where seats of its kind go on',
    facts: {
      licences: [
        { ...jiraSync, expiresAt: '2026-11-20T12:00:00Z' },
        { ...jiraSync, maxNamed: 0, maxFloating: 5 },
      ],
      user: holding(jiraSync.code, 'Floated'),
    },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  ...(
    [
      ['2026-11-23T01:00:00', 'warning'],
      ['2026-11-22T22:00:00', 'failed'],
      ['2026-11-22T22:30:00', 'warning'],
      ['2026-11-23T01:00:00+01:00', 'failed'],
    ] as const
  ).map(([expiresAt, outcome]): Case<Facts> => ({
    name: `takes an end for past once it is so by every clock that it may mean: ${expiresAt}`,
    facts: { licences: [{ ...jiraSync, expiresAt }], user: nobody },
    expect: {
      outcome,
      found: [
        outcome === 'failed'
          ? { code: 'ended', args: { licence: 'Jira-Sync', endedAt: expiresAt } }
          : { code: 'endsSoon', args: { licence: 'Jira-Sync', endsAt: expiresAt, days: 0 } },
      ],
    },
  })),
  {
    name: 'takes a start for past once it may be so by some clock',
    facts: { licences: [{ ...jiraSync, startsAt: '2026-11-24T00:00:00' }], user: nobody },
    expect: { outcome: 'passed', found: [{ code: 'inTerm' }] },
  },
  {
    name: 'does not where it is to come by every clock',
    facts: { licences: [{ ...jiraSync, startsAt: '2026-11-24T00:30:00' }], user: nobody },
    expect: { outcome: 'failed', found: [{ code: 'notYet', args: { licence: 'Jira-Sync', startsAt: '2026-11-24T00:30:00' } }] },
  },
  {
    name: 'could not look',
    facts: { licences: { unavailable: { reason: 'aqua-unreachable' } }, user: nobody },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-unreachable' } }] },
  },
]);
