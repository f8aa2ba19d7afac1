import { testAbsentMembers } from './absent-members';

testAbsentMembers('jira');
