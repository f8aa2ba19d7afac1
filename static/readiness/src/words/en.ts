import { en as words } from '../../../../src/wording/en';
import { app } from './en/app';
import { decide } from './en/decide';
import { evidence } from './en/evidence';
import { history } from './en/history';
import { mapping } from './en/mapping';
import { people } from './en/people';
import { plans } from './en/plans';
import { result } from './en/result';
import { runs } from './en/runs';
import { setup } from './en/setup';

/** English: the words of the checklist, and those that only the page needs. */
export const en = { words, page: { app, decide, evidence, history, mapping, people, plans, result, runs, setup } };
