import type { Ref } from '../../../contract';
import { fieldSettings } from '../../../wording/de/fields';
import { ofFirstLoad } from '../../../wording/de/first-load';
import { checkAgain, step } from '../../../wording/de/links';
import { admits, workflowStep } from '../../../wording/de/workflows';
import type { Say } from '../../../wording/say';
import type { AboutWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { jiraRequiredFields } from './check';

/** Jira's own fields have no default value but for the priority and the like; only custom fields can be given one. */
function defaultOrOptional(say: Say, field: Ref): RemedyStep {
  const name = say.name(field);
  return String(field.id).startsWith('customfield_')
    ? fieldSettings(
        say,
        `Dem Feld „${name}“ einen Standardwert geben: in den Einstellungen von Jira unter „Vorgänge → Benutzerdefinierte Felder“, im Menü neben dem Feld „Kontexte und Standardwert“. Oder es optional machen, in der Feldkonfiguration, die das Projekt für diesen Vorgangstyp verwendet. In einem vom Team verwalteten Projekt steht beides in seinen Einstellungen beim Vorgangstyp.`,
      )
    : madeOptional(say, field);
}

function madeOptional(say: Say, field: Ref): RemedyStep {
  return fieldSettings(
    say,
    `In Jira das Feld „${say.name(field)}“ optional machen: in der Feldkonfiguration, die das Projekt für diesen Vorgangstyp verwendet; in einem vom Team verwalteten Projekt in seinen Einstellungen beim Vorgangstyp.`,
  );
}

function putOnCreateScreen(say: Say, field: Ref): RemedyStep {
  return fieldSettings(
    say,
    `Oder „${say.name(field)}“ auf den Bildschirm zum Erstellen dieses Vorgangstyps setzen und ihm einen Standardwert geben oder es aus aqua ausfüllen lassen.`,
  );
}

const fillIt = (say: Say, field: Ref): RemedyStep =>
  step(
    `Oder ein aqua-Feld soll „${say.name(field)}“ ausfüllen: die beiden im SyncConfigurator zuordnen und das Paar in den Plan aufnehmen.`,
  );

export const de: WordsOf<typeof jiraRequiredFields> = {
  name: 'Neue Vorgänge haben alle Felder, die Jira verlangt',
  why: 'Jira weist einen neuen Vorgang ab, in dem ein Pflichtfeld leer ist. Elemente, die in aqua beginnen, kommen dann nie in Jira an.',
  findings: {
    required: ({ field, issueType }, say, items) => ({
      text: `In Jira ist „${say.name(field)}“ beim Vorgangstyp „${say.name(issueType)}“ ein Pflichtfeld, das die Synchronisation nicht ausfüllt${ofFirstLoad(say, items)}`,
      expected: 'Ein Standardwert, ein aqua-Feld, das es ausfüllt, oder kein Pflichtfeld',
      found: 'Pflichtfeld, ohne Standardwert, nicht Teil des Plans',
      remedy: { owner: 'jiraAdmin', steps: [defaultOrOptional(say, field), fillIt(say, field), checkAgain] },
    }),
    requiredOffScreen: ({ field, issueType }, say, items) => ({
      text: `In Jira ist „${say.name(field)}“ beim Vorgangstyp „${say.name(issueType)}“ ein Pflichtfeld und fehlt auf dem Bildschirm zum Erstellen: was auch gesendet wird, Jira weist den neuen Vorgang ab${ofFirstLoad(say, items)}`,
      expected: 'Kein Pflichtfeld, oder auf dem Bildschirm zum Erstellen und ausgefüllt',
      found: 'Pflichtfeld auf dem Bildschirm zum Bearbeiten, nicht auf dem zum Erstellen',
      remedy: { owner: 'jiraAdmin', steps: [madeOptional(say, field), putOnCreateScreen(say, field), checkAgain] },
    }),
    requiredOffScreenPerhaps: ({ field, issueType }, say) => ({
      text: `In Jira ist „${say.name(field)}“ beim Vorgangstyp „${say.name(issueType)}“ ein Pflichtfeld und fehlt auf dem Bildschirm zum Erstellen: ohne Standardwert weist Jira jeden neuen Vorgang ab`,
      expected: 'Kein Pflichtfeld, ein Standardwert, oder auf dem Bildschirm zum Erstellen und ausgefüllt',
      found:
        'Pflichtfeld auf dem Bildschirm zum Bearbeiten, nicht auf dem zum Erstellen; ob es einen Standardwert hat, ist dort nicht zu sehen',
      remedy: { owner: 'jiraAdmin', steps: [defaultOrOptional(say, field), putOnCreateScreen(say, field), checkAgain] },
    }),
    demandedByWorkflow: ({ field, issueType }, say, items) => ({
      text: `Der Workflow verlangt bei neuen Vorgängen vom Typ „${say.name(issueType)}“ das Feld „${say.name(field)}“, das die Synchronisation nicht ausfüllt${ofFirstLoad(say, items)}`,
      expected: 'Ein Standardwert, ein aqua-Feld, das es ausfüllt, oder keine solche Validierung',
      found: 'Eine Validierung beim Erstellungsübergang verlangt es; kein Standardwert, nicht Teil des Plans',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und „${say.name(field)}“ aus den Validierungen des Erstellungsübergangs entfernen.`,
          ),
          fillIt(say, field),
          checkAgain,
        ],
      },
    }),
    leftEmpty: ({ field, issueType, aqua, atLeast }, say, items) => ({
      text: `In Jira ist „${say.name(field)}“ beim Vorgangstyp „${say.name(issueType)}“ ein Pflichtfeld, und „${say.name(aqua)}“ ist in aqua leer${ofFirstLoad(say, items)}`,
      expected: 'Ein Wert in aqua, ein Standardwert in Jira oder kein Pflichtfeld',
      found: atLeast
        ? `„${say.name(aqua)}“ ist in diesen der neuesten 500 Elemente von aqua leer; ältere wurden nicht angesehen`
        : `„${say.name(aqua)}“ ist leer`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          defaultOrOptional(say, field),
          step(`Oder „${say.name(aqua)}“ in diesen Elementen ausfüllen und auch in aqua zum Pflichtfeld machen.`),
          checkAgain,
        ],
      },
    }),
    addedTooLate: ({ field, issueType, byRule }, say, items) => ({
      text: `Jira verlangt „${say.name(field)}“ schon beim Anlegen von Vorgängen des Typs „${say.name(issueType)}“, und die Synchronisation fügt es erst danach hinzu${ofFirstLoad(say, items)}`,
      expected: 'Beim Anlegen nicht verlangt',
      found: byRule ? 'Eine Validierung beim Erstellungsübergang verlangt es' : 'Pflichtfeld',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          byRule
            ? workflowStep(
                say,
                `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und „${say.name(field)}“ aus den Validierungen des Erstellungsübergangs entfernen.`,
              )
            : madeOptional(say, field),
          checkAgain,
        ],
      },
    }),
    parentRequired: ({ issueType }, say, items) => ({
      text: `Ein neuer Vorgang vom Typ „${say.name(issueType)}“ braucht in Jira einen übergeordneten Vorgang, den die Synchronisation nicht angibt${ofFirstLoad(say, items)}`,
      expected: 'Unteraufgaben, die nur nach aqua übertragen werden',
      found: 'Ein Paar, das sie in Jira anlegt',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `Im Plan das Paar mit dem Vorgangstyp „${say.name(issueType)}“ nur nach aqua übertragen lassen und im SyncConfigurator dieselbe Richtung einstellen.`,
          ),
          step('Oder einen eigenständigen Vorgangstyp einplanen.'),
          checkAgain,
        ],
      },
    }),
    creationRefused: ({ issueType, ...admitted }, say, items) => ({
      text: `Der Workflow lässt den Sync-Benutzer keine Vorgänge vom Typ „${say.name(issueType)}“ erstellen${ofFirstLoad(say, items)}`,
      expected: 'Ein Erstellungsübergang, den der Sync-Benutzer ausführen darf',
      found: admits(say, admitted) ? `Nur andere dürfen ihn ausführen: ${admits(say, admitted)}` : 'Nur andere dürfen ihn ausführen',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und die Regeln des Erstellungsübergangs ansehen.`,
          ),
          step('Dem Sync-Benutzer geben, was die Regel verlangt, oder den Sync-Benutzer in die Regel aufnehmen.'),
          checkAgain,
        ],
      },
    }),
    defaultUnknown: ({ field, issueType }, say) => ({
      text: `In Jira ist „${say.name(field)}“ beim Vorgangstyp „${say.name(issueType)}“ ein Pflichtfeld; ob es einen Standardwert hat, ist nicht zu sehen`,
      expected: 'Ein Standardwert, ein aqua-Feld, das es ausfüllt, oder kein Pflichtfeld',
      found: 'Pflichtfeld; Standardwerte zeigt Jira nur Konten, die das Feld ausfüllen dürfen',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          fieldSettings(say, `In Jira nachsehen, ob das Feld „${say.name(field)}“ einen Standardwert hat.`),
          step('Oder jemanden diese Zeile erneut prüfen lassen, der dort Vorgänge erstellen und dieses Feld ausfüllen darf.'),
        ],
      },
    }),
    rulesUnseen: ({ issueType }, say) => ({
      text: `Was der Workflow bei neuen Vorgängen vom Typ „${say.name(issueType)}“ verlangt, ist nicht zu sehen`,
      expected: 'Ein Erstellungsübergang ohne Validierungen, an denen die Synchronisation scheitert',
      found: 'Jira hat den Workflow nicht genannt',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und die Validierungen des Erstellungsübergangs ansehen.`,
          ),
        ],
      },
    }),
    creationConditional: ({ issueType }, say) => ({
      text: `Der Workflow knüpft das Erstellen von Vorgängen vom Typ „${say.name(issueType)}“ an Bedingungen; ob der Sync-Benutzer sie erfüllt, zeigt sich erst beim Versuch`,
      expected: 'Ein Erstellungsübergang, den der Sync-Benutzer ausführen darf',
      found: 'Bedingungen oder Validierungen, deren Ergebnis nicht zu sehen ist',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira den Workflow des Vorgangstyps „${say.name(issueType)}“ öffnen und dafür sorgen, dass die Regeln des Erstellungsübergangs den Sync-Benutzer zulassen.`,
          ),
        ],
      },
    }),
    filled: ({ issueTypes }, say) => ({
      text: `Alle Pflichtfelder neuer Vorgänge${issueTypes.length > 0 ? ` (${say.names(issueTypes)})` : ''} werden ausgefüllt oder haben einen Standardwert`,
    }),
    notTowardsJira: () => ({ text: 'Der Plan legt in Jira nichts an' }),
  },
  question: {
    ask: 'Lässt sich in Jira ein Vorgang erstellen, in dem nur die Felder ausgefüllt sind, die die Synchronisation ausfüllt?',
    look: [
      step(
        'Im Jira-Projekt auf „Erstellen“ klicken, den Vorgangstyp wählen und nachsehen, welche Felder mit Sternchen leer und nicht Teil des Plans sind.',
      ),
    ],
    yes: 'Ja, keines bleibt leer',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Zu jedem geplanten Vorgangstyp die Pflichtfelder ohne Standardwert auf dem Bildschirm zum Erstellen und die Felder, die eine Validierung beim Erstellungsübergang des Workflows verlangt. Ausgenommen ist, was die Synchronisation ausfüllt: Zusammenfassung, Beschreibung, Priorität, was der Plan überträgt, und die Feldpaare. Füllen Beschreibung, Fälligkeitsdatum, Priorität oder ein Feldpaar aus aqua ein Pflichtfeld aus, werden die Elemente gezählt, die dort nichts haben; wo aqua nicht nach dem Feld gruppiert, unter den neuesten 500. Jira zeigt diesen Bildschirm nur Konten, die Vorgänge erstellen dürfen. Anderen, und bei Feldern, die das Konto nicht setzen darf, zeigt die Feldliste des Projekts, was Pflicht ist, aber keine Standardwerte. Auch was der Bildschirm zum Bearbeiten als Pflichtfeld zeigt und dem zum Erstellen fehlt, wird genannt: ohne das weist Jira neue Vorgänge ab. Unteraufgaben brauchen immer einen übergeordneten Vorgang. Bedingungen des Erstellungsübergangs und Validierungen von Berechtigungen werden mit dem verglichen, was der Sync-Benutzer hat. Fehlt etwas, scheitern die Elemente, die in aqua beginnen; die Zeile zählt sie.',
  cannotSee:
    'Was Validierungen von Apps verlangen. Pflichtfelder, die auf keinem der beiden Bildschirme stehen. Ob ein Wert, der übertragen wird, in älteren Elementen von aqua als diesen 500 leer ist.',
  mend: 'Dem Feld einen Standardwert geben, es für den Vorgangstyp optional machen, oder ein aqua-Feld zuordnen und das Paar in den Plan aufnehmen. Für den übergeordneten Vorgang gibt es keinen Standardwert: ein solches Paar nur nach aqua übertragen lassen.',
};
