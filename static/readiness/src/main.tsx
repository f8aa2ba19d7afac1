import '@atlaskit/css-reset';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { view } from '@forge/bridge';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.css';
import { App } from './app/App';
import { Boundary } from './common/Boundary';
import { Loading } from './common/Loading';
import { loadPack, PackProvider } from './words/pack';

const SelfCheckPage = lazy(async () => ({ default: (await import('./self-check/SelfCheckPage')).SelfCheckPage }));

/** The page in everybody's personal settings; both pages come in one bundle (manifest.yml). */
const selfCheckModule = 'readiness-self-check-page';

// The components ask which of Atlassian's features are on; outside of Atlassian's own products none is.
setBooleanFeatureFlagResolver(() => false);

async function start(): Promise<void> {
  // The theme stands before the first picture does; one that cannot be had is no reason to show nothing.
  const theme = view.theme.enable().catch(() => undefined);
  const { moduleKey, siteUrl, locale } = await view.getContext();
  const [pack] = await Promise.all([loadPack(locale), theme]);
  document.documentElement.lang = pack.words.language;
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <StrictMode>
      <PackProvider pack={pack}>
        <Boundary>
          {moduleKey === selfCheckModule ? (
            <Suspense fallback={<Loading label={pack.page.app.loading} />}>
              <SelfCheckPage siteUrl={siteUrl} />
            </Suspense>
          ) : (
            <App />
          )}
        </Boundary>
      </PackProvider>
    </StrictMode>,
  );
}

void start();
