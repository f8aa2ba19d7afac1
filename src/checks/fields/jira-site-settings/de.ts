import { ofFirstLoad } from '../../../wording/de/first-load';
import type { Say } from '../../../wording/say';
import type { AboutWords, Link } from '../../../wording/words';
import { ask } from '../../../wording/de/questions';
import { checkAgain, jiraProjectSettings, step } from '../../../wording/de/links';
import type { WordsOf } from '../../../wording/words';
import type { jiraSiteSettingsAllow } from './check';

function generalConfiguration(say: Say): Link {
  return { text: 'Allgemeine Konfiguration', href: say.jira('/secure/admin/ViewApplicationProperties.jspa') };
}

export const de: WordsOf<typeof jiraSiteSettingsAllow> = {
  name: 'Die Jira-Site lässt zu, was übertragen wird',
  why: 'Manches ist für die ganze Site ein- oder ausgeschaltet. Ist etwas dort ausgeschaltet, hilft dem Sync-Benutzer keine Berechtigung.',
  findings: {
    linkingOff: (_args, say, items) => ({
      text: `In diesem Jira können Vorgänge nicht verknüpft werden, daher kommt keine Verknüpfung aus aqua an${ofFirstLoad(say, items)}`,
      expected: 'Vorgangsverknüpfung eingeschaltet',
      found: 'Für die ganze Site ausgeschaltet',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('In den Einstellungen von Jira „Vorgänge → Vorgangsverknüpfung“ öffnen und einschalten.', {
            text: 'Vorgangsverknüpfung',
            href: say.jira('/secure/admin/ViewLinkTypes!default.jspa'),
          }),
          step('Oder im Plan unter „Was übertragen wird“ auf Verknüpfungen verzichten.'),
          checkAgain,
        ],
      },
    }),
    nobodyToAssign: ({ lead }, say, items) => ({
      text: `Dieses Jira lässt keine Vorgänge ohne zugewiesene Person zu, und die Standardperson des Projekts, ${say.name(lead)}, ist deaktiviert${ofFirstLoad(say, items)}`,
      expected: 'Eine Projektleitung, der Vorgänge zugewiesen werden können, oder nicht zugewiesene Vorgänge zulässig',
      found: 'Das Konto der Projektleitung ist deaktiviert',
      remedy: {
        owner: 'projectLead',
        steps: [
          step('In den Projekteinstellungen unter „Details“ eine andere Projektleitung wählen.', jiraProjectSettings(say)),
          step(
            'Oder ein Jira-Admin lässt unter „System → Allgemeine Konfiguration“ nicht zugewiesene Vorgänge zu.',
            generalConfiguration(say),
          ),
          checkAgain,
        ],
      },
    }),
    leadGone: ({ lead }, say, items) => ({
      text: `${say.count(items, 'Element, das in aqua beginnt, bringt', 'Elemente, die in aqua beginnen, bringen')} keine zugewiesene Person mit, und die Standardperson des Projekts, ${say.name(lead)}, ist deaktiviert: Jira weist ${items === 1 ? 'es' : 'sie'} vielleicht ab`,
      expected: 'Eine Standardperson, der Vorgänge zugewiesen werden können, oder keine',
      found: 'Das Konto der Projektleitung ist deaktiviert',
      remedy: {
        owner: 'projectLead',
        steps: [
          step(
            'In den Projekteinstellungen unter „Details“ eine andere Projektleitung wählen, oder „Nicht zugewiesen“ als Standard.',
            jiraProjectSettings(say),
          ),
          checkAgain,
        ],
      },
    }),
    customersRead: () => ({
      text: 'Kommentare gelangen in ein Serviceprojekt: In der Anfrage eines Kunden lesen die Kunden mit, was nicht als intern gekennzeichnet ist, und erhalten es per E-Mail',
      expected: 'Kommentare, die Kunden lesen dürfen, oder Kommentare, die in aqua bleiben',
      found: 'Ein Serviceprojekt, und der Plan überträgt Kommentare nach Jira',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Beim Support von aqua fragen, ob Kommentare in Jira als interne ankommen, oder es mit einer eigenen Anfrage ausprobieren.'),
          step('Sonst im Plan unter „Was übertragen wird“ und im SyncConfigurator auf Kommentare verzichten.'),
          checkAgain,
        ],
      },
    }),
    unassignedRefused: (_args, say, items) => ({
      text: `${say.count(items, 'Element in aqua ist', 'Elemente in aqua sind')} niemandem zugewiesen, was dieses Jira nicht zulässt: Jira trägt die Standardperson des Projekts ein oder weist ${items === 1 ? 'es' : 'sie'} ab`,
      expected: '„Nicht zugewiesene Vorgänge zulassen“ eingeschaltet',
      found: 'Für die ganze Site ausgeschaltet',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            'In den Einstellungen von Jira „System → Allgemeine Konfiguration“ öffnen und nicht zugewiesene Vorgänge zulassen.',
            generalConfiguration(say),
          ),
          step('Oder die Elemente in aqua jemandem zuweisen.'),
          checkAgain,
        ],
      },
    }),
    allowed: () => ({ text: 'Nichts, was übertragen wird, ist für die ganze Site ausgeschaltet, soweit Jira es nennt' }),
    notTowardsJira: () => ({ text: 'Nach Jira wird nichts übertragen' }),
  },
  question: ask(
    'Lässt die Jira-Site Verknüpfungen und nicht zugewiesene Vorgänge zu, soweit sie übertragen werden?',
    'In den Einstellungen von Jira „System → Allgemeine Konfiguration“ und „Vorgänge → Vorgangsverknüpfung“ ansehen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Zwei Schalter der ganzen Site (`GET configuration`), wenn etwas nach Jira übertragen wird: ob Vorgänge verknüpft werden können, falls der Plan Verknüpfungen überträgt; und ob ein Vorgang ohne zugewiesene Person zulässig ist, falls in aqua Elemente im Umfang des Plans niemandem zugewiesen sind oder der Plan die zugewiesene Person nicht überträgt. Dann auch, ob die Projektleitung, der Jira solche Vorgänge zuweist, deaktiviert ist. In einem Serviceprojekt, ob Kommentare zu Anfragen gelangen, die von Kunden stammen können.',
  cannotSee:
    'Was Jira mit einem Element tut, das niemandem zugewiesen ist, ob es die Standardperson des Projekts einträgt oder das Element abweist: Deshalb gilt es nur als Risiko, außer wenn diese deaktiviert ist. Standardpersonen von Komponenten. Ob aqua Kommentare als intern kennzeichnet. Ein Schalter, den Jira nicht nennt, gilt als eingeschaltet.',
  mend: 'In den Einstellungen von Jira unter „System → Allgemeine Konfiguration“ einschalten; das Verknüpfen unter „Vorgänge → Vorgangsverknüpfung“.',
};
