import type { Ref } from '../../../contract';
import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { giveRole } from '../../../wording/de/fields';
import type { Say } from '../../../wording/say';
import type { AboutWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { aquaMandatoryFields } from './check';

function defaultOrNoRule(say: Say, field: Ref): RemedyStep {
  return aquaStep(
    say,
    `In aqua die Projektkonfiguration öffnen und dem Feld „${say.name(field)}“ einen Standardwert geben, oder die Rolle des Sync-Benutzers von der Regel ausnehmen, die es zum Pflichtfeld macht.`,
  );
}

export const de: WordsOf<typeof aquaMandatoryFields> = {
  name: 'Neue Elemente in aqua haben alle Pflichtfelder',
  why: 'aqua weist ein neues Element ab, in dem ein Pflichtfeld leer ist. Vorgänge, die in Jira beginnen, kommen dann nie in aqua an.',
  findings: {
    mandatory: ({ field, issueType }, say, items) => ({
      text:
        items > 0
          ? `In aqua ist „${say.name(field)}“ ein Pflichtfeld, das die Synchronisation nicht ausfüllt: ${say.items(items, issueType)}`
          : `In aqua ist „${say.name(field)}“ ein Pflichtfeld, das die Synchronisation für den Vorgangstyp „${say.name(issueType)}“ nicht ausfüllt`,
      expected: 'Ein Standardwert, ein Jira-Feld, das es ausfüllt, oder kein Pflichtfeld',
      found: 'Pflichtfeld für die Rolle des Sync-Benutzers, ohne Standardwert, nicht Teil des Plans',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          defaultOrNoRule(say, field),
          step('Oder ein Jira-Feld soll es ausfüllen: die beiden im SyncConfigurator zuordnen und das Paar in den Plan aufnehmen.'),
          checkAgain,
        ],
      },
    }),
    leftEmpty: ({ field, jira, issueType }, say, items) => ({
      text: `In aqua ist „${say.name(field)}“ ein Pflichtfeld, für das „${say.name(jira)}“ nichts hergibt: ${say.items(items, issueType)}`,
      expected: 'Ein Wert in Jira, ein Standardwert in aqua oder kein Pflichtfeld',
      found: `„${say.name(jira)}“ ist leer`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          defaultOrNoRule(say, field),
          step(`Oder „${say.name(jira)}“ in diesen Vorgängen ausfüllen und auch in Jira zum Pflichtfeld machen.`),
          checkAgain,
        ],
      },
    }),
    otherRole: ({ reader, role, fields }, say) => ({
      text: 'Welche Felder für den Sync-Benutzer in aqua Pflicht sind, ist nicht zu sehen',
      expected: 'Das lesende Konto hat im Projekt die Rolle des Sync-Benutzers',
      found: `aqua zeigt die Regeln, die für das Konto ${say.name(reader)} gelten; es hat eine andere Rolle, die ${
        fields.length > 0 ? `außerdem ausfüllen muss: ${say.names(fields)}` : 'sonst nichts ausfüllen muss'
      }`,
      remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
    }),
    filled: () => ({ text: 'Alle Pflichtfelder neuer Elemente werden ausgefüllt oder haben einen Standardwert' }),
    notTowardsAqua: () => ({ text: 'Der Plan legt in aqua nichts an' }),
  },
  question: {
    ask: 'Lässt sich in aqua mit der Rolle des Sync-Benutzers ein Element anlegen, in dem nur die Felder ausgefüllt sind, die die Synchronisation ausfüllt?',
    look: [
      step(
        'In aqua das Projekt wählen, „Menü ☰ → Projektkonfiguration → Workflow → Globale Regeln“ öffnen und nachsehen, welche Felder für diese Rolle Pflicht sind.',
      ),
    ],
    yes: 'Ja, keines bleibt leer',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Die Pflichtfelder eines neuen Fehlers oder einer neuen Anforderung im Ordner des Plans, die keinen Standardwert haben. Ausgenommen ist, was die Synchronisation ausfüllt: Name, Beschreibung, Status, Priorität, JiraID, JiraLink, was der Plan überträgt, die Lösung und die Feldpaare. Füllen die zugewiesene Person, das Fälligkeitsdatum oder die Priorität aus Jira oder ein Feldpaar ein Pflichtfeld aus, werden die Vorgänge im Umfang gezählt, die dort nichts haben. aqua zeigt die Regeln, die für das lesende Konto gelten; entscheidend ist das nur, wenn dieses Konto im Projekt die Rolle des Sync-Benutzers hat.',
  cannotSee:
    'Regeln, die nur für einen anderen Status gelten, und Rollen des Sync-Benutzers in einzelnen Ordnern unter dem des Plans. Gezählt werden alle Vorgänge im Umfang des Plans, auch schon synchronisierte.',
  mend: 'Dem Feld einen Standardwert geben, die Rolle des Sync-Benutzers von der Regel ausnehmen, oder ein Jira-Feld zuordnen und das Paar in den Plan aufnehmen. Steht in der Zeile, dass nichts zu sehen ist: dem lesenden Konto die Rolle geben, die sie nennt.',
};
