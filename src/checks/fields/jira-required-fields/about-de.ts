import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Zu jedem geplanten Vorgangstyp die Pflichtfelder ohne Standardwert auf dem Bildschirm zum Erstellen und die Felder, die eine Validierung beim Erstellungsübergang des Workflows verlangt. Ausgenommen ist, was die Synchronisation ausfüllt: Zusammenfassung, Beschreibung, Priorität, was der Plan überträgt, und die Feldpaare. Jira zeigt diesen Bildschirm nur Konten, die Vorgänge erstellen dürfen. Anderen, und bei Feldern, die das Konto nicht setzen darf, zeigt die Feldliste des Projekts, was Pflicht ist, aber keine Standardwerte. Unteraufgaben brauchen immer einen übergeordneten Vorgang. Bedingungen des Erstellungsübergangs und Validierungen von Berechtigungen werden mit dem verglichen, was der Sync-Benutzer hat. Fehlt etwas, scheitern die Elemente, die in aqua beginnen; die Zeile zählt sie.',
  cannotSee: 'Was Validierungen von Apps verlangen. Ob ein Wert, der übertragen wird, in aqua leer ist.',
  mend: 'Dem Feld einen Standardwert geben, es für den Vorgangstyp optional machen, oder ein aqua-Feld zuordnen und das Paar in den Plan aufnehmen. Für den übergeordneten Vorgang gibt es keinen Standardwert: ein solches Paar nur nach aqua übertragen lassen.',
};
