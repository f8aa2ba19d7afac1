import { sightSteps } from '../../../wording/de/eyes';
import { browseYourself } from '../../../wording/de/jira-users';
import { aquaStep, checkAgain, jiraProjectSettings, step } from '../../../wording/de/links';
import type { Say } from '../../../wording/say';
import type { AboutWords, Link, WordsOf } from '../../../wording/words';
import type { projectsUsable } from './check';

function projects(say: Say): Link {
  return { text: 'Projekte', href: say.jira('/jira/projects') };
}

export const de: WordsOf<typeof projectsUsable> = {
  name: 'Beide Projekte können synchronisiert werden',
  why: 'In archivierten Projekten lässt Jira keine Änderungen zu, und was gelöscht ist, kann nicht übertragen werden.',
  findings: {
    jiraMissing: ({ projectId }) => ({
      text: 'Das Jira-Projekt gibt es nicht mehr, daher kann nichts synchronisiert werden',
      found: `Kein Projekt mit der ID ${projectId}, auch nicht archiviert oder im Papierkorb`,
      remedy: { owner: 'jiraAdmin', steps: [step('Im Plan unter „Was wohin geht“ ein anderes Projekt wählen.'), checkAgain] },
    }),
    jiraDeleted: ({ project }, say) => ({
      text: `Das Jira-Projekt ${say.name(project)} liegt im Papierkorb, daher kann nichts synchronisiert werden`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Das Projekt aus dem Papierkorb wiederherstellen oder im Plan ein anderes wählen.', projects(say)), checkAgain],
      },
    }),
    jiraArchived: ({ project }, say) => ({
      text: `Das Jira-Projekt ${say.name(project)} ist archiviert, daher kann darin nichts geändert werden`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Das Projekt aus dem Archiv wiederherstellen oder im Plan ein anderes wählen.', projects(say)), checkAgain],
      },
    }),
    issueTypeMissing: ({ project, issueType }, say) => ({
      text: `Im Projekt ${say.name(project)} gibt es den Vorgangstyp „${say.name(issueType)}“ nicht, daher kann kein Vorgang dieses Typs synchronisiert werden`,
      remedy: {
        owner: 'projectLead',
        steps: [
          step('Den Vorgangstyp zum Projekt hinzufügen oder den Plan unter „Was wohin geht“ ändern.', jiraProjectSettings(say)),
          checkAgain,
        ],
      },
    }),
    jiraHidden: ({ project }, say) => ({
      text:
        say.seenBy === 'app'
          ? `Das Projekt ${say.name(project)} ist für diese App selbst nicht sichtbar`
          : `Das Projekt ${say.name(project)} ist für Sie selbst nicht sichtbar, daher auch nicht für die App`,
      remedy: { owner: 'jiraAdmin', steps: sightSteps(say, browseYourself) },
    }),
    aquaArchived: ({ project }, say) => ({
      text: `Das aqua-Projekt ${say.name(project)} ist archiviert, daher kann nichts synchronisiert werden`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'Das Projekt in aqua wiederherstellen oder im Plan ein anderes wählen.'), checkAgain],
      },
    }),
    aquaNotVisible: ({ projectId }, say) => ({
      text: 'Das Konto, mit dem diese App aqua liest, sieht das aqua-Projekt nicht',
      found: `Das Projekt ${projectId} gehört nicht zu denen, die dem Konto zugewiesen sind`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua das Konto dem Projekt zuweisen oder im Plan ein anderes Projekt wählen.'), checkAgain],
      },
    }),
    usable: ({ jira, aqua }, say) => ({
      text: `Die Projekte ${say.name(jira)} und ${say.name(aqua)} sind aktiv und haben die geplanten Typen`,
    }),
  },
  question: {
    ask: 'Sind beide Projekte aktiv und haben sie die geplanten Typen?',
    look: [step('Beide Projekte öffnen und auf einen Hinweis achten, dass sie archiviert sind; die Typen darin ansehen.')],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Ob das Jira-Projekt aktiv ist, also weder archiviert noch im Papierkorb, und die geplanten Vorgangstypen hat; ob das aqua-Projekt aktiv ist.',
  cannotSee: 'Ein aqua-Projekt, dem das lesende Konto nicht zugewiesen ist, gilt als offen, nicht als fehlend.',
  mend: '1. Das Projekt wiederherstellen oder im Plan ein anderes wählen. 2. Den Vorgangstyp zum Projekt hinzufügen oder den Plan ändern.',
};
