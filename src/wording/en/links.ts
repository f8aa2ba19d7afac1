import type { Say } from '../say';
import type { Link, RemedyStep } from '../words';

/** Steps and links that several checks share. */

export function step(text: string, link?: Link): RemedyStep {
  return link ? { text, link } : { text };
}

function openAqua(say: Say, text = 'Open aqua'): Link | undefined {
  const href = say.aqua();
  return href === undefined ? undefined : { text, href };
}

/** A step in aqua, with the way there where a connection tells it. */
export function aquaStep(say: Say, text: string): RemedyStep {
  return step(text, openAqua(say));
}

/** Where an account sets what Jira does for it: watching, mails. */
export function jiraPersonalSettings(say: Say): Link {
  return { text: 'Personal settings', href: say.jira('/secure/ViewPersonalSettings.jspa') };
}

/** The way without an answer: the account shows it itself, where the app is installed. `who` completes "signed in as …". */
export function selfCheckStep(who: string): RemedyStep {
  return step(
    `Or, where this app is installed: signed in as ${who}, open Personal settings → aqua sync readiness and press “Look now”. Then no answer is needed.`,
  );
}

export function jiraPermissionSchemes(say: Say): Link {
  return { text: 'Permission schemes', href: say.jira('/secure/admin/ViewPermissionSchemes.jspa') };
}

export function jiraProjectSettings(say: Say): Link {
  return { text: 'Space settings', href: say.jiraProjectSettings() };
}

export const atlassianAdministration: Link = { text: 'Atlassian Administration', href: 'https://admin.atlassian.com' };
export const atlassianPreferences: Link = {
  text: 'Account preferences',
  href: 'https://id.atlassian.com/manage-profile/account-preferences',
};
export const apiTokens: Link = { text: 'API tokens', href: 'https://id.atlassian.com/manage-profile/security/api-tokens' };
export const atlassianVisibility: Link = {
  text: 'Profile and visibility',
  href: 'https://id.atlassian.com/manage-profile/profile-and-visibility',
};
export const aquaSupport: Link = { text: 'aqua support', href: 'mailto:support@aqua-cloud.io' };

/** Last step of every remedy that a machine can look at again. */
export const checkAgain: RemedyStep = { text: 'Then check this row again.', onPage: true };
