import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { RemedyStep } from '../words';
import { aquaStep, checkAgain, jiraProjectSettings, step } from './links';

/** Where a project's fields and screens are set up. */
export function fieldSettings(say: Say, text: string): RemedyStep {
  return step(text, jiraProjectSettings(say));
}

/** What lets the app see aqua's rules as the sync user meets them. */
export function giveRole(say: Say, reader: Ref, role: Ref | undefined): RemedyStep[] {
  return role
    ? [
        aquaStep(say, `In aqua, give ${say.name(reader)}, the account this app reads with, the role “${say.name(role)}” in the project.`),
        checkAgain,
      ]
    : [aquaStep(say, 'In aqua, give the sync user its role in the project first.'), checkAgain];
}
