import type { RemedyStep, Say } from '../words';
import { step } from './links';

/** Who saw, or did not see: whoever reads, or this app where it checked by schedule. */
export function you(say: Say): string {
  return say.seenBy === 'app' ? 'this app itself' : 'you';
}

/** What brings sight: the steps for whoever reads. What this app could not see on its own, that person may see by checking again. */
export function sightSteps(say: Say, ...steps: RemedyStep[]): RemedyStep[] {
  return say.seenBy === 'app' ? [lookYourself] : steps;
}

const lookYourself = step('This was checked by schedule, by this app alone. Press “Check again”: then Jira is read with your account.');
