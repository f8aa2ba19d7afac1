import type { autowatchKinds, languageKinds, ownMailKinds } from '../../checks/_own-settings';
import type { QuestionWords } from '../words';
import { asShown, ofServiceAccount, preferenceOfServiceAccount, type FindingsOf, type JiraRole } from './jira-accounts';
import { atlassianPreferences, checkAgain, jiraPersonalSettings, selfCheckStep, step } from './links';

/** Words about settings that only the account itself sees, for the configuration user and for a separate sync user alike. */

export function languageFindings({ genitive }: JiraRole): FindingsOf<typeof languageKinds> {
  return {
    other: ({ user, seen, service }, say) => ({
      text: `Die Sprache ${genitive} ist nicht „English (US)“, daher erkennt aqua die von Jira mitgelieferten Namen möglicherweise nicht`,
      expected: '„English (US)“',
      found: `Eine andere Sprache${asShown(user, seen, say)}`,
      remedy: service
        ? ofServiceAccount
        : {
            owner: 'syncUser',
            steps: [
              step(
                `Mit dem Konto ${say.name(user)} bei Atlassian anmelden und die Sprache auf „English (US)“ stellen.`,
                atlassianPreferences,
              ),
              checkAgain,
            ],
          },
    }),
    hidden: ({ user, service }, say) => ({
      text: `Nur das Konto ${say.name(user)} selbst kann sehen, ob seine Sprache „English (US)“ ist`,
      remedy: service
        ? ofServiceAccount
        : {
            owner: 'syncUser',
            steps: [
              step(`Mit dem Konto ${say.name(user)} bei Atlassian anmelden und die Sprache ansehen.`, atlassianPreferences),
              selfCheckStep(`dem Konto ${say.name(user)}`),
            ],
          },
    }),
    englishUs: ({ user, seen }, say) => ({ text: `„English (US)“${asShown(user, seen, say)}` }),
    noAccount: () => ({ text: 'Es gibt kein Konto, dessen Sprache zu prüfen wäre' }),
  };
}

const switchMailsOff =
  '„Persönliche Einstellungen → Benachrichtigungseinstellungen“ öffnen (auf Englisch: „Personal settings → Notification settings“) und die E-Mails ausschalten, vor allem die über eigene Änderungen';

const mailsOfService = preferenceOfServiceAccount('user.notify.own.changes', false);

export function ownMailFindings({ the }: JiraRole): FindingsOf<typeof ownMailKinds> {
  return {
    on: ({ user, seen, service }, say) => ({
      text: `Jira schickt ${say.name(user)} E-Mails über jede Änderung, die das Konto selbst vornimmt`,
      expected: 'Keine E-Mails über eigene Änderungen',
      found: `Eingeschaltet${asShown(user, seen, say)}`,
      remedy: service
        ? mailsOfService
        : {
            owner: 'syncUser',
            steps: [step(`Mit dem Konto ${say.name(user)} in Jira anmelden, ${switchMailsOff}.`, jiraPersonalSettings(say)), checkAgain],
          },
    }),
    asked: ({ user, service }, say) => ({
      text: `Nur das Konto ${say.name(user)} selbst kann sehen, ob Jira ihm E-Mails über eigene Änderungen schickt`,
      remedy: service
        ? mailsOfService
        : {
            owner: 'syncUser',
            steps: [
              step(`Mit dem Konto ${say.name(user)} in Jira anmelden, ${switchMailsOff}.`, jiraPersonalSettings(say)),
              selfCheckStep(`dem Konto ${say.name(user)}`),
            ],
          },
    }),
    off: ({ user, seen }, say) => ({ text: `${the} erhält keine E-Mails über eigene Änderungen${asShown(user, seen, say)}` }),
    noScheme: ({ project }, say) => ({
      text: `Das Projekt ${say.name(project)} hat kein Benachrichtigungsschema, daher verschickt Jira keine E-Mails über seine Vorgänge`,
    }),
  };
}

const switchAutowatchOff =
  '„Persönliche Einstellungen“ öffnen und „Deine Vorgänge beobachten“ (Autowatch) auf „Deaktiviert“ stellen (auf Englisch: „Personal settings“, „Watch your work items“, „Disabled“)';

const watchingOfService = preferenceOfServiceAccount('user.autowatch.disabled', true);

export function autowatchFindings({ the }: JiraRole): FindingsOf<typeof autowatchKinds> {
  return {
    on: ({ user, seen, service }, say) => ({
      text: `${the} wird Beobachter jedes Vorgangs, den er erstellt oder kommentiert`,
      expected: 'Autowatch deaktiviert',
      found: `Aktiviert${asShown(user, seen, say)}`,
      remedy: service
        ? watchingOfService
        : {
            owner: 'syncUser',
            steps: [
              step(`Mit dem Konto ${say.name(user)} in Jira anmelden, ${switchAutowatchOff}.`, jiraPersonalSettings(say)),
              checkAgain,
            ],
          },
    }),
    siteDefault: ({ user, seen, service }, say) => ({
      text: `Für Autowatch gilt beim Konto ${say.name(user)} die Einstellung der Site; Apps können sie nicht sehen, und auf einer neuen Site ist sie eingeschaltet`,
      expected: 'Autowatch für dieses Konto deaktiviert',
      found: `Nie eingestellt${asShown(user, seen, say)}`,
      remedy: service
        ? watchingOfService
        : {
            owner: 'syncUser',
            steps: [
              step(`Mit dem Konto ${say.name(user)} in Jira anmelden, ${switchAutowatchOff}.`, jiraPersonalSettings(say)),
              checkAgain,
            ],
          },
    }),
    asked: ({ user, service }, say) => ({
      text: `Nur das Konto ${say.name(user)} selbst kann sehen, ob Autowatch deaktiviert ist`,
      remedy: service
        ? watchingOfService
        : {
            owner: 'syncUser',
            steps: [
              step(`Mit dem Konto ${say.name(user)} in Jira anmelden, ${switchAutowatchOff}.`, jiraPersonalSettings(say)),
              selfCheckStep(`dem Konto ${say.name(user)}`),
            ],
          },
    }),
    off: ({ user, seen }, say) => ({ text: `Autowatch ist deaktiviert${asShown(user, seen, say)}` }),
  };
}

export const whyLanguage =
  'Jira antwortet jedem Konto in dessen Sprache. Das Handbuch von aqua verlangt „English (US)“; in einer anderen Sprache werden die Namen von Werten und Feldern möglicherweise nicht erkannt.';

export const whyMail =
  'Die Synchronisation ändert viele Vorgänge. Sind E-Mails über eigene Änderungen eingeschaltet, füllt sich das Postfach dieses Kontos mit Meldungen über das, was es selbst getan hat.';

export const whyAutowatch =
  'Mit Autowatch wird das Konto Beobachter aller Vorgänge, die die Synchronisation erstellt oder kommentiert. Die Listen der Beobachter füllen sich, und ebenso das Postfach.';

/** Asked once for all rows about what only the account itself sees, whether the plan names one account or two. */
export const accountSettingsQuestion: QuestionWords = {
  ask: 'Hat jedes Jira-Konto des Plans die Zeitzone des aqua-Servers und die Sprache „English (US)“, und sind E-Mails und Autowatch ausgeschaltet?',
  look: [
    step('Mit dem Konfigurationsbenutzer anmelden. Gibt es im Plan einen eigenen Sync-Benutzer, alle Schritte auch mit diesem ausführen.'),
    step('In den Kontoeinstellungen: Die Zeitzone ist die des aqua-Servers, die Sprache ist „English (US)“.', atlassianPreferences),
    step(
      'In Jira auf das Profilbild klicken und „Persönliche Einstellungen“ wählen: „Deine Vorgänge beobachten“ (Autowatch) ist deaktiviert. Auf Englisch: „Personal settings“, „Watch your work items“.',
    ),
    step(
      'Dort unter „Benachrichtigungseinstellungen“ (auf Englisch: „Notification settings“): Die E-Mails sind ausgeschaltet, vor allem die über eigene Änderungen.',
    ),
    step('Was abweicht, gleich richtig einstellen; dann lautet die Antwort Ja.'),
    selfCheckStep('jedem dieser Konten'),
    step('Mit einem Dienstkonto kann sich niemand anmelden: Was es eingestellt hat, zeigt die Kommandozeile mit seinem Token.'),
  ],
  yes: 'Ja, alles',
  no: 'Nein, etwas weicht ab',
};
