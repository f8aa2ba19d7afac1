import '@atlaskit/css-reset';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { view } from '@forge/bridge';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { Boundary } from './common/Boundary';
import './styles.css';

// The components ask which of Atlassian's features are on; outside of Atlassian's own products none is.
setBooleanFeatureFlagResolver(() => false);

async function start(): Promise<void> {
  // The theme stands before the first picture does; one that cannot be had is no reason to show nothing.
  await view.theme.enable().catch(() => undefined);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <Boundary>
        <App />
      </Boundary>
    </StrictMode>,
  );
}

void start();
