import type { AquaSystem } from '../../aqua/system';
import type { JiraSite } from '../../jira/site';
import { grownAqua } from './aqua';
import { grownJira } from './jira';
import { sizeFor, type SiteSize } from './size';

/** A company grown large: with people, values, issues and items by the thousand, and for the rest as it was. */
export function grown(
  { jira, aqua }: { jira: JiraSite; aqua: AquaSystem },
  now: Date,
  scale: number,
  site?: SiteSize,
): { jira: JiraSite; aqua: AquaSystem } {
  const size = sizeFor(scale, site);
  return { jira: grownJira(jira, size, now), aqua: grownAqua(aqua, size) };
}
