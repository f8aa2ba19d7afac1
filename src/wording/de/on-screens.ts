import { sightSteps } from './eyes';
import type { Say } from '../say';
import type { FindingWords, Remedy } from '../words';
import { fieldSettings } from './fields';
import { checkAgain, jiraProjectSettings, step } from './links';
import { permissionName } from './permissions';
import type { Ref } from '../../contract';

/** Words for what travels and is not on one of Jira's screens. */

const things = {
  description: 'die Beschreibung',
  priority: 'die Priorität',
  assignee: 'die zugewiesene Person',
  reporter: 'der Autor',
  dueDate: 'das Fälligkeitsdatum',
  sprint: 'der Sprint',
  securityLevel: 'die Sicherheitsstufe',
  fixVersion: 'die Lösungsversion',
} as const;
type Thing = keyof typeof things;

/** A screen by the operation that Jira uses it for. */
type Screen = 'Create' | 'Edit';

/** What stands behind „Bildschirm“, and what Jira calls the operation. */
const screens: Record<Screen, { to: string; operation: string }> = {
  Create: { to: 'zum Erstellen', operation: 'Vorgang erstellen' },
  Edit: { to: 'zum Bearbeiten', operation: 'Vorgang bearbeiten' },
};

export const thingOnScreen = (thing: Thing): string => things[thing];

/** What a screen lacks, in the nominative; `hit` says what comes of it. */
export function lacksOnScreen(screen: Screen, what: string, issueType: Ref, hit: string, say: Say): FindingWords {
  const { to } = screens[screen];
  return {
    text: `Auf dem Bildschirm ${to} für den Vorgangstyp „${say.name(issueType)}“ fehlt ${what}${hit}`,
    expected: `Auf dem Bildschirm ${to}`,
    found: 'Nicht vorhanden',
    remedy: toTheScreen(screen, what, say),
  };
}

function toTheScreen(screen: Screen, what: string, say: Say): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      fieldSettings(
        say,
        `In den Projekteinstellungen von Jira den Bildschirm öffnen, der für diesen Vorgangstyp bei „${screens[screen].operation}“ verwendet wird, und ergänzen, was dort fehlt: ${what}.`,
      ),
      step('Oder im SyncConfigurator und im Plan darauf verzichten.'),
      checkAgain,
    ],
  };
}

export function outOfSightOnScreen(screen: Screen, what: string, permission: string, issueType: Ref, say: Say): FindingWords {
  const { to, operation } = screens[screen];
  return {
    text: `Ob ${what} auf dem Bildschirm ${to} für den Vorgangstyp „${say.name(issueType)}“ steht, ist nicht zu sehen`,
    expected: `Auf dem Bildschirm ${to}`,
    found: `Jira zeigt das dort nur mit der Berechtigung „${permissionName(permission)}“, und die fehlt ${say.seenBy === 'app' ? 'dieser App selbst' : 'Ihrem Konto'}`,
    remedy: {
      owner: 'jiraAdmin',
      steps: sightSteps(
        say,
        step(
          `In den Projekteinstellungen den Bildschirm ansehen, der bei „${operation}“ verwendet wird, oder jemanden mit der Berechtigung „${permissionName(permission)}“ diese Zeile erneut prüfen lassen.`,
          jiraProjectSettings(say),
        ),
      ),
    },
  };
}
