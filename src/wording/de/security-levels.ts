import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { Link } from '../words';

/** Where members of security levels are added. */
export function securitySchemesPage(say: Say): Link {
  return { text: 'Vorgangssicherheitsschemata', href: say.jira('/secure/admin/ViewIssueSecuritySchemes.jspa') };
}

/** "der Sicherheitsstufe „Management“", "den Sicherheitsstufen Intern und Management": in the dative, as after „mit“. */
export function securityLevels(levels: readonly Ref[], say: Say): string {
  return levels.length === 1 ? `der Sicherheitsstufe „${say.names(levels)}“` : `den Sicherheitsstufen ${say.names(levels)}`;
}

/** In the dative, as after „zu“. */
export function theseLevels({ length }: readonly Ref[]): string {
  return length === 1 ? 'dieser Stufe' : 'diesen Stufen';
}
