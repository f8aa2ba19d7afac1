import { en as checklist } from '../checks/en';
import { naming } from './en/naming';
import { report } from './en/report';
import { result } from './en/result';
import { sharedQuestions } from './en/shared-questions';
import { system } from './en/system';
import type { Words } from './words';

/** English, as everybody reads it whose language the app does not speak. */
export const en: Words = { language: 'en', checklist, sharedQuestions, naming, result, report, ...system };
