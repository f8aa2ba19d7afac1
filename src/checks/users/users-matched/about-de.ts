import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Zu jeder dieser Personen der Benutzer mit derselben Adresse auf der anderen Seite; Leerzeichen am Rand und Groß- und Kleinschreibung zählen nicht. Es gelten die Benutzer des aqua-Projekts. Personen aus aqua, die an keinem Vorgang im Umfang des Plans beteiligt sind, werden in Jira gesucht, erst über die Adresse, dann über den Teil vor dem @: Unterscheidet sich nur die Domain, wird das so gemeldet, wenn auf jeder Seite genau eine Person infrage kommt. Hat sich nicht gezeigt, dass die Suche verborgene Adressen findet, wird auch nach Konten gleichen Namens gesucht: Eines, das seine Adresse verbirgt, könnte es sein. Apps, Portalkunden und geschlossene Konten haben kein Gegenstück; nennt der Plan einen Benutzer, der für sie einspringt, sind sie nur ein Risiko.',
  cannotSee:
    'Personen, die ihre Adresse verbergen, es sei denn, das Token des Sync-Benutzers liegt vor und er sieht sie. Deaktivierte Jira-Konten findet keine Suche; sie sind nur an Vorgängen zu sehen. Wer Kommentare geschrieben und Dateien angehängt hat. Wer an nichts im Umfang des Plans beteiligt ist, kommt nicht vor: 900 Angestellte, die aqua nicht kennt, sind kein Befund.',
  mend: '1. Die Person zum aqua-Projekt hinzufügen oder die Adresse in aqua korrigieren. 2. Personen, deren Adressen sich nur in der Domain unterscheiden, stehen zusammen: die Domain in aqua ändern. 3. Fehlt in Jira ein aktives Konto: das Konto aktivieren, die Person einladen oder jemand anderem zuweisen. 4. Vorgänge von Apps und geschlossenen Konten: einer Person geben.',
};
