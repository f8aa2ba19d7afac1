import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import type { NoPersonSort } from '../../../checklist/matching/people';
import type { Say } from '../../../wording/say';
import { findAccount, hideTheirAddress, hit, showAddress, whatSearchProves, withItems } from '../../../wording/de/people';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { usersMatched } from './check';

const sorts: Record<NoPersonSort, readonly [one: string, many: string]> = {
  app: ['App-Konto', 'App-Konten'],
  customer: ['Portalkunde', 'Portalkunden'],
  closed: ['geschlossenes Konto („Ehemaliger Benutzer“)', 'geschlossene Konten („Ehemaliger Benutzer“)'],
};

/** "2 Portalkunden", in the nominative. */
function ofSort(say: Say, sort: NoPersonSort, count: number): string {
  return say.count(count, ...sorts[sort]);
}

export const de: WordsOf<typeof usersMatched> = {
  name: 'Alle beteiligten Personen haben ein Gegenstück auf der anderen Seite',
  why: 'aqua findet die Person auf der anderen Seite über die E-Mail-Adresse. Findet aqua niemanden, lässt sich die Person weder zuweisen noch als Autor eintragen; das Ergebnis ist ein Sync-Fehler.',
  findings: {
    otherDomain: ({ people, jiraDomain, aquaDomain }, say, items) => ({
      text: `Bei ${say.count(people.length, 'Person', 'Personen')} unterscheidet sich nur die Domain der Adresse: ${aquaDomain} in aqua, ${jiraDomain} in Jira${items > 0 ? ` (auf beiden Seiten zusammen ${say.count(items, 'Element', 'Elemente')})` : ''}`,
      expected: 'Dieselbe Adresse auf beiden Seiten',
      found: say.names(
        people.map(({ jira }) => jira),
        8,
      ),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und in diesen Adressen ${aquaDomain} durch ${jiraDomain} ersetzen.`),
          checkAgain,
        ],
      },
    }),
    outsideProject: ({ people, project }, say, items) => ({
      text: `${say.count(people.length, 'Person', 'Personen')}${hit(say, items)} ${people.length === 1 ? 'hat einen aqua-Benutzer, der' : 'haben aqua-Benutzer, die'} nicht zum Projekt ${say.name(project)} ${people.length === 1 ? 'gehört' : 'gehören'}`,
      expected: `Ein Benutzer des Projekts ${say.name(project)}`,
      found: say.names(
        people.map(({ aqua }) => aqua),
        8,
      ),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, jeden dieser Benutzer wählen und ihm das Projekt ${say.name(project)} zuweisen.`,
          ),
          checkAgain,
        ],
      },
    }),
    missingInAqua: ({ users, mayBeDeactivated }, say, items) => ({
      text: `${say.count(users.length, 'Person', 'Personen')}${hit(say, items)} ${users.length === 1 ? 'hat' : 'haben'} in aqua keinen Benutzer mit derselben E-Mail-Adresse`,
      expected: 'Ein aktiver Benutzer des aqua-Projekts mit derselben Adresse',
      found: `${mayBeDeactivated ? 'Ohne Benutzer unter den aktiven' : 'Ohne Benutzer'}: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua die Personen mit ihren Adressen aus Jira zum Projekt hinzufügen, oder die Adressen der Benutzer korrigieren, die es dort schon gibt.',
          ),
          checkAgain,
        ],
      },
    }),
    leftWithoutUser: ({ users }, say, items) => ({
      text: `${say.count(users.length, 'Person', 'Personen')}${hit(say, items)} ${users.length === 1 ? 'hat' : 'haben'} in Jira ein deaktiviertes Konto und in aqua keinen Benutzer`,
      expected: 'Ein aktiver Benutzer des aqua-Projekts mit derselben Adresse',
      found: `In Jira deaktiviert, in aqua keiner: ${say.names(users, 8)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('Die Vorgänge in Jira jemandem zuweisen, der in aqua einen Benutzer hat.'),
          aquaStep(say, 'Oder in aqua Benutzer mit diesen Adressen zum Projekt hinzufügen.'),
          checkAgain,
        ],
      },
    }),
    missingInJira: ({ users, searchFindsHidden }, say, items) => ({
      text: `${say.count(users.length, 'Person', 'Personen')} in aqua${withItems(say, items)} ${users.length === 1 ? 'hat' : 'haben'} in Jira kein aktives Konto mit derselben Adresse`,
      expected: 'Ein aktives Jira-Konto mit derselben Adresse',
      found: `Keines für ${say.names(users, 8)}. ${searchFindsHidden ? `${whatSearchProves(true)}.` : 'Niemand gleichen Namens verbirgt die Adresse.'}`,
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(
            'In der Atlassian-Administration „Verzeichnis → Benutzer“ öffnen. Ist das Konto deaktiviert: es aktivieren. Gibt es keines: die Person einladen.',
          ),
          aquaStep(say, 'Oder die Elemente in aqua jemandem zuweisen, der ein aktives Jira-Konto hat.'),
          aquaStep(say, 'Oder, wenn die Person in Jira eine andere Adresse hat, diese in aqua eintragen („Menü ☰ → Benutzerverwaltung“).'),
          checkAgain,
        ],
      },
    }),
    noPerson: ({ sort, users }, say, items) => ({
      text: `${ofSort(say, sort, users.length)} ${users.length === 1 ? 'ist' : 'sind'} zugewiesene Person oder Autor von ${items > 0 ? say.count(items, 'Vorgang', 'Vorgängen') : 'Vorgängen im Umfang des Plans'}; in aqua gibt es dafür keinen Benutzer`,
      expected: 'Eine Person mit einem Benutzer in aqua, oder ein Benutzer, der einspringt',
      found: `Ohne Gegenstück: ${say.names(users, 8)}`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('Die Vorgänge in Jira einer Person geben, die in aqua einen Benutzer hat.'),
          step('Oder die zugewiesene Person oder den Autor nicht übertragen lassen.'),
          step('Oder, wenn im SyncConfigurator ein Benutzer einspringt, denselben im Plan unter „Wer“ wählen: Dann ist es ein Risiko.'),
          checkAgain,
        ],
      },
    }),
    cannotStandIn: ({ sort, users, fallback, project }, say, items) => ({
      text: `${say.name(fallback)} soll${hit(say, items)} einspringen (${ofSort(say, sort, users.length)}), ist aber kein aktiver Benutzer des Projekts ${say.name(project)}`,
      expected: `Ein aktiver Benutzer des Projekts ${say.name(project)}`,
      found: `Deaktiviert oder nicht im Projekt; soll einspringen für: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua diesen Benutzer aktivieren oder zum Projekt ${say.name(project)} hinzufügen.`),
          step('Oder im SyncConfigurator einen anderen wählen und denselben im Plan unter „Wer“.'),
          checkAgain,
        ],
      },
    }),
    stoodIn: ({ sort, users, fallback }, say, items) => ({
      text: `${say.name(fallback)} springt${hit(say, items)} ein: ${ofSort(say, sort, users.length)} ${users.length === 1 ? 'hat' : 'haben'} keinen Benutzer in aqua`,
      expected: `Im SyncConfigurator springt ${say.name(fallback)} ein`,
      found: say.names(users, 8),
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step(
            'Dafür sorgen, dass dieser Benutzer im SyncConfigurator eingestellt ist: Dessen Einstellungen sind von hier aus nicht lesbar.',
          ),
        ],
      },
    }),
    hidden: ({ users, of }, say, items) => ({
      text: `${hideTheirAddress(say, users.length, of, items)} vor dieser App, daher ließ sich kein Gegenstück suchen`,
      found: `Verborgen: ${say.names(users, 8)}`,
      remedy: showAddress(),
    }),
    hiddenInJira: ({ users }, say, items) => ({
      text: `Die Jira-Konten von ${say.count(users.length, 'Person', 'Personen')} in aqua${withItems(say, items)} verbergen ihre Adresse, daher ließ sie sich nicht vergleichen`,
      found: say.names(users, 8),
      remedy: showAddress(),
    }),
    mayHide: ({ users, searchFindsHidden }, say, items) => ({
      text: `Zu ${say.count(users.length, 'Person', 'Personen')} in aqua${withItems(say, items)} findet Jira niemanden über die Adresse; vielleicht ${users.length === 1 ? 'verbirgt das Konto' : 'verbergen die Konten'} sie`,
      expected: 'Ein aktives Jira-Konto mit derselben Adresse',
      found: `${whatSearchProves(searchFindsHidden)}: ${say.names(users, 8)}`,
      remedy: findAccount(),
    }),
    blanks: ({ users }, say) => ({
      text: `Die ${users.length === 1 ? 'Adresse' : 'Adressen'} von ${say.names(users, 2)} in aqua ${users.length === 1 ? 'beginnt oder endet' : 'beginnen oder enden'} mit einem Leerzeichen; ob aqua darüber hinwegsieht, ist nicht bekannt`,
      expected: 'Die Adresse ohne Leerzeichen am Rand',
      found: `Mit Leerzeichen: ${say.names(users, 8)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und die Leerzeichen vor und hinter diesen Adressen löschen.'),
          checkAgain,
        ],
      },
    }),
    authors: ({ people, closed }, say) => ({
      text: `Kommentare oder Anhänge werden übertragen, und ${say.count(people, 'beteiligtes Konto hat', 'beteiligte Konten haben')} kein Gegenstück${closed > 0 ? ` (davon ${closed} geschlossen)` : ''}: Was damit geschrieben oder angehängt wurde, kommt vielleicht ohne Urheber an oder gar nicht`,
      found: 'Wer Kommentare geschrieben und Dateien angehängt hat, wird nicht betrachtet',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Nach dem ersten Lauf im Sync-Log nachsehen, welche Kommentare und Anhänge nicht übertragen wurden.'),
          step('Oder Kommentare und Anhänge nicht übertragen lassen.'),
        ],
      },
    }),
    matched: ({ jira, aqua, shown }, say) => ({
      text: `${say.count(jira, 'Person', 'Personen')} in Jira und ${say.number(aqua)} in aqua haben ein Gegenstück${shown ? `, davon ${shown} mit einer Adresse, die nur der Sync-Benutzer sieht` : ''}`,
    }),
    nobody: () => ({
      text: 'Es gibt niemanden, dessen Gegenstück hier zu beurteilen wäre: Im Umfang des Plans ist niemand beteiligt, oder eine andere Zeile nennt die Beteiligten',
    }),
    notCarried: () => ({ text: 'Der Plan überträgt weder zugewiesene Person noch Autor' }),
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Zu jeder dieser Personen der Benutzer mit derselben Adresse auf der anderen Seite; Leerzeichen am Rand und Groß- und Kleinschreibung zählen nicht. Es gelten die Benutzer des aqua-Projekts. Personen aus aqua, die an keinem Vorgang im Umfang des Plans beteiligt sind, werden in Jira gesucht, erst über die Adresse, dann über den Teil vor dem @: Unterscheidet sich nur die Domain, wird das so gemeldet, wenn auf jeder Seite genau eine Person infrage kommt und beide nicht verschieden heißen. Hat sich nicht gezeigt, dass die Suche verborgene Adressen findet, wird auch nach Konten gleichen Namens gesucht: Eines, das seine Adresse verbirgt, könnte es sein. Apps, Portalkunden und geschlossene Konten haben kein Gegenstück; nennt der Plan einen Benutzer, der für sie einspringt, sind sie nur ein Risiko.',
  cannotSee:
    'Personen, die ihre Adresse verbergen, es sei denn, das Token des Sync-Benutzers liegt vor und er sieht sie. Deaktivierte Jira-Konten findet keine Suche; sie sind nur an Vorgängen zu sehen. Wer Kommentare geschrieben und Dateien angehängt hat. Wer an nichts im Umfang des Plans beteiligt ist, kommt nicht vor: 900 Angestellte, die aqua nicht kennt, sind kein Befund.',
  mend: '1. Die Person zum aqua-Projekt hinzufügen oder die Adresse in aqua korrigieren. 2. Personen, deren Adressen sich nur in der Domain unterscheiden, stehen zusammen: die Domain in aqua ändern. 3. Fehlt in Jira ein aktives Konto: das Konto aktivieren, die Person einladen oder jemand anderem zuweisen. 4. Vorgänge von Apps und geschlossenen Konten: einer Person geben.',
};
