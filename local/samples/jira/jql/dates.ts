import { offsetMinutes } from '../zoned-time';
import { JqlError } from './error';
import type { Operand } from './parse';

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** A moment as JQL writes it: a date, a date with a time, `-7d`, or `now()`. Dates are in the asker's zone. */
export function momentOf(operand: Operand, field: string, { now, timeZone }: { now: number; timeZone: string }): number {
  if (operand.kind === 'function' && operand.name.toLowerCase() === 'now') return now;
  if (operand.kind === 'value') {
    const relative = /^([+-]?)(\d+)([mhdw])$/.exec(operand.text);
    if (relative) {
      const span = Number(relative[2]) * (units[relative[3] ?? ''] ?? 0);
      return relative[1] === '-' ? now - span : now + span;
    }
    const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(operand.text);
    if (date) {
      const [year, month, day, hour, minute] = date.slice(1).map((part) => Number(part || 0));
      const asUtc = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
      return asUtc - offsetMinutes(asUtc, timeZone) * 60_000;
    }
  }
  const shown = operand.kind === 'value' ? operand.text : 'the value';
  throw new JqlError(
    `Date value '${shown}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}
