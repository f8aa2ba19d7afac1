import type { RemedyStep, Say } from '../words';
import { step } from './links';

/** Wer etwas sah oder nicht sah, im Dativ („vor Ihnen“): wer liest, oder diese App, wo sie nach Zeitplan geprüft hat. */
export function toYou(say: Say): string {
  return say.seenBy === 'app' ? 'dieser App selbst' : 'Ihnen';
}

/** Dasselbe im Akkusativ („für Sie“). */
export function you(say: Say): string {
  return say.seenBy === 'app' ? 'diese App selbst' : 'Sie';
}

/** Was Einblick verschafft: die Schritte für wen auch immer, der liest. Was diese App allein nicht sah, sieht die Person womöglich beim erneuten Prüfen. */
export function sightSteps(say: Say, ...steps: RemedyStep[]): RemedyStep[] {
  return say.seenBy === 'app' ? [lookYourself] : steps;
}

const lookYourself = step('Diese Prüfung lief nach Zeitplan, allein durch diese App. „Erneut prüfen“ liest Jira mit Ihrem Konto.');
