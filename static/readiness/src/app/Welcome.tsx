import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { usePack } from '../words/pack';

/** What somebody sees who opens the page for the first time. */
export function Welcome({ onStart }: { onStart: () => void }) {
  const { welcome } = usePack().page.app;
  return (
    <main className="narrow welcome">
      <Heading size="large" as="h1">
        {welcome.title}
      </Heading>
      <p className="lead">{welcome.lead}</p>
      <h2>{welcome.stepsTitle}</h2>
      <ol>
        {welcome.steps.map(([what, how]) => (
          <li key={what}>
            <strong>{what}</strong> {how}
          </li>
        ))}
      </ol>
      <ul className="facts">
        {welcome.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Button appearance="primary" onClick={onStart}>
        {welcome.start}
      </Button>
    </main>
  );
}
