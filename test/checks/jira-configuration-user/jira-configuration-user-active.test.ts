import { jiraConfigurationUserActive } from '../../../src/checks/jira-configuration-user/jira-configuration-user-active/check';
import { testCheck } from '../../support/test-check';
import { accountCases } from '../_jira-accounts';

testCheck(jiraConfigurationUserActive, accountCases('configurationUser'));
