import { jiraSiteSettingsAllow } from '../../../src/checks/fields/jira-site-settings/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair, Plan } from '../../../src/checklist/model/plan';
import type { JiraSiteSettings } from '../../../src/clients/jira/operations/site';
import type { AquaPeople } from '../../../src/facts/aqua/people';
import { planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { bugs } from './_builders';

const nobodyOn = (items: number): Reading<AquaPeople> => read({ inUse: [], unidentified: { people: 0, items: 0 }, nobody: items });
const withLinks = planWith({ travels: { carries: ['links', 'assignee'] } });
/** Links that travel as a pair of fields of defects, or of requirements, which go to aqua only. */
const linksByField = (aquaItemType: 'Defect' | 'Requirement'): Plan => {
  const fields = [{ jiraFieldId: 'issuelinks', aquaItemType, aquaFieldId: 'Links' }];
  return planWith({ travels: { carries: ['assignee'], fields } });
};

type Started = Reading<{ pair: Pair; items: number }[]>;
const inAqua: Started = read([{ pair: bugs, items: 63 }]);

testCheck<{ settings: JiraSiteSettings | undefined; people: Reading<AquaPeople>; inAqua: Started }>(jiraSiteSettingsAllow, [
  {
    name: 'passes with everything on',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: true }, people: nobodyOn(30), inAqua },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'fails where links travel and linking is off',
    plan: withLinks,
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua },
    expect: { outcome: 'failed', found: [{ code: 'linkingOff', args: {}, items: 63, side: 'aqua' }], effect: 'items' },
  },
  {
    name: 'fails where links travel as a pair of fields',
    plan: linksByField('Defect'),
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua },
    expect: { outcome: 'failed', found: [{ code: 'linkingOff', args: {}, items: 63, side: 'aqua' }], effect: 'items' },
  },
  {
    name: 'does not mind it where those travel to aqua only',
    plan: linksByField('Requirement'),
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'does not mind it where no link travels',
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'warns of aqua items that nobody works on where Jira wants somebody',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: false }, people: nobodyOn(30), inAqua },
    expect: { outcome: 'warning', found: [{ code: 'unassignedRefused', args: {}, items: 30 }], effect: 'risk' },
  },
  {
    name: 'does not mind that where everything has somebody, nor where it could not be seen',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: false }, people: unread({ reason: 'aqua-not-permitted' }), inAqua },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'takes a switch that Jira does not tell for on',
    plan: withLinks,
    facts: { settings: {}, people: nobodyOn(30), inAqua },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'does not apply where nothing travels to Jira',
    facts: { settings: undefined, people: nobodyOn(30), inAqua },
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { settings: { unavailable: { reason: 'jira-forbidden' } }, people: nobodyOn(0), inAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);
