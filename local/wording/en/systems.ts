import type { AquaAddress } from '../../../src/clients/aqua/address';

type AddressFault = Extract<AquaAddress, { ok: false }>['why'];

const addressFaults: Record<AddressFault, string> = {
  'not-an-address': 'it is no address',
  'not-https': 'aqua has to be reached by HTTPS',
  'port-not-allowed': 'Atlassian does not let apps use this port',
  'not-public': 'Atlassian’s network cannot reach it',
};

/** What is said of the two systems, before the checklist has words for them. */
export const systems = {
  sample: (company: string, scenario: string) => `${company} (sample data, scenario ${scenario})`,
  own: (jira: string, aqua: string, asSyncUser: boolean) =>
    `${jira} and ${aqua} (your own systems, read as you${asSyncUser ? ', and as the sync user what only that account sees' : ''}; your token stands for the app too)`,
  missing: (variables: string) => `Set ${variables} as well, or none of them to use the sample company.`,
  halfSyncUser: 'Set both JIRA_SYNC_EMAIL and JIRA_SYNC_API_TOKEN to look as the sync user too, or neither of them.',
  jiraNoAddress: (text: string) => `JIRA_URL is no address: ${text}. It looks like https://your-site.atlassian.net.`,
  jiraInTheClear: 'JIRA_URL has to begin with https://: your token must not travel in the clear.',
  aquaAddress: (why: AddressFault) =>
    `AQUA_URL cannot be used: ${addressFaults[why]}. It looks like https://app.aqua-cloud.io/aquaWebNG; plain HTTP is taken for this machine only.`,
  tokenRefused: (prefix: string) =>
    `Jira does not accept ${prefix}_EMAIL with ${prefix}_API_TOKEN. Make a token at id.atlassian.com → Security → API tokens.`,
  notOnAllowList: (jiraUrl: string) =>
    `${jiraUrl} refuses this machine. The site has a list of allowed IP addresses, and this machine’s is not on it: work from a network that is, or have an organisation admin add it under Atlassian Administration → Security → IP allowlists.`,
  refused: (jiraUrl: string) =>
    `${jiraUrl} refuses this machine. Most likely the site has a list of allowed IP addresses, and this machine’s is not on it (Atlassian Administration → Security → IP allowlists); or a proxy in between does not let it through (status 403).`,
  busy: (jiraUrl: string) => `Jira at ${jiraUrl} asks to slow down (status 429). Try again in a few minutes.`,
  jiraFault: (jiraUrl: string, status: number) =>
    `Jira at ${jiraUrl} has a fault of its own (status ${status}). Try again in a few minutes; see status.atlassian.com if it stays.`,
  notJira: (jiraUrl: string, status: number) => `What answers at ${jiraUrl} is not Jira (status ${status}). See whether JIRA_URL is right.`,
  noAnswer: (jiraUrl: string) =>
    `Jira does not answer at ${jiraUrl}. See whether the address is right and whether this machine reaches it.`,
  /** `separate`: whether an account of its own does the work; `ofConfigurationUser`: whether the token is the configuration user's. */
  strayToken: (separate: boolean, ofConfigurationUser: boolean) => {
    const whose = separate ? 'the plan’s sync user' : 'the configuration user, who does the synchronising in this plan';
    const also = ofConfigurationUser ? ': it belongs to the configuration user' : '';
    return `JIRA_SYNC_EMAIL and JIRA_SYNC_API_TOKEN have to belong to ${whose}${also}. Correct them, or leave both out.`;
  },
};
