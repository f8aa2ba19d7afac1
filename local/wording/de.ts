import { bundle } from './de/bundle';
import { page } from './de/page';
import { planFile } from './de/plan-file';
import { systems } from './de/systems';
import { usage } from './de/usage';
import type { en } from './en';

/** German: what the commands say by themselves. */
export const de: typeof en = { bundle, page, planFile, systems, usage };
