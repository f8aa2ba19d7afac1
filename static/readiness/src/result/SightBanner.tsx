import SectionMessage from '@atlaskit/section-message';
import type { Row } from '../../../../src/wording/describe';
import { OutLink } from '../common/OutLink';

/** What this app itself could not see. It says nothing about the synchronisation. */
export function SightBanner({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="note">
      <SectionMessage appearance="information" title="This app could not see everything">
        {rows.flatMap((row) =>
          row.findings.map((finding, index) => (
            <p key={`${row.check}-${index}`}>
              {finding.found ?? finding.text}. {finding.remedy?.steps.map((step) => step.text).join(' ')}{' '}
              {finding.remedy?.steps[0]?.link && <OutLink link={finding.remedy.steps[0].link} />}
            </p>
          )),
        )}
        <p>Rows that need it are open. They are neither passed nor failed.</p>
      </SectionMessage>
    </div>
  );
}
