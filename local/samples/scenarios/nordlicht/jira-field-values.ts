import type { FieldValue } from '../../jira/model/fields';
import type { Issue } from '../../jira/model/issue';
import type { IssueType, Named } from '../../jira/model/project';
import { randomFrom, type Random } from '../../random';
import { issueTypes } from './jira-values';
import { names } from './words';

const options = (firstId: number, list: string): Named[] =>
  names(list).map((name, index) => ({ id: String(firstId + index), name, description: '' }));

export const markets = options(20_101, 'Deutschland, Österreich, Schweiz, Niederlande');
export const teams = options(20_201, 'Kasse, Katalog, Konto, Mobil');
export const shopAreas = options(20_301, 'Startseite, Produktseite, Warenkorb, Kundenkonto');
export const components = options(20_401, 'Kasse, Suche');
export const versions = options(20_501, '4.39, 4.40');

type FieldOf = Record<'foundIn' | 'affectedMarket' | 'storyPoints' | 'team' | 'shopArea', string>;

/** What people of the webshop wrote into fields of their own; everything else is empty, components among it. */
export function fieldValues(fieldOf: FieldOf): Record<string, (issue: Issue) => FieldValue> {
  return {
    description: ({ summary }) => `${summary}. Nachgestellt auf der Testumgebung.`,
    [fieldOf.foundIn]: of(issueTypes.bug, 'version', (random) =>
      random.next() < 0.7 ? `4.${random.below(40)}.${random.below(10)}` : null,
    ),
    [fieldOf.affectedMarket]: of(issueTypes.bug, 'market', (random) => random.pick(markets)),
    [fieldOf.team]: of(issueTypes.bug, 'team', (random) => random.pick(teams)),
    [fieldOf.shopArea]: of(issueTypes.story, 'area', (random) => random.pick(shopAreas)),
    [fieldOf.storyPoints]: of(issueTypes.story, 'points', (random) => (random.next() < 0.8 ? 1 + random.below(13) : null)),
  };
}

/** Values of one type of issue of the webshop, the same whenever they are asked for. */
function of(type: IssueType, seed: string, value: (random: Random) => FieldValue): (issue: Issue) => FieldValue {
  return (issue) => (issue.type === type && issue.project.key === 'SHOP' ? value(randomFrom(`nordlicht ${seed} ${issue.id}`)) : null);
}
