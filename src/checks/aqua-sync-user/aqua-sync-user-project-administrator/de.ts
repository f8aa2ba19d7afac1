import { aquaStep, checkAgain, step } from '../../../wording/de/links';
import { ask } from '../../../wording/de/questions';
import type { Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords, RemedyStep, WordsOf } from '../../../wording/words';
import type { aquaSyncUserProjectAdministrator } from './check';

function giveRole(user: Ref, say: Say): RemedyStep {
  return aquaStep(
    say,
    `In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Benutzer ${say.name(user)} wählen und ihm im Projekt die Rolle „Projektadministrator“ geben.`,
  );
}

interface Lacks {
  user: Ref;
  role: Ref;
  permissions: string[];
}

const roleLacks = ({ user, role, permissions }: Lacks, say: Say): FindingWords => ({
  text: `Die Rolle „${say.name(role)}“ des Sync-Benutzers in aqua erlaubt nicht alles, was die Synchronisation tut`,
  expected: 'Die mitgelieferte Rolle „Projektadministrator“ oder eine, die dasselbe erlaubt',
  found: `Der Rolle „${say.name(role)}“ fehlt: ${say.list(permissions)}`,
  remedy: { owner: 'aquaAdmin', steps: [giveRole(user, say), checkAgain] },
});

export const de: WordsOf<typeof aquaSyncUserProjectAdministrator> = {
  name: 'Der Sync-Benutzer ist Projektadministrator im aqua-Projekt',
  why: 'Die Synchronisation legt Elemente als dieser Benutzer an und ändert sie. Was seine Rolle nicht erlaubt, weist aqua ab. Die Rolle eines Ordners tritt an die Stelle der Rolle im Projekt.',
  findings: {
    notInProject: ({ user, project }, say) => ({
      text: `Der Sync-Benutzer ${say.name(user)} hat im aqua-Projekt ${say.name(project)} keine Rolle, daher wird nichts synchronisiert`,
      expected: 'Die Rolle „Projektadministrator“',
      found: 'Keine Rolle',
      remedy: { owner: 'aquaAdmin', steps: [giveRole(user, say), checkAgain] },
    }),
    foldersOnly: ({ user, project }, say) => ({
      text: `Der Sync-Benutzer ${say.name(user)} hat nur in einigen Ordnern von „${say.name(project)}“ eine Rolle, daher wird anderswo nichts synchronisiert`,
      expected: 'Die Rolle „Projektadministrator“ überall, wo Elemente des Plans liegen',
      found: 'Rollen in Ordnern unter dem des Plans',
      remedy: {
        owner: 'aquaAdmin',
        steps: [giveRole(user, say), step('Oder im Plan unter „Was wohin geht“ den Ordner wählen, in dem er seine Rolle hat.'), checkAgain],
      },
    }),
    roleLacks,
    roleLacksSome: roleLacks,
    folderRoleLacks: ({ user, role, permissions }, say) => ({
      text: `In einem Ordner des Plans hindert die Rolle „${say.name(role)}“ den Sync-Benutzer in aqua an der Arbeit`,
      expected: 'Keine Rolle in einem Ordner, die weniger erlaubt als die im Projekt',
      found: `Der Rolle „${say.name(role)}“ fehlt: ${say.list(permissions)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua beim Benutzer ${say.name(user)} die eigene Rolle für den Ordner entfernen oder sie dort auf „Projektadministrator“ stellen.`,
          ),
          checkAgain,
        ],
      },
    }),
    builtIn: ({ role }, say) => ({ text: `Hat die Rolle „${say.name(role)}“, die aqua dafür mitliefert` }),
    sameRights: ({ role }, say) => ({ text: `Hat die Rolle „${say.name(role)}“, die alles erlaubt, was die Synchronisation tut` }),
    serverAdministrator: ({ user }, say) => ({ text: `${say.name(user)} ist Serveradministrator; das schließt die Rolle ein` }),
    noUser: () => ({ text: 'Es gibt keinen Sync-Benutzer, dessen Rolle zu prüfen wäre' }),
  },
  question: ask(
    'Hat der Sync-Benutzer in aqua die Rolle „Projektadministrator“ in diesem Projekt?',
    'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen, den Sync-Benutzer wählen und seine Rolle im Projekt ansehen.',
  ),
};

export const about: AboutWords = {
  looksAt:
    'Die Rollen des Sync-Benutzers im geplanten Projekt und in den Ordnern, die der Plan berührt (`UserAssignment`), und die Rechte jeder Rolle (`System/Role/{id}`). Die mitgelieferte Rolle genügt, wie auch immer ihr Name übersetzt ist; eine andere genügt, wenn sie alles erlaubt, was die Synchronisation mit den geplanten Elementtypen tut. Auch ein Serveradministrator genügt.',
  cannotSee:
    'Welche Rechte die Synchronisation braucht, hat der Hersteller nicht veröffentlicht; die Liste folgt aus dem, was sie nachweislich tut. Rechte, die eine Lizenz entzieht, sind an einer Rolle nicht zu erkennen. Dass der Benutzer keine Rolle hat, steht hier nur, wenn das lesende Konto Benutzer verwalten darf und der Benutzer selbst das Projekt nicht aufführt.',
  mend: '1. Dem Benutzer im Projekt die Rolle „Projektadministrator“ geben. 2. Rollen in Ordnern entfernen, die weniger erlauben.',
};
