import type { Overview } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';
import { usePack } from '../words/pack';

/** Between which projects the plan synchronises. */
export function Projects({ overview, say }: { overview: Overview; say: Say }) {
  const { page } = usePack();
  const where = overview.plan?.draft.where;
  if (!where) return null;
  return (
    <p className="projects">
      {say.name({ ref: 'jiraProject', id: where.jiraProjectId })} <span aria-hidden="true">⇄</span>
      <span className="hidden">{page.app.synchronisedWith}</span> {say.name({ ref: 'aquaProject', id: where.aquaProjectId })}
    </p>
  );
}
