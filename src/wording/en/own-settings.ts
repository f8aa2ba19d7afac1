import type { autowatchKinds, languageKinds, ownMailKinds } from '../../checks/_own-settings';
import type { QuestionWords } from '../words';
import { asShown, ofServiceAccount, preferenceOfServiceAccount, type FindingsOf, type JiraRole } from './jira-accounts';
import { atlassianPreferences, checkAgain, jiraPersonalSettings, selfCheckStep, step } from './links';

/** Words about settings that only the account itself sees, for the configuration user and for a separate sync user alike. */

export function languageFindings({ the }: JiraRole): FindingsOf<typeof languageKinds> {
  return {
    other: ({ user, seen, service }, say) => ({
      text: `${the}’s language is not English (US), so aqua may not recognise Jira’s own names`,
      expected: 'English (US)',
      found: `Another language${asShown(user, seen, say)}`,
      remedy: service
        ? ofServiceAccount
        : {
            owner: 'syncUser',
            steps: [
              step(`Signed in to Atlassian as ${say.name(user)}, set the language to English (US).`, atlassianPreferences),
              checkAgain,
            ],
          },
    }),
    hidden: ({ user, service }, say) => ({
      text: `Only ${say.name(user)} can see whether this account’s language is English (US)`,
      remedy: service
        ? ofServiceAccount
        : {
            owner: 'syncUser',
            steps: [
              step(`Signed in to Atlassian as ${say.name(user)}, look at the language.`, atlassianPreferences),
              selfCheckStep(say.name(user)),
            ],
          },
    }),
    englishUs: ({ user, seen }, say) => ({ text: `English (US)${asShown(user, seen, say)}` }),
    noAccount: () => ({ text: 'There is no account whose language could be looked at' }),
  };
}

const mailPath = 'open Personal settings → Notification settings and switch the mails off, above all those about your own changes';

const mailsOfService = preferenceOfServiceAccount('user.notify.own.changes', false);

export function ownMailFindings({ the }: JiraRole): FindingsOf<typeof ownMailKinds> {
  return {
    on: ({ user, seen, service }, say) => ({
      text: `Jira mails ${say.name(user)} about each change that the account makes itself`,
      expected: 'No mails about its own changes',
      found: `Switched on${asShown(user, seen, say)}`,
      remedy: service
        ? mailsOfService
        : {
            owner: 'syncUser',
            steps: [step(`In Jira, signed in as ${say.name(user)}, ${mailPath}.`, jiraPersonalSettings(say)), checkAgain],
          },
    }),
    asked: ({ user, service }, say) => ({
      text: `Only ${say.name(user)} can see whether Jira mails this account about its own changes`,
      remedy: service
        ? mailsOfService
        : {
            owner: 'syncUser',
            steps: [
              step(`In Jira, signed in as ${say.name(user)}, ${mailPath}.`, jiraPersonalSettings(say)),
              selfCheckStep(say.name(user)),
            ],
          },
    }),
    off: ({ user, seen }, say) => ({ text: `${the} gets no mail about what it does itself${asShown(user, seen, say)}` }),
    noScheme: ({ project }, say) => ({
      text: `${say.name(project)} has no notification scheme, so Jira mails nobody about its work items`,
    }),
  };
}

const watchPath = 'open Personal settings and set “Watch your work items” (autowatch) to disabled';

const watchingOfService = preferenceOfServiceAccount('user.autowatch.disabled', true);

export function autowatchFindings({ the }: JiraRole): FindingsOf<typeof autowatchKinds> {
  return {
    on: ({ user, seen, service }, say) => ({
      text: `${the} becomes a watcher of every work item that it creates or comments on`,
      expected: 'Autowatch disabled',
      found: `Enabled${asShown(user, seen, say)}`,
      remedy: service
        ? watchingOfService
        : {
            owner: 'syncUser',
            steps: [step(`In Jira, signed in as ${say.name(user)}, ${watchPath}.`, jiraPersonalSettings(say)), checkAgain],
          },
    }),
    siteDefault: ({ user, seen, service }, say) => ({
      text: `${the} follows the site’s autowatch setting, which apps cannot see and which is on in a new site`,
      expected: 'Autowatch disabled for this account',
      found: `Never set${asShown(user, seen, say)}`,
      remedy: service
        ? watchingOfService
        : {
            owner: 'syncUser',
            steps: [step(`In Jira, signed in as ${say.name(user)}, ${watchPath}.`, jiraPersonalSettings(say)), checkAgain],
          },
    }),
    asked: ({ user, service }, say) => ({
      text: `Only ${say.name(user)} can see whether autowatch is off for this account`,
      remedy: service
        ? watchingOfService
        : {
            owner: 'syncUser',
            steps: [
              step(`In Jira, signed in as ${say.name(user)}, ${watchPath}.`, jiraPersonalSettings(say)),
              selfCheckStep(say.name(user)),
            ],
          },
    }),
    off: ({ user, seen }, say) => ({ text: `Autowatch is disabled${asShown(user, seen, say)}` }),
  };
}

export const whyLanguage =
  'Jira answers each account in its own language. aqua’s manual asks for English (US); in another language names of values and fields may not be recognised.';

export const whyMail =
  'The synchronisation changes many work items. With mails about its own changes switched on, the mailbox of this account fills with reports of what it did itself.';

export const whyAutowatch =
  'With autowatch on, the account becomes a watcher of every work item that the synchronisation creates or comments on: the lists of watchers fill up, and so does the mailbox.';

/** Asked once for all rows about what only the account itself sees, whether the plan names one account or two. */
export const accountSettingsQuestion: QuestionWords = {
  ask: 'Does each Jira account of the plan have the aqua server’s time zone and English (US), with its mails and autowatch off?',
  look: [
    step('Sign in as the configuration user. Where the plan has a separate sync user, do all of this as that user too.'),
    step('In the account preferences: the time zone is the aqua server’s, the language is English (US).', atlassianPreferences),
    step('In Jira, select your profile picture → Personal settings: “Watch your work items” (autowatch) is disabled.'),
    step('There, under Notification settings: mails are off, above all those about your own changes.'),
    step('Correct at once whatever differs; then the answer is yes.'),
    selfCheckStep('each of these accounts'),
    step('Nobody can sign in as a service account: of one, the command line with its token shows all of this.'),
  ],
  yes: 'Yes, all of it',
  no: 'No, something differs',
};
