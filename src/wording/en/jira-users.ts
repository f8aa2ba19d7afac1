import { step } from './links';

export const browseYourself = step('Give yourself Browse Projects in the project, then check this row again.');
