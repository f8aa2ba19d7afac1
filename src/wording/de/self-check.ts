import type { SelfCheckRole, SelfShown } from '../../contract';
import type { Say } from '../say';
import type { SelfCheckItem, SelfCheckWords } from '../words';
import { atlassianPreferences, jiraPersonalSettings, step } from './links';
import { permissionName } from './permissions';

const roleNames: Record<SelfCheckRole, string> = { configurationUser: 'Konfigurationsbenutzer', syncUser: 'Sync-Benutzer' };

export const selfCheck: SelfCheckWords = {
  nothingTitle: 'Hier ist für Sie nichts zu tun',
  nothing:
    'Diese Seite ist für die Jira-Konten, mit denen eine Synchronisation mit aqua arbeitet, und Ihres gehört nicht dazu. Mit Ihrem Konto wurde nichts gelesen, und nichts wird gespeichert.',
  title: 'Das eigene Konto für die Synchronisation mit aqua prüfen',
  look: 'Jetzt nachsehen',
  lookAgain: 'Erneut nachsehen',
  reads: [
    'Gelesen wird mit Ihrem Konto und nur, was dieses selbst betrifft: Zeitzone, Sprache, zwei Einstellungen und Ihre Berechtigungen im Projekt.',
    'Gespeichert wird, ob jede Angabe stimmt, welche dieser Berechtigungen Sie haben, und das Datum: kein Name, keine Zeitzone, keine Sprache. Ihr Jira-Administrator sieht das in der Checkliste.',
    'Geändert wird nichts. Was nicht stimmt, stellen Sie selbst um.',
  ],
  stateNames: { right: 'In Ordnung', mend: 'Zu ändern', ask: 'Besser einstellen', unread: 'Nicht einsehbar' },
  role: (roles) =>
    `Ihr Konto ist der ${roles.map((role) => roleNames[role]).join(' und der ')} einer geplanten Synchronisation mit aqua. Einige seiner Einstellungen können nur Sie selbst sehen.`,
  shown: ({ at, until }, say) =>
    `Von Ihnen nachgewiesen am ${say.date(at)}. Das gilt bis ${say.date(until)}, längstens bis zur nächsten Änderung des Plans.`,
  looked: (toMend) => (toMend === 0 ? 'Nachgesehen. Nichts zu ändern.' : `Nachgesehen. ${toMend} zu ändern.`),
  items: ({ shown, wantedTimeZone, roles }, say) => [
    timeZoneItem(shown, wantedTimeZone),
    languageItem(shown),
    autowatchItem(shown, say),
    mailItem(shown, say),
    permissionItem(shown, roles),
  ],
};

const again = step('Danach hier erneut nachsehen.');
const unread: Omit<SelfCheckItem, 'name'> = {
  state: 'unread',
  found: 'Jira hat nicht geantwortet. In einer Minute erneut nachsehen.',
  steps: [],
};

function timeZoneItem({ timeZone }: SelfShown, wanted: string): SelfCheckItem {
  const name = 'Zeitzone';
  if (!timeZone) return { name, ...unread };
  return timeZone === 'agrees'
    ? { name, state: 'right', found: `Im ganzen kommenden Jahr dieselbe Uhrzeit wie in ${wanted}`, steps: [] }
    : {
        name,
        state: 'mend',
        found: `In Ihrer Zeitzone gilt eine andere Uhrzeit als in ${wanted}, daher gehen Änderungen ohne Fehlermeldung verloren`,
        steps: [step(`Die Zeitzone des eigenen Kontos auf ${wanted} stellen.`, atlassianPreferences), again],
      };
}

function languageItem({ language }: SelfShown): SelfCheckItem {
  const name = 'Sprache';
  if (!language) return { name, ...unread };
  return language === 'englishUs'
    ? { name, state: 'right', found: '„English (US)“', steps: [] }
    : {
        name,
        state: 'mend',
        found: 'Eine andere Sprache, daher erkennt aqua die von Jira mitgelieferten Namen möglicherweise nicht',
        steps: [step('Die Sprache des eigenen Kontos auf „English (US)“ stellen.', atlassianPreferences), again],
      };
}

function autowatchItem({ autowatch }: SelfShown, say: Say): SelfCheckItem {
  const name = 'Beobachten (Autowatch)';
  if (!autowatch) return { name, ...unread };
  if (autowatch === 'off') return { name, state: 'right', found: 'Autowatch ist deaktiviert', steps: [] };
  const steps = [
    step('In „Persönliche Einstellungen“ bei „Deine Vorgänge beobachten“ (Autowatch) „Deaktiviert“ wählen.', jiraPersonalSettings(say)),
    again,
  ];
  return autowatch === 'on'
    ? { name, state: 'mend', found: 'Autowatch ist aktiviert: Ihr Konto wird Beobachter von allem, was synchronisiert wird', steps }
    : { name, state: 'ask', found: 'Nie eingestellt, daher gilt die Einstellung der Site, die keine App sehen kann', steps };
}

function mailItem({ ownChangesMail }: SelfShown, say: Say): SelfCheckItem {
  const name = 'E-Mails über eigene Änderungen';
  if (!ownChangesMail) return { name, ...unread };
  const steps = [
    step('„Persönliche Einstellungen → Benachrichtigungseinstellungen“ öffnen und die E-Mails ausschalten.', jiraPersonalSettings(say)),
    again,
  ];
  return ownChangesMail === 'off'
    ? {
        name,
        state: 'right',
        found: 'Ausgeschaltet. E-Mails über Änderungen anderer werden an derselben Stelle eingestellt; keine App kann das sehen.',
        steps: [],
      }
    : { name, state: 'mend', found: 'Eingeschaltet: Sie erhalten eine E-Mail zu jeder Änderung der Synchronisation', steps };
}

function permissionItem({ lackedPermissions: lacked }: SelfShown, roles: readonly SelfCheckRole[]): SelfCheckItem {
  const name = 'Berechtigungen im geplanten Projekt';
  if (!lacked) return { name, ...unread };
  if (lacked.length === 0)
    return { name, state: 'right', found: 'Im Projekt als Ganzem ist alles vorhanden, was der Plan braucht', steps: [] };
  if (lacked.includes('BROWSE_PROJECTS')) {
    return {
      name,
      state: 'mend',
      found: 'Sie können das geplante Projekt nicht sehen',
      steps: [step('Den Jira-Administrator bitten, dem eigenen Konto Zugriff auf das Projekt zu geben.'), again],
    };
  }
  const list = lacked.map((key) => `„${key === 'ADMINISTER_PROJECTS' ? 'Projekte verwalten' : permissionName(key)}“`).join(', ');
  const loss = roles.includes('syncUser') ? 'Ohne sie scheitern Elemente.' : 'Ohne sie lässt sich die Synchronisation nicht einrichten.';
  return {
    name,
    state: 'mend',
    found: `Es ${lacked.length === 1 ? 'fehlt' : 'fehlen'}: ${list}. ${loss}`,
    steps: [step('Den Jira-Administrator bitten, die fehlenden Berechtigungen zu vergeben.'), again],
  };
}
