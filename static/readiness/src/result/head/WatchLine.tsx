import type { Watching } from '../../../../../src/contract';
import type { Say } from '../../../../../src/wording/say';
import { useNow } from '../../common/use-now';
import { usePack } from '../../words/pack';
import { moment } from '../../words/time';

/** That a plan is checked by schedule, when it is next, and whether the schedule rests. */
export function WatchLine({ watching: { every, by, nextAt, restsUntil }, say }: { watching: Watching; say: Say }) {
  const { page, locale } = usePack();
  const { watch } = page.runs;
  const now = useNow();
  const isAhead = (at: string): boolean => new Date(at).getTime() > now;
  const resting = restsUntil !== undefined && isAhead(restsUntil);
  // What is due waits for the trigger, which comes once an hour.
  const next = isAhead(nextAt) ? moment(nextAt, locale) : undefined;
  return (
    <p className="subtle">
      {watch.watched(every, next, say.name({ ref: 'jiraUser', id: by }))}
      {resting && ` ${watch.rests(moment(restsUntil, locale))}`}
    </p>
  );
}
