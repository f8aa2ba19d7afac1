import { de as checklist } from '../checks/de';
import { naming } from './de/naming';
import { report } from './de/report';
import { result } from './de/result';
import { sharedQuestions } from './de/shared-questions';
import { system } from './de/system';
import type { Words } from './words';

/** German, in the words of Jira’s and aqua’s own interfaces (docs/german.md). */
export const de: Words = { language: 'de', checklist, sharedQuestions, naming, result, report, ...system };
