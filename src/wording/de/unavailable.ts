import type { Unavailability, UnavailableReason } from '../../contract';
import type { FindingWords, Owner, Say } from '../words';
import { sightSteps } from './eyes';

/** What a server of one's own needs, so that an app on Atlassian's platform can reach it (docs/platform/aqua.md#hosts). */
const openToAtlassian =
  'Ein eigener Server muss aus dem Internet erreichbar sein: mit einem öffentlich vertrauenswürdigen Zertifikat, einer Firewall, die die von Atlassian veröffentlichten Adressen zulässt (ip-ranges.atlassian.com), und einem der Ports 443, 8443, 8444, 7990, 8089, 8090, 8085, 8060, 8080 oder 80. Ein Server, der nur intern erreichbar sein darf, lässt sich stattdessen auf der Kommandozeile prüfen.';

/** Why it could not be looked at, and what to do about it. */
const reasons: Record<UnavailableReason, { because: string; next: string; owner: Owner }> = {
  'jira-forbidden': {
    because: 'Ihr Jira-Konto darf es nicht sehen',
    next: 'Mit einem Konto erneut prüfen, das „Jira verwalten“ und „Benutzer und Gruppen durchsuchen“ darf.',
    owner: 'jiraAdmin',
  },
  'jira-log-in-refused': {
    because: 'Jira hat die Anmeldung abgewiesen',
    next: 'Die Seite neu laden. Auf der Kommandozeile nachsehen, ob das API-Token noch gilt.',
    owner: 'jiraAdmin',
  },
  'jira-ip-blocked': {
    because:
      'Jira weist jede Anfrage aus diesem Netz ab: Die Site hat eine Liste zugelassener IP-Adressen, und die Adresse dieses Netzes steht nicht darauf',
    next: 'In der Atlassian-Administration „Sicherheit → IP-Zulassungslisten“ öffnen und das Netz hinzufügen, aus dem die App anfragt (die eigenen Adressen veröffentlicht Atlassian), oder aus einem zugelassenen Netz arbeiten. Danach erneut prüfen.',
    owner: 'organisationAdmin',
  },
  'jira-not-found': {
    because: 'Laut Jira gibt es das nicht, oder Sie dürfen es nicht sehen',
    next: 'Nachsehen, ob es alles noch gibt, was im Plan steht. Danach erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-unreachable': { because: 'Jira hat nicht geantwortet', next: 'In einer Minute erneut prüfen.', owner: 'jiraAdmin' },
  'jira-busy': {
    because: 'Jira lässt gerade nicht so viele Anfragen zu',
    next: 'In einigen Minuten erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-quota-used': {
    because: 'Was Atlassian dieser App in einer Stunde an Anfragen an Jira erlaubt, ist aufgebraucht',
    next: 'Nach der vollen Stunde erneut prüfen, wenn Atlassian wieder Anfragen zulässt.',
    owner: 'jiraAdmin',
  },
  'jira-fault': {
    because: 'In Jira ist ein Fehler aufgetreten',
    next: 'In einigen Minuten erneut prüfen. Bleibt es dabei, unter status.atlassian.com nachsehen.',
    owner: 'jiraAdmin',
  },
  'jira-not-jira': {
    because: 'Statt Jira hat eine Webseite oder eine Weiterleitung geantwortet',
    next: 'In einigen Minuten erneut prüfen. Bleibt es dabei, nachsehen, ob ein Proxy, eine Anmeldeseite oder eine Wartung dazwischensteht.',
    owner: 'jiraAdmin',
  },
  'jira-too-large': {
    because: 'Die Antwort von Jira ist größer, als diese App aufnehmen kann',
    next: 'Den Umfang des Plans enger fassen und erneut prüfen. Bleibt es dabei, den Fehler mit dem Namen dieser Zeile melden.',
    owner: 'jiraAdmin',
  },
  'jira-broken-answer': {
    because: 'Die Antwort von Jira ist abgebrochen oder verstümmelt angekommen',
    next: 'In einer Minute erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-refused-query': {
    because:
      'Jira hat die Suche abgewiesen, vermutlich wegen der JQL-Klausel des Plans, oder weil es einen Vorgangstyp oder ein Feld des Plans nicht mehr gibt',
    next: 'Hat der Plan eine JQL-Klausel: sie in der Jira-Suche ausprobieren und berichtigen. Sonst nachsehen, ob es die Vorgangstypen und Felder des Plans noch gibt. Danach erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-unexpected-answer': {
    because: 'In der Antwort von Jira fehlt etwas, das diese App braucht',
    next: 'Später erneut prüfen. Bleibt es dabei, muss diese App aktualisiert werden.',
    owner: 'jiraAdmin',
  },
  'jira-names-translated': {
    because: 'Jira hat die Namen in Ihrer Sprache genannt, aqua vergleicht aber die englischen',
    next: 'Die Sprache des eigenen Kontos in den Kontoeinstellungen vorübergehend auf „English (US)“ stellen und erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-too-many-values': {
    because: 'In den Vorgängen im Umfang des Plans kommen mehr als tausend Personen oder Werte vor, mehr als sich in Jira abfragen lassen',
    next: 'Den Umfang des Plans mit einer JQL-Klausel eingrenzen. Danach erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-cannot-create': {
    because: 'Den Bildschirm zum Erstellen zeigt Jira nur denen, die im Projekt Vorgänge erstellen dürfen, und Sie dürfen es nicht',
    next: 'Diese Zeile von jemandem erneut prüfen lassen, der im Projekt „Vorgänge erstellen“ darf, oder den Bildschirm in den Projekteinstellungen vergleichen.',
    owner: 'jiraAdmin',
  },
  'jira-cannot-edit': {
    because: 'Den Bildschirm zum Bearbeiten zeigt Jira nur denen, die im Projekt Vorgänge bearbeiten dürfen, und Sie dürfen es nicht',
    next: 'Diese Zeile von jemandem erneut prüfen lassen, der im Projekt „Vorgänge bearbeiten“ darf, oder den Bildschirm in den Projekteinstellungen vergleichen.',
    owner: 'jiraAdmin',
  },
  'jira-project-hidden': {
    because: 'Sie selbst dürfen das Jira-Projekt nicht durchsuchen',
    next: 'Dem eigenen Konto im Projekt die Berechtigung „Projekte durchsuchen“ geben und erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'jira-data-policy': {
    because: 'Eine Datensicherheitsrichtlinie Ihrer Organisation verwehrt dieser App die Vorgänge des Jira-Projekts',
    next: 'In der Atlassian-Administration „Sicherheit → Datensicherheitsrichtlinien“ öffnen und diese App unter „App-Zugriff“ für das Projekt zulassen. Oder die Checkliste auf der Kommandozeile mit dem eigenen API-Token ausführen, denn dort greift eine solche Richtlinie nicht. Danach erneut prüfen.',
    owner: 'organisationAdmin',
  },
  'jira-search-blind': {
    because: 'Jira zählt Vorgänge im Projekt und lässt Sie es durchsuchen, zeigt in der Suche aber keinen davon',
    next: 'Nachsehen, ob eine Datensicherheitsrichtlinie Ihrer Organisation oder eine Sicherheitsstufe sie verbirgt, und erneut prüfen. Oder die Checkliste auf der Kommandozeile mit dem eigenen API-Token ausführen, denn dort greift eine solche Richtlinie nicht.',
    owner: 'organisationAdmin',
  },
  'aqua-not-connected': {
    because: 'Diese App ist nicht mit aqua verbunden',
    next: 'Im Plan unter „aqua“ verbinden und erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'aqua-unreachable': {
    because: 'aqua war nicht erreichbar',
    next: `Nachsehen, ob die Adresse stimmt und der Server läuft. ${openToAtlassian}`,
    owner: 'aquaAdmin',
  },
  'aqua-unreachable-by-proxy': {
    because: 'Aus dem Netz von Atlassian war keine Verbindung zum aqua-Server möglich',
    next: openToAtlassian,
    owner: 'aquaAdmin',
  },
  'aqua-not-aqua': {
    because: 'Unter der Adresse antwortet etwas anderes als ein aqua-Server',
    next: 'Nachsehen, ob die Adresse stimmt: Meist endet sie auf /aquaWebNG. Auch ein Proxy oder eine Anmeldeseite davor kann die Ursache sein.',
    owner: 'aquaAdmin',
  },
  'aqua-wrong-credentials': {
    because:
      'aqua hat Benutzernamen oder Passwort abgewiesen: Eines von beiden ist falsch, das Passwort ist abgelaufen oder das Konto gesperrt',
    next: 'Sich damit an aqua selbst anmelden, um zu sehen, woran es liegt. Danach in dieser App unter „Mit aqua verbinden“ eingeben, was dort gilt: Bis dahin meldet sie sich nicht mehr an, denn fünf abgewiesene Anmeldungen können ein Konto sperren. In der Public Cloud lautet der Benutzername name@tenant und ist keine E-Mail-Adresse.',
    owner: 'aquaAdmin',
  },
  'aqua-not-licensed': {
    because: 'Das Konto, mit dem diese App aqua liest, hat keine aqua-Lizenz',
    next: 'Dem Konto in aqua eine Lizenz zuweisen (nicht die Jira-Sync-Lizenz) und erneut prüfen.',
    owner: 'aquaAdmin',
  },
  'aqua-not-permitted': {
    because: 'Das Konto, mit dem diese App aqua liest, darf es nicht sehen',
    next: 'Dem Konto in aqua die Rolle „Projektadministrator“ und das Recht zur Benutzerverwaltung geben und erneut prüfen.',
    owner: 'aquaAdmin',
  },
  'aqua-not-found': {
    because: 'Laut aqua gibt es das nicht',
    next: 'Nachsehen, ob es in aqua alles noch gibt, was im Plan steht. Danach erneut prüfen.',
    owner: 'aquaAdmin',
  },
  'aqua-egress-not-allowed': {
    because: 'Niemand hat dieser App bisher erlaubt, den aqua-Server zu erreichen',
    next: 'Den Plan unter „aqua“ öffnen und verbinden: Atlassian bittet dann einen Administrator um Zustimmung.',
    owner: 'jiraAdmin',
  },
  'aqua-timeout': {
    because: 'aqua hat zu lange für die Antwort gebraucht',
    next: 'In einer Minute erneut prüfen. Bleibt es dabei, den aqua-Admin fragen, ob der Server langsam ist.',
    owner: 'aquaAdmin',
  },
  'aqua-busy': {
    because: 'aqua lässt gerade nicht so viele Anfragen zu',
    next: 'In einigen Minuten erneut prüfen.',
    owner: 'aquaAdmin',
  },
  'aqua-fault': {
    because: 'In aqua ist ein Fehler aufgetreten',
    next: 'In einigen Minuten erneut prüfen. Bleibt es dabei, findet der aqua-Admin den Grund im Log des Servers.',
    owner: 'aquaAdmin',
  },
  'aqua-too-large': {
    because: 'Die Antwort von aqua ist größer, als diese App aufnehmen kann',
    next: 'Den aqua-Admin fragen, ob etwas zwischen Atlassian und dem Server dessen Antworten vergrößert. Bleibt es dabei, den Fehler mit dem Namen dieser Zeile melden.',
    owner: 'aquaAdmin',
  },
  'aqua-broken-answer': {
    because: 'Die Antwort von aqua ist abgebrochen oder verstümmelt angekommen',
    next: 'In einer Minute erneut prüfen. Bleibt es dabei, den aqua-Admin fragen, ob ein Proxy dazwischensteht.',
    owner: 'aquaAdmin',
  },
  'aqua-refused-query': {
    because: 'aqua hat die Abfrage abgewiesen',
    next: 'Später erneut prüfen. Bleibt es dabei, muss diese App an die Version von aqua angepasst werden.',
    owner: 'aquaAdmin',
  },
  'aqua-unexpected-answer': {
    because: 'In der Antwort von aqua fehlt etwas, das diese App braucht',
    next: 'Später erneut prüfen. Bleibt es dabei, muss diese App an die Version von aqua angepasst werden.',
    owner: 'aquaAdmin',
  },
  'out-of-time': {
    because: 'Es hat länger gedauert, als Atlassian eine App laufen lässt',
    next: 'Diese Zeile einzeln erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'too-much-found': {
    because: 'Es wurde mehr gefunden, als Atlassian eine App aufbewahren lässt',
    next: 'Den Umfang des Plans enger fassen oder beheben, was andere Zeilen nennen, und erneut prüfen.',
    owner: 'jiraAdmin',
  },
  'app-fault': {
    because: 'In dieser App ist ein Fehler aufgetreten',
    next: 'Erneut prüfen. Bleibt es dabei, den Fehler mit dem Namen dieser Zeile melden.',
    owner: 'jiraAdmin',
  },
};

/** What is said otherwise where this app looked by schedule: what it may not see, whoever reads may. */
const ofTheAppItself: Partial<Record<UnavailableReason, string>> = {
  'jira-forbidden': 'Diese App selbst darf es in Jira nicht sehen',
  'jira-not-found': 'Laut Jira gibt es das nicht, oder diese App selbst darf es nicht sehen',
  'jira-cannot-create':
    'Den Bildschirm zum Erstellen zeigt Jira nur denen, die im Projekt Vorgänge erstellen dürfen, und diese App selbst darf es nicht',
  'jira-cannot-edit':
    'Den Bildschirm zum Bearbeiten zeigt Jira nur denen, die im Projekt Vorgänge bearbeiten dürfen, und diese App selbst darf es nicht',
  'jira-project-hidden': 'Diese App selbst darf das Jira-Projekt nicht durchsuchen',
};

/** Why a row is open, in words. */
export function unavailable(why: Unavailability, name: string, say: Say): FindingWords {
  const { because, next, owner } = reasons[why.reason];
  const ofTheApp = say.seenBy === 'app' ? ofTheAppItself[why.reason] : undefined;
  const steps = [{ text: next }];
  const detail = 'missing' in why ? ` (${why.missing})` : 'until' in why ? ` (bis ${hourOf(why.until)})` : '';
  return {
    text: `Nicht einsehbar: ${name}`,
    found: `${ofTheApp ?? because}${detail}`,
    remedy: { owner, steps: ofTheApp === undefined ? steps : sightSteps(say, ...steps) },
  };
}

/** Why something could not be read, and what to do, as two sentences. */
export function unavailableReason(why: Unavailability): { because: string; next: string } {
  const { because, next } = reasons[why.reason];
  return { because, next };
}

/** "14:00 UTC" */
function hourOf(moment: string): string {
  return `${moment.slice(11, 16)} UTC`;
}
