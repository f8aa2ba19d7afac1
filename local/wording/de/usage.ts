import type { usage as en } from '../en/usage';

const meantToBe = (meant: string | undefined): string => (meant === undefined ? '' : ` Gemeint ist wohl „${meant}“.`);

/** The same with the article that „kein“ has to agree with. */
const none = { format: 'kein Format', language: 'keine Sprache', scenario: 'kein Szenario' };

export const usage: typeof en = {
  noOption: (option, meant) => `Eine Option „${option}“ gibt es nicht.${meantToBe(meant)} Alle Optionen zeigt --help.`,
  needsValue: (option) => `Hinter „${option}“ fehlt der Wert. Alle Optionen zeigt --help.`,
  takesNoValue: (option) => `„${option}“ nimmt keinen Wert. Alle Optionen zeigt --help.`,
  unexpected: (word) => `„${word}“ gehört zu keiner Option. Alle Optionen zeigt --help.`,
  wrong: 'Falsch aufgerufen. Alle Optionen zeigt --help.',
  noSuch: (choice, word, meant, all) => `Es gibt ${none[choice]} „${word}“.${meantToBe(meant)} Möglich sind: ${all}.`,
  noCheck: (id, meant) =>
    `Eine Zeile „${id}“ gibt es nicht.${meantToBe(meant) || ' In docs/checks hat jede Zeile eine Seite, die ihren Namen trägt.'}`,
  namePlan: 'Mit --plan DATEI einen Plan nennen; --example-plan gibt einen zum Anfangen aus.',
  unwritable: (file, option) => `${file} lässt sich nicht schreiben. Mit ${option} eine andere Datei nennen.`,
  evidenceNeeds: '--evidence braucht JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN, die dem Sync-Benutzer selbst gehören.',
  evidenceOfAnother: 'JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN gehören nicht zu dem Jira-Konto, mit dem synchronisiert wird.',
  fault: (place) =>
    place === undefined ? 'In dieser App ist ein Fehler aufgetreten.' : `In dieser App ist ein Fehler aufgetreten: ${place}`,
};
