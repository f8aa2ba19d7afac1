import type { Overview } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';

/** Between which projects the plan synchronises. */
export function Projects({ overview, say }: { overview: Overview; say: Say }) {
  const where = overview.plan?.draft.where;
  if (!where) return null;
  return (
    <p className="projects">
      {say.name({ ref: 'jiraProject', id: where.jiraProjectId })} <span aria-hidden="true">⇄</span>
      <span className="hidden">synchronised with</span> {say.name({ ref: 'aquaProject', id: where.aquaProjectId })}
    </p>
  );
}
