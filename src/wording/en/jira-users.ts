import { step } from './links';

export const browseYourself = step('Give yourself “Browse spaces” in the project, then check this row again.');
