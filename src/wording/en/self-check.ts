import type { SelfCheckRole, SelfShown } from '../../contract';
import type { Say } from '../say';
import type { SelfCheckItem, SelfCheckWords } from '../words';
import { atlassianPreferences, jiraPersonalSettings, step } from './links';
import { permissionName } from './permissions';

const roleNames: Record<SelfCheckRole, string> = { configurationUser: 'configuration user', syncUser: 'sync user' };

export const selfCheck: SelfCheckWords = {
  nothingTitle: 'Nothing for you here',
  nothing:
    'This page is for the Jira accounts that an aqua synchronisation works with, and yours is none of them. Nothing was read for you and nothing is kept.',
  title: 'Check your own account for the aqua synchronisation',
  look: 'Look now',
  lookAgain: 'Look again',
  reads: [
    'It reads as you, and only what concerns your own account: time zone, language, two preferences, and your permissions in the project.',
    'It keeps whether each is right, which of these permissions you hold, and the date: no name, no zone, no language. Your Jira administrator sees that in the checklist.',
    'It changes nothing. Whatever has to be mended, you set yourself.',
  ],
  stateNames: { right: 'In order', mend: 'To be mended', ask: 'Better set', unread: 'Could not look' },
  role: (roles) =>
    `Your account is the ${roles.map((role) => roleNames[role]).join(' and the ')} of a planned aqua synchronisation. Only you can see some of its settings.`,
  shown: ({ at, until }, say) => `As you showed on ${say.date(at)}. It counts until ${say.date(until)}, or until the plan changes.`,
  looked: (toMend) => (toMend === 0 ? 'Looked. Nothing to mend.' : `Looked. ${toMend} to mend.`),
  items: ({ shown, wantedTimeZone, roles }, say) => [
    timeZoneItem(shown, wantedTimeZone),
    languageItem(shown),
    autowatchItem(shown, say),
    mailItem(shown, say),
    permissionItem(shown, roles),
  ],
};

const again = step('Then look again here.');
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
  const list = lacked.map((key) => `“${key === 'ADMINISTER_PROJECTS' ? 'Administer spaces' : permissionName(key)}”`).join(', ');
  const loss = roles.includes('syncUser') ? 'items fail' : 'the synchronisation cannot be set up';
  return {
    name,
    state: 'mend',
    found: `You lack: ${list}. Without ${lacked.length === 1 ? 'it' : 'them'}, ${loss}.`,
    steps: [step('Ask your Jira administrator to grant what is missing.'), again],
  };
}
