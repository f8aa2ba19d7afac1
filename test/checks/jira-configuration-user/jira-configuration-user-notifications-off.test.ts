import { jiraConfigurationUserNotificationsOff } from '../../../src/checks/jira-configuration-user/jira-configuration-user-notifications-off/check';
import { testCheck } from '../../support/test-check';
import { ownMailCases } from '../_jira-accounts';

testCheck(jiraConfigurationUserNotificationsOff, ownMailCases('configurationUser'));
