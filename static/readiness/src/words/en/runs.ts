import type { AbortReason, WatchedEvery } from '../../../../../src/contract';

/** Why a check ended early, and what to do about it. */
const aborted: Record<AbortReason, { what: string; next?: string }> = {
  stopped: { what: 'This check was stopped before all rows were judged.', next: 'Check again.' },
  'plan-changed': { what: 'This check was given up because the plan was changed.', next: 'Check again.' },
  'plan-put-away': { what: 'This check was given up because the plan was archived or deleted.' },
  left: { what: 'Nobody carried this check to its end.', next: 'Check again.' },
  'not-stored': {
    what: 'What this check found could not be kept.',
    next: 'Check again; if that happens once more, tell the makers of this app.',
  },
};

/** Words about a check that is under way, or ended early. */
export const runs = {
  stop: 'Stop',
  /** In place of the verdict, while what went wrong stands above. */
  paused: 'Check paused',
  aborted,
  /** In place of a verdict. */
  notFinished: 'Check not finished',
  stoppedNow: 'The check is stopped.',
  watch: {
    /** In the menu of the plan. */
    begin: { day: 'Check every day', week: 'Check every week' } satisfies Record<WatchedEvery, string>,
    end: 'Stop checking by schedule',
    begun: { day: 'The plan is checked every day from now on.', week: 'The plan is checked every week from now on.' },
    ended: 'The plan is no longer checked by schedule.',
    /** Beside the verdict. */
    watched: (every: WatchedEvery, next: string | undefined, who: string) =>
      `Checked every ${every} by this app itself, which may see less than you do: next ${next === undefined ? 'within the hour' : `after ${next}`}. Switched on by ${who}.`,
    /** Behind it. */
    rests: (until: string) =>
      `Jira limits what an app may ask in an hour, so checks by schedule rest until ${until}; you can check here all the same.`,
  },
  /** In a row that the schedule could not judge. */
  kept: (when: string) => `The app itself lacks the right to look at this. What is shown is what an administrator saw ${when}.`,
  keptNext: 'Check again to look with your account.',
};
