import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { Decision } from '../../../../src/contract';
import { useNow } from '../common/use-now';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { ago, moment } from '../words/time';

interface Props {
  decision: Decision;
  /** What the value becomes; undefined where nobody tells it. */
  becomes?: string | undefined;
  /** Who decided it, by name. */
  by?: string | undefined;
  busy: boolean;
  onTakeBack: () => void;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** What was decided on a value, by whom and when, and the way to take it back. */
export function DecisionLine({ decision, becomes, by, busy, onTakeBack, children }: Props) {
  const { page, locale } = usePack();
  const words = useWords('decide');
  const now = useNow();
  const { kind = 'becomes', at } = decision;
  return (
    <p className="decision-line">
      <span>{kind === 'becomes' ? words.decided.becomes(becomes) : words.decided[kind]}</span>{' '}
      <span className="subtle">
        {by !== undefined && at !== undefined ? (
          <time dateTime={at} title={moment(at, locale)}>
            {words.by(by, ago(at, now, locale, page.app.justNow))}
          </time>
        ) : (
          words.byPlanFile
        )}
      </span>{' '}
      <Button spacing="compact" appearance="subtle" isLoading={busy} onClick={onTakeBack}>
        {words.takeBack}
      </Button>
      {children}
    </p>
  );
}
