import type { AbortReason } from '../../../../../src/contract';

/** Words about a check that is under way, or ended early. */
export const runs = {
  stop: 'Stop',
  aborted: {
    stopped: 'This check was stopped before all rows were judged. Check again.',
    'plan-changed': 'This check was given up because the plan was changed. Check again.',
    'plan-put-away': 'This check was given up because the plan was archived or deleted.',
    left: 'Nobody carried this check to its end. Check again.',
    'not-stored': 'What this check found could not be kept. Check again; if that happens once more, tell the makers of this app.',
  } satisfies Record<AbortReason, string>,
  stoppedNow: 'The check is stopped.',
};
