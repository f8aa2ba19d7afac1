import { de as words } from '../../../../src/wording/de';
import { app } from './de/app';
import { result } from './de/result';
import { runs } from './de/runs';

/** German: the words of the checklist, and those of the page that are on its first screens. */
export const de = { words, page: { app, result, runs } };
