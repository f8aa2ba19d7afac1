import type { Row } from '../../../../src/wording/describe';
import { Message } from '../common/Message';
import { OutLink } from '../common/OutLink';
import { usePack } from '../words/pack';

/** What this app itself could not see, each reason once. It says nothing about the synchronisation. */
export function SightBanner({ rows }: { rows: readonly Row[] }) {
  const { views } = usePack().page.result;
  if (rows.length === 0) return null;
  const stepsByText = new Map(
    rows.flatMap((row) => row.findings.map((finding) => [finding.found ?? finding.text, finding.remedy?.steps ?? []])),
  );
  return (
    <div className="note">
      <Message appearance="information" title={views.sightTitle}>
        {[...stepsByText].map(([what, steps]) => (
          <p key={what}>
            {what}. {steps.map((step) => step.text).join(' ')} {steps[0]?.link && <OutLink link={steps[0].link} />}
          </p>
        ))}
        <p>{views.sightRest}</p>
      </Message>
    </div>
  );
}
