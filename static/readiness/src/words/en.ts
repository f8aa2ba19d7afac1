import { en as words } from '../../../../src/wording/en';
import { app } from './en/app';
import { result } from './en/result';
import { setup } from './en/setup';

/** English: the words of the checklist, and those that only the page needs. Another language has the same shape. */
export const en = { words, page: { app, result, setup } };
