import type { Outcome, PlanSection } from '../../../src/contract';
import type { Group } from '../../../src/wording/describe';

/** Words that only the page needs; those of the checklist are in src/wording. */

export const groupMeanings: Record<Group, string> = {
  stops: 'Nothing is synchronised until these are mended.',
  items: 'The synchronisation runs, but these items are not transferred.',
  silent: 'No error shows, but data suffer.',
  question: 'No machine can see this. One answer settles each question.',
  unseen: 'Neither passed nor failed: what would settle it stands in each row.',
  risks: 'Nothing fails today. These could hurt later and do not change the verdict.',
  advice: 'The manual advises it.',
  waived: 'Failed, and you decided to go ahead.',
  passed: 'In order.',
  notApplicable: 'This plan does not need it.',
};

export const outcomeNames: Record<Outcome, string> = {
  failed: 'Failed',
  unavailable: 'Could not look',
  unconfirmed: 'Needs your answer',
  warning: 'Risk',
  advice: 'Advice',
  passed: 'Passed',
  notApplicable: 'Does not apply',
};

export const stepNames: Record<'aqua' | PlanSection, string> = {
  aqua: 'aqua',
  where: 'What goes where',
  who: 'Who',
  travels: 'What travels',
  configurator: 'SyncConfigurator',
};

/** The platform did not carry a call to its end. */
export const lostCallWords = {
  title: 'No answer came',
  next: 'See whether you are online, then try again. Nothing that was saved is lost.',
};

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "3 minutes ago". */
export function ago(iso: string, now: number): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  if (Math.abs(seconds) < 45) return 'just now';
  if (Math.abs(seconds) < 2700) return relative.format(Math.round(seconds / 60), 'minute');
  if (Math.abs(seconds) < 64_800) return relative.format(Math.round(seconds / 3600), 'hour');
  return relative.format(Math.round(seconds / 86_400), 'day');
}

export function moment(iso: string): string {
  return exact.format(new Date(iso));
}
