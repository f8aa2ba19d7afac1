import type { ReactNode } from 'react';
import { Mark, type MarkKind } from './Mark';
import './message.css';

type Appearance = 'information' | 'warning' | 'error' | 'success';

const marks: Record<Appearance, MarkKind> = { information: 'advice', warning: 'warning', error: 'failed', success: 'passed' };

/** Something to know before what stands below it. Looks like Atlaskit's section message, which weighs twelve times as much. */
export function Message({ appearance, title, children }: { appearance: Appearance; title?: string; children: ReactNode }) {
  return (
    <section className="message" data-appearance={appearance}>
      <Mark kind={marks[appearance]} />
      <div>
        {title !== undefined && <h2>{title}</h2>}
        {children}
      </div>
    </section>
  );
}
