import { checks } from '../../src/checks';
import { en as about } from '../../src/checks/about-en';
import { en } from '../../src/checks/en';
import { checkPage, type GeneratedFile } from './files';

/** The pages in docs/checks, one for each check. */
export function checkPages(): GeneratedFile[] {
  return checks.map(({ id, effect }) => checkPage(id, effect, en[id], about[id]));
}
