import type { SelfCheckRole, SelfCheckView, SelfShown } from '../contract';
import { atlassianPreferences, jiraPersonalSettings, step } from './en/links';
import { permissionName } from './en/permissions';
import { makeSay, type Say } from './say';
import type { RemedyStep } from './words';

/** One thing that the account can see of itself, in words. */
export interface SelfCheckItem {
  name: string;
  /** `mend`: to be set right; `ask`: Jira does not tell; `unread`: could not be read this time. */
  state: 'right' | 'mend' | 'ask' | 'unread';
  found: string;
  /** How to mend it, where there is something to mend. */
  steps: RemedyStep[];
}

type Named = Extract<SelfCheckView, { named: true }>;

const roleNames: Record<SelfCheckRole, string> = { configurationUser: 'configuration user', syncUser: 'sync user' };

export const selfCheckWords = {
  nothingTitle: 'Nothing for you here',
  nothing:
    'This page is for the Jira accounts that an aqua synchronisation works with, and yours is none of them. Nothing was read for you and nothing is kept.',
  title: 'Check your own account for the aqua synchronisation',
  look: 'Look now',
  lookAgain: 'Look again',
  reads: [
    'It reads as you, and only what concerns your own account: time zone, language, two preferences, and your permissions in the project.',
    'It keeps whether each is right, which of these permissions you hold, and the date: no name, no zone, no language. Your Jira administrator sees that in the checklist.',
    'It changes nothing. What has to be mended you set yourself.',
  ],
};

/** "You are the sync user of a planned aqua synchronisation." */
export function roleSentence(roles: readonly SelfCheckRole[]): string {
  return `Your account is the ${roles.map((role) => roleNames[role]).join(' and the ')} of a planned aqua synchronisation. Some of its settings nobody but you can see.`;
}

/** When it was looked, and how long that counts. */
export function shownSentence({ at, until }: SelfShown, siteUrl: string): string {
  const say = makeSay({ names: {}, siteUrl });
  return `As you showed on ${say.date(at)}. It counts until ${say.date(until)}, or until the plan changes.`;
}

/** Everything that was looked at, what has to be mended first. */
export function selfCheckItems({ shown, wantedTimeZone, roles }: Named, siteUrl: string): SelfCheckItem[] {
  if (!shown) return [];
  const say = makeSay({ names: {}, siteUrl });
  const items = [
    timeZoneItem(shown, wantedTimeZone),
    languageItem(shown),
    autowatchItem(shown, say),
    mailItem(shown, say),
    permissionItem(shown, roles),
  ];
  const order: readonly SelfCheckItem['state'][] = ['mend', 'ask', 'unread', 'right'];
  return items.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

const unread: Omit<SelfCheckItem, 'name'> = { state: 'unread', found: 'Jira did not answer. Look again in a minute.', steps: [] };

function timeZoneItem({ timeZone }: SelfShown, wanted: string): SelfCheckItem {
  const name = 'Time zone';
  if (!timeZone) return { name, ...unread };
  return timeZone === 'agrees'
    ? { name, state: 'right', found: `Same time as ${wanted} throughout the coming year`, steps: [] }
    : {
        name,
        state: 'mend',
        found: `Your zone shows another time than ${wanted}, so changes get lost without an error`,
        steps: [step(`Set the time zone of your account to ${wanted}.`, atlassianPreferences), again],
      };
}

function languageItem({ language }: SelfShown): SelfCheckItem {
  const name = 'Language';
  if (!language) return { name, ...unread };
  return language === 'englishUs'
    ? { name, state: 'right', found: 'English (US)', steps: [] }
    : {
        name,
        state: 'mend',
        found: 'Another language, so aqua may not recognise Jira’s own names',
        steps: [step('Set the language of your account to English (US).', atlassianPreferences), again],
      };
}

function autowatchItem({ autowatch }: SelfShown, say: Say): SelfCheckItem {
  const name = 'Watching (autowatch)';
  if (!autowatch) return { name, ...unread };
  if (autowatch === 'off') return { name, state: 'right', found: 'Autowatch is disabled', steps: [] };
  const steps = [step('In your personal settings, set “Watch your work items” (autowatch) to disabled.', jiraPersonalSettings(say)), again];
  return autowatch === 'on'
    ? { name, state: 'mend', found: 'Autowatch is enabled: you become a watcher of all that is synchronised', steps }
    : { name, state: 'ask', found: 'You never set it, so the site’s setting holds, which no app can see', steps };
}

function mailItem({ ownChangesMail }: SelfShown, say: Say): SelfCheckItem {
  const name = 'Mails about your own changes';
  if (!ownChangesMail) return { name, ...unread };
  const steps = [step('In your personal settings, under Notification settings, switch the mails off.', jiraPersonalSettings(say)), again];
  return ownChangesMail === 'off'
    ? { name, state: 'right', found: 'Switched off. Mails about what others do are set in the same place; no app can see them.', steps: [] }
    : { name, state: 'mend', found: 'Switched on: you get a mail for each change of the synchronisation', steps };
}

function permissionItem({ lackedPermissions: lacked }: SelfShown, roles: readonly SelfCheckRole[]): SelfCheckItem {
  const name = 'Permissions in the planned project';
  if (!lacked) return { name, ...unread };
  if (lacked.length === 0) return { name, state: 'right', found: 'You hold all that the plan needs, on the project as a whole', steps: [] };
  if (lacked.includes('BROWSE_PROJECTS')) {
    return {
      name,
      state: 'mend',
      found: 'You cannot see the planned project at all',
      steps: [step('Ask your Jira administrator to give your account access to the project.'), again],
    };
  }
  const list = lacked.map((key) => (key === 'ADMINISTER_PROJECTS' ? 'Administer Projects' : permissionName(key))).join(', ');
  const loss = roles.includes('syncUser') ? 'Items fail' : 'The synchronisation cannot be set up';
  return {
    name,
    state: 'mend',
    found: `You lack: ${list}. ${loss} without.`,
    steps: [step('Ask your Jira administrator to grant what is missing.'), again],
  };
}

const again = step('Then look again here.');
