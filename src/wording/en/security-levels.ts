import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { Link } from '../words';

/** Where members of security levels are added. */
export function securitySchemesPage(say: Say): Link {
  return { text: 'Work item security schemes', href: say.jira('/secure/admin/ViewIssueSecuritySchemes.jspa') };
}

/** "the security level “Management”", "the security levels Intern and Management". */
export function securityLevels(levels: readonly Ref[], say: Say): string {
  return levels.length === 1 ? `the security level “${say.names(levels)}”` : `the security levels ${say.names(levels)}`;
}

export function theseLevels({ length }: readonly Ref[]): string {
  return length === 1 ? 'this level' : 'these levels';
}
