/** How far apart the moments are at which two zones are compared. Zones that change their clocks at all keep the new time for months. */
const stepMs = 6 * 60 * 60 * 1000;
const steps = 366 * 4;

/** Whether two IANA time zones show the same time throughout the year that follows a moment. Undefined where either is not known here. */
export function zonesAgree(one: string, other: string, from: Date): boolean | undefined {
  if (one === other) return true;
  const clocks = [clockOf(one), clockOf(other)];
  const [first, second] = clocks;
  if (!first || !second) return undefined;
  for (let step = 0; step <= steps; step += 1) {
    const moment = new Date(from.getTime() + step * stepMs);
    if (first(moment) !== second(moment)) return false;
  }
  return true;
}

function clockOf(timeZone: string): ((moment: Date) => string) | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    return (moment) => format.format(moment);
  } catch {
    return undefined;
  }
}

/** Whether two names are of one zone: the same, or one an older name of the other, such as Asia/Calcutta and Asia/Kolkata. */
export function isSameZone(one: string, other: string): boolean {
  const named = usualName(one);
  return one === other || (named !== undefined && named === usualName(other));
}

function usualName(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
