import type { AquaItemType } from '../../contract';

/** What aqua's item types are called within a sentence; `toMany` is the dative of the plural. */
export const itemTypes: Record<AquaItemType, { one: string; many: string; toMany: string }> = {
  Defect: { one: 'Fehler', many: 'Fehler', toMany: 'Fehlern' },
  Requirement: { one: 'Anforderung', many: 'Anforderungen', toMany: 'Anforderungen' },
};
