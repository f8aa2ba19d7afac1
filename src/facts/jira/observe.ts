import { Unavailable } from '../../checklist/model/unavailable';
import { planFingerprint, type Evidence } from '../../checklist/model/evidence';
import { isEnglishUs } from '../../checklist/model/languages';
import { permissionKeys } from '../../checklist/model/permissions';
import type { Plan } from '../../checklist/model/plan';
import { zonesAgree } from '../../checklist/model/time-zones';
import type { JiraClient, JiraUser } from '../../clients/jira/types';

/** What is asked as the account itself. */
export type OwnReader = Pick<JiraClient, 'preference' | 'myLocale' | 'permissionCatalogue' | 'myPermissions'>;

const autowatchDisabled = 'user.autowatch.disabled';
/** Jira’s own document spells it the first way, its other sources the second; both are asked (facts/jira §3.1). */
const ownChangesKeys = ['user.notifiy.own.changes', 'user.notify.own.changes'];

/**
 * Looks at an account with its own eyes and makes codes of what they see. `me` is what `myself` told these eyes; what else cannot be read is
 * left out.
 */
export async function observe(jira: OwnReader, me: JiraUser, plan: Plan, now: Date): Promise<Evidence> {
  const [locale, autowatch, ownChanges, permissions] = await Promise.all([
    orNothing(jira.myLocale()),
    orNothing(jira.preference(autowatchDisabled)),
    orNothing(Promise.all(ownChangesKeys.map((key) => jira.preference(key)))),
    orNothing(ownPermissions(jira, plan.where.jiraProjectId)),
  ]);
  const agree = me.timeZone === undefined ? undefined : zonesAgree(me.timeZone, plan.configurator.aquaTimeZone, now);
  const language = languageOf([locale?.seen, me.locale]);
  return {
    accountId: me.accountId,
    at: now.toISOString(),
    plan: planFingerprint(plan),
    ...(agree === undefined ? {} : { timeZone: agree ? 'agrees' : 'differs' }),
    ...(language ? { language } : {}),
    ...(autowatch ? { autowatch: autowatch.seen === undefined ? 'siteDefault' : autowatch.seen ? 'off' : 'on' } : {}),
    // Not set means off: Jira's own default.
    ...(ownChanges ? { ownChangesMail: ownChanges.seen.includes(true) ? 'on' : 'off' } : {}),
    ...(permissions ? { permissions: permissions.seen } : {}),
  };
}

/** The keys of the table that the site knows, as held or lacked. Who does not see the project lacks it; of the rest Jira then says nothing. */
async function ownPermissions(jira: OwnReader, projectId: string): Promise<{ held: string[]; lacked: string[] }> {
  const known = (await jira.permissionCatalogue()).map(({ key }) => key);
  const asked = permissionKeys.filter((key) => known.includes(key));
  const held = await jira.myPermissions(asked, projectId);
  if (!held) return { held: [], lacked: ['BROWSE_PROJECTS'] };
  return { held, lacked: asked.filter((key) => !held.includes(key)) };
}

/** English (US) where everything that Jira tells of the language says so; two answers that differ decide nothing. */
function languageOf(locales: readonly (string | undefined)[]): Evidence['language'] {
  const told = locales.flatMap((locale) => (locale ? [isEnglishUs(locale)] : []));
  if (told.length === 0 || told.some((one) => one !== told[0])) return undefined;
  return told[0] ? 'englishUs' : 'other';
}

/** What was seen, in a box, since "not set" is an answer; nothing where it could not be read. */
async function orNothing<T>(reading: Promise<T>): Promise<{ seen: T } | undefined> {
  try {
    return { seen: await reading };
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}
