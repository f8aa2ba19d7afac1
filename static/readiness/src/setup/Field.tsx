import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** The id of the input that the label names. */
  input: string;
  help?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** A labelled input with its help and, where it was not right, what is wrong. */
export function Field({ label, input, help, error, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={input}>{label}</label>
      {children}
      {help && <p className="help">{help}</p>}
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
