import Button from '@atlaskit/button/new';
import { router } from '@forge/bridge';
import { Component, type ReactNode } from 'react';
import { usePack } from '../words/pack';
import { Message } from './Message';

/**
 * Keeps a fault of the page from leaving nothing on the screen: a part that could not be loaded, since a new version was deployed in
 * between, or a result that this version cannot show.
 */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { app } = usePack().page;
  return (
    <main>
      <h1 className="hidden">{app.title}</h1>
      <div className="problem" role="alert">
        <Message title={app.broken.title} appearance="error">
          <p>{app.broken.next}</p>
          <div className="actions">
            <Button onClick={() => void router.reload()}>{app.broken.reload}</Button>
          </div>
        </Message>
      </div>
    </main>
  );
}
