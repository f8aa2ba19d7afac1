import type { CheckId } from '../../../../src/contract';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';

/** What explains a check: its texts are loaded when a row is opened for the first time. */
export function AboutTexts({ check }: { check: CheckId }) {
  const { row } = usePack().page.result;
  const { looksAt, cannotSee } = useWords('about')[check];
  return (
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
