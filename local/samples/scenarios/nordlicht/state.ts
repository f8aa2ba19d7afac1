/** The company at one moment of its way through the checklist. */
export interface CompanyState {
  /** Dates of the company are relative to this moment. */
  now: Date;
  /** Whether everybody has done what the checklist asked for. */
  mended: boolean;
}

const dayMs = 86_400_000;

export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * dayMs);
}

/** The last moment of a day, so many days from now. */
export function endOfDay(now: Date, days: number): Date {
  const day = daysFrom(now, days);
  day.setUTCHours(23, 59, 59, 0);
  return day;
}
