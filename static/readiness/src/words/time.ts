import { momentFormat, relativeFormat } from './formats';

/** "3 minutes ago", in the reader's language. */
export function ago(iso: string, now: number, locale: string, justNow: string): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  const relative = relativeFormat(locale);
  if (Math.abs(seconds) < 45) return justNow;
  if (Math.abs(seconds) < 2700) return relative.format(Math.round(seconds / 60), 'minute');
  if (Math.abs(seconds) < 64_800) return relative.format(Math.round(seconds / 3600), 'hour');
  return relative.format(Math.round(seconds / 86_400), 'day');
}

/** "23 Nov 2026, 10:00". */
export function moment(iso: string, locale: string): string {
  return momentFormat(locale).format(new Date(iso));
}
