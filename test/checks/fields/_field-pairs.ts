import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { FieldPair, Plan } from '../../../src/checklist/model/plan';
import type { AquaField } from '../../../src/facts/aqua/fields';
import type { ReaderRole } from '../../../src/facts/aqua/reader-role';
import type { TooLongForJira } from '../../../src/facts/aqua/text-lengths';
import type { JiraField } from '../../../src/facts/jira/carried-fields';
import type { TooLong } from '../../../src/facts/jira/text-lengths';
import { plan, planWith } from '../../support/plan';
import { read } from '../../support/test-check';
import { aquaField, bugs, jiraField, sameRole, type Fields } from './_builders';

const customType = (name: string): string => `com.atlassian.jira.plugin.system.customfieldtypes:${name}`;
export const inJira = (custom: string, id = 'customfield_1'): JiraField => ({
  id,
  name: 'Market',
  type: 'any',
  custom: customType(custom),
});
export const inAqua = (type: string, more: Partial<AquaField> = {}): AquaField => ({
  id: 'Market',
  title: 'Markt',
  custom: true,
  active: true,
  type,
  ...more,
});
export const pair: FieldPair = { jiraFieldId: 'customfield_1', aquaItemType: 'Defect', aquaFieldId: 'Market' };
export const both = { jira: jiraField('customfield_1'), aqua: aquaField('Market') };
export const carrying = (...fields: FieldPair[]): Plan => planWith({ travels: { fields } });
export const jira = (...fields: JiraField[]): Reading<{ fields: JiraField[]; allTold: boolean }> => read({ fields, allTold: true });
export const aqua = (...fields: AquaField[]): Reading<Fields> => read<Fields>({ Defect: fields });
interface Lengths {
  ofJira: Reading<TooLong[]>;
  ofAqua: Reading<TooLongForJira[]>;
}
export const role = read(sameRole);
/** Nothing measured is too long. */
export const unmeasured: Lengths = { ofJira: read([]), ofAqua: read([]) };
export const oneWay = (direction: 'toAqua' | 'toJira'): Plan => ({
  ...carrying(pair),
  where: { ...plan.where, pairs: [{ ...bugs, direction }] },
});

export interface Facts extends Lengths, Record<string, unknown> {
  jira: Reading<{ fields: JiraField[]; allTold: boolean }>;
  aqua: Reading<Fields>;
  role: Reading<ReaderRole>;
}
