import { de as words } from '../../../../src/wording/de';
import { app } from './de/app';
import { decide } from './de/decide';
import { evidence } from './de/evidence';
import { history } from './de/history';
import { mapping } from './de/mapping';
import { people } from './de/people';
import { plans } from './de/plans';
import { result } from './de/result';
import { runs } from './de/runs';
import { setup } from './de/setup';

/** German: the words of the checklist, and those that only the page needs. */
export const de = { words, page: { app, decide, evidence, history, mapping, people, plans, result, runs, setup } };
