import type { CheckId } from '../../../../src/contract';
import { usePack } from '../words/pack';

/** What a row looks at, and what could be wrong all the same without it noticing; told to whoever asks. */
export function AboutRow({ check }: { check: CheckId }) {
  const { words, page } = usePack();
  const { row } = page.result;
  const { looksAt, cannotSee } = words.checklist[check];
  return (
    <details className="about">
      <summary>{row.aboutRow}</summary>
      <dl>
        <dt>{row.looksAt}</dt>
        <dd>
          <Marked text={looksAt} />
        </dd>
        <dt>{row.cannotSee}</dt>
        <dd>
          <Marked text={cannotSee} />
        </dd>
      </dl>
    </details>
  );
}

/** A text with the few marks of Markdown that these words have: code and emphasis. */
function Marked({ text }: { text: string }) {
  return text.split(/(`[^`]+`|\b_[^_]+_\b|\*\*[^*]+\*\*)/).map((part, index) => {
    if (/^`.*`$/s.test(part)) return <code key={index}>{part.slice(1, -1)}</code>;
    if (/^\*\*.*\*\*$/s.test(part)) return <strong key={index}>{part.slice(2, -2)}</strong>;
    return /^_.*_$/s.test(part) ? <em key={index}>{part.slice(1, -1)}</em> : part;
  });
}
