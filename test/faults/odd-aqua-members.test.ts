import { testOddMembers } from './odd-members';

testOddMembers('aqua');
