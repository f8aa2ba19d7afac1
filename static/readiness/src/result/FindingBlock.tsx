import type { Row } from '../../../../src/wording/describe';
import { OutLink } from '../common/OutLink';

/** A finding: expected against found, and the steps that mend it. */
export function FindingBlock({ finding, titled }: { finding: Row['findings'][number]; titled: boolean }) {
  const { text, expected, found, remedy } = finding;
  return (
    <div className="finding">
      {titled && <p className="finding-title">{text}</p>}
      {(expected ?? found) && (
        <dl>
          {expected && (
            <>
              <dt>Expected</dt>
              <dd>{expected}</dd>
            </>
          )}
          {found && (
            <>
              <dt>Found</dt>
              <dd>{found}</dd>
            </>
          )}
        </dl>
      )}
      {remedy && (
        <ol>
          {remedy.steps.map((step, index) => (
            <li key={index}>
              {step.text} {step.link && <OutLink link={step.link} />}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
