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
 * Looks at an account with its own eyes and makes codes of what they see, for each of the plans. `me` is what `myself` told these eyes; what
 * else cannot be read is left out. What belongs to the account is asked once, and a project once.
 */
export async function observeFor<P extends Plan>(
  jira: JiraClient,
  me: JiraUser,
  plans: readonly P[],
  now: Date,
): Promise<Map<P, Evidence>> {
  const projects = [...new Set(plans.map(({ where }) => where.jiraProjectId))];
  const [settings, permissions] = await Promise.all([settingsOf(jira, me), permissionsIn(jira, projects)]);
  return new Map(
    plans.map((plan) => {
      const agree = me.timeZone === undefined ? undefined : zonesAgree(me.timeZone, plan.configurator.aquaTimeZone, now);
      const own = permissions.get(plan.where.jiraProjectId);
      const evidence: Evidence = {
        accountId: me.accountId,
        at: now.toISOString(),
        plan: planFingerprint(plan),
        ...(agree === undefined ? {} : { timeZone: agree ? 'agrees' : 'differs' }),
        ...settings,
        ...(own ? { permissions: own } : {}),
      };
      return [plan, evidence];
    }),
  );
}

/** The same for one plan. */
export async function observe(jira: JiraClient, me: JiraUser, plan: Plan, now: Date): Promise<Evidence> {
  const [evidence] = (await observeFor(jira, me, [plan], now)).values();
  if (!evidence) throw new Error('nothing was observed for the plan');
  return evidence;
}

async function settingsOf(jira: JiraClient, me: JiraUser): Promise<Pick<Evidence, 'language' | 'autowatch' | 'ownChangesMail'>> {
  const [locale, autowatch, ownChanges] = await Promise.all([
    readingOf(jira.ask(ownLocale)),
    readingOf(jira.find(ownPreference, { key: autowatchDisabled })),
    readingOf(Promise.all(ownChangesKeys.map((key) => jira.find(ownPreference, { key })))),
  ]);
  const language = languageOf([locale.ok ? locale.value.locale : undefined, me.locale]);
  return {
    ...(language ? { language } : {}),
    ...(autowatch.ok ? { autowatch: autowatch.value === undefined ? 'siteDefault' : autowatch.value ? 'off' : 'on' } : {}),
    // Not set means off: Jira's own default.
    ...(ownChanges.ok ? { ownChangesMail: ownChanges.value.includes(true) ? 'on' : 'off' } : {}),
  };
}

type Permissions = NonNullable<Evidence['permissions']>;

/** What the account holds and lacks in each project, as far as it could be read. */
async function permissionsIn(jira: JiraClient, projectIds: readonly string[]): Promise<Map<string, Permissions>> {
  const catalogue = await readingOf(jira.ask(permissionCatalogue));
  if (!catalogue.ok) return new Map();
  const known = catalogue.value.map(({ key }) => key);
  const asked = permissionKeys.filter((key) => known.includes(key));
  const readings = await Promise.all(
    projectIds.map(async (projectId) => [projectId, await readingOf(permissionsOfOwn(jira, projectId, asked))] as const),
  );
  return new Map(readings.flatMap(([projectId, reading]) => (reading.ok ? [[projectId, reading.value] as const] : [])));
}

/** The keys asked for, as held or lacked. Who does not see the project lacks it; of the rest Jira then says nothing. */
async function permissionsOfOwn(jira: JiraClient, projectId: string, asked: readonly string[]): Promise<Permissions> {
  const own = await jira.find(ownPermissions, { keys: [...asked], projectId });
  if (!own) return { held: [], lacked: ['BROWSE_PROJECTS'] };
  return { held: asked.filter((key) => own.held.includes(key)), lacked: asked.filter((key) => !own.held.includes(key)) };
}

/** English (US) where everything that Jira tells of the language says so; two answers that differ decide nothing. */
function languageOf(locales: readonly (string | undefined)[]): Evidence['language'] {
  const [first, ...others] = locales.flatMap((locale) => (locale ? [isEnglishUs(locale)] : []));
  if (first === undefined || others.some((one) => one !== first)) return undefined;
  return first ? 'englishUs' : 'other';
}
