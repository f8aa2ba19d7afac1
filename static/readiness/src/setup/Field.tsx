import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** The id of the input that the label names. */
  input: string;
  help?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** The id of what stands below an input: its help, and what is wrong with it. */
export function descriptionOf(input: string): string {
  return `${input}-description`;
}

/** A labelled input with its help and, where it was not right, what is wrong. The input itself points to them by `descriptionOf`. */
export function Field({ label, input, help, error, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={input}>{label}</label>
      {children}
      <div id={descriptionOf(input)}>
        {help && <p className="help">{help}</p>}
        {error && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

/** Leads to the first input that is not right. */
export function focusField(input: string): void {
  document.getElementById(input)?.focus();
}
