import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "Signs of another use: the app reads aqua with it; it is a server administrator; somebody logged in to aqua's web page with it in the last 30 days.",
  cannotSee: "Log-ins that aqua does not tell of. Use through aqua's other clients: the synchronisation may use those itself.",
  mend: 'Make other accounts for people and for this app, and change the password.',
};
