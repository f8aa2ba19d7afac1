import type { Say } from '../say';
import type { Link, RemedyStep } from '../words';

/** Steps and links that several checks share. */

export function step(text: string, link?: Link): RemedyStep {
  return link ? { text, link } : { text };
}

function openAqua(say: Say, text = 'aqua öffnen'): Link | undefined {
  const href = say.aqua();
  return href === undefined ? undefined : { text, href };
}

/** A step in aqua, with the way there where a connection tells it. */
export function aquaStep(say: Say, text: string): RemedyStep {
  return step(text, openAqua(say));
}

/** Where an account sets what Jira does for it: watching, mails. */
export function jiraPersonalSettings(say: Say): Link {
  return { text: 'Persönliche Einstellungen', href: say.jira('/secure/ViewPersonalSettings.jspa') };
}

/** The way without an answer: the account shows it itself, where the app is installed. `who` completes "Anmelden mit …", in the dative. */
export function selfCheckStep(who: string): RemedyStep {
  return step(
    `Oder, wenn diese App installiert ist: mit ${who} in Jira anmelden, „Persönliche Einstellungen → aqua sync readiness“ öffnen und auf „Jetzt nachsehen“ klicken (auf Englisch: „Personal settings“, „Look now“). Dann ist keine Antwort nötig.`,
  );
}

export function jiraPermissionSchemes(say: Say): Link {
  return { text: 'Berechtigungsschemata', href: say.jira('/secure/admin/ViewPermissionSchemes.jspa') };
}

export function jiraProjectSettings(say: Say): Link {
  return { text: 'Projekteinstellungen', href: say.jiraProjectSettings() };
}

export const atlassianAdministration: Link = { text: 'Atlassian-Administration', href: 'https://admin.atlassian.com' };
export const atlassianPreferences: Link = {
  text: 'Kontoeinstellungen',
  href: 'https://id.atlassian.com/manage-profile/account-preferences',
};
export const apiTokens: Link = { text: 'API-Token', href: 'https://id.atlassian.com/manage-profile/security/api-tokens' };
export const atlassianVisibility: Link = {
  text: 'Profil und Sichtbarkeit',
  href: 'https://id.atlassian.com/manage-profile/profile-and-visibility',
};
export const aquaSupport: Link = { text: 'aqua-Support', href: 'mailto:support@aqua-cloud.io' };

/** Last step of every remedy that a machine can look at again. */
export const checkAgain: RemedyStep = { text: 'Danach diese Zeile erneut prüfen.', onPage: true };
