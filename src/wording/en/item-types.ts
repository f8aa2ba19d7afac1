import type { AquaItemType } from '../../contract';

/** What aqua's item types are called within a sentence. */
export const itemTypes: Record<AquaItemType, { one: string; many: string }> = {
  Defect: { one: 'defect', many: 'defects' },
  Requirement: { one: 'requirement', many: 'requirements' },
};
