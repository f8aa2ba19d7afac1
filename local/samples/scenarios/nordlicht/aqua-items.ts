import { randomFrom, type Random } from '../../random';
import type { ItemRecord } from '../../aqua/system';
import { defectStatusIds, priorityIds, resolutionEntryIds } from './aqua-fields';
import type { AquaPeople } from './aqua-users';

/** Defects of the regression project by the person who works on them: 18 people, four of them still with their old addresses. */
const defectsOf: Readonly<Record<string, number>> = {
  'svenja.paulsen': 161,
  'birte.claussen': 148,
  'silke.wiechmann': 131,
  'nina.schroeder': 127,
  'anja.thomsen': 119,
  'bernd.scholz': 96,
  'petra.winkler': 88,
  'aylin.demir': 84,
  'joerg.mueller': 77,
  'thomas.becker': 71,
  'hauke.sievers': 64,
  'marcel.dietz': 59,
  'ines.falk': 52,
  'henrik.osterloh': 47,
  'mustafa.yildiz': 41,
  'yvonne.kraemer': 33,
  'miriam.roth': 28,
  'carsten.ahlers': 17,
};
/** What testers choose for closed defects; nobody has chosen "Abgelehnt" yet. */
const resolutionsInUse = Object.values(resolutionEntryIds).filter((id) => id !== resolutionEntryIds.Abgelehnt);
const defectsOfNobody = 206;

const requirementsOf: Readonly<Record<string, number>> = {
  'katharina.brandt': 188,
  'francesca.conti': 143,
  'miriam.roth': 121,
  'greta.lindqvist': 36,
};
const requirementsOfNobody = 74;

/** The items of "Webshop Regression", spread over its folders. */
export function webshopItems(people: AquaPeople, folderIds: readonly number[]): ItemRecord[] {
  const random = randomFrom('nordlicht aqua items');
  return [
    ...assigned(defectsOf, defectsOfNobody, people).map((assignedTo) => defect(assignedTo, random, folderIds)),
    ...assigned(requirementsOf, requirementsOfNobody, people).map((assignedTo): ItemRecord => ({
      itemType: 'Requirement',
      folderId: random.pick(folderIds),
      assignedTo,
      values: { Status: 2001 + random.below(4), Priority: random.pick(priorityIds) },
    })),
  ];
}

function defect(assignedTo: number, random: Random, folderIds: readonly number[]): ItemRecord {
  const status = random.pick(Object.values(defectStatusIds));
  const closed = status === defectStatusIds.done || status === defectStatusIds.rejected;
  return {
    itemType: 'Defect',
    folderId: random.pick(folderIds),
    assignedTo,
    values: {
      Status: status,
      Priority: random.pick(priorityIds),
      Severity: 4001 + random.below(4),
      Resolution: closed ? random.pick(resolutionsInUse) : 0,
    },
  };
}

/** The assignee's id for each item; 0 where nobody is assigned. */
function assigned(counts: Readonly<Record<string, number>>, ofNobody: number, people: AquaPeople): number[] {
  return [
    ...Object.entries(counts).flatMap(([slug, count]) => Array.from({ length: count }, () => people.bySlug(slug).id)),
    ...Array.from({ length: ofNobody }, () => 0),
  ];
}
