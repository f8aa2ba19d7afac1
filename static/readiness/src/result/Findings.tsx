import type { ReactNode } from 'react';
import type { CheckId, Overview } from '../../../../src/contract';
import type { RowFinding } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { Growing } from '../common/Growing';
import { useParts } from '../common/use-parts';
import { FindingBlock } from './FindingBlock';
import type { RowActions } from './use-result-actions';

interface Props {
  of: readonly { check: CheckId; finding: RowFinding }[];
  say: Say;
  overview: Overview;
  actions: RowActions | undefined;
  /** Whether each says what it is. */
  titled: boolean;
  /** Whether each says what mends it: not where that stands once for all. */
  steps?: boolean;
  /** Whether what can be decided is decided there: not where that has a button of its own beside them. */
  decide?: boolean;
  /** Stands between what was found and what mends it. */
  children?: ReactNode;
}

/** Findings below each other; where there are very many, their beginning and a way to the others. */
export function Findings({ of, children, ...context }: Props) {
  const { shown, more } = useParts(of);
  return (
    <>
      <Growing
        of={shown}
        draw={({ check, finding }, index) => (
          <FindingBlock key={index} check={check} finding={finding} {...context}>
            {children}
          </FindingBlock>
        )}
      />
      {more}
    </>
  );
}
