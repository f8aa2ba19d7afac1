import { Suspense } from 'react';
import type { CheckId } from '../../../../src/contract';
import { Loading } from '../common/Loading';
import { lazyView } from '../words/later';
import { usePack } from '../words/pack';

const AboutTexts = lazyView(['about'], async () => (await import('./AboutTexts')).AboutTexts);

/** What a row looks at, and what could be wrong all the same without it noticing; told to whoever asks. */
export function AboutRow({ check }: { check: CheckId }) {
  const { page } = usePack();
  return (
    <details className="about">
      <summary>{page.result.row.aboutRow}</summary>
      <Suspense fallback={<Loading label={page.app.loading} />}>
        <AboutTexts check={check} />
      </Suspense>
    </details>
  );
}
