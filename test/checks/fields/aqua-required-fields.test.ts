import { aquaRequiredFields } from '../../../src/checks/fields/aqua-required-fields/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { AquaField } from '../../../src/facts/aqua/fields';
import { plan } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import type { Fields } from './_builders';

const text = (id: string, length: number, more: Partial<AquaField> = {}): AquaField => ({
  id,
  title: id,
  custom: true,
  active: true,
  type: 'String',
  length,
  ...more,
});
const jiraLink = text('JiraLink', 255);
const both = (...fields: AquaField[]): Fields => ({ Defect: fields, Requirement: fields });
/** The address of its newest issue has 50 characters. */
const site = read({ baseUrl: 'https://nordlicht.atlassian.net' });
type Started = Reading<{ pair: Pair; items: number }[]>;
const none: Started = read([]);
/** So many defects start in aqua. */
const started = (items: number): Started => read(plan.where.pairs.slice(0, 1).map((pair) => ({ pair, items })));
const newestKey = read<string | undefined>('SHOP-104233');

testCheck<{ fields: Fields; newestKey: Reading<string | undefined>; inAqua: Started; site: Reading<{ baseUrl: string }> }>(
  aquaRequiredFields,
  [
    {
      name: 'passes when JiraID is long enough',
      facts: { fields: both(text('JiraID', 11), jiraLink), newestKey, inAqua: none, site },
      expect: { outcome: 'passed', found: [{ code: 'complete', args: { itemTypes: ['Defect', 'Requirement'], length: 11 } }] },
    },
    {
      name: 'finds JiraID by its title',
      facts: { fields: both(text('Custom7', 255, { title: 'Jira ID' }), jiraLink), newestKey, inAqua: none, site },
      expect: { outcome: 'passed', found: [{ code: 'complete', args: { itemTypes: ['Defect', 'Requirement'], length: 255 } }] },
    },
    {
      name: 'fails when the longest key does not fit',
      facts: {
        fields: { Defect: [text('JiraID', 10), jiraLink], Requirement: [text('JiraID', 255), jiraLink] },
        newestKey,
        inAqua: none,
        site,
      },
      expect: {
        outcome: 'failed',
        found: [{ code: 'jiraIdTooShort', args: { itemType: 'Defect', length: 10, key: 'SHOP-104233' } }],
        effect: 'stops',
      },
    },
    {
      name: 'warns where aqua’s items may need more keys than fit; some of them may have theirs',
      facts: {
        fields: { Defect: [text('JiraID', 9), jiraLink], Requirement: [text('JiraID', 255), jiraLink] },
        newestKey: read<string | undefined>('SHOP-8000'),
        inAqua: started(2500),
        site,
      },
      expect: {
        outcome: 'warning',
        found: [{ code: 'jiraIdFillsUp', args: { itemType: 'Defect', length: 9, left: 1999 } }, { code: 'complete' }],
        effect: 'risk',
      },
    },
    {
      name: 'warns where the next key will be longer, and nothing starts in aqua',
      facts: { fields: both(text('JiraID', 9), jiraLink), newestKey: read<string | undefined>('SHOP-9999'), inAqua: started(0), site },
      expect: {
        outcome: 'warning',
        found: [
          { code: 'jiraIdFillsUp', args: { itemType: 'Defect', length: 9, left: 0 } },
          { code: 'jiraIdFillsUp', args: { itemType: 'Requirement', length: 9, left: 0 } },
          { code: 'complete' },
        ],
        effect: 'risk',
      },
    },
    {
      name: 'does not warn where the keys of years to come fit, though no longer one does',
      facts: { fields: both(text('JiraID', 9), jiraLink), newestKey: read<string | undefined>('SHOP-1804'), inAqua: started(63), site },
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'counts no item that starts in aqua where aqua did not tell',
      facts: {
        fields: both(text('JiraID', 9), jiraLink),
        newestKey: read<string | undefined>('SHOP-8000'),
        inAqua: unread({ reason: 'aqua-busy' }),
        site,
      },
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'fails without JiraID',
      facts: { fields: both(jiraLink), newestKey, inAqua: none, site },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'jiraIdMissing', args: { itemType: 'Defect' } },
          { code: 'jiraIdMissing', args: { itemType: 'Requirement' } },
        ],
      },
    },
    {
      name: 'fails when it is deactivated',
      facts: { fields: both(text('JiraID', 255, { active: false }), jiraLink), newestKey, inAqua: none, site },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'jiraIdInactive', args: { itemType: 'Defect' } },
          { code: 'jiraIdInactive', args: { itemType: 'Requirement' } },
        ],
      },
    },
    {
      name: 'prefers the active field of two',
      facts: {
        fields: both(text('JiraID', 5, { active: false }), text('Custom9', 255, { title: 'JiraID' }), jiraLink),
        newestKey,
        inAqua: none,
        site,
      },
      expect: { outcome: 'passed', found: [{ code: 'complete', args: { itemTypes: ['Defect', 'Requirement'], length: 255 } }] },
    },
    {
      name: 'fails when it is no text',
      facts: { fields: both(text('JiraID', 255, { type: 'Decimal' }), jiraLink), newestKey, inAqua: none, site },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'jiraIdNotText', args: { itemType: 'Defect', type: 'Decimal' } },
          { code: 'jiraIdNotText', args: { itemType: 'Requirement', type: 'Decimal' } },
        ],
      },
    },
    {
      name: 'cannot tell a length that aqua does not',
      facts: {
        fields: both({ id: 'JiraID', title: 'JiraID', custom: true, active: true, type: 'String' }, jiraLink),
        newestKey,
        inAqua: none,
        site,
      },
      expect: {
        outcome: 'unavailable',
        found: [
          { code: 'jiraIdLengthUnknown', args: { itemType: 'Defect' } },
          { code: 'jiraIdLengthUnknown', args: { itemType: 'Requirement' } },
        ],
      },
    },
    {
      name: 'warns where JiraLink cannot hold the address of a work item',
      facts: {
        fields: { Defect: [text('JiraID', 255), text('JiraLink', 49)], Requirement: [text('JiraID', 255), text('JiraLink', 50)] },
        newestKey,
        inAqua: none,
        site,
      },
      expect: {
        outcome: 'warning',
        found: [{ code: 'jiraLinkTooShort', args: { itemType: 'Defect', length: 49, needed: 50 } }, { code: 'complete' }],
        effect: 'risk',
      },
    },
    {
      name: 'does not judge JiraLink where nobody tells the site’s address',
      facts: { fields: both(text('JiraID', 255), text('JiraLink', 10)), newestKey, inAqua: none, site: unread({ reason: 'jira-busy' }) },
      expect: { outcome: 'passed', found: [{ code: 'complete' }] },
    },
    {
      name: 'only advises JiraLink',
      facts: { fields: both(text('JiraID', 255)), newestKey, inAqua: none, site },
      expect: {
        outcome: 'advice',
        found: [
          { code: 'jiraLinkMissing', args: { itemType: 'Defect' } },
          { code: 'jiraLinkMissing', args: { itemType: 'Requirement' } },
          { code: 'complete', args: { itemTypes: ['Defect', 'Requirement'], length: 255 } },
        ],
        effect: 'advice',
      },
    },
    {
      name: 'passes in an empty project',
      facts: { fields: both(text('JiraID', 10), jiraLink), newestKey: read<string | undefined>(undefined), inAqua: none, site },
      expect: { outcome: 'passed', found: [{ code: 'complete', args: { itemTypes: ['Defect', 'Requirement'], length: 10 } }] },
    },
    {
      name: 'judges presence even where Jira’s keys cannot be seen',
      facts: { fields: both(jiraLink), newestKey: unread({ reason: 'jira-project-hidden' }), inAqua: none, site },
      expect: {
        outcome: 'failed',
        found: [
          { code: 'jiraIdMissing', args: { itemType: 'Defect' } },
          { code: 'jiraIdMissing', args: { itemType: 'Requirement' } },
          { code: 'could-not-look', args: { reason: 'jira-project-hidden' } },
        ],
      },
    },
    {
      name: 'could not look',
      facts: { fields: { unavailable: { reason: 'aqua-not-permitted' } }, newestKey, inAqua: none, site },
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
    },
    {
      name: 'tells the shorter of two lengths',
      facts: {
        fields: { Defect: [text('JiraID', 255), jiraLink], Requirement: [text('JiraID', 20), jiraLink] },
        newestKey,
        inAqua: none,
        site,
      },
      expect: { outcome: 'passed', found: [{ code: 'complete', args: { itemTypes: ['Defect', 'Requirement'], length: 20 } }] },
    },
    {
      name: 'asks for no length of a text without limit',
      facts: {
        fields: both({ id: 'JiraID', title: 'JiraID', custom: true, active: true, type: 'Text' }, jiraLink),
        newestKey,
        inAqua: none,
        site,
      },
      expect: { outcome: 'passed', found: [{ code: 'complete', args: { itemTypes: ['Defect', 'Requirement'] } }] },
    },
  ],
);
