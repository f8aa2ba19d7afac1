import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { Token } from '../../../../src/contract';

const kinds: readonly (readonly [NonNullable<Token['kind']> | '', string])[] = [
  ['', 'Not told'],
  ['unscoped', 'API token'],
  ['scoped', 'API token with scopes'],
  ['serviceAccount', 'Token of a service account'],
];

interface Props {
  token: Token;
  /** Whether the plan names a sync user beside the configuration user: each has a token then. */
  two: boolean;
  onChange: (token: Token) => void;
}

/** Atlassian's tokens live a year at most. */
function latest(): string {
  return new Date(Date.now() + 366 * 86_400_000).toISOString().slice(0, 10);
}

/** What may be told of the API token that the connection was tested with: its kind and its last day, never the token. */
export function TokenFields({ token, two, onChange }: Props) {
  const kind = useId();
  const hint = useId();
  return (
    <div className="token">
      <div>
        <label htmlFor={kind}>Kind of API token (optional)</label>
        <select
          id={kind}
          value={token.kind ?? ''}
          onChange={(event) => {
            const [chosen] = kinds.find(([value]) => value === event.target.value) ?? [''];
            onChange({ ...token, kind: chosen === '' ? undefined : chosen });
          }}
        >
          {kinds.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <LastDay
        label={two ? 'Last day of the sync user’s token (optional)' : 'Its last day (optional)'}
        value={token.ends}
        hint={hint}
        onChange={(ends) => onChange({ ...token, ends })}
      />
      {two && (
        <LastDay
          label="Last day of the configuration user’s token (optional)"
          value={token.configurationEnds}
          hint={hint}
          onChange={(configurationEnds) => onChange({ ...token, configurationEnds })}
        />
      )}
      <p id={hint} className="subtle">
        From 30 days before a last day, this page reminds you.
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
