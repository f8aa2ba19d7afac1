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
        aquaStep(say, `In aqua dem Konto ${say.name(reader)}, mit dem diese App liest, im Projekt die Rolle „${say.name(role)}“ geben.`),
        checkAgain,
      ]
    : [aquaStep(say, 'In aqua zuerst dem Sync-Benutzer seine Rolle im Projekt geben.'), checkAgain];
}
