import { inputFaults } from '../../../src/wording/de/input-faults';
import type { Expected, PlanFault } from '../../plan-file/fault';
import type { SyntaxFault } from '../../plan-file/syntax';
import type { planFile as en } from '../en/plan-file';

const expected: Record<Expected, string> = {
  text: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  yesOrNo: 'true oder false',
  list: 'eine Liste in eckigen Klammern',
  object: 'ein Objekt in geschweiften Klammern',
  nameOrId: 'ein Name in Anführungszeichen oder eine ID',
};

const syntax: Record<SyntaxFault, string> = {
  InvalidSymbol: 'ungültiges Zeichen',
  InvalidNumberFormat: 'ungültige Zahl',
  PropertyNameExpected: 'hier fehlt der Name einer Angabe',
  ValueExpected: 'hier fehlt ein Wert',
  ColonExpected: 'hier fehlt ein Doppelpunkt',
  CommaExpected: 'hier fehlt ein Komma',
  CloseBraceExpected: 'hier fehlt eine schließende geschweifte Klammer',
  CloseBracketExpected: 'hier fehlt eine schließende eckige Klammer',
  EndOfFileExpected: 'hier müsste die Datei enden',
  InvalidCommentToken: 'hier darf kein Kommentar stehen',
  UnexpectedEndOfComment: 'der Kommentar endet nicht',
  UnexpectedEndOfString: 'der Text endet ohne Anführungszeichen',
  UnexpectedEndOfNumber: 'die Zahl ist unvollständig',
  InvalidUnicode: 'ungültige Unicode-Angabe',
  InvalidEscapeCharacter: 'ungültiges Zeichen hinter dem Backslash',
  InvalidCharacter: 'ungültiges Zeichen im Text',
  NotJson: 'das ist kein JSON',
};

function fault(found: PlanFault): string {
  switch (found.kind) {
    case 'unknownMembers':
      return `${found.names.map((name) => `„${name}“`).join(', ')} gibt es hier nicht`;
    case 'missing':
      return 'fehlt';
    case 'empty':
      return 'darf nicht leer sein';
    case 'noneOf':
      return `möglich sind nur ${found.allowed.join(', ')}`;
    case 'wrongType':
      return `hier muss ${expected[found.expected]} stehen`;
    case 'notPositive':
      return 'hier muss eine ganze Zahl über 0 stehen';
    case 'tooLong':
      return `darf höchstens ${found.most} Zeichen haben`;
    case 'tooMany':
      return `darf höchstens ${found.most} Einträge haben`;
    case 'unfit':
      return 'lässt sich so nicht verwenden';
    case 'notADate':
      return 'hier muss ein Datum wie 2026-12-31 stehen';
    default:
      return inputFaults[found.kind];
  }
}

export const planFile: typeof en = {
  unreadable: (file) =>
    `${file}: Die Datei gibt es nicht, oder sie lässt sich nicht lesen. --example-plan gibt einen Plan zum Anfangen aus.`,
  empty: (file) => `${file}: Die Datei ist leer. --example-plan gibt einen Plan zum Anfangen aus.`,
  syntax,
  fault,
  noneOfThese: (member, wanted, known, more) =>
    `${member}: „${wanted}“ gibt es nicht. Vorhanden: ${known.length === 0 ? 'nichts' : known.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
  several: (member, wanted, ids) => `${member}: „${wanted}“ gibt es mehrmals. Die ID eintragen: ${ids.join(' oder ')}.`,
  noAccount: (member, address) =>
    `${member}: Jira zeigt kein Konto mit der Adresse ${address}. Die Konto-ID eintragen: Sie steht am Ende der Adresse der Profilseite.`,
  noProject: (member, wanted) =>
    `${member}: Jira zeigt Ihrem Konto kein Projekt „${wanted}“. Seinen Schlüssel, etwa SHOP, oder seine ID eintragen. Ihr Konto braucht darin die Berechtigung „Projekte durchsuchen“.`,
  noWorkType: (member, project, wanted, known) =>
    `${member}: Das Projekt ${project} hat keinen Vorgangstyp „${wanted}“. Vorhanden: ${known}.`,
  noSubject: (member, named) =>
    `${member}: Weder Jira noch aqua kennt „${named}“. Eine Konto-ID, eine Adresse, einen aqua-Benutzernamen oder den Namen eines Werts eintragen.`,
  untoldByAqua: (member, wanted) =>
    `${member}: aqua hat nicht mitgeteilt, was „${wanted}“ ist. Die Zeilen, die davon abhängen, bleiben offen.`,
};
