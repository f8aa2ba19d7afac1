import { you } from '../../../wording/de/eyes';
import { ofFirstLoad } from '../../../wording/de/first-load';
import { checkAgain, jiraProjectSettings, step } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import { securityLevels, securitySchemesPage, theseLevels } from '../../../wording/de/security-levels';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraSyncUserIssueSecurity } from './check';

export const de: WordsOf<typeof jiraSyncUserIssueSecurity> = {
  name: 'Keine Sicherheitsstufe verbirgt Vorgänge vor dem Sync-Benutzer',
  why: 'Was eine Sicherheitsstufe vor diesem Konto verbirgt, gibt es für die Synchronisation nicht, auch nicht mit „Projekte durchsuchen“: Es wird nicht übertragen, und keine Fehlermeldung weist darauf hin.',
  findings: {
    hidden: ({ user, level }, say, items) => ({
      text: `${say.items(items)} mit der Sicherheitsstufe „${say.name(level)}“ ${items === 1 ? 'ist' : 'sind'} für ${say.name(user)} nicht sichtbar und ${items === 1 ? 'wird' : 'werden'} nicht übertragen`,
      expected: `${say.name(user)} ist Mitglied jeder verwendeten Sicherheitsstufe`,
      found: `Kein Mitglied von „${say.name(level)}“`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `In den Einstellungen von Jira „Vorgänge → Vorgangssicherheitsschemata“ öffnen, dann die Sicherheitsstufen des Schemas, das das Projekt verwendet. Bei „${say.name(level)}“ das Konto ${say.name(user)} hinzufügen, oder eine Rolle oder Gruppe, in der es ist.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ],
      },
    }),
    typeHidden: ({ user, issueType }, say, items) => ({
      text: `${say.name(user)} darf den Vorgangstyp „${say.name(issueType)}“ nicht sehen; ${say.count(items, 'Vorgang wird', 'Vorgänge werden')} deshalb nicht übertragen`,
      expected: `${say.name(user)} hat eine Rolle, die „${say.name(issueType)}“ sehen darf`,
      found: 'Auf andere Rollen beschränkt',
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            `In den Projekteinstellungen beim Vorgangstyp „${say.name(issueType)}“ die Einschränkungen öffnen und eine Rolle hinzufügen, die ${say.name(user)} hat.`,
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    hidesNew: ({ user, level }, say, items) => ({
      text: `Neue Vorgänge erhalten die Sicherheitsstufe „${say.name(level)}“, die sie vor ${say.name(user)} verbirgt, sobald das Konto sie erstellt hat${ofFirstLoad(say, items)}`,
      expected: `${say.name(user)} ist Mitglied der Stufe, die neue Vorgänge erhalten, oder es gibt keine solche Stufe`,
      found: `„${say.name(level)}“ ist die Standardstufe des Schemas, und ${say.name(user)} ist kein Mitglied`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `In den Einstellungen von Jira „Vorgänge → Vorgangssicherheitsschemata“ öffnen, dann die Sicherheitsstufen des Schemas, das das Projekt verwendet. Bei „${say.name(level)}“ das Konto ${say.name(user)} hinzufügen, oder eine Rolle oder Gruppe, in der es ist; oder eine andere Standardstufe wählen, oder keine.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ],
      },
    }),
    someHidden: ({ user, issueType, tried }, say, items) => ({
      text: `Von den ${say.number(tried)} neuesten geprüften Vorgängen „${say.name(issueType)}“ ${items === 1 ? 'ist' : 'sind'} ${say.number(items)} für ${say.name(user)} nicht sichtbar; mindestens ${items === 1 ? 'dieser wird' : 'diese werden'} nicht übertragen`,
      expected: `${say.name(user)} sieht alle Vorgänge im Umfang`,
      found: 'Nicht sichtbar, obwohl keine Sicherheitsstufe gesetzt ist',
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            `In den Projekteinstellungen ansehen, wer Vorgänge „${say.name(issueType)}“ sehen darf: Einschränkungen einzelner Vorgänge und Berechtigungen, die nur ihre Autoren, zugewiesene Personen oder Personen in einem Feld haben. ${say.name(user)} muss alle sehen.`,
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    hiddenFromBoth: ({ user, levels }, say) => ({
      text: `Möglicherweise gibt es Vorgänge mit ${securityLevels(levels, say)}, die weder für ${you(say)} noch für ${say.name(user)} sichtbar sind; sie würden nicht übertragen`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `Sollen solche Vorgänge übertragen werden, das Konto ${say.name(user)} im Vorgangssicherheitsschema des Projekts zu ${theseLevels(levels)} hinzufügen; sonst die Frage beantworten.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ],
      },
    }),
    seesNothing: ({ user, levels }, say) => ({
      text: `${say.name(user)} sieht gar keine Vorgänge des Projekts, daher ist nicht zu erkennen, ob ${securityLevels(levels, say)} welche verbergen würde`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Zuerst beheben, was die Zeilen zu diesem Konto und seinen Berechtigungen sagen.'), checkAgain],
      },
    }),
    seesAll: ({ user, levels }, say) => ({
      text: `${say.name(user)} sieht die Vorgänge ${levels === 1 ? 'der einen verwendeten Sicherheitsstufe' : `aller ${say.number(levels)} verwendeten Sicherheitsstufen`}`,
    }),
    noLevels: (_, say) => ({ text: `Kein für ${you(say)} sichtbarer Vorgang im Umfang hat eine Sicherheitsstufe` }),
    onlyToJira: () => ({
      text: 'Von Jira nach aqua wird kein Vorgang übertragen, und neue erhalten keine Sicherheitsstufe, die sie nachweislich verbirgt',
    }),
  },
  question: ask(
    'Sieht der Sync-Benutzer die Vorgänge aller Sicherheitsstufen, die übertragen werden sollen?',
    'Im Vorgangssicherheitsschema des Projekts die Mitglieder jeder Sicherheitsstufe ansehen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Die Sicherheitsstufen der Vorgänge im Umfang des Plans. Für jede wird mit `permissions/check` an drei ihrer neuesten Vorgänge geprüft, was das Konto sieht, mit dem synchronisiert wird, nach Möglichkeit an solchen, bei denen es weder Autor noch zugewiesen ist. Sieht es einen davon nicht, zählen alle Vorgänge dieser Stufe im Umfang; seine eigenen zählen nicht, wenn es einen von ihnen sieht. Es zählen nur Vorgänge, die nach aqua übertragen werden. Geht etwas nach Jira, wird auch angesehen, ob die Standardstufe des Schemas, die neue Vorgänge erhalten, diese dem Konto zeigt: als Mitglied oder, falls der Plan den Autor nicht überträgt, als Autor. In vom Team verwalteten Projekten wird dasselbe an den neuesten Vorgängen jedes geplanten Vorgangstyps geprüft, denn dort lassen sich Vorgangstypen auf Rollen beschränken. Sieht es von den neuesten Vorgängen eines Typs einige nicht, obwohl sie keine Stufe haben und es andere sieht, werden mindestens diese nicht übertragen.',
  cannotSee:
    'Vorgänge, die eine Stufe auch vor der Person verbirgt, die prüft. Gehören weder sie noch das Konto zu den Mitgliedern einer Stufe, steht das in der Zeile, und sie bleibt offen: Ob es solche Vorgänge gibt, ist nicht zu erkennen. Stufen, deren Mitglieder vom Vorgang abhängen, etwa von seinem Autor, werden an den drei geprüften Vorgängen gemessen.',
  mend: 'Das Konto im Vorgangssicherheitsschema des Projekts zur Sicherheitsstufe hinzufügen, oder zu einer Rolle oder Gruppe, die Mitglied der Stufe ist.',
};
