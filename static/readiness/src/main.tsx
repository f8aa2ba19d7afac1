import '@atlaskit/css-reset';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { view } from '@forge/bridge';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './styles.css';

// The components ask which of Atlassian's features are on; outside of Atlassian's own products none is.
setBooleanFeatureFlagResolver(() => false);

async function start(): Promise<void> {
  // The theme stands before the first picture does.
  await view.theme.enable();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
