import { jiraConfigurationUserLanguage } from '../../../src/checks/jira-configuration-user/jira-configuration-user-language/check';
import { testCheck } from '../../support/test-check';
import { languageCases } from '../_jira-accounts';

testCheck(jiraConfigurationUserLanguage, languageCases('configurationUser'));
