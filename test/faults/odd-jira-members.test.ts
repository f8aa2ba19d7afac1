import { testOddMembers } from './odd-members';

testOddMembers('jira');
