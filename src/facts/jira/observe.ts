import { readingOf } from '../../checklist/engine/define-fact';
import { planFingerprint, type Evidence } from '../../checklist/model/evidence';
import { isEnglishUs } from '../../checklist/model/languages';
import { permissionKeys } from '../../checklist/model/permissions';
import type { Plan } from '../../checklist/model/plan';
import { zonesAgree } from '../../checklist/model/time-zones';
import type { JiraClient } from '../../clients/jira/client';
import { ownLocale, ownPreference, type JiraUser } from '../../clients/jira/operations/accounts';
import { ownPermissions, permissionCatalogue } from '../../clients/jira/operations/permissions';

const autowatchDisabled = 'user.autowatch.disabled';
/** Jira’s own document spells it the first way, its other sources the second; both are asked (docs/platform/jira.md#own-preferences). */
const ownChangesKeys = ['user.notifiy.own.changes', 'user.notify.own.changes'];

/**
 * Looks at an account with its own eyes and makes codes of what they see. `me` is what `myself` told these eyes; what else cannot be read is
 * left out.
 */
export async function observe(jira: JiraClient, me: JiraUser, plan: Plan, now: Date): Promise<Evidence> {
  const [locale, autowatch, ownChanges, permissions] = await Promise.all([
    readingOf(jira.ask(ownLocale)),
    readingOf(jira.find(ownPreference, { key: autowatchDisabled })),
    readingOf(Promise.all(ownChangesKeys.map((key) => jira.find(ownPreference, { key })))),
    readingOf(permissionsOfOwn(jira, plan.where.jiraProjectId)),
  ]);
  const agree = me.timeZone === undefined ? undefined : zonesAgree(me.timeZone, plan.configurator.aquaTimeZone, now);
  const language = languageOf([locale.ok ? locale.value.locale : undefined, me.locale]);
  return {
    accountId: me.accountId,
    at: now.toISOString(),
    plan: planFingerprint(plan),
    ...(agree === undefined ? {} : { timeZone: agree ? 'agrees' : 'differs' }),
    ...(language ? { language } : {}),
    ...(autowatch.ok ? { autowatch: autowatch.value === undefined ? 'siteDefault' : autowatch.value ? 'off' : 'on' } : {}),
    // Not set means off: Jira's own default.
    ...(ownChanges.ok ? { ownChangesMail: ownChanges.value.includes(true) ? 'on' : 'off' } : {}),
    ...(permissions.ok ? { permissions: permissions.value } : {}),
  };
}

/** The keys of the table that the site knows, as held or lacked. Who does not see the project lacks it; of the rest Jira then says nothing. */
async function permissionsOfOwn(jira: JiraClient, projectId: string): Promise<{ held: string[]; lacked: string[] }> {
  const known = (await jira.ask(permissionCatalogue)).map(({ key }) => key);
  const asked = permissionKeys.filter((key) => known.includes(key));
  const own = await jira.find(ownPermissions, { keys: asked, projectId });
  if (!own) return { held: [], lacked: ['BROWSE_PROJECTS'] };
  return { held: asked.filter((key) => own.held.includes(key)), lacked: asked.filter((key) => !own.held.includes(key)) };
}

/** English (US) where everything that Jira tells of the language says so; two answers that differ decide nothing. */
function languageOf(locales: readonly (string | undefined)[]): Evidence['language'] {
  const [first, ...others] = locales.flatMap((locale) => (locale ? [isEnglishUs(locale)] : []));
  if (first === undefined || others.some((one) => one !== first)) return undefined;
  return first ? 'englishUs' : 'other';
}
