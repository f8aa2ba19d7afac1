import Button from '@atlaskit/button/new';
import { useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Overview } from '../../../../src/contract';
import { handOuts, handOutText, type HandOut as WaitingFor, type HandOutEntry, type HandOutFormat } from '../../../../src/report/hand-out';
import type { DescribedRow } from '../../../../src/report/rows';
import type { Say } from '../../../../src/wording/say';
import { useAnnounce } from '../common/announce';
import { copyText } from '../common/copy-text';
import { usePack } from '../words/pack';
import './hand-out.css';

const formats: readonly HandOutFormat[] = ['mail', 'chat', 'ticket'];

interface Props {
  rows: readonly DescribedRow[];
  overview: Overview;
  say: Say;
  onClose: () => void;
}

/** What is open by whom it waits for, as text to copy for people who never see this page. */
export function HandOut({ rows, overview, say, onClose }: Props) {
  const { handOut, lists } = usePack().page.result;
  const [format, setFormat] = useState<HandOutFormat>('mail');
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const name = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  const plan = planName(overview, say);
  const all = useMemo(() => handOuts(rows, say, handOut.text), [rows, say, handOut]);
  const texts = useMemo(() => all.map((one) => handOutText(one, format, plan, handOut.text)), [all, format, plan, handOut]);
  return (
    <section className="panel hand-out" aria-labelledby={`${name}title`} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div className="hand-out-head">
        <h3 id={`${name}title`} ref={heading} tabIndex={-1}>
          {handOut.title}
        </h3>
        <CopyButton label={handOut.copyAll} said={lists.copied} text={texts.join('\n\n\n')} shown={whole} />
        <Button spacing="compact" appearance="subtle" onClick={onClose}>
          {handOut.close}
        </Button>
      </div>
      <p className="subtle">{handOut.lead}</p>
      <fieldset className="formats">
        <legend>{handOut.format}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={format === one} onChange={() => setFormat(one)} /> {handOut.formats[one]}
          </label>
        ))}
      </fieldset>
      <div ref={whole}>
        {all.map((one, index) => (
          <Waiting key={one.who} one={one} text={texts[index] ?? ''} />
        ))}
      </div>
    </section>
  );
}

/** What waits for one person, as it goes out. */
function Waiting({ one, text }: { one: WaitingFor; text: string }) {
  const { handOut } = usePack().page.result;
  const shown = useRef<HTMLPreElement>(null);
  const of = (kind: HandOutEntry['kind']): number => one.entries.filter((entry) => entry.kind === kind).length;
  return (
    <div className="waiting-for">
      <div className="hand-out-head">
        <h4>
          {one.who} <span className="subtle">{handOut.waiting({ mend: of('mend'), answer: of('answer'), look: of('look') })}</span>
        </h4>
        <CopyButton label={handOut.copy(one.who)} said={handOut.copied(one.who)} text={text} shown={shown} />
      </div>
      <pre ref={shown} tabIndex={0} aria-label={one.who}>
        {text.split(/(?<=\n\n)/).map((part, index) => (
          <span key={index}>{part}</span>
        ))}
      </pre>
    </div>
  );
}

interface CopyButtonProps {
  label: string;
  said: string;
  text: string;
  /** Where the text stands, for the keyboard where the browser does not let the page copy. */
  shown: RefObject<HTMLElement | null>;
}

function CopyButton({ label, said, text, shown }: CopyButtonProps) {
  const { lists } = usePack().page.result;
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async (): Promise<void> => {
    const copied = await copyText(text, shown.current);
    setOutcome(copied ? 'copied' : 'failed');
    announce(copied ? said : lists.copyFailed);
  };
  return (
    <>
      <Button spacing="compact" onClick={() => void copy()}>
        {outcome === 'copied' ? `${label} ✓` : label}
      </Button>
      {outcome === 'failed' && <span>{lists.copyFailed}</span>}
    </>
  );
}

function planName({ plan }: Overview, say: Say): string {
  const where = plan?.draft.where;
  if (plan?.name !== undefined) return plan.name;
  return where
    ? `${say.name({ ref: 'jiraProject', id: where.jiraProjectId })} ⇄ ${say.name({ ref: 'aquaProject', id: where.aquaProjectId })}`
    : '';
}
