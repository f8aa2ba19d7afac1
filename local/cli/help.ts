import { languages, type Language } from '../../src/wording/language';
import { scenarioNames } from '../samples/types';
import { formats } from './options';

/** How the command line is used, by language. */
export const help: Record<Language, string> = {
  en: `Runs the readiness checklist.

  npm run -s checklist -- [options]

  --scenario NAME    a sample company: ${scenarioNames.join(', ')} (default: first-setup);
                     without it, JIRA_URL and AQUA_URL name your own systems
  --plan FILE        the plan, as JSON with comments; repeatable:
                     the first is checked, the others are read for plans that overlap
  --only CHECK_ID    one row only; repeatable
  --format FORMAT    ${formats.join(', ')} (default: table)
  --lang LANGUAGE    ${languages.join(', ')} (default: en)
  --verbose          lists every row and every step, and links longer than a line
  --evidence FILE    writes what the sync user’s own token sees of people’s addresses,
                     as ids and codes, for the page to take in
  --record FILE      also writes a bundle: the facts of the plan, with stand-ins for names,
                     addresses, ids and values; what it holds is told first
  --replay FILE      judges a bundle again, and asks nobody
  --probe [FILE]     tries all that the app asks of both systems once, only reading, and writes
                     what answered how, without names, addresses and values; needs no plan
  --example-plan     prints a plan to begin with
  -h, --help         prints this

Your own systems: JIRA_URL JIRA_EMAIL JIRA_API_TOKEN AQUA_URL AQUA_USERNAME AQUA_PASSWORD
The sync user's own, if at hand: JIRA_SYNC_EMAIL JIRA_SYNC_API_TOKEN;
what only that account sees is then read as it

A table is as wide as the terminal or as COLUMNS says, and in colour on a terminal;
NO_COLOR and FORCE_COLOR change that.

Exit status: 0 ready, 1 something failed, 2 undecided, 64 wrong usage,
69 a whole system could not be reached, 70 a fault of the app`,
  de: `Prüft, ob synchronisiert werden kann.

  npm run -s checklist -- [Optionen]

  --scenario NAME    ein Beispielunternehmen: ${scenarioNames.join(', ')} (sonst: first-setup);
                     ohne nennen JIRA_URL und AQUA_URL die eigenen Systeme
  --plan DATEI       der Plan, als JSON mit Kommentaren; mehrfach möglich:
                     der erste wird geprüft, die anderen auf Überschneidungen gelesen
  --only CHECK_ID    nur eine Zeile; mehrfach möglich
  --format FORMAT    ${formats.join(', ')} (sonst: table)
  --lang SPRACHE     ${languages.join(', ')} (sonst: en)
  --verbose          nennt jede Zeile, jeden Schritt und Links, die länger als eine Zeile sind
  --evidence DATEI   schreibt, was das Token des Sync-Benutzers von den Adressen der Personen
                     sieht, als IDs und Codes, zum Einlesen auf der Seite
  --record DATEI     schreibt zusätzlich ein Faktenpaket des Plans, mit Platzhaltern für
                     Namen, Adressen, IDs und Werte; was darin steht, wird zuerst genannt
  --replay DATEI     beurteilt ein Faktenpaket erneut und fragt niemanden
  --probe [DATEI]    versucht einmal alles, was die App beide Systeme fragt, nur lesend, und
                     schreibt, was wie geantwortet hat, ohne Namen, Adressen und Werte;
                     braucht keinen Plan
  --example-plan     gibt einen Plan zum Anfangen aus
  -h, --help         gibt dies aus

Eigene Systeme: JIRA_URL JIRA_EMAIL JIRA_API_TOKEN AQUA_URL AQUA_USERNAME AQUA_PASSWORD
Die des Sync-Benutzers, falls vorhanden: JIRA_SYNC_EMAIL JIRA_SYNC_API_TOKEN;
was nur dieses Konto sieht, wird dann mit ihm gelesen

Eine Tabelle ist so breit wie das Terminal oder wie COLUMNS sagt, und auf einem Terminal
farbig; NO_COLOR und FORCE_COLOR ändern das.

Exit-Status: 0 bereit, 1 etwas ist fehlgeschlagen, 2 offen, 64 falsch aufgerufen,
69 ein ganzes System war nicht erreichbar, 70 ein Fehler der App`,
};
