import { randomUUID } from 'node:crypto';

/**
 * Logs a fault of this app under an id that the person who met it can name. Only the kind of error and the places in the code are logged:
 * messages may quote what a person typed.
 */
export function reportFault(error: unknown, where: string): string {
  const id = randomUUID().slice(0, 8);
  const kind = error instanceof Error ? error.name : typeof error;
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error([`fault ${id} in ${where}: ${kind}`, ...places.slice(0, 8)].join('\n'));
  return id;
}
