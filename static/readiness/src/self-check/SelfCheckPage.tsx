import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Problem, Reply, SelfCheckView } from '../../../../src/contract';
import { makeSay } from '../../../../src/wording/say';
import { selfCheckItems } from '../../../../src/wording/self-check';
import { ask } from '../backend';
import { Announcer, useAnnounce } from '../common/announce';
import { Loading } from '../common/Loading';
import { ProblemMessage, ProblemPage } from '../common/ProblemMessage';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { selfCheckBackend } from './backend';
import { SelfCheckRow } from './SelfCheckRow';
import './self-check.css';

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'shown'; view: SelfCheckView };

/** The page in everybody's personal settings: one button, by which a planned account shows what only it can see of itself. */
export function SelfCheckPage() {
  const { page } = usePack();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(() => void stateOf(selfCheckBackend('selfCheck', {})).then(setState), []);
  useEffect(load, [load]);
  return (
    <Announcer>
      <div className="page">{content()}</div>
    </Announcer>
  );

  function content() {
    if (state.kind === 'loading') return <Loading label={page.app.loading} />;
    if (state.kind === 'problem') return <ProblemPage problem={state.problem} onRetry={load} />;
    if (!state.view.named) return <NothingHere />;
    return <Named view={state.view} onView={(view) => setState({ kind: 'shown', view })} />;
  }
}

async function stateOf(call: Promise<Reply<SelfCheckView>>): Promise<State> {
  const reply = await ask(call);
  return reply.ok ? { kind: 'shown', view: reply.value } : { kind: 'problem', problem: reply.problem };
}

function NothingHere() {
  const selfCheck = useWords('selfCheck');
  return (
    <main className="narrow">
      <Heading size="large" as="h1">
        {selfCheck.nothingTitle}
      </Heading>
      <p className="lead">{selfCheck.nothing}</p>
    </main>
  );
}

interface NamedProps {
  view: Extract<SelfCheckView, { named: true }>;
  onView: (view: SelfCheckView) => void;
}

function Named({ view, onView }: NamedProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const announce = useAnnounce();
  const { words, locale, siteUrl } = usePack();
  const say = useMemo(() => makeSay({ names: {}, siteUrl, words, locale }), [siteUrl, words, locale]);
  const selfCheck = useWords('selfCheck');
  const items = selfCheckItems(selfCheck, view, say);

  const look = async (): Promise<void> => {
    setBusy(true);
    const next = await stateOf(selfCheckBackend('lookAtMyself', {}));
    setBusy(false);
    setProblem(next.kind === 'problem' ? next.problem : undefined);
    if (next.kind !== 'shown') return;
    onView(next.view);
    const toMend = selfCheckItems(selfCheck, next.view, say).filter(({ state }) => state === 'mend').length;
    announce(selfCheck.looked(toMend));
  };

  return (
    <main className="narrow">
      <Heading size="large" as="h1">
        {selfCheck.title}
      </Heading>
      <p className="lead">{selfCheck.role(view.roles)}</p>
      <ul className="facts">
        {selfCheck.reads.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button appearance={view.shown ? 'default' : 'primary'} isLoading={busy} onClick={() => void look()}>
        {view.shown ? selfCheck.lookAgain : selfCheck.look}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
      {view.shown && (
        <>
          <ul className="self-check-items">
            {items.map((item) => (
              <SelfCheckRow key={item.name} item={item} />
            ))}
          </ul>
          <p className="subtle">{selfCheck.shown(view.shown, say)}</p>
        </>
      )}
    </main>
  );
}
