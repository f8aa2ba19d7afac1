import { sightSteps } from '../../../wording/de/eyes';
import type { Seen } from '../../../checklist/model/vocabulary';
import type { Ref } from '../../../contract';
import type { AboutWords, FindingWords, Remedy, RemedyStep, Say, WordsOf } from '../../../wording/words';
import {
  atlassianAdministration,
  checkAgain,
  jiraPermissionSchemes,
  jiraProjectSettings,
  selfCheckStep,
  step,
} from '../../../wording/de/links';
import { asShown, byItsToken, powerlessFindings } from '../../../wording/de/jira-accounts';
import { ask } from '../../../wording/de/questions';
import { permissionLosses, permissionName } from '../../../wording/de/permissions';
import { browseYourself } from '../../../wording/de/jira-users';
import type { jiraSyncUserPermissions } from './check';

interface ToGrant {
  user: Ref;
  permission: string;
  teamManaged: boolean;
  heldBy?: Ref[];
  scheme?: Ref;
}

/** The way that changes this project only: into a role or group that holds the permission already. */
function joinStep(heldBy: readonly Ref[], user: Ref, permission: string, say: Say): RemedyStep[] {
  const roles = heldBy.filter(({ ref }) => ref === 'jiraProjectRole');
  const groups = heldBy.filter(({ ref }) => ref === 'jiraGroup');
  if (roles.length > 0)
    return [
      step(
        roles.length === 1
          ? `Unter „Projekteinstellungen → Zugriff“ dem Konto ${say.name(user)} die Rolle „${say.names(roles)}“ geben. Sie hat in diesem Projekt die Berechtigung „${permission}“.`
          : `Unter „Projekteinstellungen → Zugriff“ dem Konto ${say.name(user)} eine dieser Rollen geben: ${say.names(roles)}. Sie haben in diesem Projekt die Berechtigung „${permission}“.`,
        jiraProjectSettings(say),
      ),
    ];
  if (groups.length > 0)
    return [
      step(
        `${
          groups.length === 1
            ? `Das Konto ${say.name(user)} in die Gruppe „${say.names(groups)}“ aufnehmen. Sie hat die Berechtigung „${permission}“.`
            : `Das Konto ${say.name(user)} in eine dieser Gruppen aufnehmen: ${say.names(groups)}. Sie haben die Berechtigung „${permission}“.`
        } Stammt die Gruppe von einem Identitätsanbieter, geschieht das dort.`,
        atlassianAdministration,
      ),
    ];
  return [];
}

/** The way that may change other projects too: into the permission scheme. */
function schemeSteps({ scheme }: ToGrant, permission: string, also: boolean, say: Say): RemedyStep[] {
  const grant = `die Berechtigung „${permission}“ dem Konto oder einer Rolle oder Gruppe erteilen, zu der es gehört.`;
  const freePlan = 'Im Free-Tarif lassen sich Berechtigungen nicht ändern.';
  if (scheme) {
    const touches =
      'Die Änderung betrifft jedes Projekt, das dieses Schema verwendet: Jira nennt sie in der Liste der Berechtigungsschemas.';
    return [
      step(`${also ? 'Oder im' : 'Im'} Berechtigungsschema „${say.name(scheme)}“ ${grant} ${touches} ${freePlan}`, {
        text: 'Berechtigungsschema',
        href: say.jira(`/secure/admin/EditPermissions!default.jspa?schemeId=${encodeURIComponent(scheme.id)}`),
      }),
    ];
  }
  return [
    step(
      `${also ? 'Oder unter' : 'Unter'} „Projekteinstellungen → Berechtigungen“ nachsehen, welches Berechtigungsschema das Projekt verwendet.`,
      jiraProjectSettings(say),
    ),
    step(`In diesem Schema ${grant} Das Schema kann auch für andere Projekte gelten. ${freePlan}`, jiraPermissionSchemes(say)),
  ];
}

/** What is granted in a scheme or, in a team-managed project, by a role or access level. */
function grantRemedy(missing: ToGrant, say: Say): Remedy {
  const { user, permission, teamManaged, heldBy = [] } = missing;
  const name = permissionName(permission);
  const join = joinStep(heldBy, user, name, say);
  if (permission === 'USER_PICKER') {
    return {
      owner: 'jiraAdmin',
      steps: [
        step(`In Jira unter „Globale Berechtigungen“ die Berechtigung „${name}“ einer Gruppe erteilen, zu der das Konto gehört.`, {
          text: 'Globale Berechtigungen',
          href: say.jira('/secure/admin/GlobalPermissions!default.jspa'),
        }),
        checkAgain,
      ],
    };
  }
  if (teamManaged) {
    return {
      owner: 'projectLead',
      steps: [
        ...join,
        step(
          `${join.length > 0 ? 'Oder unter' : 'Unter'} „Projekteinstellungen → Zugriff“ dem Konto eine Rolle geben, die „${name}“ einschließt. In vom Team verwalteten Projekten gibt es statt eines Berechtigungsschemas Rollen; die Zugriffsebene („Offen“, „Eingeschränkt“ oder „Privat“) legt fest, was Personen ohne Rolle dürfen.`,
          jiraProjectSettings(say),
        ),
        checkAgain,
      ],
    };
  }
  return {
    owner: 'jiraAdmin',
    steps: [...join, ...schemeSteps(missing, name, join.length > 0, say), checkAgain],
  };
}

type Denied = { user: Ref; permission: string; purpose: keyof typeof permissionLosses; teamManaged: boolean; seen?: Seen };

/** How many items it hits, where that was counted. */
function hits(items: number, say: Say): string {
  return items > 0 ? ` (${say.count(items, 'Element', 'Elemente')})` : '';
}

function denied(args: Denied, say: Say, items: number): FindingWords {
  const { user, permission, purpose, seen } = args;
  return {
    text: `Dem Konto ${say.name(user)} fehlt die Berechtigung „${permissionName(permission)}“, daher ${permissionLosses[purpose]}${hits(items, say)}`,
    expected: `„${permissionName(permission)}“ (${permission})`,
    found: `Nicht erteilt${asShown(user, seen, say)}`,
    remedy: grantRemedy(args, say),
  };
}

function conditional(args: Denied, say: Say, items: number): FindingWords {
  const { user, permission, purpose } = args;
  return {
    text: `Das Konto ${say.name(user)} hat die Berechtigung „${permissionName(permission)}“ nur, wo es Autor oder zugewiesene Person ist; sonst ${permissionLosses[purpose]}${hits(items, say)}`,
    expected: `„${permissionName(permission)}“ (${permission}) für jeden Vorgang des Projekts`,
    found: 'Nur Autoren oder zugewiesenen Personen erteilt',
    remedy: grantRemedy(args, say),
  };
}

export const de: WordsOf<typeof jiraSyncUserPermissions> = {
  name: 'Der Sync-Benutzer darf in Jira, was der Plan verlangt',
  why: 'In Jira arbeitet die Synchronisation mit diesem Konto. Was Jira ihm nicht erlaubt, kann sie nicht übertragen; das Element steht dann mit einem Fehler im Sync-Log von aqua.',
  findings: {
    browseDenied: denied,
    denied,
    deniedMinor: denied,
    conditional,
    conditionalMinor: conditional,
    unknownKey: ({ permission }) => ({
      text: `Das Jira dieser Site kennt die Berechtigung „${permissionName(permission)}“ nicht, daher ließ sie sich nicht prüfen`,
    }),
    notEvaluated: ({ user, permissions, service }, say) => ({
      text: `Jira gibt nicht an, ob ${say.name(user)} ${say.count(permissions.length, 'benötigte Berechtigung', 'benötigte Berechtigungen')} hat, weil ${say.seenBy === 'app' ? 'diese App selbst das Projekt nicht sieht' : 'Sie das Projekt selbst nicht sehen'}`,
      found: say.list(permissions.map(permissionName)),
      remedy: {
        owner: 'jiraAdmin',
        steps: [...sightSteps(say, browseYourself), service ? byItsToken : selfCheckStep(`dem Konto ${say.name(user)}`)],
      },
    }),
    granted: ({ user, permissions, seen }, say) => ({
      text: `${say.name(user)} hat ${say.count(permissions, 'Berechtigung', 'Berechtigungen')}, die der Plan verlangt${asShown(user, seen, say)}`,
    }),
    ...powerlessFindings(),
  },
  question: ask(
    'Hat der Sync-Benutzer die Berechtigungen, die der Plan verlangt?',
    'In Jira „Projekteinstellungen → Berechtigungen“ öffnen und dort den „Berechtigungshelfer“ für dieses Konto verwenden.',
  ),
};

export const about: AboutWords = {
  looksAt:
    '`permissions/check` für das Konto, mit dem synchronisiert wird: am Projekt und an einigen der neuesten Vorgänge jedes geplanten Vorgangstyps, deren Autor oder zugewiesene Person es nicht ist und die keine Sicherheitsstufe verbirgt. Was erteilt ist, wird an den Vorgängen gemessen, die es sieht. Lässt sich das Schema lesen und erteilt es eine Berechtigung niemandem als Autor, als zugewiesener Person oder über ein Feld, oder gehört das Konto zu einer Rolle, einer Gruppe oder einem Produkt, das es nennt, liegt es am Status, wenn ein Vorgang sie verweigert; dafür gibt es eine eigene Zeile. Was Autoren dürfen, genügt, wo nur gelesen und geschrieben wird, was das Konto selbst anlegt. Was fehlt, wird gezählt: die Elemente, die in aqua entstehen, oder, wenn „Projekte durchsuchen“ fehlt, die Vorgänge im Umfang. Was nötig ist, folgt daraus, was der Plan überträgt und wohin. Kennt die Site einen Schlüssel nicht, steht es so in der Zeile. Hat Jira der Person, die prüft, keine Auskunft gegeben, zählt, was das Konto in den letzten 30 Tagen selbst nachgewiesen hat. Rechte an eigenen Kommentaren und Anhängen fehlen nicht, wenn das Konto sie an denen aller hat. „Vorgänge schließen“ wird geprüft, wenn eine Bedingung eines geplanten Workflows diese Berechtigung nennt; fehlt sie, ist die Zeile ein Risiko.',
  cannotSee:
    'Bedingungen und Validierungen von Workflows, Eigenschaften von Status und die Vorgangssicherheit, für die es eine eigene Zeile gibt. Der Hersteller hat seine Liste der Berechtigungen nicht veröffentlicht. Kann die Person, die prüft, das Projekt nicht sehen, ist keine Antwort keine Ablehnung, und die Zeile bleibt offen.',
  mend: '1. Lässt sich das Berechtigungsschema des Projekts lesen, nennt die Zeile die Rollen und Gruppen, die die Berechtigung schon haben: das Konto in eine davon aufnehmen. Das ändert nur dieses Projekt, bei einer Gruppe auch, was sie anderswo darf. 2. Vom Unternehmen verwaltet: die Berechtigung im Berechtigungsschema des Projekts dem Konto erteilen oder einer Rolle oder Gruppe, zu der es gehört. Die Zeile nennt das Schema; für welche anderen Projekte es gilt, zeigt Jira in der Liste der Berechtigungsschemas. 3. Vom Team verwaltet: dem Konto unter „Projekteinstellungen → Zugriff“ eine Rolle geben, die die Berechtigung einschließt. 4. „Benutzer und Gruppen durchsuchen“ ist eine globale Berechtigung.',
};
