/** A moment in Jira's own form, `2026-03-31T18:43:50.000+0200`, in a time zone. */
export function jiraTime(moment: number, timeZone: string): string {
  const offset = offsetMinutes(moment, timeZone);
  const local = new Date(moment + offset * 60_000).toISOString().slice(0, -1);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${local}${sign}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`;
}

/** A formatter for each zone that was asked for: making one costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** What the clocks of a zone show at a moment, as if it were UTC; for dates that people write without a zone. */
export function offsetMinutes(moment: number, timeZone: string): number {
  const name = formatterFor(timeZone)
    .formatToParts(moment)
    .find((part) => part.type === 'timeZoneName')?.value;
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!found) return 0;
  const size = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -size : size;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
