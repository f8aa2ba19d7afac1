import type { Kinds } from '../../checklist/engine/define-check';
import type { accountKinds, dedicatedKinds, powerlessKinds, timeZoneKinds } from '../../checks/_jira-account';
import type { Seen } from '../../checklist/model/vocabulary';
import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { CheckWords, QuestionWords, Remedy, RemedyStep } from '../words';
import { atlassianAdministration, atlassianPreferences, checkAgain, selfCheckStep, step } from './links';
import { ask } from './questions';

/** Words that hold for the configuration user and for a separate sync user alike. */

export interface JiraRole {
  /** As it stands at the beginning of a sentence: "Der Konfigurationsbenutzer". */
  the: string;
  /** In the middle of one: "der Konfigurationsbenutzer". */
  inside: string;
  /** "des Konfigurationsbenutzers". */
  genitive: string;
  /** What comes of it when the account cannot work; completes „daher …“, so it begins with the verb. */
  loss: string;
}
export const configurationUser: JiraRole = {
  the: 'Der Konfigurationsbenutzer',
  inside: 'der Konfigurationsbenutzer',
  genitive: 'des Konfigurationsbenutzers',
  loss: 'lässt sich die Synchronisation nicht einrichten',
};
export const syncUser: JiraRole = {
  the: 'Der Sync-Benutzer',
  inside: 'der Sync-Benutzer',
  genitive: 'des Sync-Benutzers',
  loss: 'wird nichts synchronisiert',
};

export type FindingsOf<K extends Kinds> = CheckWords<K>['findings'];

export const noSeparateUser = () => ({ text: 'Der Konfigurationsbenutzer ist zugleich der Sync-Benutzer' });

export function accountFindings({ the, loss }: JiraRole): FindingsOf<typeof accountKinds> {
  return {
    missing: () => ({
      text: `${the} existiert in Jira nicht, daher ${loss}`,
      remedy: { owner: 'jiraAdmin', steps: [step('Im Plan unter „Wer“ ein anderes Konto wählen.'), checkAgain] },
    }),
    deactivated: ({ user }, say) => ({
      text: `${the} ${say.name(user)} ist deaktiviert, daher ${loss}`,
      expected: 'Ein aktives Konto',
      found: 'Deaktiviert',
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(`In der Atlassian-Administration den Zugriff für das Konto ${say.name(user)} wiederherstellen.`, atlassianAdministration),
          checkAgain,
        ],
      },
    }),
    app: ({ user }, say) => ({
      text: `${the} ${say.name(user)} ist das Konto einer App, mit dem aqua sich nicht anmelden kann`,
      expected: 'Das Konto einer Person',
      found: 'Das Konto einer App',
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Ein Konto für die Synchronisation anlegen und im Plan unter „Wer“ wählen.', atlassianAdministration), checkAgain],
      },
    }),
    customer: ({ user }, say) => ({
      text: `${the} ${say.name(user)} ist ein Portalkunde und hat keinen Zugriff auf Projekte`,
      expected: 'Ein Konto mit Zugriff auf Jira',
      found: 'Ein reines Portalkonto',
      remedy: {
        owner: 'organisationAdmin',
        steps: [step('Dem Konto Zugriff auf Jira geben oder im Plan unter „Wer“ ein anderes wählen.', atlassianAdministration), checkAgain],
      },
    }),
    withoutApplication: ({ user }, say) => ({
      text: `${the} ${say.name(user)} hat keinen Zugriff auf das Produkt, zu dem das Projekt gehört`,
      expected: 'Zugriff auf dieses Produkt',
      found: 'Zugriff auf andere Produkte oder auf keines',
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(
            `In der Atlassian-Administration dem Konto ${say.name(user)} Zugriff auf das Produkt geben. Das belegt einen Lizenzplatz.`,
            atlassianAdministration,
          ),
          checkAgain,
        ],
      },
    }),
    applicationUnknown: ({ user }, say) => ({ text: `Jira gibt nicht an, auf welche Produkte das Konto ${say.name(user)} Zugriff hat` }),
    applicationUnclear: ({ user }, say) => ({
      text: `${say.name(user)} hat weder auf Jira noch auf Jira Service Management Zugriff; ob ein anderes Produkt von Atlassian ein Business-Projekt öffnet, ist nicht dokumentiert`,
    }),
    active: ({ user }, say) => ({ text: `${say.name(user)} ist aktiv und hat Zugriff auf das Produkt des Projekts` }),
  };
}

/** `the` as in the middle of a sentence: „der Sync-Benutzer“. */
export const accountQuestion = (the: string): QuestionWords =>
  ask(
    `Ist ${the} aktiv und hat Zugriff auf das Produkt dieses Projekts?`,
    'In der Atlassian-Administration „Verzeichnis → Benutzer“ öffnen und Status und Produktzugriff des Kontos ansehen.',
  );

export function powerlessFindings(): FindingsOf<typeof powerlessKinds> {
  return {
    noAccount: () => ({ text: 'Es gibt kein Konto, dessen Berechtigungen zu prüfen wären' }),
    deactivated: ({ user }, say) => ({ text: `${say.name(user)} ist deaktiviert: Was das Konto darf, zeigt sich, sobald es aktiv ist` }),
    withoutApplication: ({ user }, say) => ({
      text: `${say.name(user)} hat keinen Zugriff auf das Produkt des Projekts: Was das Konto darf, zeigt sich, sobald es ihn hat`,
    }),
  };
}

/** Completes a statement about what an account showed of itself: nothing where it was seen by whoever looked. */
export function asShown(user: Ref, seen: Seen | undefined, say: Say): string {
  return seen ? ` (vom Konto ${say.name(user)} selbst nachgewiesen am ${say.date(seen.at)})` : '';
}

/** What helps where only the account itself could look and change: nobody signs in as a service account. */
export const ofServiceAccount: Remedy = {
  owner: 'jiraAdmin',
  steps: [
    step(
      'Mit einem Dienstkonto kann sich niemand anmelden. Die Kommandozeile zeigt mit dem Token des Kontos, was es sieht; stimmt es nicht, im Plan unter „Wer“ ein Konto wählen, mit dem sich eine Person anmelden kann.',
      atlassianAdministration,
    ),
    checkAgain,
  ],
};

/** The same for a preference of the account, which its token can change. */
export function preferenceOfServiceAccount(key: string, value: boolean): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      step(
        `Mit einem Dienstkonto kann sich niemand anmelden. Wer sein Token hat, kann die Einstellung über die Schnittstelle von Jira setzen: PUT /rest/api/3/mypreferences?key=${key} mit ${value} als JSON.`,
      ),
      byItsToken,
      checkAgain,
    ],
  };
}

/** In place of the self-check page, which a service account cannot open. */
export const byItsToken: RemedyStep = step('Die Kommandozeile zeigt mit dem Token des Dienstkontos, was das Konto sieht.');

export function timeZoneFindings({ genitive }: JiraRole): FindingsOf<typeof timeZoneKinds> {
  const look = (name: string, wanted: string) =>
    step(`Mit dem Konto ${name} bei Atlassian anmelden und die Zeitzone ansehen. Richtig ist ${wanted}.`, atlassianPreferences);
  return {
    differs: ({ user, wanted, seen, service }, say) => ({
      text: `Die Zeitzone ${genitive} ist nicht die des aqua-Servers, daher gehen Änderungen ohne Fehlermeldung verloren`,
      expected: `Eine Zeitzone, deren Uhrzeit das ganze Jahr mit ${wanted} übereinstimmt`,
      found: `Eine andere Zeitzone im Profil von ${say.name(user)}${asShown(user, seen, say)}`,
      remedy: service
        ? ofServiceAccount
        : {
            owner: 'syncUser',
            steps: [
              step(`Mit dem Konto ${say.name(user)} bei Atlassian anmelden und die Zeitzone auf ${wanted} stellen.`, atlassianPreferences),
              checkAgain,
            ],
          },
    }),
    hidden: ({ user, wanted, service }, say) => ({
      text: `Das Profil von ${say.name(user)} verbirgt die Zeitzone; ob sie zu ${wanted} passt, ist nicht zu erkennen`,
      remedy: service
        ? ofServiceAccount
        : { owner: 'syncUser', steps: [look(say.name(user), wanted), selfCheckStep(`dem Konto ${say.name(user)}`)] },
    }),
    sameAsSite: ({ user, wanted, service }, say) => ({
      text: `Jira zeigt für ${say.name(user)} die Zeitzone der Site, wie auch bei einer verborgenen; ob sie zu ${wanted} passt, ist nicht zu erkennen`,
      remedy: service
        ? ofServiceAccount
        : { owner: 'syncUser', steps: [look(say.name(user), wanted), selfCheckStep(`dem Konto ${say.name(user)}`)] },
    }),
    agrees: ({ user, wanted, seen }, say) => ({
      text: `Im ganzen kommenden Jahr dieselbe Uhrzeit wie in ${wanted}${asShown(user, seen, say)}`,
    }),
    noAccount: () => ({ text: 'Es gibt kein Konto, dessen Zeitzone zu prüfen wäre' }),
  };
}

export const whyTimeZone =
  'aqua liest die Zeitpunkte von Änderungen so, wie dieses Konto sie sieht. Bei einer anderen Zeitzone hält es neuere Änderungen für ältere und überschreibt sie ohne Fehlermeldung.';

export const whyDedicated =
  'Änderungen aus aqua werden an dem Konto erkannt, das sie vorgenommen hat. Arbeitet eine Person mit demselben Konto, gelten ihre Änderungen als die von aqua und werden nicht übertragen.';

export function dedicatedFindings({ the }: JiraRole): FindingsOf<typeof dedicatedKinds> {
  const remedy = {
    owner: 'jiraAdmin' as const,
    steps: [step('Ein Konto allein für die Synchronisation anlegen und im Plan unter „Wer“ wählen.', atlassianAdministration), checkAgain],
  };
  return {
    projectLead: ({ user }, say) => ({
      text: `${the} ist ${say.name(user)}, das Konto der Projektleitung: Was diese Person tut, wird möglicherweise nicht übertragen`,
      expected: 'Ein Konto, das für nichts anderes verwendet wird',
      found: 'Das Konto der Projektleitung',
      remedy,
    }),
    viewer: ({ user }, say) => ({
      text: `${the} ist Ihr eigenes Konto ${say.name(user)}: Was Sie tun, wird möglicherweise nicht übertragen`,
      expected: 'Ein Konto, das für nichts anderes verwendet wird',
      found: 'Ihr eigenes Konto',
      remedy,
    }),
    leadUnknown: ({ user }, say) => ({
      text: `Jira gibt nicht an, ob ${say.name(user)} das Projekt leitet`,
      found: 'Keine Angabe zur Projektleitung',
      remedy: { owner: 'jiraAdmin', steps: [step('In den Projekteinstellungen nachsehen, wer das Projekt leitet.')] },
    }),
    noSign: ({ user }, say) => ({ text: `Kein Anzeichen dafür, dass ${say.name(user)} für anderes verwendet wird` }),
  };
}
