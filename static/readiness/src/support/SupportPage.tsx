import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { BundleToSave, ProbeToSave } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { backend } from '../backend';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { SavedFile } from './SavedFile';
import './support.css';

/** Files for whoever helps: the facts of a plan with stand-ins, and how both systems answer. */
export function SupportPage({ planId }: { planId: string }) {
  const { page } = usePack();
  const words = useWords('support');
  const { go } = useNavigation();
  return (
    <main className="support">
      <div className="support-head">
        <Heading size="large" as="h1">
          {page.app.views.support}
        </Heading>
        <Button onClick={() => go({ view: 'result', planId })}>{page.app.backToResult}</Button>
      </div>
      <p className="subtle">{words.lead}</p>
      <SavedFile
        words={words.bundle}
        make={() => backend('recordBundle', { planId })}
        file={{ name: 'readiness-bundle.json', type: 'application/json' }}
        holds={(bundle) => <BundleHolds bundle={bundle} />}
      />
      <SavedFile
        words={words.probe}
        make={() => backend('probe', { planId })}
        file={{ name: 'readiness-probe.md', type: 'text/markdown' }}
        holds={(report) => <ProbeHolds report={report} />}
      />
    </main>
  );
}

function BundleHolds({ bundle }: { bundle: BundleToSave }) {
  const { bundle: words } = useWords('support');
  const numbers = useNumbers();
  const { facts, rows, texts, ids, clear, differing } = bundle;
  const named: Readonly<Record<string, { name: string } | undefined>> = usePack().words.checklist;
  const nameOf = (check: string): string => named[check]?.name ?? check;
  return (
    <>
      <ul>
        <li>{words.facts(numbers(facts), numbers(rows))}</li>
        <li>{words.replaced(numbers(texts), numbers(ids))}</li>
        <li>{words.stays}</li>
        <li>{differing.length === 0 ? words.same : words.differs(differing.map(nameOf))}</li>
      </ul>
      {clear.length > 0 && (
        <details>
          <summary>{words.clear(clear.length, numbers(clear.length))}</summary>
          <p className="support-clear">{clear.join(' · ')}</p>
        </details>
      )}
    </>
  );
}

function ProbeHolds({ report: { answered, unexpected, refused, notTried } }: { report: ProbeToSave }) {
  const { probe: words } = useWords('support');
  const numbers = useNumbers();
  return (
    <ul>
      <li>{words.answered(answered, numbers(answered))}</li>
      <li>{words.unexpected(unexpected, numbers(unexpected))}</li>
      <li>{words.refused(refused, numbers(refused))}</li>
      <li>{words.notTried(notTried, numbers(notTried))}</li>
    </ul>
  );
}

function useNumbers(): (count: number) => string {
  const { locale } = usePack();
  return (count) => numberFormat(locale).format(count);
}
