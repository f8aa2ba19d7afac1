import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Die Sicherheitsstufen der Vorgänge im Umfang des Plans. Für jede wird mit `permissions/check` an drei ihrer neuesten Vorgänge geprüft, was das Konto sieht, mit dem synchronisiert wird. Sieht es einen davon nicht, zählen alle Vorgänge dieser Stufe im Umfang. Es zählen nur Vorgänge, die nach aqua übertragen werden. In vom Team verwalteten Projekten wird dasselbe an den neuesten Vorgängen jedes geplanten Vorgangstyps geprüft, denn dort lassen sich Vorgangstypen auf Rollen beschränken.',
  cannotSee:
    'Vorgänge, die eine Stufe auch vor der Person verbirgt, die prüft. Gehören weder sie noch das Konto zu den Mitgliedern einer Stufe, steht das in der Zeile, und sie bleibt offen: Ob es solche Vorgänge gibt, ist nicht zu erkennen. Stufen, deren Mitglieder vom Vorgang abhängen, etwa von seinem Autor, werden an den drei geprüften Vorgängen gemessen.',
  mend: 'Das Konto im Vorgangssicherheitsschema des Projekts zur Sicherheitsstufe hinzufügen, oder zu einer Rolle oder Gruppe, die Mitglied der Stufe ist.',
};
