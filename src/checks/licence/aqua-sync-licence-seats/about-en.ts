import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "Whether the sync user holds the licence as a named or a floating one, and the seats in use as aqua tells them to those who hold one. A named seat is its holder's own: 1 of 1 in use by the sync user is in order, and so is a floating one that aqua's list of activity shows the sync user to hold at this moment.",
  cannotSee:
    'Who else uses floating seats at this moment. aqua tells the seats only to those who hold the licence; whether the sync user holds it is a row of its own.',
  mend: 'Give the sync user the licence as a named one, take it from those who do not need it, or ask aqua for more seats.',
};
