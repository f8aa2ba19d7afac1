import { bundle } from './en/bundle';
import { page } from './en/page';
import { planFile } from './en/plan-file';
import { systems } from './en/systems';
import { usage } from './en/usage';

/** English: what the commands say by themselves. */
export const en = { bundle, page, planFile, systems, usage };
