import { jiraConfigurationUserAutowatchOff } from '../../../src/checks/jira-configuration-user/jira-configuration-user-autowatch-off/check';
import { testCheck } from '../../support/test-check';
import { autowatchCases } from '../_jira-accounts';

testCheck(jiraConfigurationUserAutowatchOff, autowatchCases('configurationUser'));
