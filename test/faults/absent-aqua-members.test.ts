import { testAbsentMembers } from './absent-members';

testAbsentMembers('aqua');
