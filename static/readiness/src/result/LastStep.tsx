import { OutLink } from '../common/OutLink';
import type { Overview } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';
import { usePack } from '../words/pack';
import { ways } from './vocabulary';

/** When nothing is left to mend: one item each way, and what to look at. */
export function LastStep({ overview, say }: { overview: Overview; say: Say }) {
  const { page } = usePack();
  const { ready, head } = page.result;
  const where = overview.plan?.draft.where;
  const directions = where?.pairs.map(({ direction }) => direction) ?? [];
  const aqua = say.aqua();
  return (
    <section className="card last-step" aria-labelledby="last-step">
      <h2 id="last-step">{ready.title}</h2>
      <p>{ready.lead}</p>
      <div className="both-ways">
        {ways
          .filter((way) => directions.some((direction) => direction === 'both' || direction === way))
          .map((way) => (
            <div key={way}>
              <h3>{head.ways[way]}</h3>
              <ol>
                {ready[way].map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          ))}
      </div>
      <p className="actions">
        {where && (
          <OutLink
            link={{ text: ready.openJira, href: say.jira(`/issues/?jql=${encodeURIComponent(`project = ${where.jiraProjectId}`)}`) }}
          />
        )}
        {aqua !== undefined && <OutLink link={{ text: ready.openAqua, href: aqua }} />}
      </p>
    </section>
  );
}
