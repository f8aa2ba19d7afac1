import type { Kinds } from '../../checklist/engine/define-check';
import type { accountKinds, dedicatedKinds, powerlessKinds, timeZoneKinds } from '../../checks/_jira-account';
import type { Seen } from '../../checklist/model/vocabulary';
import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { CheckWords, QuestionWords, Remedy, RemedyStep } from '../words';
import { atlassianAdministration, atlassianPreferences, checkAgain, selfCheckStep, step } from './links';
import { ask } from './questions';

/** Words that hold for the configuration user and for a separate sync user alike. */

export interface JiraRole {
  /** As it stands at the beginning of a sentence: "The configuration user". */
  the: string;
  /** What comes of it when the account cannot work; completes "so …". */
  loss: string;
}
export const configurationUser: JiraRole = { the: 'The configuration user', loss: 'aqua cannot be set up' };
export const syncUser: JiraRole = { the: 'The sync user', loss: 'nothing is synchronised' };

export type FindingsOf<K extends Kinds> = CheckWords<K>['findings'];

export const noSeparateUser = () => ({ text: 'The configuration user does the synchronising too' });

export function accountFindings({ the, loss }: JiraRole): FindingsOf<typeof accountKinds> {
  return {
    missing: () => ({
      text: `${the} does not exist in Jira, so ${loss}`,
      remedy: { owner: 'jiraAdmin', steps: [step('Pick another account in the plan under “Who”.'), checkAgain] },
    }),
    deactivated: ({ user }, say) => ({
      text: `${the} ${say.name(user)} is deactivated, so ${loss}`,
      expected: 'An active account',
      found: 'Deactivated',
      remedy: {
        owner: 'organisationAdmin',
        steps: [step(`In Atlassian Administration, restore the access of ${say.name(user)}.`, atlassianAdministration), checkAgain],
      },
    }),
    app: ({ user }, say) => ({
      text: `${the} ${say.name(user)} is the account of an app, and aqua cannot sign in as an app`,
      expected: 'A person’s account',
      found: 'An app’s account',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step('Create an account for the synchronisation and pick it in the plan under “Who”.', atlassianAdministration),
          checkAgain,
        ],
      },
    }),
    customer: ({ user }, say) => ({
      text: `${the} ${say.name(user)} is a portal customer and has no access to projects`,
      expected: 'An account with access to Jira',
      found: 'A portal-only account',
      remedy: {
        owner: 'organisationAdmin',
        steps: [step('Give the account access to Jira, or pick another one in the plan under “Who”.', atlassianAdministration), checkAgain],
      },
    }),
    withoutApplication: ({ user }, say) => ({
      text: `${the} ${say.name(user)} has no access to the product that the project belongs to`,
      expected: 'Access to that product',
      found: 'Access to other products only, or to none',
      remedy: {
        owner: 'organisationAdmin',
        steps: [
          step(`In Atlassian Administration, give ${say.name(user)} access to the product. It takes a seat.`, atlassianAdministration),
          checkAgain,
        ],
      },
    }),
    applicationUnknown: ({ user }, say) => ({ text: `Jira does not tell which products ${say.name(user)} has access to` }),
    applicationUnclear: ({ user }, say) => ({
      text: `${say.name(user)} has access neither to Jira nor to Jira Service Management; whether another product of Atlassian’s opens a business project is not documented`,
    }),
    active: ({ user }, say) => ({ text: `${say.name(user)} is active and has access to the project’s product` }),
  };
}

export const accountQuestion = (the: string): QuestionWords =>
  ask(
    `Is ${the} active, with access to the product of this project?`,
    'In Atlassian Administration, open Directory → Users and look at the account’s status and product access.',
  );

export function powerlessFindings(): FindingsOf<typeof powerlessKinds> {
  return {
    noAccount: () => ({ text: 'There is no account whose permissions could be looked at' }),
    deactivated: ({ user }, say) => ({ text: `${say.name(user)} is deactivated: what the account may do shows once it is active` }),
    withoutApplication: ({ user }, say) => ({
      text: `${say.name(user)} has no access to the product of the project: what the account may do shows once it has`,
    }),
  };
}

/** Completes a sentence about what an account showed of itself: nothing where it was seen by whoever looked. */
export function asShown(user: Ref, seen: Seen | undefined, say: Say): string {
  return seen ? `, as ${say.name(user)} itself showed on ${say.date(seen.at)}` : '';
}

/** What helps where only the account itself could look and change: nobody signs in as a service account. */
export const ofServiceAccount: Remedy = {
  owner: 'jiraAdmin',
  steps: [
    step(
      'Nobody can sign in as a service account. The command line, with the account’s token, shows what the account sees; where it differs, pick an account in the plan under “Who” that a person can sign in as.',
      atlassianAdministration,
    ),
    checkAgain,
  ],
};

/** The same for a preference of the account, which its token can change. */
export function preferenceOfServiceAccount(key: string, value: boolean): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      step(
        `Nobody can sign in as a service account. Whoever holds its token can set the preference through Jira’s API: PUT /rest/api/3/mypreferences?key=${key} with ${value} as JSON.`,
      ),
      byItsToken,
      checkAgain,
    ],
  };
}

/** In place of the self-check page, which a service account cannot open. */
export const byItsToken: RemedyStep = step('The command line, with the service account’s token, shows what the account sees.');

export function timeZoneFindings({ the }: JiraRole): FindingsOf<typeof timeZoneKinds> {
  const look = (name: string, wanted: string) =>
    step(`Signed in to Atlassian as ${name}, look at the time zone: ${wanted} is right.`, atlassianPreferences);
  return {
    differs: ({ user, wanted, seen, service }, say) => ({
      text: `${the}’s time zone is not the aqua server’s, so changes get lost without an error`,
      expected: `A zone with the same time as ${wanted} all year`,
      found: `Another zone in the profile of ${say.name(user)}${asShown(user, seen, say)}`,
      remedy: service
        ? ofServiceAccount
        : {
            owner: 'syncUser',
            steps: [step(`Signed in to Atlassian as ${say.name(user)}, set the time zone to ${wanted}.`, atlassianPreferences), checkAgain],
          },
    }),
    hidden: ({ user, wanted, service }, say) => ({
      text: `The profile of ${say.name(user)} hides the time zone, so it could not be compared with ${wanted}`,
      remedy: service ? ofServiceAccount : { owner: 'syncUser', steps: [look(say.name(user), wanted), selfCheckStep(say.name(user))] },
    }),
    sameAsSite: ({ user, wanted, service }, say) => ({
      text: `Jira shows the site’s time zone for ${say.name(user)}, as it does for a hidden one, so it could not be compared with ${wanted}`,
      remedy: service ? ofServiceAccount : { owner: 'syncUser', steps: [look(say.name(user), wanted), selfCheckStep(say.name(user))] },
    }),
    agrees: ({ user, wanted, seen }, say) => ({ text: `Same time as ${wanted} throughout the coming year${asShown(user, seen, say)}` }),
    noAccount: () => ({ text: 'There is no account whose time zone could be looked at' }),
  };
}

export const whyTimeZone =
  'aqua reads the times of changes as this account sees them. With another zone it takes newer changes for older ones and overwrites them, without an error.';

export const whyDedicated =
  'aqua’s changes are recognised by the account that made them. What a person does with the same account is taken for aqua’s own and not transferred.';

export function dedicatedFindings({ the }: JiraRole): FindingsOf<typeof dedicatedKinds> {
  const remedy = {
    owner: 'jiraAdmin' as const,
    steps: [
      step('Create an account for the synchronisation alone and pick it in the plan under “Who”.', atlassianAdministration),
      checkAgain,
    ],
  };
  return {
    projectLead: ({ user }, say) => ({
      text: `${the} is ${say.name(user)}, who leads the project: what this person does may not be transferred`,
      expected: 'An account that is used for nothing else',
      found: 'The account of the project lead',
      remedy,
    }),
    viewer: ({ user }, say) => ({
      text: `${the} is your own account, ${say.name(user)}: what you do may not be transferred`,
      expected: 'An account that is used for nothing else',
      found: 'Your own account',
      remedy,
    }),
    leadUnknown: ({ user }, say) => ({
      text: `Jira did not tell whether ${say.name(user)} leads the project`,
      found: 'No project lead in Jira’s answer',
      remedy: { owner: 'jiraAdmin', steps: [step('See in the project’s space settings who leads it.')] },
    }),
    noSign: ({ user }, say) => ({ text: `No sign that ${say.name(user)} is used for anything else` }),
  };
}
