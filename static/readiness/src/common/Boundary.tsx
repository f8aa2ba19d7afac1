import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { router } from '@forge/bridge';
import { Component, type ReactNode } from 'react';

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
    if (!this.state.failed) return this.props.children;
    return (
      <main>
        <h1 className="hidden">aqua sync readiness</h1>
        <div className="problem" role="alert">
          <SectionMessage title="This page could not be shown" appearance="error">
            <p>Most likely a new version of the app has come. Nothing that was saved is lost.</p>
            <div className="actions">
              <Button onClick={() => void router.reload()}>Load the page again</Button>
            </div>
          </SectionMessage>
        </div>
      </main>
    );
  }
}
