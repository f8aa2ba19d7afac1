import { jiraSiteSettingsAllow } from '../../../src/checks/fields/jira-site-settings/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair, Plan } from '../../../src/checklist/model/plan';
import type { JiraSiteSettings } from '../../../src/clients/jira/operations/site';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { JiraProject } from '../../../src/clients/jira/operations/projects';
import type { AquaPeople } from '../../../src/facts/aqua/people';
import type { JiraProjectFact } from '../../../src/facts/jira/project';
import { jiraProject } from '../../support/jira-project';
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

type Facts = {
  settings: JiraSiteSettings | undefined;
  project: Reading<JiraProjectFact>;
  people: Reading<AquaPeople>;
  inAqua: Started;
};
const projectWith = (more: Partial<JiraProject>): Facts['project'] => read({ project: { ...jiraProject, ...more }, visible: true });
const project = projectWith({ leadAccountId: 'lead', assignsLead: true });

testCheck<Facts>(jiraSiteSettingsAllow, [
  {
    name: 'passes with everything on',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: true }, people: nobodyOn(30), inAqua, project },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'fails where links travel and linking is off',
    plan: withLinks,
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua, project },
    expect: { outcome: 'failed', found: [{ code: 'linkingOff', args: {}, items: 63, side: 'aqua' }], effect: 'items' },
  },
  {
    name: 'fails where links travel as a pair of fields',
    plan: linksByField('Defect'),
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua, project },
    expect: { outcome: 'failed', found: [{ code: 'linkingOff', args: {}, items: 63, side: 'aqua' }], effect: 'items' },
  },
  {
    name: 'does not mind it where those travel to aqua only',
    plan: linksByField('Requirement'),
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua, project },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'does not mind it where no link travels',
    facts: { settings: { linking: false, unassigned: true }, people: nobodyOn(0), inAqua, project },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'warns of aqua items that nobody works on where Jira wants somebody',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: false }, people: nobodyOn(30), inAqua, project },
    expect: { outcome: 'warning', found: [{ code: 'unassignedRefused', args: {}, items: 30 }], effect: 'risk' },
  },
  {
    name: 'does not mind that where everything has somebody, nor where it could not be seen',
    plan: withLinks,
    facts: { settings: { linking: true, unassigned: false }, people: unread({ reason: 'aqua-not-permitted' }), inAqua, project },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'takes a switch that Jira does not tell for on',
    plan: withLinks,
    facts: { settings: {}, people: nobodyOn(30), inAqua, project },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'does not apply where nothing travels to Jira',
    facts: { settings: undefined, people: nobodyOn(30), inAqua, project },
    expect: { outcome: 'notApplicable', found: [{ code: 'notTowardsJira', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { settings: { unavailable: { reason: 'jira-forbidden' } }, people: nobodyOn(0), inAqua, project },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

const leadGone = { leadAccountId: 'gone', leadInactive: true } as const;
const gone: Ref = { ref: 'jiraUser', id: 'gone' };
const withComments = planWith({ travels: { carries: ['assignee', 'comments'] } });

testCheck<Facts>(jiraSiteSettingsAllow, [
  {
    name: 'fails where somebody has to be assigned and the default assignee is deactivated',
    plan: withLinks,
    facts: { settings: { unassigned: false }, people: nobodyOn(30), inAqua, project: projectWith(leadGone) },
    expect: { outcome: 'failed', found: [{ code: 'nobodyToAssign', args: { lead: gone }, items: 30, side: 'aqua' }], effect: 'items' },
  },
  {
    name: 'fails for all that starts in aqua where the plan does not carry the assignee',
    plan: planWith({ travels: { carries: ['comments'] } }),
    facts: { settings: { unassigned: false }, people: nobodyOn(0), inAqua, project: projectWith(leadGone) },
    expect: { outcome: 'failed', found: [{ code: 'nobodyToAssign', args: { lead: gone }, items: 63 }] },
  },
  {
    name: 'only warns of it where work items may have nobody, and not where new ones go to nobody',
    plan: withLinks,
    facts: { settings: { unassigned: true }, people: nobodyOn(30), inAqua, project: projectWith({ ...leadGone, assignsLead: true }) },
    expect: { outcome: 'warning', found: [{ code: 'leadGone', args: { lead: gone }, items: 30 }], effect: 'risk' },
  },
  {
    name: 'does not mind a deactivated lead where every item brings somebody, or new work items go to nobody',
    plan: withLinks,
    facts: { settings: { unassigned: true }, people: nobodyOn(30), inAqua, project: projectWith(leadGone) },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'warns where customers of a service project read the comments that come from aqua',
    plan: withComments,
    facts: { settings: {}, people: nobodyOn(0), inAqua, project: projectWith({ typeKey: 'service_desk' }) },
    expect: { outcome: 'warning', found: [{ code: 'customersRead', args: {} }], effect: 'risk' },
  },
  {
    name: 'does not warn of it where only what starts in aqua comes there, which is no customer’s request',
    plan: planWith({ where: { pairs: [{ ...bugs, direction: 'toJira' }] }, travels: { carries: ['assignee', 'comments'] } }),
    facts: { settings: {}, people: nobodyOn(0), inAqua, project: projectWith({ typeKey: 'service_desk' }) },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
  {
    name: 'does not warn of comments in a software project, nor where the project could not be read',
    plan: withComments,
    facts: { settings: { unassigned: false }, people: nobodyOn(0), inAqua, project: unread({ reason: 'jira-forbidden' }) },
    expect: { outcome: 'passed', found: [{ code: 'allowed' }] },
  },
]);
