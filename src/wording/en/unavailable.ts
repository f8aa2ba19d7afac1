import type { Unavailability, UnavailableReason } from '../../contract';
import type { FindingWords, Owner, Say } from '../words';
import { sightSteps } from './eyes';

/** What a server of one's own needs, so that an app on Atlassian's platform can reach it (docs/platform/aqua.md#hosts). */
const openToAtlassian =
  'A server of your own has to be reachable from the internet: its certificate publicly trusted, its firewall open to the addresses that Atlassian publishes (ip-ranges.atlassian.com), its port one of 443, 8443, 8444, 7990, 8089, 8090, 8085, 8060, 8080 or 80. A server that must stay inside can be checked with the command line instead.';

/** Why it could not be looked at, and what to do about it. */
const reasons: Record<UnavailableReason, { because: string; next: string; owner: Owner }> = {
  'jira-forbidden': {
    because: 'Jira does not let your account see it',
    next: 'Check again with an account that holds Administer Jira and “Browse users and groups”.',
    owner: 'jiraAdmin',
  },
  'jira-log-in-refused': {
    because: 'Jira did not accept the log-in',
    next: 'Load the page again. On the command line, see whether the API token still holds.',
    owner: 'jiraAdmin',
  },
  'jira-ip-blocked': {
    because: 'Jira refuses every request from this network: the site has a list of allowed IP addresses, and this one is not on it',
    next: 'In Atlassian Administration, open Security → IP allowlists and add the network that the app asks from (Atlassian publishes its own addresses), or work from a network that is on the list. Then check again.',
    owner: 'organisationAdmin',
  },
  'jira-not-found': {
    because: 'Jira says that it does not exist, or that you may not see it',
    next: 'See whether the plan still names what exists, then check again.',
    owner: 'jiraAdmin',
  },
  'jira-unreachable': { because: 'Jira did not answer', next: 'Check again in a minute.', owner: 'jiraAdmin' },
  'jira-busy': { because: 'Jira asked to slow down', next: 'Check again in a few minutes.', owner: 'jiraAdmin' },
  'jira-quota-used': {
    because: 'All that Atlassian lets this app ask Jira within an hour is used up',
    next: 'Check again after the full hour, when Atlassian lets it ask again.',
    owner: 'jiraAdmin',
  },
  'jira-fault': {
    because: 'Jira had a fault of its own',
    next: 'Check again in a few minutes. If it stays, see status.atlassian.com.',
    owner: 'jiraAdmin',
  },
  'jira-not-jira': {
    because: 'What answered in Jira’s place was a web page or a redirect',
    next: 'Check again in a few minutes. If it stays, see whether a proxy, a log-in page or maintenance stands in between.',
    owner: 'jiraAdmin',
  },
  'jira-too-large': {
    because: 'Jira’s answer is larger than this app can take in',
    next: 'Narrow the plan’s scope, then check again; if it stays, report it with the name of this row.',
    owner: 'jiraAdmin',
  },
  'jira-broken-answer': {
    because: 'Jira’s answer broke off or came in garbled',
    next: 'Check again in a minute.',
    owner: 'jiraAdmin',
  },
  'jira-refused-query': {
    because: 'Jira refused the question: most likely the plan’s JQL, or a work type or field of the plan that is gone',
    next: 'Where the plan has a JQL clause, try it in Jira’s search and correct it. Else see whether the plan’s work types and fields still exist. Then check again.',
    owner: 'jiraAdmin',
  },
  'jira-unexpected-answer': {
    because: 'Jira’s answer lacks something this app needs',
    next: 'Check again later; if it stays, this app needs an update.',
    owner: 'jiraAdmin',
  },
  'jira-names-translated': {
    because: 'Jira answered names in your own language, and aqua compares the English ones',
    next: 'Set your own language to English (US) for a moment in the account preferences, then check again.',
    owner: 'jiraAdmin',
  },
  'jira-too-many-values': {
    because: 'The work items in scope name more than a thousand people or values, more than Jira can be asked about',
    next: 'Narrow the plan’s scope with a JQL clause, then check again.',
    owner: 'jiraAdmin',
  },
  'jira-cannot-create': {
    because: 'Jira shows the create screen only to those who may create work items in the project, and you may not',
    next: 'Let somebody who holds “Create work items” in the project check this row again, or compare the screen in the project’s space settings.',
    owner: 'jiraAdmin',
  },
  'jira-cannot-edit': {
    because: 'Jira shows the edit screen only to those who may edit work items in the project, and you may not',
    next: 'Let somebody who holds “Edit work items” in the project check this row again, or compare the screen in the project’s space settings.',
    owner: 'jiraAdmin',
  },
  'jira-project-hidden': {
    because: 'You cannot browse the Jira project yourself',
    next: 'Give yourself “Browse spaces” in the project, then check again.',
    owner: 'jiraAdmin',
  },
  'jira-data-policy': {
    because: 'A data security policy of your organisation keeps this app from the work items of the Jira project',
    next: 'In Atlassian Administration, open Security → Data security policies, and allow this app for the project under “App access”. Or run the checklist on the command line with your own API token, which such a policy does not stop. Then check again.',
    owner: 'organisationAdmin',
  },
  'jira-search-blind': {
    because: 'Jira counts work items in the project and lets you browse it, but its search shows none of them',
    next: 'See whether a data security policy of your organisation or a security level hides them, then check again. Or run the checklist on the command line with your own API token, which such a policy does not stop.',
    owner: 'organisationAdmin',
  },
  'aqua-not-connected': {
    because: 'This app is not connected to aqua',
    next: 'Connect it in the plan under “aqua”, then check again.',
    owner: 'jiraAdmin',
  },
  'aqua-unreachable': {
    because: 'aqua could not be reached',
    next: `See whether the address is right and the server is up. ${openToAtlassian}`,
    owner: 'aquaAdmin',
  },
  'aqua-unreachable-by-proxy': {
    because: 'Atlassian’s network could not connect to the aqua server',
    next: openToAtlassian,
    owner: 'aquaAdmin',
  },
  'aqua-not-aqua': {
    because: 'What answered at the address is not an aqua server',
    next: 'See whether the address is right: it usually ends in /aquaWebNG. A proxy or log-in page in between looks like this too.',
    owner: 'aquaAdmin',
  },
  'aqua-wrong-credentials': {
    because: 'aqua refused user name or password: one of them is wrong, the password has expired, or the account is locked',
    next: 'Log in to aqua itself with them, to see which it is. Then enter them in this app under “Connect to aqua”: until then it does not log in again, since five refused log-ins can lock an account. In the public cloud the user name is name@tenant, not an e-mail address.',
    owner: 'aquaAdmin',
  },
  'aqua-not-licensed': {
    because: 'The account that this app reads aqua with has no aqua licence',
    next: 'Assign it a licence in aqua (not the Jira-Sync one), then check again.',
    owner: 'aquaAdmin',
  },
  'aqua-not-permitted': {
    because: 'The account that this app reads aqua with is not allowed to see it',
    next: 'Give it the role Project Administrator in aqua and the right to manage users, then check again.',
    owner: 'aquaAdmin',
  },
  'aqua-not-found': {
    because: 'aqua says that it does not exist',
    next: 'See whether the plan still names what exists in aqua, then check again.',
    owner: 'aquaAdmin',
  },
  'aqua-egress-not-allowed': {
    because: 'Nobody has allowed this app to reach that aqua server yet',
    next: 'Open the plan under “aqua” and connect: Atlassian then asks an administrator for consent.',
    owner: 'jiraAdmin',
  },
  'aqua-timeout': {
    because: 'aqua took too long to answer',
    next: 'Check again in a minute. If it stays, ask the aqua admin whether the server is slow.',
    owner: 'aquaAdmin',
  },
  'aqua-busy': {
    because: 'aqua asked to slow down',
    next: 'Check again in a few minutes.',
    owner: 'aquaAdmin',
  },
  'aqua-fault': {
    because: 'aqua had a fault of its own',
    next: 'Check again in a few minutes. If it stays, the aqua admin finds the reason in its log.',
    owner: 'aquaAdmin',
  },
  'aqua-too-large': {
    because: 'aqua’s answer is larger than this app can take in',
    next: 'Ask the aqua admin whether something between Atlassian and the server adds to its answers. If it stays, report it with the name of this row.',
    owner: 'aquaAdmin',
  },
  'aqua-broken-answer': {
    because: 'aqua’s answer broke off or came in garbled',
    next: 'Check again in a minute. If it stays, ask the aqua admin whether a proxy stands in between.',
    owner: 'aquaAdmin',
  },
  'aqua-refused-query': {
    because: 'aqua refused the question',
    next: 'Check again later; if it stays, this app needs an update for your version of aqua.',
    owner: 'aquaAdmin',
  },
  'aqua-unexpected-answer': {
    because: 'aqua’s answer lacks something this app needs',
    next: 'Check again later; if it stays, this app needs an update for your version of aqua.',
    owner: 'aquaAdmin',
  },
  'out-of-time': { because: 'It took longer than Atlassian lets an app run', next: 'Check this row again by itself.', owner: 'jiraAdmin' },
  'too-much-found': {
    because: 'More was found than Atlassian lets an app keep',
    next: 'Narrow the scope of the plan, or mend what other rows tell, and check again.',
    owner: 'jiraAdmin',
  },
  'app-fault': {
    because: 'This app has a fault',
    next: 'Check again; if it stays, report it with the name of this row.',
    owner: 'jiraAdmin',
  },
};

/** What is said otherwise where this app looked by schedule: what it may not see, whoever reads may. */
const ofTheAppItself: Partial<Record<UnavailableReason, string>> = {
  'jira-forbidden': 'Jira does not let this app itself see it',
  'jira-not-found': 'Jira says that it does not exist, or that this app itself may not see it',
  'jira-cannot-create': 'Jira shows the create screen only to those who may create work items in the project, and this app itself may not',
  'jira-cannot-edit': 'Jira shows the edit screen only to those who may edit work items in the project, and this app itself may not',
  'jira-project-hidden': 'This app itself cannot browse the Jira project',
};

/** Why a row is open, in words. */
export function unavailable(why: Unavailability, name: string, say: Say): FindingWords {
  const { because, next, owner } = reasons[why.reason];
  const ofTheApp = say.seenBy === 'app' ? ofTheAppItself[why.reason] : undefined;
  const steps = [{ text: next }];
  const detail = 'missing' in why ? ` (${why.missing})` : 'until' in why ? ` (until ${hourOf(why.until)})` : '';
  return {
    text: `Could not look: ${lowerFirst(name)}`,
    found: `${ofTheApp ?? because}${detail}`,
    remedy: { owner, steps: ofTheApp === undefined ? steps : sightSteps(say, ...steps) },
  };
}

/** Why something could not be read, and what to do, as two sentences. */
export function unavailableReason(why: Unavailability): { because: string; next: string } {
  const { because, next } = reasons[why.reason];
  return { because, next };
}

function lowerFirst(text: string): string {
  return /^(aqua|Jira|SyncConfigurator)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "14:00 UTC" */
function hourOf(moment: string): string {
  return `${moment.slice(11, 16)} UTC`;
}
