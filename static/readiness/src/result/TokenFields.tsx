import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { Token } from '../../../../src/contract';
import { usePack } from '../words/pack';

/** In the order in which they are offered; the empty one says nothing. */
const kinds = ['', 'unscoped', 'scoped', 'serviceAccount'] as const satisfies readonly (NonNullable<Token['kind']> | '')[];

interface Props {
  token: Token;
  /** Whether the plan names a sync user beside the configuration user: each has a token then. */
  two: boolean;
  onChange: (token: Token) => void;
}

/** What was told of a token, as a text that is kept while the answer is not given yet; and back. */
export function tokenText({ kind, ends, configurationEnds }: Token): string {
  return [kind, ends, configurationEnds].map((part) => part ?? '').join('\n');
}

export function tokenFrom(text: string): Token {
  const [told, ends, configurationEnds] = text.split('\n');
  const kind = kinds.find((one) => one === told);
  return { ...(kind ? { kind } : {}), ...(ends ? { ends } : {}), ...(configurationEnds ? { configurationEnds } : {}) };
}

/** Atlassian's tokens live a year at most. */
function latest(): string {
  return new Date(Date.now() + 366 * 86_400_000).toISOString().slice(0, 10);
}

/** What may be told of the API token that the connection was tested with: its kind and its last day, never the token. */
export function TokenFields({ token, two, onChange }: Props) {
  const { token: words } = usePack().page.result.questions;
  const kind = useId();
  const hint = useId();
  return (
    <div className="token">
      <div>
        <label htmlFor={kind}>{words.kind}</label>
        <select
          id={kind}
          value={token.kind ?? ''}
          onChange={(event) => {
            const chosen = kinds.find((one) => one === event.target.value) ?? '';
            onChange({ ...token, kind: chosen === '' ? undefined : chosen });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <LastDay
        label={two ? words.endsOfSyncUser : words.ends}
        value={token.ends}
        hint={hint}
        onChange={(ends) => onChange({ ...token, ends })}
      />
      {two && (
        <LastDay
          label={words.endsOfConfigurationUser}
          value={token.configurationEnds}
          hint={hint}
          onChange={(configurationEnds) => onChange({ ...token, configurationEnds })}
        />
      )}
      <p id={hint} className="subtle">
        {words.hint}
      </p>
    </div>
  );
}

function LastDay({
  label,
  value,
  hint,
  onChange,
}: {
  label: string;
  value: string | undefined;
  hint: string;
  onChange: (day: string | undefined) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Textfield
        id={id}
        type="date"
        max={latest()}
        aria-describedby={hint}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
    </div>
  );
}
