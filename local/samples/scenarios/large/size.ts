/** How large the company `large` is, beside the company that it has grown from. */
export interface Size {
  people: number;
  issuesInScope: number;
  issuesElsewhere: number;
  aquaUsers: number;
  aquaItems: number;
  /** People on issues in scope and on aqua's items: what the checklist has to do with, however large the site is. */
  peopleInUse: number;
}

/** The size of a site that is named rather than scaled. */
export interface SiteSize {
  people: number;
  /** Those in scope; a quarter as many again are elsewhere. */
  issues: number;
  peopleInUse: number;
}

/** The values in use do not depend on the size either. */
export const valuesInUse = 40;
/** Values of each kind that aqua lacks. */
export const valuesMissing = 3;

/** The site that `large` is meant to be. */
const usual: SiteSize = { people: 50_000, issues: 200_000, peopleInUse: 600 };

/** A size so many times the usual one, in everything but who is in use, or the one that is named. */
export function sizeFor(scale: number, { people, issues, peopleInUse }: SiteSize = usual): Size {
  const part = (count: number): number => Math.round(count * scale);
  return {
    people: Math.max(part(people), peopleInUse),
    issuesInScope: part(issues),
    issuesElsewhere: part(issues / 4),
    aquaUsers: Math.max(part(people / 25), peopleInUse),
    aquaItems: part(issues / 5),
    peopleInUse,
  };
}
