import * as v from 'valibot';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { evidenceSchema } from '../../src/checklist/model/evidence';
import type { JiraClient } from '../../src/clients/jira/client';
import { ownLocale, ownPreference, type JiraUser } from '../../src/clients/jira/operations/accounts';
import { ownPermissions, permissionCatalogue } from '../../src/clients/jira/operations/permissions';
import { observe } from '../../src/facts/jira/observe';
import { jiraAnswering, on, type JiraAnswer } from '../support/absent-jira';
import { plan } from '../support/plan';
import { today } from '../support/test-check';

const me = { accountId: 'acc-sync', accountType: 'atlassian', active: true, timeZone: 'Europe/Berlin', locale: 'en_US' };
const catalogue = ['BROWSE_PROJECTS', 'MODIFY_REPORTER', 'USER_PICKER', 'SOMETHING_ELSE'].map((key) => ({
  key,
  name: key,
  type: 'PROJECT',
}));

/** A Jira that answers its own account, with every setting as aqua's manual asks for it. */
function own(...more: JiraAnswer[]): JiraClient {
  return jiraAnswering(
    on(ownLocale, () => ({ locale: 'en_US' })),
    on(ownPreference, ({ key }) => key === 'user.autowatch.disabled'),
    on(permissionCatalogue, () => catalogue),
    on(ownPermissions, ({ keys }) => ({ told: [...keys], held: keys.filter((key) => key !== 'MODIFY_REPORTER') })),
    ...more,
  );
}
const refuse = (): Promise<never> => Promise.reject(new Unavailable({ reason: 'jira-forbidden' }));

describe('an account that looks at itself', () => {
  it('shows codes, and nothing that names it but its id', async () => {
    const evidence = await observe(own(), me, plan, today);
    expect(evidence).toEqual({
      accountId: 'acc-sync',
      at: today.toISOString(),
      plan: expect.stringMatching(/^[0-9a-f]{8}$/),
      timeZone: 'agrees',
      language: 'englishUs',
      autowatch: 'off',
      ownChangesMail: 'off',
      permissions: { held: ['BROWSE_PROJECTS', 'USER_PICKER'], lacked: ['MODIFY_REPORTER'] },
    });
    expect(v.parse(evidenceSchema, evidence)).toEqual(evidence);
    expect(JSON.stringify(evidence)).not.toMatch(/Berlin|en_US/);
  });

  it.each<[string, JiraAnswer[], object]>([
    ['autowatch switched off', [], { autowatch: 'off' }],
    ['autowatch switched on', [on(ownPreference, () => false)], { autowatch: 'on', ownChangesMail: 'off' }],
    ['preferences that were never set', [on(ownPreference, () => undefined)], { autowatch: 'siteDefault', ownChangesMail: 'off' }],
    ['own mails by the document’s spelling', [on(ownPreference, ({ key }) => key.includes('notifiy'))], { ownChangesMail: 'on' }],
    ['own mails by the other spelling', [on(ownPreference, ({ key }) => key.includes('notify'))], { ownChangesMail: 'on' }],
    ['a project that it does not see', [on(ownPermissions, () => undefined)], { permissions: { held: [], lacked: ['BROWSE_PROJECTS'] } }],
  ])('shows %s', async (_what, jira, expected) => {
    expect(await observe(own(...jira), me, plan, today)).toMatchObject(expected);
  });

  it.each<[string, JiraAnswer[], string]>([
    ['preferences that Jira refuses', [on(ownPreference, refuse)], 'autowatch'],
    ['mails that Jira refuses to tell', [on(ownPreference, refuse)], 'ownChangesMail'],
    ['permissions that Jira refuses', [on(ownPermissions, refuse)], 'permissions'],
    ['two languages that contradict each other', [on(ownLocale, () => ({ locale: 'de_DE' }))], 'language'],
  ])('leaves out %s', async (_what, jira, item) => {
    expect(await observe(own(...jira), me, plan, today)).not.toHaveProperty(item);
  });

  it.each<[string, Partial<JiraUser>, object]>([
    ['a zone that agrees in winter only', { timeZone: 'Africa/Algiers' }, { timeZone: 'differs' }],
    ['a zone of another name and the same time', { timeZone: 'Europe/Vienna' }, { timeZone: 'agrees' }],
    ['another language', { locale: 'de_DE' }, { language: 'other' }],
  ])('shows %s', async (_what, more, expected) => {
    const jira = own(on(ownLocale, () => ({ locale: more.locale ?? 'en_US' })));
    expect(await observe(jira, { ...me, ...more }, plan, today)).toMatchObject(expected);
  });

  it('leaves out a zone that is not told, or that nobody knows', async () => {
    const zoneless = { accountId: 'acc-sync', accountType: 'atlassian', active: true };
    expect(await observe(own(), zoneless, plan, today)).not.toHaveProperty('timeZone');
    expect(await observe(own(), { ...me, timeZone: 'Mars/Olympus' }, plan, today)).not.toHaveProperty('timeZone');
  });
});
