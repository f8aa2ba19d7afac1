/** Words of a plan's earlier checks, and of the comparison of two. */
export const history = {
  lead: 'The last 20 checks of this plan. Open one by its date, or choose two to see what is different.',
  caption: 'Checks of this plan, the latest first',
  columns: {
    earlier: 'Earlier',
    later: 'Later',
    when: 'When',
    who: 'Who',
    verdict: 'Verdict',
    problems: 'Problems',
    items: 'Would not transfer',
    open: 'Open rows',
  },
  nobody: 'not recorded',
  olderPlan: 'Judged an older plan',
  compare: 'Compare',
  /** Stands before the date, for those who hear it. */
  open: 'Open the check of',
  pick: { earlier: (when: string) => `Compare from ${when}`, later: (when: string) => `Compare to ${when}` },
  none: 'This plan has not been checked yet.',
  one: 'One check so far. With the next one there is something to compare.',
  /** A check that is not the latest. */
  earlier: {
    title: (when: string) => `This is the check of ${when}, not the latest one.`,
    asItWas:
      'It is shown as it was, only to read: mend, answer and decide in the latest. Names, links and lists of work items are those of today; “you” means whoever checked.',
    planChanged: 'The plan was changed after this check. Its rows are about the plan of then, which is not kept.',
    saidInPart: 'Answers and waivers that were changed or taken back since are missing: this app did not keep them yet.',
    showLatest: 'Show the latest check',
    compare: 'Compare with the latest',
    gone: {
      title: 'This check is not kept any more',
      next: 'The last 20 checks of a plan are kept, and this one is not among them. Or the address is wrong.',
    },
    toHistory: 'Show the history',
  },
  compared: {
    title: 'What changed between two checks',
    from: 'Earlier check',
    to: 'Later check',
    swap: 'Other checks',
    failed: 'Newly failed',
    mended: 'Mended',
    reopened: 'Open again',
    changed: 'Changed',
    meanings: {
      failed: 'Fails now and did not.',
      mended: 'Failed, and does not any more.',
      reopened:
        'Was decided before. This time it could not be looked at or waits for a person, so a problem that is gone here is not mended.',
      changed: 'Came to something else, or to other numbers.',
    },
    same: 'Both checks came to the same in every row that both judged.',
    onlyOnce: (count: number, shown: string) =>
      `${shown} ${count === 1 ? 'row was' : 'rows were'} judged in one of the two checks only and cannot be compared.`,
    noneOf: 'No row',
    before: 'Before',
    now: 'Now',
    planChanged: 'The plan was changed in between: some differences come from that.',
    gone: 'One of these checks is not kept any more.',
    loading: 'Comparing',
  },
};
