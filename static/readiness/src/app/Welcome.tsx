import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';

/** What somebody sees who opens the page for the first time. */
export function Welcome({ onStart }: { onStart: () => void }) {
  return (
    <main className="narrow">
      <Heading size="large" as="h1">
        Is your aqua synchronisation ready to start?
      </Heading>
      <p className="lead">
        This page works aqua’s “Checklist before start” in Jira and aqua, says what would make the synchronisation fail, who mends it, and
        how.
      </p>
      <ul className="facts">
        <li>It only reads. Nothing is changed in either system.</li>
        <li>Set-up takes about five minutes and can be left at any time; a check takes about 20 seconds.</li>
        <li>You need an aqua account that may manage users and configure the project.</li>
      </ul>
      <Button appearance="primary" onClick={onStart}>
        Set up the check
      </Button>
    </main>
  );
}
