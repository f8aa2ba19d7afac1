import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import { numberFormat } from '../words/formats';
import { usePack } from '../words/pack';

/** So many stand there before anybody asks for more. */
const usualPart = 50;

/** The beginning of a long list, and the button that shows more of it; no button where all is shown. */
export function useParts<T>(all: readonly T[], part = usualPart): { shown: readonly T[]; more: ReactNode } {
  const { page, locale } = usePack();
  const [most, setMost] = useState(part);
  const next = Math.min(part, all.length - most);
  return {
    shown: all.length > most ? all.slice(0, most) : all,
    more: next > 0 && (
      <Button spacing="compact" appearance="subtle" onClick={() => setMost(most + part)}>
        {page.result.lists.more(numberFormat(locale).format(next))}
      </Button>
    ),
  };
}
