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
  onChange: (token: Token) => void;
}

/** Atlassian's tokens live a year at most. */
function latest(): string {
  return new Date(Date.now() + 366 * 86_400_000).toISOString().slice(0, 10);
}

/** What may be told of the API token that the connection was tested with: its kind and its last day, never the token. */
export function TokenFields({ token, onChange }: Props) {
  const kind = useId();
  const ends = useId();
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
      <div>
        <label htmlFor={ends}>Its last day (optional)</label>
        <Textfield
          id={ends}
          type="date"
          max={latest()}
          aria-describedby={hint}
          value={token.ends ?? ''}
          onChange={(event) => onChange({ ...token, ends: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
      </div>
      <p id={hint} className="subtle">
        Of the account that does the work. From 30 days before, this page reminds you.
      </p>
    </div>
  );
}
