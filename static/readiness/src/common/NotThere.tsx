import type { ComponentProps, ReactNode } from 'react';
import { Message } from './Message';

interface Props {
  title: string;
  /** What to do next. */
  next: string;
  appearance: ComponentProps<typeof Message>['appearance'];
  /** Buttons that lead on. */
  children: ReactNode;
}

/** In place of a view: somebody followed an address of something that is not there, or not any more. */
export function NotThere({ title, next, appearance, children }: Props) {
  return (
    <main>
      <h1 className="hidden">{title}</h1>
      <Message title={title} appearance={appearance}>
        <p>{next}</p>
        <div className="actions">{children}</div>
      </Message>
    </main>
  );
}
