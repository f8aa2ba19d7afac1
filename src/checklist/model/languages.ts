/** Whether a locale is English (US). Jira writes `en_US`, the web `en-US`. */
export function isEnglishUs(locale: string): boolean {
  return /^en[-_]us$/i.test(locale.trim());
}
