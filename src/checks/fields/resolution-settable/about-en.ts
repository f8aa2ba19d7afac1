import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'Where a pair carries the resolution to Jira: the screens of the steps into statuses of the category Done that the sync user may take, and the edit screen of a work item in scope. In team-managed projects Jira sets the resolution by itself.',
  cannotSee: 'Resolutions that a single step leaves out of the choice. Whether a step sets a resolution of its own afterwards.',
  mend: 'Put the field Resolution on the screen of each step that leads to a Done status. In a team-managed project, let the pair carry the resolution to aqua only.',
};
