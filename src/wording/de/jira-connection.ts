import type { tokenFindingKinds } from '../../checklist/engine/tokens';
import type { FindingsOf, JiraRole } from './jira-accounts';
import { apiTokens, step } from './links';

/** Words about how aqua reaches Jira; all of it is settled by trying the connection. */

/** Nobody can sign in as one. */
const ofService =
  'Für ein Dienstkonto tut das ein Organisationsadmin in der Atlassian-Administration unter „Verzeichnis → Service accounts“.';

export function tokenFindings({ inside }: JiraRole): FindingsOf<typeof tokenFindingKinds> {
  const renew = {
    owner: 'syncUser' as const,
    steps: [
      step(`Mit diesem Konto bei Atlassian anmelden und ein neues API-Token erstellen. ${ofService}`, apiTokens),
      step('Das alte Token im SyncConfigurator durch das neue ersetzen und auf „Test Connection“ klicken.'),
      step('Danach die Frage zur Verbindung erneut beantworten und den letzten Tag des neuen Tokens angeben.'),
    ],
  };
  return {
    asked: () => ({
      text: `Nur „Test Connection“ zeigt, ob ${inside} ein API-Token hat, mit dem aqua sich anmelden kann`,
      remedy: {
        owner: 'syncUser',
        steps: [
          step(
            `Mit diesem Konto bei Atlassian anmelden und ein API-Token erstellen. Es gilt höchstens ein Jahr; den letzten Tag notieren. ${ofService}`,
            apiTokens,
          ),
          step('Im SyncConfigurator die E-Mail-Adresse des Kontos als Benutzername und das Token als Passwort eintragen.'),
        ],
      },
    }),
    ended: ({ ends }, say) => ({
      text: `Das API-Token ist am ${say.date(ends)} abgelaufen; aqua kann sich nicht mehr in Jira anmelden`,
      expected: 'Ein Token, das noch gilt',
      found: `Abgelaufen am ${say.date(ends)}`,
      remedy: renew,
    }),
    endsSoon: ({ ends, days }, say) => ({
      text:
        days === 0
          ? `Der ${say.date(ends)} ist der letzte Tag des API-Tokens; danach steht die Synchronisation still`
          : `Das API-Token läuft am ${say.date(ends)} ab, in ${say.count(days, 'Tag', 'Tagen')}; danach steht die Synchronisation still`,
      expected: 'Ein Token, das noch mindestens 30 Tage gilt',
      found: `Läuft am ${say.date(ends)} ab`,
      remedy: renew,
    }),
    lives: ({ ends }, say) => ({ text: `Letzter Tag des API-Tokens laut Antwort: ${say.date(ends)}` }),
    endUnknown: () => ({
      text: 'Wann das API-Token abläuft, ist nicht angegeben; es gilt höchstens ein Jahr, danach steht die Synchronisation still',
      remedy: {
        owner: 'syncUser',
        steps: [
          step(`Mit diesem Konto bei Atlassian anmelden und nachsehen, wann das Token abläuft. ${ofService}`, apiTokens),
          step('Die Frage zur Verbindung erneut beantworten und den Tag angeben. 30 Tage vorher erinnert diese Zeile daran.'),
        ],
      },
    }),
  };
}

export const tokenWhy =
  'aqua meldet sich bei Jira Cloud mit der E-Mail-Adresse des Kontos und einem API-Token an; ein Passwort wird abgewiesen. Ein Token gilt höchstens ein Jahr. Läuft es ab, steht die Synchronisation still, und Jira warnt nicht davor.';
