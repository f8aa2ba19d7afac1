import { useLayoutEffect, useRef, useState } from 'react';
import type { ConnectionView, PlanList, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { Message } from '../common/Message';
import { useAnnounce } from '../common/announce';
import { ProblemMessage } from '../common/ProblemMessage';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';

interface Props {
  connection: ConnectionView | undefined;
  onChange: () => void;
  onRemoved: (list: PlanList) => void;
}

/** With what aqua is read, for all plans; changed and removed here. */
export function ConnectionStrip({ connection, onChange, onRemoved }: Props) {
  const { page, locale } = usePack();
  const words = useWords('plans').connection;
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  async function remove(): Promise<void> {
    setRemoving(true);
    setProblem(undefined);
    const reply = await ask(backend('disconnect', {}));
    setRemoving(false);
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
    setAsking(false);
    announce(words.removed);
    onRemoved(reply.value);
  }

  return (
    <section className="connection" aria-labelledby="connection">
      <h2 id="connection" className="hidden" tabIndex={-1}>
        {page.app.views.connection}
      </h2>
      <div className="connection-line" data-refused={connection?.refusedAt !== undefined}>
        <p>{state()}</p>
        <button type="button" className="plain-button framed" onClick={onChange}>
          {connection ? words.change : words.connect}
        </button>
        {connection && (
          <button type="button" className="plain-button" onClick={() => setAsking(true)} aria-expanded={asking}>
            {words.remove}
          </button>
        )}
      </div>
      {asking && connection && (
        <div ref={question} tabIndex={-1} role="group" aria-label={words.sure} className="connection-sure">
          <Message appearance="warning" title={words.sure}>
            <p>{words.sureText}</p>
            <div className="actions">
              <button type="button" className="plain-button framed" disabled={removing} onClick={() => void remove()}>
                {words.yes}
              </button>
              <button type="button" className="plain-button" onClick={() => setAsking(false)}>
                {words.no}
              </button>
            </div>
          </Message>
        </div>
      )}
      {problem && <ProblemMessage problem={problem} onRetry={() => void remove()} />}
    </section>
  );

  function state() {
    if (!connection) return words.none;
    if (connection.refusedAt !== undefined) return words.refused;
    const { address, username, projects } = connection;
    const reads = words.connected(new URL(address).host, username);
    return projects === undefined ? reads : `${reads} · ${words.projects(projects, numberFormat(locale).format(projects))}`;
  }
}
