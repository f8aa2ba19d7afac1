import { resolutionNamedUnresolved } from '../../../src/checks/values/resolution-named-unresolved/check';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import { planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';

const jiraResolution = (id: string): Ref => ({ ref: 'jiraResolution', id });

testCheck<{ all: { id: string; name: string }[] }>(resolutionNamedUnresolved, [
  { name: 'passes without one', facts: { all: [{ id: '1', name: 'Done' }] }, expect: { outcome: 'passed', found: [{ code: 'none' }] } },
  {
    name: 'warns of one',
    facts: { all: [{ id: '1', name: 'unresolved ' }] },
    expect: { outcome: 'warning', found: [{ code: 'named', args: { resolution: jiraResolution('1') } }], effect: 'risk' },
  },
  {
    name: 'warns of a German one',
    facts: { all: [{ id: '1', name: 'Nicht erledigt' }] },
    expect: { outcome: 'warning', found: [{ code: 'named', args: { resolution: jiraResolution('1') } }] },
  },
  {
    name: 'warns of others that say that there is none',
    facts: {
      all: [
        { id: '1', name: 'None' },
        { id: '2', name: 'Done' },
        { id: '3', name: 'Open' },
      ],
    },
    expect: {
      outcome: 'warning',
      found: [
        { code: 'named', args: { resolution: jiraResolution('1') } },
        { code: 'named', args: { resolution: jiraResolution('3') } },
      ],
    },
  },
  {
    name: 'does not apply where no resolution travels',
    facts: { all: [{ id: '1', name: 'Unresolved' }] },
    plan: planWith({ where: { pairs: [{ jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toAqua' }] } }),
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'does not mind one that only sounds alike',
    facts: { all: [{ id: '1', name: 'Unresolvable' }] },
    expect: { outcome: 'passed', found: [{ code: 'none' }] },
  },
  {
    name: 'could not look',
    facts: { all: { unavailable: { reason: 'jira-busy' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-busy' } }] },
  },
]);
