import { checkIds } from '../../src/checks/ids';

/** What the manual's "Checklist before start" asks for, and the pages that it refers to: by checks that judge it, or why none does. */
interface ManualItem {
  asks: string;
  checks?: readonly string[];
  /** Why no check judges it. */
  noCheck?: string;
}

/** The same of a Jira account that is set up with aqua, and of the separate one that may do the work. */
const bothAccounts = (name: string): string[] => [`jira-configuration-user-${name}`, `jira-sync-user-${name}`];

const manual: Record<string, readonly ManualItem[]> = {
  'General, licences, SyncConfigurator': [
    {
      asks: 'Somebody administers Jira',
      noCheck: 'The page opens for Jira administrators only, and each of its calls asks Jira again whether the caller is one.',
    },
    { asks: 'Somebody administers aqua', checks: ['aqua-account-rights', 'sync-configurator-account'] },
    { asks: 'There is a licence for the Jira synchronisation', checks: ['aqua-sync-licence-available'] },
    { asks: 'The licence is in term', checks: ['aqua-sync-licence-in-term'] },
    { asks: 'The licence has a seat for the sync user', checks: ['aqua-sync-licence-seats'] },
    { asks: 'SyncConfigurator is installed', checks: ['sync-configurator-installed'] },
    { asks: 'An administrator of aqua logs in to SyncConfigurator', checks: ['sync-configurator-account'] },
  ],
  'The sync user in aqua': [
    { asks: 'The user exists and is active', checks: ['aqua-sync-user-active'] },
    { asks: 'The user is used for nothing else', checks: ['aqua-sync-user-dedicated'] },
    { asks: 'The licence is assigned to the user', checks: ['aqua-sync-user-licensed'] },
    { asks: 'The user has an e-mail address of its own', checks: ['aqua-sync-user-email'] },
    {
      asks: 'Somebody reads the mailbox that errors of the synchronisation go to',
      noCheck: 'Neither system knows who reads a mailbox; the page of the check of its address says so.',
    },
    { asks: 'aqua sends the user no notifications', checks: ['aqua-sync-user-notifications-off'] },
    { asks: 'The user’s password does not expire', checks: ['aqua-password-policy'] },
    { asks: 'The user administers the project', checks: ['aqua-sync-user-project-administrator'] },
  ],
  'The configuration user in Jira': [
    { asks: 'The account is active', checks: ['jira-configuration-user-active'] },
    { asks: 'The account is used for nothing else', checks: ['jira-configuration-user-dedicated'] },
    { asks: 'The account administers the project', checks: ['jira-configuration-user-project-admin'] },
    { asks: 'The account that does the work has the address of aqua’s sync user', checks: ['jira-sync-user-email'] },
    { asks: 'The account is in the time zone of the aqua server', checks: ['jira-configuration-user-time-zone'] },
    { asks: 'Jira sends the account no notifications', checks: ['jira-configuration-user-notifications-off'] },
    { asks: 'The account does not watch by itself what it changes', checks: ['jira-configuration-user-autowatch-off'] },
    { asks: 'The account’s language is English (US)', checks: ['jira-configuration-user-language'] },
    { asks: 'An API token stands for the password, and the address for the user name', checks: ['jira-configuration-user-api-token'] },
    {
      asks: 'Signing up asks for no CAPTCHA',
      noCheck: 'A setting of Jira Server, from the days of passwords. Jira Cloud has none, and an API token never meets a CAPTCHA.',
    },
    {
      asks: 'The account belongs to the group of Jira administrators',
      noCheck: 'From an example on Jira Server; the checklist itself asks for administration of the project, which is checked.',
    },
  ],
  'The sync user in Jira, where there is a separate one': [
    { asks: 'The account is active', checks: ['jira-sync-user-active'] },
    { asks: 'The account is used for nothing else', checks: ['jira-sync-user-dedicated'] },
    { asks: 'The account is in the time zone of the aqua server', checks: ['jira-sync-user-time-zone'] },
    { asks: 'Jira sends the account no notifications', checks: ['jira-sync-user-notifications-off'] },
    { asks: 'The account does not watch by itself what it changes', checks: ['jira-sync-user-autowatch-off'] },
    { asks: 'The account’s language is English (US)', checks: ['jira-sync-user-language'] },
    { asks: 'An API token stands for the password', checks: ['jira-sync-user-api-token'] },
    { asks: 'The account has the permissions that the synchronisation needs', checks: ['jira-sync-user-permissions'] },
    { asks: 'The account sees all issues that are to be synchronised', checks: ['jira-sync-user-issue-security'] },
  ],
  'The connection to Jira': [
    { asks: 'The address of Jira is the right one', checks: ['jira-address'] },
    { asks: 'The aqua server reaches Jira, and the connection’s test succeeds', checks: ['aqua-reaches-jira'] },
    { asks: 'No list of allowed addresses keeps the aqua server out', checks: ['jira-allowlist'] },
    { asks: 'Both projects can be chosen', checks: ['projects-usable'] },
    { asks: 'A proxy is entered where there is one', noCheck: 'Part of the connection’s test, whose outcome is asked for.' },
    { asks: 'No other synchronisation transfers the same items', checks: ['plans-do-not-overlap'] },
  ],
  'Mapping of users': [
    { asks: 'Nobody’s e-mail address is empty', checks: ['users-have-email'] },
    { asks: 'Everybody has a counterpart with the same address', checks: ['users-matched'] },
    { asks: 'No address belongs to several people', checks: ['users-unambiguous'] },
    { asks: 'Counterparts are active', checks: ['users-active'] },
    { asks: 'Counterparts can be assigned in the Jira project', checks: ['users-assignable'] },
    { asks: 'Whoever is assigned items next has a counterpart as well', checks: ['users-next'] },
    {
      asks: 'Users come from a directory by aqua’s synchroniser',
      noCheck: 'A way to fill aqua with users, and no condition: who lacks a counterpart is found whichever way users come.',
    },
  ],
  'Fields required in aqua': [
    { asks: 'There are text fields for Jira’s key and link, long enough and active', checks: ['aqua-required-fields'] },
    { asks: 'The sync user may write them', checks: ['aqua-required-fields-read-only'] },
    {
      asks: 'There are two further text fields',
      noCheck: 'The manual’s readable copies do not name them, so nobody can look for them.',
    },
    {
      asks: 'Only defects and requirements are synchronised',
      noCheck: 'A plan can name no other item type, so there is nothing to judge.',
    },
    { asks: 'Mapped fields are of fitting types', checks: ['field-types-fit'] },
    { asks: 'Jira’s fields stand on the create screen', checks: ['jira-fields-on-create-screen'] },
    { asks: 'What Jira requires is filled', checks: ['jira-required-fields'] },
    { asks: 'What aqua requires is filled', checks: ['aqua-mandatory-fields'] },
    { asks: 'Attachments fit', checks: ['attachments-fit'] },
    { asks: 'The Jira site allows what is to be transferred', checks: ['jira-site-settings'] },
    {
      asks: 'A field of aqua is mapped only once',
      noCheck: 'SyncConfigurator marks it red and does not go on; there is no interface that tells what is mapped there.',
    },
  ],
  'Field values': [
    { asks: 'Every resolution is mapped', checks: ['resolutions-mapped'] },
    { asks: 'Every status is mapped', checks: ['statuses-mapped'] },
    { asks: 'Every priority is mapped', checks: ['priorities-mapped'] },
    { asks: 'A resolution that is not there is mapped to a value of its own', checks: ['unresolved-mapped'] },
    { asks: 'No resolution of Jira bears the name of having none', checks: ['resolution-named-unresolved'] },
    { asks: 'Each dictionary of aqua has a default', checks: ['aqua-defaults'] },
    { asks: 'The steps of one side’s workflow exist on the other', checks: ['status-transitions-possible'] },
    { asks: 'Names of sprints are unique in all of Jira', checks: ['sprint-names-unique'] },
    { asks: 'Sprints, and the values of other lists that travel, exist on both sides', checks: ['sprints-mapped', 'lists-mapped'] },
    {
      asks: 'What travels to Jira can be written there',
      checks: ['jira-fields-on-edit-screen', 'resolution-settable', 'statuses-editable'],
    },
    {
      asks: 'It is decided what happens with closed sprints',
      noCheck: 'A decision of the people who plan; no state of either system is wrong without it.',
    },
    { asks: 'Points that are no whole numbers do not go to fields that take only such', checks: ['field-types-fit'] },
    {
      asks: 'It is chosen whether new values are mapped and created by themselves',
      checks: ['resolutions-mapped', 'statuses-mapped', 'priorities-mapped'],
    },
  ],
  'After the start': [
    {
      asks: 'The log of the synchronisation is watched',
      noCheck: 'aqua has no interface for definitions of synchronisations nor for their log, and the checklist is about the time before.',
    },
  ],
};

const items = Object.values(manual).flat();
const known = new Set<string>(checkIds);
const named = new Set(items.flatMap(({ checks = [] }) => checks));

describe('the manual’s checklist', () => {
  it.each(Object.entries(manual).flatMap(([section, list]) => list.map((item) => [section, item.asks, item] as const)))(
    '%s: %s',
    (_section, _asks, { checks = [], noCheck }) => {
      if (noCheck !== undefined) {
        expect(noCheck.length).toBeGreaterThan(40);
        expect(checks).toEqual([]);
        return;
      }
      expect(checks).not.toEqual([]);
    },
  );

  it('names no check that does not exist', () => {
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });

  it('asks of a separate sync user in Jira what it asks of the configuration user', () => {
    for (const name of ['active', 'dedicated', 'time-zone', 'language', 'notifications-off', 'autowatch-off', 'api-token'])
      expect([...named]).toEqual(expect.arrayContaining(bothAccounts(name)));
  });

  it('has an item in the table above for each check, but for those that tell what the app itself cannot see', () => {
    const beyond = ['aqua-reachable', 'items-in-scope', 'jira-work-items-visible'];
    expect(checkIds.filter((id) => !named.has(id) && !beyond.includes(id))).toEqual([]);
  });
});
