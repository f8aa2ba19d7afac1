import { aquaSyncUser } from '../../../facts/aqua/sync-user';
import { aquaLicences } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { daysLeft, goingOn, hasSeats, hasSeatsOf, syncLicences, termOf } from '../_sync-licence';

/** Days before the end from which on the licence is worth a warning. */
const warnDays = 30;

export const aquaSyncLicenceInTerm = defineCheck({
  id: 'aqua-sync-licence-in-term',
  effect: 'stops',
  needs: { licences: aquaLicences, user: optional(aquaSyncUser) },
  kinds: {
    ended: kind<{ licence: string; endedAt: string }>('failed'),
    notYet: kind<{ licence: string; startsAt: string }>('failed'),
    endsSoon: kind<{ licence: string; endsAt: string; days: number }>('warning', { effect: 'risk' }),
    inTerm: kind<{ licence: string; endsAt?: string | undefined }>('passed'),
    noLicence: kind('notApplicable'),
  },
  judge: ({ licences, user }, { plan, now, found }) => {
    const fitting = syncLicences(licences, plan);
    const assigned = user.ok ? (user.value?.licences ?? []) : [];
    const typeOf = new Map(assigned.map(({ code, type }) => [code, type]));
    // A licence that the sync user does not hold, or that nobody can hold, helps it nothing.
    const held = firstFilled(
      fitting.filter(({ code }) => typeOf.has(code)),
      fitting,
    );
    // One of named seats goes on in no licence of floating ones, and the other way round.
    const ofItsKind = held.filter((licence) => {
      const type = typeOf.get(licence.code);
      return type === undefined ? hasSeats(licence) : hasSeatsOf(type, licence);
    });
    const candidates = firstFilled(ofItsKind, firstFilled(held.filter(hasSeats), held)).map((licence) => ({
      licence,
      term: termOf(licence, now),
    }));
    const inTerm = candidates.filter(({ term }) => term.state === 'inTerm');
    const [best] = inTerm.sort((a, b) => (b.term.daysLeft ?? Infinity) - (a.term.daysLeft ?? Infinity));
    if (best) {
      const licence = goingOn(
        best.licence,
        candidates.map((one) => one.licence),
      );
      const days = daysLeft(licence, now);
      if (days !== undefined && days < warnDays && licence.expiresAt) {
        return [found.endsSoon({ licence: licence.name, endsAt: licence.expiresAt, days })];
      }
      return [found.inTerm({ licence: licence.name, endsAt: licence.expiresAt })];
    }
    // One that is going to start tells more than one that has ended.
    const first = candidates.find(({ term }) => term.state === 'notYet') ?? candidates[0];
    if (!first) return [found.noLicence({})];
    const { licence, term } = first;
    return term.state === 'notYet'
      ? [found.notYet({ licence: licence.name, startsAt: licence.startsAt ?? '' })]
      : [found.ended({ licence: licence.name, endedAt: licence.expiresAt ?? '' })];
  },
});

function firstFilled<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  return some.length > 0 ? some : others;
}
