import type { Reading } from '../../../src/checklist/engine/define-fact';
import { aquaSyncUserNotificationsOff } from '../../../src/checks/aqua-sync-user/aqua-sync-user-notifications-off/check';
import type { AquaNotificationRule } from '../../../src/facts/aqua/notifications';
import { read, testCheck, unread } from '../../support/test-check';
import { syncUser } from './_builders';

const rules = (defect: string, requirement: string): Reading<AquaNotificationRule[]> =>
  read([
    { itemType: 'Defect', filterType: defect },
    { itemType: 'Requirement', filterType: requirement },
    { itemType: 'TestCase', filterType: 'AnyChange' },
  ]);
const mailed: Reading<boolean | undefined> = read<boolean | undefined>(true);

testCheck<{ rules: Reading<AquaNotificationRule[]>; mayBeMailed: Reading<boolean | undefined> }>(aquaSyncUserNotificationsOff, [
  {
    name: 'passes where the project mails nothing of the planned types',
    facts: { rules: rules('None', 'None'), mayBeMailed: mailed },
    expect: { outcome: 'passed', found: [{ code: 'noneByDefault' }] },
  },
  {
    name: 'passes where the licence gets none, whatever the project mails',
    facts: { rules: rules('AnyChange', 'Custom'), mayBeMailed: read<boolean | undefined>(false) },
    expect: { outcome: 'passed', found: [{ code: 'licenceCannot' }] },
  },
  {
    name: 'asks where one of them is mailed',
    facts: { rules: rules('None', 'Custom'), mayBeMailed: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: syncUser, itemTypes: ['Requirement'] } }], effect: 'advice' },
  },
  {
    name: 'asks where there is no rule for one',
    facts: { rules: read([]), mayBeMailed: mailed },
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: syncUser, itemTypes: ['Defect', 'Requirement'] } }] },
  },
  {
    name: 'does not take silence about the licence for a licence that gets none',
    facts: { rules: rules('AnyChange', 'None'), mayBeMailed: read<boolean | undefined>(undefined) },
    expect: { outcome: 'unconfirmed', found: [{ code: 'asked', args: { user: syncUser, itemTypes: ['Defect'] } }] },
  },
  {
    name: 'could not look',
    facts: { rules: unread({ reason: 'aqua-not-permitted' }), mayBeMailed: mailed },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
