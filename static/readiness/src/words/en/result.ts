import type { Group } from '../../../../../src/wording/groups';

const groupMeanings: Record<Group, string> = {
  stops: 'Nothing is synchronised until these are mended.',
  items: 'The synchronisation runs, but these items do not arrive, or arrive incomplete.',
  silent: 'No error shows, but data suffer.',
  question: 'This app cannot see it. One answer settles each question.',
  unseen: 'Neither passed nor failed: each row says what would settle it.',
  risks: 'Nothing fails today. These could hurt later and do not change the verdict.',
  advice: 'The manual advises it.',
  waived: 'Failed, and you decided to go ahead.',
  passed: 'In order.',
  notApplicable: 'This plan does not need it.',
};

/** Words of the result: the verdict, the rows, what is done about them. */
export const result = {
  groupMeanings,
};
