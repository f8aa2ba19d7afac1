/** How large the company `large` is, beside the company that it has grown from. */
export interface Size {
  people: number;
  issuesInScope: number;
  issuesElsewhere: number;
  aquaUsers: number;
  aquaItems: number;
}

/** What the checklist has to do with does not depend on the scale: these people and values are in use however large the site is. */
export const peopleInUse = 600;
export const valuesInUse = 40;
/** Values of each kind that aqua lacks. */
export const valuesMissing = 3;

export function sizeFor(scale: number): Size {
  const scaled = (count: number): number => Math.round(count * scale);
  return {
    people: Math.max(scaled(50_000), peopleInUse),
    issuesInScope: scaled(200_000),
    issuesElsewhere: scaled(50_000),
    aquaUsers: Math.max(scaled(2_000), peopleInUse),
    aquaItems: scaled(40_000),
  };
}
