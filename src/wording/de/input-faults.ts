import type { InputFault } from '../../checklist/model/input-faults';

export const inputFaults: Record<InputFault, string> = {
  unknown: 'ein Zeichen darin lässt sich nicht prüfen, etwa ein Backslash oder ein Zeilenumbruch in Anführungszeichen; bitte weglassen',
  orderBy: 'ORDER BY weglassen: Für den Umfang genügt die Bedingung',
  unbalanced: 'Klammern oder Anführungszeichen gehen nicht auf',
  notATimeZone: 'ist keine Zeitzone der IANA-Datenbank wie Europe/Berlin',
  livesAYear: 'ein API-Token ist höchstens ein Jahr gültig',
  fieldOfList: 'bei einer Liste das Feld nennen, sonst keines',
  valuesOfDecision: 'bei einer Zuordnung beide Werte nennen, sonst nur den Wert, um den es geht',
  hasPassed: 'dieser Tag ist schon vorbei',
  moreThanAYear: 'dieser Tag liegt mehr als ein Jahr in der Zukunft',
  didNotFail: 'diese Zeile ist bei der letzten Prüfung nicht fehlgeschlagen',
  notJudged: 'diese Zeile wurde noch nicht geprüft',
  tooManyDecisions: 'dieser Plan hat schon so viele Entscheidungen wie möglich; erst eine zurücknehmen',
  tooManyPlans: 'es gibt schon so viele Pläne wie möglich; erst einen löschen',
};
