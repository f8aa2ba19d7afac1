import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Overview, Run } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';
import { useAnnounce } from '../common/announce';
import { download } from '../common/download';
import type { MenuItem } from '../common/Menu';
import { usePack } from '../words/pack';

const Paper = lazy(async () => ({ default: (await import('./Paper')).Paper }));

interface Exported {
  run: Run | undefined;
  overview: Overview;
  say: Say;
  /** What files and paper say beside, of a check that is not the latest. */
  notes?: readonly string[];
}

/** Ways to take a result along: files in the formats of the command line, and paper. `paper` has to stand in the page for the latter. */
export function useExport({ run, overview, say, notes }: Exported): { items: MenuItem[]; paper: ReactNode } {
  const { page, locale } = usePack();
  const { exported } = page.result;
  const announce = useAnnounce();
  const [printing, setPrinting] = useState(0);
  const save = (format: 'csv' | 'json' | 'markdown') => (): void => {
    if (!run) return;
    void import('./files').then(({ fileOf }) => {
      const { name, type, text } = fileOf(format, { run, overview, say, notes, locale });
      download(name, type, text);
      announce(exported.done(name));
    });
  };
  return {
    items: [
      { label: exported.csv, onSelect: save('csv') },
      { label: exported.json, onSelect: save('json') },
      { label: exported.markdown, onSelect: save('markdown') },
      { label: exported.print, onSelect: () => setPrinting((before) => before + 1) },
    ],
    paper: run && printing > 0 && (
      <Suspense fallback={null}>
        <Paper run={run} overview={overview} say={say} notes={notes} printing={printing} />
      </Suspense>
    ),
  };
}
