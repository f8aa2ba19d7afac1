import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Ref, AquaItemType } from '../../../src/checklist/model/vocabulary';
import type { AquaField } from '../../../src/facts/aqua/fields';
import type { ReaderRole } from '../../../src/facts/aqua/reader-role';
import { plan, planWith } from '../../support/plan';

/** aqua's fields by item type, as the fact tells them. */
export type Fields = { [T in AquaItemType]?: AquaField[] };

const [first, second] = plan.where.pairs;
if (!first || !second) throw new Error('the plan has pairs');
/** The pairs of the plan: bugs both ways, stories to aqua. */
export const bugs = first;
export const stories = second;
export const bugType: Ref = { ref: 'jiraIssueType', id: '10004' };
export const onlyToAqua = planWith({ where: { pairs: plan.where.pairs.map((pair) => ({ ...pair, direction: 'toAqua' as const })) } });

export const jiraField = (id: string): Ref => ({ ref: 'jiraField', id });
/** A field of aqua's defects. */
export const aquaField = (id: string): Ref => ({ ref: 'aquaField', projectId: 71, itemType: 'Defect', id });

/** The reading account is user 7; the sync user has role 1. */
export const reader: Ref = { ref: 'aquaUser', id: 7 };
export const syncUserRole: Ref = { ref: 'aquaRole', id: 1 };
export const sameRole: ReaderRole = { same: true, readerId: 7, syncUserRoleId: 1 };
export const otherRole: ReaderRole = { same: false, readerId: 7, syncUserRoleId: 1 };
export const noRole: ReaderRole = { same: false, readerId: 7 };

export const market = 'customfield_10112';
export const sprintType = 'com.pyxis.greenhopper.jira:gh-sprint';

const ofAqua = (id: string, type: string): AquaField => ({ id, title: id, custom: false, active: true, type });
const withPriority = [ofAqua('Priority', 'Dictionary'), ofAqua('Sprint', 'Sprint')];
/** aqua's fields where both item types have priorities and sprints. */
export const fieldsOfAqua: Reading<Fields> = { ok: true, value: { Defect: withPriority, Requirement: withPriority } };
/** The same where defects have neither, or not any more. */
export const withoutPriorities: Reading<Fields> = {
  ok: true,
  value: { Defect: [{ ...ofAqua('Priority', 'Dictionary'), active: false }], Requirement: withPriority },
};
