import { en as words } from '../../../../src/wording/en';
import { app } from './en/app';
import { result } from './en/result';
import { runs } from './en/runs';

/** English: the words of the checklist, and those of the page that are on its first screens. */
export const en = { words, page: { app, result, runs } };
