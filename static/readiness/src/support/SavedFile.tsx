import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Problem, Reply } from '../../../../src/contract';
import { ask } from '../backend';
import { useAnnounce } from '../common/announce';
import { download } from '../common/download';
import { Loading } from '../common/Loading';
import { ProblemMessage } from '../common/ProblemMessage';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';

/** Characters of a file that are shown: enough to see what it is like. */
const mostShown = 20_000;

interface Props<T> {
  words: { title: string; what: string; make: string; making: string; made: string };
  make: () => Promise<Reply<T>>;
  file: { name: string; type: string };
  /** What it holds, in numbers. */
  holds: (made: T) => ReactNode;
}

type State<T> = { kind: 'asked' } | { kind: 'making' } | { kind: 'problem'; problem: Problem } | { kind: 'made'; made: T };

/** A file that is made when it is asked for, shown with what it holds, and saved after that. */
export function SavedFile<T extends { text: string }>({ words, make, file, holds }: Props<T>) {
  const all = useWords('support');
  const announce = useAnnounce();
  const [state, setState] = useState<State<T>>({ kind: 'asked' });
  const made = useRef<HTMLDivElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    if (state.kind === 'made') made.current?.focus();
  }, [state.kind]);

  const start = async (): Promise<void> => {
    setState({ kind: 'making' });
    announce(words.making);
    const reply = await ask(make());
    setState(reply.ok ? { kind: 'made', made: reply.value } : { kind: 'problem', problem: reply.problem });
    if (reply.ok) announce(words.made);
  };
  const save = (text: string): void => {
    download(file.name, file.type, text);
    announce(all.saved(file.name));
  };

  return (
    <section className="support-file" aria-labelledby={title}>
      <Heading size="small" as="h2" id={title}>
        {words.title}
      </Heading>
      <p>{words.what}</p>
      {state.kind === 'problem' && <ProblemMessage problem={state.problem} onRetry={() => void start()} />}
      {state.kind === 'making' && <Loading label={words.making} />}
      {state.kind === 'asked' && <Button onClick={() => void start()}>{words.make}</Button>}
      {state.kind === 'made' && (
        <>
          <div ref={made} tabIndex={-1} className="support-made">
            <p>
              <strong>{words.made}</strong>
            </p>
            {holds(state.made)}
          </div>
          <Preview text={state.made.text} label={`${all.preview}: ${file.name}`} />
          <div className="actions">
            <Button appearance="primary" onClick={() => save(state.made.text)}>
              {all.save}
            </Button>
            <Button appearance="subtle" onClick={() => void start()}>
              {all.makeAnew}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Preview({ text, label }: { text: string; label: string }) {
  const words = useWords('support');
  const { locale } = usePack();
  const more = text.length - mostShown;
  return (
    <pre tabIndex={0} aria-label={label} className="support-preview" dir="ltr">
      {more > 0 ? `${text.slice(0, mostShown)}\n${words.cut(numberFormat(locale).format(more))}` : text}
    </pre>
  );
}
