import { sightSteps, toYou, you } from '../../../wording/de/eyes';
import { checkAgain, jiraProjectSettings, step } from '../../../wording/de/links';
import { securityLevels, securitySchemesPage } from '../../../wording/de/security-levels';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { jiraWorkItemsVisible } from './check';

export const de: WordsOf<typeof jiraWorkItemsVisible> = {
  name: 'Kein Vorgang ist vor Ihnen verborgen',
  why: 'In der Suche von Jira fehlen die Vorgänge, die eine Sicherheitsstufe, ein eingeschränkter Vorgangstyp oder eine Datensicherheitsrichtlinie vor Ihnen oder vor dieser App verbirgt. Keine Zeile zählt solche Vorgänge mit; die Synchronisation selbst hängt nicht davon ab, was Sie sehen.',
  findings: {
    hidden: ({ levels }, say) => ({
      text: `Vorgänge mit ${securityLevels(levels, say)}, falls es welche gibt, sind vor ${toYou(say)} verborgen: Keine Zeile zählt sie, und ihre Personen und Werte werden nicht betrachtet`,
      remedy: {
        owner: 'jiraAdmin',
        steps: sightSteps(
          say,
          step(
            `Im Vorgangssicherheitsschema des Projekts sich selbst für die Dauer der Prüfung in ${levels.length === 1 ? 'diese Stufe' : 'diese Stufen'} aufnehmen, oder ein Mitglied mit Jira-Admin-Rechten auf „Erneut prüfen“ klicken lassen.`,
            securitySchemesPage(say),
          ),
          checkAgain,
        ),
      },
    }),
    perhapsHidden: ({ levels }, say) => ({
      text: `Jira verrät nicht, ob für ${you(say)} alle Vorgänge mit ${securityLevels(levels, say)} sichtbar sind: Was verborgen ist, zählt keine Zeile mit`,
      remedy: {
        owner: 'jiraAdmin',
        steps: sightSteps(
          say,
          step(
            'Im Vorgangssicherheitsschema des Projekts nachsehen, ob Sie zu den Mitgliedern gehören: direkt, über eine Gruppe oder über eine Rolle.',
            securitySchemesPage(say),
          ),
        ),
      },
    }),
    fewerShown: ({ hidden, of }, say) => ({
      text: `Die Suche von Jira zeigt ${toYou(say)} ${say.items(of - hidden)}, das Projekt hat ${say.number(of)}: Die übrigen zählt keine Zeile mit`,
      remedy: {
        owner: 'projectLead',
        steps: sightSteps(
          say,
          step(
            'In den Projekteinstellungen die Einschränkungen der geplanten Vorgangstypen ansehen und für die Dauer der Prüfung eine Rolle annehmen, die sie sehen darf.',
            jiraProjectSettings(say),
          ),
          checkAgain,
        ),
      },
    }),
    allSeen: ({ levels }, say) => ({
      text: `${say.seenBy === 'app' ? 'Diese App selbst gehört' : 'Sie gehören'} zu ${say.count(levels, 'Sicherheitsstufe', 'Sicherheitsstufen')} des Projekts`,
    }),
    noLevels: () => ({ text: 'Jira nennt für das Projekt keine Sicherheitsstufen' }),
  },
  question: 'none',
};

export const about: AboutWords = {
  looksAt:
    'Die Stufen im Vorgangssicherheitsschema des Projekts, ihre Mitglieder, und ob das Konto, mit dem Jira gelesen wird, dazugehört: direkt, über eine Gruppe, eine Rolle im Projekt, die Projektleitung oder das Produkt. Ob die Datensicherheitsrichtlinie der Organisation diese App vom Projekt fernhält, soweit Jira es verrät. In vom Team verwalteten Projekten: ob die Suche so viele Vorgänge findet, wie das Projekt hat.',
  cannotSee:
    'Ob überhaupt ein Vorgang eine solche Stufe hat. Stufen, die Personen über ein Feld des Vorgangs zulassen, etwa über den Autor, gelten als verbergend. Vom Team verwaltete Projekte schränken stattdessen Vorgangstypen ein; dort nennt Jira keine Stufen, und die Zeile kann nur Zahlen vergleichen.',
  mend: 'Sich für die Dauer der Prüfung selbst in die Stufe aufnehmen, oder ein Mitglied mit Jira-Admin-Rechten auf _Erneut prüfen_ klicken lassen.',
};
