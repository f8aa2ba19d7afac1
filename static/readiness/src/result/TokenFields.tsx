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
          aria-describedby={hint}
          value={token.ends ?? ''}
          onChange={(event) => onChange({ ...token, ends: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
      </div>
      <p id={hint} className="subtle">
        With two accounts, the earlier one. From 30 days before, this page reminds you.
      </p>
    </div>
  );
}
