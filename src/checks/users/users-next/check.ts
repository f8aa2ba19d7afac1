import { peopleNext } from '../../../facts/people/assignable-next';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { aquaRef, jiraRef } from '../_people';

export const usersNext = defineCheck({
  id: 'users-next',
  effect: 'risk',
  needs: { next: peopleNext },
  kinds: {
    aquaEmpty: kind<{ users: Ref[] }>('warning'),
    notInJira: kind<{ users: Ref[] }>('warning'),
    mayHide: kind<{ users: Ref[] }>('unavailable'),
    notInAqua: kind<{ users: Ref[] }>('warning'),
    partly: kind<{ looked: number; of: number }>('passed'),
    known: kind<{ people: number }>('passed'),
    /** All that there are hide their address. */
    allHide: kind<{ people: number }>('unavailable'),
    nobodyElse: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ next }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const { aquaEmpty, notInJira, mayHide, notInAqua, known, hidden, leftOut } = next;
    const looked = aquaEmpty.length + notInJira.length + mayHide.length + notInAqua.length + known;
    return findings(
      aquaEmpty.length > 0 && found.aquaEmpty({ users: aquaEmpty.map(aquaRef) }),
      notInJira.length > 0 && found.notInJira({ users: notInJira.map(aquaRef) }),
      mayHide.length > 0 && found.mayHide({ users: mayHide.map(aquaRef) }),
      notInAqua.length > 0 && found.notInAqua({ users: notInAqua.map(jiraRef) }),
      leftOut > 0 && found.partly({ looked, of: looked + leftOut }),
      known > 0 && found.known({ people: known }),
      looked + leftOut === 0 && (hidden > 0 ? found.allHide({ people: hidden }) : found.nobodyElse({})),
    );
  },
});
