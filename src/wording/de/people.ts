import type { Say } from '../say';
import type { Remedy } from '../words';
import { atlassianVisibility, step } from './links';

/** " bei 412 Vorgängen": in the dative. */
export function hit(say: Say, items: number): string {
  return items > 0 ? ` bei ${say.count(items, 'Vorgang', 'Vorgängen')}` : '';
}

/** " mit 5 Elementen", behind people of aqua, in the dative; empty where none were counted. */
export function withItems(say: Say, items: number): string {
  return items > 0 ? ` mit ${say.count(items, 'Element', 'Elementen')}` : '';
}

/** "3 von 40 Personen bei 12 Vorgängen verbergen ihre E-Mail-Adresse". */
export function hideTheirAddress(say: Say, users: number, of: number, items: number): string {
  return `${say.number(users)} von ${say.number(of)} Personen${hit(say, items)} ${users === 1 ? 'verbirgt' : 'verbergen'} ihre E-Mail-Adresse`;
}

export function showAddress(): Remedy {
  return {
    owner: 'jiraUser',
    steps: [
      step('Jede dieser Personen kann ihre Adresse unter „Profil und Sichtbarkeit“ für „Alle“ freigeben.', atlassianVisibility),
      step(
        'Oder die Adressen in der Atlassian-Administration nachsehen, mit aqua vergleichen und die Frage beantworten; eine Antwort gilt für alle.',
      ),
    ],
  };
}

/** What to do about people of aqua whom Jira's search does not find, where the search may not find addresses that are hidden. */
export function findAccount(): Remedy {
  return {
    owner: 'organisationAdmin',
    steps: [
      step('In der Atlassian-Administration „Verzeichnis → Benutzer“ öffnen und nach jeder dieser Adressen suchen.'),
      step(
        'Hat ein Konto diese Adresse: die Frage beantworten oder die Person bitten, die Adresse für „Alle“ freizugeben.',
        atlassianVisibility,
      ),
      step(
        'Ist das Konto deaktiviert: es wieder aktivieren oder die Elemente in aqua jemand anderem zuweisen. Gibt es kein Konto mit der Adresse: die Person einladen.',
      ),
    ],
  };
}

/** Why finding nobody proves something, or does not. */
export function whatSearchProves(findsHidden: boolean): string {
  return findsHidden
    ? 'In diesem Lauf hat die Jira-Suche nachweislich auch verborgene Adressen gefunden'
    : 'Ob die Jira-Suche auch verborgene Adressen findet, hat sich in diesem Lauf nicht gezeigt';
}
