import type { AquaLicence } from '../../facts/aqua/system';
import type { Plan } from '../../checklist/model/plan';

/** Licences that could be the one for the synchronisation: the one picked in the plan, else those whose name or code says so. */
export function syncLicences(licences: readonly AquaLicence[], plan: Plan): AquaLicence[] {
  const picked = plan.who.aquaLicenceCode;
  return licences.filter((licence) => (picked === undefined ? looksLikeSyncLicence(licence) : licence.code === picked));
}

/** The vendor's documents show the name "Jira-Sync"; code and name in other releases are not known (docs/platform/aqua.md#jira-sync-licence). */
export function looksLikeSyncLicence({ name, code }: { name: string; code: string }): boolean {
  return [name, code].some((text) => /jira.*sync|sync.*jira/i.test(text));
}

/** Licences that speak of Jira or of synchronising, but not of both: each may be the one under another name. */
export function perhapsSyncLicences(licences: readonly AquaLicence[]): AquaLicence[] {
  return licences.filter(({ name, code }) => [name, code].some((text) => /jira|sync/i.test(text)));
}

export function hasSeats({ maxNamed, maxFloating }: AquaLicence): boolean {
  return maxNamed + maxFloating > 0;
}

/** aqua's API says "Floated". */
export function isFloating(type: string): boolean {
  return /^float/i.test(type);
}

/** Whether a licence has seats of the kind by which somebody holds it. */
export function hasSeatsOf(type: string, { maxNamed, maxFloating }: AquaLicence): boolean {
  return (isFloating(type) ? maxFloating : maxNamed) > 0;
}

/** The first that can be used today; else the first of all. */
export function mostUsable(licences: readonly AquaLicence[], now: Date): AquaLicence | undefined {
  return licences.find((licence) => hasSeats(licence) && termOf(licence, now).state === 'inTerm') ?? licences.find(hasSeats) ?? licences[0];
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whether a licence is in term at a moment, and for how many whole days more. Where aqua gives no start or no end, there is none. */
export function termOf(licence: AquaLicence, now: Date): { state: 'notYet' | 'inTerm' | 'ended'; daysLeft?: number } {
  if (licence.startsAt && startOf(licence.startsAt) > now.getTime()) return { state: 'notYet' };
  const left = daysLeft(licence, now);
  if (left === undefined) return { state: 'inTerm' };
  return left < 0 ? { state: 'ended' } : { state: 'inTerm', daysLeft: left };
}

/** Whole days until a licence ends, less than none once it has; undefined where it has no end. */
export function daysLeft({ expiresAt }: AquaLicence, now: Date): number | undefined {
  if (!expiresAt) return undefined;
  // A licence has ended at the very moment of its end.
  const left = endOf(expiresAt) - now.getTime();
  if (left <= -slackOf(expiresAt, westernmostMs)) return -1;
  return Math.max(0, Math.floor(left / dayMs));
}

/** A licence that starts within so long of another's end goes on where that one ended. */
const gapMs = 60 * 60 * 1000;

/** The last of the licences that go on where one ends, as after a renewal in advance; the licence itself where none does. */
export function goingOn(licence: AquaLicence, others: readonly AquaLicence[]): AquaLicence {
  const { expiresAt } = licence;
  if (!expiresAt) return licence;
  const end = endOf(expiresAt);
  const next = others.find(
    (other) => other.startsAt && momentOf(other.startsAt) <= end + gapMs && (!other.expiresAt || endOf(other.expiresAt) > end),
  );
  return next
    ? goingOn(
        next,
        others.filter((other) => other !== next),
      )
    : licence;
}

/** How far the clocks of the east and of the west are from Greenwich. */
const easternmostMs = 14 * 60 * 60 * 1000;
const westernmostMs = 12 * 60 * 60 * 1000;

/** How far off a date may be that names no zone: aqua does not tell by whose clock it is. */
function slackOf(date: string, mostMs: number): number {
  return /^\d{4}-\d\d-\d\d(T[\d:.]+)?$/.test(date) ? mostMs : 0;
}

/** A date as a moment; by Greenwich where it names no zone. */
function momentOf(date: string): number {
  return Date.parse(/T[\d:.]+$/.test(date) ? `${date}Z` : date);
}

/** The first moment at which a licence may have begun. */
function startOf(startsAt: string): number {
  return momentOf(startsAt) - slackOf(startsAt, easternmostMs);
}

/**
 * The moment from which on a licence has ended for sure, by Greenwich where its date names no zone. An end that names a day without a time, or
 * midnight, may mean the whole of that day: aqua does not tell.
 */
function endOf(expiresAt: string): number {
  const isWholeDay = /^\d{4}-\d\d-\d\d(T00:00(:00(\.0+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.test(expiresAt);
  return momentOf(expiresAt) + (isWholeDay ? dayMs : 0);
}
