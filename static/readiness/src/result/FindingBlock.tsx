import type { ReactNode } from 'react';
import type { Row } from '../../../../src/wording/describe';
import { OutLink } from '../common/OutLink';
import { Steps } from '../common/Steps';

interface Props {
  finding: Row['findings'][number];
  /** Whether the finding says what it is: not where it is the row's only one, whose title says so. */
  titled?: boolean;
  /** Stands between what was found and what mends it. */
  children?: ReactNode;
}

/** A finding: expected against found, and the steps that mend it. */
export function FindingBlock({ finding, titled = false, children }: Props) {
  const { text, expected, found, remedy, link } = finding;
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
      {link && (
        <p>
          <OutLink link={link} />
        </p>
      )}
      {children}
      {remedy && <Steps steps={remedy.steps} />}
    </div>
  );
}
