import { en as words } from '../../../../src/wording/en';
import { app } from './de/app';
import { decide } from './de/decide';
import { evidence } from './de/evidence';
import { history } from './de/history';
import { mapping } from './de/mapping';
import { plans } from './de/plans';
import { result } from './de/result';
import { setup } from './de/setup';

/** German: what the checklist says is English until every check has its German words. */
export const de = { words, page: { app, decide, evidence, history, mapping, plans, result, setup } };
